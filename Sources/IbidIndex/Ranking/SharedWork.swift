internal import Dispatch

/// Work that threads share.
enum SharedWork {
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
