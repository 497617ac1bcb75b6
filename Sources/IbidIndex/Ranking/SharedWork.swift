internal import Dispatch

/// Work that threads share.
enum SharedWork {
    /// Cuts things in a row, given by how much work each is, into at most `threads` parts of about as much each. The parts
    /// follow each other and none is empty.
    static func parts(of work: [Int], threads: Int) -> [Range<Int>] {
        let total = work.reduce(0, +)
        var parts: [Range<Int>] = []
        var (start, sum) = (0, 0)
        for (index, one) in work.enumerated() {
            sum += one
            guard index == work.count - 1 || parts.count < threads - 1 && sum * threads >= total * (parts.count + 1)
            else { continue }
            parts.append(start..<(index + 1))
            start = index + 1
        }
        return parts
    }

    /// What `work` gives for each number below `parts`, in their order. With more than one, they are worked on at the same
    /// time, so that `work` must change nothing that another part sees. Waits for all.
    static func results<Value>(parts: Int, _ work: (Int) -> Value) -> [Value] {
        guard parts > 1 else { return (0..<parts).map(work) }
        return withoutActuallyEscaping(work) { work in
            nonisolated(unsafe) let work = work
            return [Value](unsafeUninitializedCapacity: parts) { buffer, count in
                nonisolated(unsafe) let results = buffer
                DispatchQueue.concurrentPerform(iterations: parts) {
                    results.initializeElement(at: $0, to: work($0))
                }
                count = parts
            }
        }
    }
}
