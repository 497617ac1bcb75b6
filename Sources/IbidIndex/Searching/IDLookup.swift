internal import IbidModel

/// Finds things by their id or its beginning.
struct IDLookup {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The ids of `kind` that begin with `text` (letter and hex digits), as the signed integers that they are stored
    /// as; `nil` where `text` is no such beginning. The first digit fixes the sign, so the range never wraps.
    static func range(_ text: String, kind: StableID.Kind) -> ClosedRange<Int>? {
        guard text.hasPrefix(kind.rawValue) else { return nil }
        let digits = text.dropFirst(kind.rawValue.count)
        guard (4...16).contains(digits.count), digits.utf8.allSatisfy({ isHexDigit($0) }),
            let head = UInt64(digits, radix: 16)
        else { return nil }
        let free = UInt64(16 - digits.count) * 4
        let low = head << free
        let high = low | (free == 0 ? 0 : (UInt64(1) << free) - 1)
        return Int(Int64(bitPattern: low))...Int(Int64(bitPattern: high))
    }

    /// The kind and row id of the one thing that `text` names; for a citation the row of its note. Documents and sources
    /// are found by an index, the others as `IDScan` says.
    func find(_ text: String) throws -> (kind: StableID.Kind, row: Int) {
        for kind in StableID.Kind.allCases {
            guard let range = Self.range(text, kind: kind) else { continue }
            let found = try rows(kind, range).sorted { $0.uid < $1.uid }
            let distinct = Set(found.map(\.uid)).sorted()
            if let only = found.first, distinct.count == 1 { return (kind, only.row) }
            if distinct.count > 1 {
                throw IndexError.ambiguousID(text, matches: distinct.prefix(6).map { StableID.string(kind, $0) })
            }
        }
        throw IndexError.unknownID(text)
    }

    private func rows(_ kind: StableID.Kind, _ range: ClosedRange<Int>) throws -> [IDScan.Found] {
        switch kind {
        case .passage: return try IDScan(connection).passages(range)
        case .sentence, .note, .citation: return try IDScan(connection).parts(kind, range)
        case .document, .source:
            return try connection.prepared("SELECT id, uid FROM \(kind) WHERE uid BETWEEN ? AND ? LIMIT 6")
                .map([.int(range.lowerBound), .int(range.upperBound)]) { IDScan.Found(row: $0.int(0), uid: $0.bits(1)) }
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
