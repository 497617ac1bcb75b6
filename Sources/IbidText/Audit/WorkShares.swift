/// Work over numbers, cut into shares that several tasks take one after the other.
package enum WorkShares {
    /// The results of `work` for the numbers below `count`, in their order, with up to `jobs` at a time.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
    ) async -> [Result] {
        let share = max(1, min(64, count / (max(1, jobs) * 8)))
        let shares = (count + share - 1) / share
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            var results = [[Result]](repeating: [], count: shares)
            var next = 0
            func start() {
                guard next < shares else { return }
                let range = next * share..<min(count, (next + 1) * share)
                let number = next
                next += 1
                group.addTask { (number, range.map(work)) }
            }
            for _ in 0..<max(1, jobs) { start() }
            while let (number, part) = await group.next() {
                results[number] = part
                start()
            }
            return results.flatMap { $0 }
        }
    }
}
