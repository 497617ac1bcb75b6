internal import IbidModel

/// What a writer remembers of sources, so that a citation of one that was met before costs no query. Bounded: what does
/// not fit is forgotten and asked for again.
final class KnownSources {
    /// A source's id, and the work that its row describes.
    struct Work {
        let uid: Int
        let item: CSLItem?
    }

    private struct Description: Hashable {
        let source: Int
        let digest: Int
    }

    private static let rowLimit = 500_000
    private static let workLimit = 20_000

    private var rows: [Int: Int] = [:]
    private var variants: [Description: Int] = [:]
    private var works: [Int: Work] = [:]

    func row(_ uid: Int) -> Int? { rows[uid] }

    func set(row: Int, of uid: Int) {
        if rows.count >= Self.rowLimit { rows.removeAll(keepingCapacity: true) }
        rows[uid] = row
    }

    func variant(_ digest: Int, of source: Int) -> Int? { variants[Description(source: source, digest: digest)] }

    func set(variant: Int, _ digest: Int, of source: Int) {
        if variants.count >= Self.rowLimit { variants.removeAll(keepingCapacity: true) }
        variants[Description(source: source, digest: digest)] = variant
    }

    func work(_ source: Int) -> Work? { works[source] }

    func set(_ work: Work, of source: Int) {
        if works.count >= Self.workLimit { works.removeAll(keepingCapacity: true) }
        works[source] = work
    }

    /// Forgets everything: rows may have changed or gone.
    func removeAll() { (rows, variants, works) = ([:], [:], [:]) }
}
