extension RandomAccessCollection {
    /// The index of the first element that passes, where all that pass stand behind all that fail; the end if none
    /// does. Asks as often as the count has binary digits.
    package func sortedIndex(where passes: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, count)
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if passes(self[middle]) {
                count /= 2
            } else {
                low = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return low
    }
}
