internal import ArgumentParser
internal import Ibid

extension SearchOptions {
    /// Refuses an `--offset` that no face takes.
    static func check(offset: Int) throws {
        guard offsets.contains(offset) else {
            throw ValidationError("--offset takes \(offsets.lowerBound) to \(offsets.upperBound)")
        }
    }
}
