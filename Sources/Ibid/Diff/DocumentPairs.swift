internal import IbidIndex

/// Which documents of two indexes are the same.
///
/// Path and key make a document, byte for byte. Where several roots have the same ones, those of one root belong
/// together, then those that are equal; what is left goes by the order of the roots, since a corpus may have moved.
struct DocumentPairs {
    /// A document, in one index or both.
    struct Pair {
        let old: DiffEntry?
        let new: DiffEntry?
    }

    private struct Name: Hashable {
        let path: [UInt8]
        let key: [UInt8]?

        init(_ entry: DiffEntry) {
            path = Array(entry.path.utf8)
            key = entry.key.map { Array($0.utf8) }
        }

        func precedes(_ other: Name) -> Bool {
            if path != other.path { return path.lexicographicallyPrecedes(other.path) }
            guard let otherKey = other.key else { return false }
            return key?.lexicographicallyPrecedes(otherKey) ?? true
        }
    }

    /// In the order of path and key.
    let pairs: [Pair]

    init(_ old: [DiffEntry], _ new: [DiffEntry]) {
        let before = Dictionary(grouping: old, by: Name.init)
        let after = Dictionary(grouping: new, by: Name.init)
        pairs = Set(before.keys).union(after.keys).sorted { $0.precedes($1) }.flatMap { name in
            Self.pairs(before[name] ?? [], after[name] ?? [])
        }
    }

    private static func pairs(_ old: [DiffEntry], _ new: [DiffEntry]) -> [Pair] {
        var (old, new) = (old, new)
        var pairs: [Pair] = []
        func take(where belong: (DiffEntry, DiffEntry) -> Bool) {
            old.removeAll { entry in
                guard let index = new.firstIndex(where: { belong(entry, $0) }) else { return false }
                pairs.append(Pair(old: entry, new: new.remove(at: index)))
                return true
            }
        }
        take { $0.root.utf8.elementsEqual($1.root.utf8) }
        take { $0.digest == $1.digest }
        take { _, _ in true }
        return pairs + old.map { Pair(old: $0, new: nil) } + new.map { Pair(old: nil, new: $0) }
    }
}
