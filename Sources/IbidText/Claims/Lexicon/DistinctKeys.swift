extension [UInt64] {
    /// Puts keys in ascending order and keeps each once. In place.
    mutating func sortDistinct() {
        sort()
        var count = 0
        for at in indices where count == 0 || self[count - 1] != self[at] {
            self[count] = self[at]
            count += 1
        }
        removeLast(self.count - count)
    }
}
