internal import IbidIndex
internal import IbidModel
internal import IbidText

/// Finds the document that a selector means, and the text in it.
struct SelectorSearch {
    /// The most bytes of a file that is looked in.
    private static let fileLimit = 1 << 30

    /// A text to look in.
    private struct Target {
        let bytes: [UInt8]
        let isLossy: Bool
        let sha256: String
        let path: String
        let key: String?
        let origin: Resolution.Origin
        /// The row of the document in the index, where that holds these bytes.
        let row: Int?
    }

    private let reader: IndexReader

    init(_ reader: IndexReader) {
        self.reader = reader
    }

    /// The best place in the documents of the selector's path; where none has it, in those that its passage moved to.
    func resolve(_ selector: TextSelector) throws -> Resolution {
        var best: Resolution?
        let named = try selector.path.map { try reader.places(path: $0, key: selector.key) } ?? []
        for place in named {
            let found = try resolve(selector, at: place)
            if Self.isBetter(found, than: best) { best = found }
        }
        if let best, best.match.method != .orphaned { return best }
        for place in try selector.contentID.map({ try reader.places(contentID: $0) }) ?? [] {
            let found = try resolve(selector, at: place)
            if Self.isBetter(found, than: best) { best = found }
        }
        return best ?? Self.orphan(selector)
    }

    /// The place in a file of any name, which need not be indexed.
    static func resolve(_ selector: TextSelector, inFile file: String) throws -> Resolution {
        let bytes = try InputFile.bytes(file, limit: fileLimit)
        let kind = DocumentParser.kind(nil, path: file, bytes: bytes)
        guard let target = target(bytes, path: file, kind: kind, key: selector.key) else {
            return orphan(selector)
        }
        return resolution(of: selector, in: target, passage: { _ in nil })
    }

    private func resolve(_ selector: TextSelector, at place: StoredPlace) throws -> Resolution {
        guard let target = try target(of: place) else { return Self.orphan(selector) }
        return try Self.resolution(of: selector, in: target) { offset in
            try target.row.flatMap { try reader.passage(ofDocument: $0, at: offset) }
        }
    }

    // MARK: Texts

    /// The file as it is now, or, where it is gone, what the index holds of it.
    private func target(of place: StoredPlace) throws -> Target? {
        if let bytes = try? InputFile.bytes(place.root + "/" + place.path, limit: Self.fileLimit),
            let found = Self.target(bytes, path: place.path, kind: place.input, key: place.key)
        {
            return Target(
                bytes: found.bytes, isLossy: found.isLossy, sha256: found.sha256, path: found.path, key: found.key,
                origin: .file, row: found.sha256 == place.sha256 ? place.row : nil)
        }
        return try reader.outline(row: place.row).map { outline in
            Target(
                bytes: outline.bytes, isLossy: outline.isLossy, sha256: outline.sha256, path: place.path,
                key: place.key, origin: .index, row: place.row)
        }
    }

    private static func target(
        _ bytes: [UInt8], path: String, kind: InputKind, key: String?
    ) -> Target? {
        switch kind {
        case .profile:
            let text = DocumentText(bytes)
            return Target(
                bytes: text.bytes, isLossy: text.isLossy, sha256: hex(DocumentParser.digest(bytes)), path: path,
                key: nil, origin: .file, row: nil)
        case .jsonl:
            let documents = DocumentParser.documents(bytes, path: path, as: .jsonl)
            return documents.first { key == nil || $0.key == key }.map { document in
                Target(
                    bytes: document.text.bytes, isLossy: document.text.isLossy,
                    sha256: hex(DocumentParser.digest(of: document)), path: path, key: document.key, origin: .file,
                    row: nil)
            }
        }
    }

    // MARK: Answers

    private static func resolution(
        of selector: TextSelector, in target: Target, passage: (Int) throws -> String?
    ) rethrows -> Resolution {
        let match = SelectorResolver(target.bytes, isLossy: target.isLossy).match(selector, sha256: target.sha256)
        guard let span = match.span else {
            return Resolution(
                selector: selector, match: match, path: target.path, origin: target.origin, line: nil, text: nil,
                passage: nil, renewed: nil)
        }
        let line = 1 + target.bytes[..<span.start].count { $0 == 0x0A }
        var renewed = SelectorMaker(target.bytes, isLossy: target.isLossy).selector(span)
        renewed.path = target.path
        renewed.key = target.key
        renewed.sha256 = target.sha256
        renewed.line = line
        return Resolution(
            selector: selector, match: match, path: target.path, origin: target.origin, line: line,
            text: renewed.exact, passage: try passage(span.start),
            renewed: match.method == .ambiguous ? nil : renewed)
    }

    private static func orphan(_ selector: TextSelector) -> Resolution {
        let match = TextMatch(
            method: .orphaned, score: 0, span: nil, edits: selector.exact.utf8.count, candidates: 0)
        return Resolution(
            selector: selector, match: match, path: nil, origin: nil, line: nil, text: nil, passage: nil, renewed: nil)
    }

    private static func isBetter(_ one: Resolution, than other: Resolution?) -> Bool {
        guard let other else { return true }
        let isFound = one.match.method != .orphaned
        if isFound != (other.match.method != .orphaned) { return isFound }
        if one.match.score != other.match.score { return one.match.score > other.match.score }
        return other.match.method == .ambiguous && one.match.method != .ambiguous
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
