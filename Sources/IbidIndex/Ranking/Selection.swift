/// Finds the k-th best of many.
enum Selection {
    /// The value of `rank` (from 0) in the order from high to low; the least one where there are fewer. Linear on average
    /// (Hoare, 1961); the pivot is the median of three, so that sorted input is no worst case.
    static func value(atRank rank: Int, of values: [Double]) -> Double {
        var values = values
        guard !values.isEmpty else { return 0 }
        let rank = min(rank, values.count - 1)
        return values.withUnsafeMutableBufferPointer { values in
            var (low, high) = (0, values.count - 1)
            while low < high {
                let (a, b, c) = (values[low], values[(low + high) / 2], values[high])
                let pivot = max(min(a, b), min(max(a, b), c))
                var (left, right) = (low, high)
                while left <= right {
                    while values[left] > pivot { left += 1 }
                    while values[right] < pivot { right -= 1 }
                    if left <= right {
                        values.swapAt(left, right)
                        left += 1
                        right -= 1
                    }
                }
                if rank <= right {
                    high = right
                } else if rank >= left {
                    low = left
                } else {
                    break
                }
            }
            return values[rank]
        }
    }
}
