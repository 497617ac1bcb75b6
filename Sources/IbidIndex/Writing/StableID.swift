internal import Crypto
internal import IbidModel

/// Identifiers that depend on a thing's place and bytes alone: the same bytes give the same ids in every rebuild.
///
/// An id is the first 64 bits of SHA-256 over the kind, the document's locator, the document's digest and the span;
/// written as the kind's letter and 16 hex digits.
package enum StableID {
    /// The kinds of things that have an id, by their letter.
    package enum Kind: String, CaseIterable, Sendable {
        case document = "d"
        case passage = "p"
        case sentence = "t"
        case note = "n"
        case citation = "c"
        case source = "s"

        /// The letter as a byte.
        var letter: UInt8 {
            switch self {
            case .document: UInt8(ascii: "d")
            case .passage: UInt8(ascii: "p")
            case .sentence: UInt8(ascii: "t")
            case .note: UInt8(ascii: "n")
            case .citation: UInt8(ascii: "c")
            case .source: UInt8(ascii: "s")
            }
        }
    }

    /// Ids of the things in one document.
    package struct Scope: Sendable {
        private let prefix: SHA256

        /// - Parameters:
        ///   - path: the root-relative path.
        ///   - key: the key inside the file, or `nil`.
        ///   - digest: SHA-256 of the document's bytes.
        package init(path: String, key: String?, digest: [UInt8]) {
            var hash = SHA256()
            // A NUL parts the two: no path holds one.
            hash.update(data: Array("\(path)\u{0}\(key.map { "#" + $0 } ?? "")\u{0}".utf8))
            hash.update(data: digest)
            prefix = hash
        }

        /// The id of the thing of `kind` at `span`, as a 64-bit pattern.
        package func id(_ kind: Kind, _ start: Int, _ end: Int) -> Int {
            var hash = prefix
            // The kind's letter, then both ends of the span, eight bytes each; a damaged file may hold negative ones.
            withUnsafeTemporaryAllocation(byteCount: 17, alignment: 8) { suffix in
                suffix[0] = kind.letter
                suffix.storeBytes(of: UInt64(bitPattern: Int64(start)).littleEndian, toByteOffset: 1, as: UInt64.self)
                suffix.storeBytes(of: UInt64(bitPattern: Int64(end)).littleEndian, toByteOffset: 9, as: UInt64.self)
                hash.update(bufferPointer: UnsafeRawBufferPointer(suffix))
            }
            return StableID.head(of: hash.finalize())
        }
    }

    /// The id of the source with this fingerprint.
    package static func source(fingerprint: String) -> Int { digest("s\u{0}" + fingerprint) }

    /// The first 64 bits of SHA-256 over `text`.
    package static func digest(_ text: String) -> Int {
        digest(Array(text.utf8))
    }

    /// The first 64 bits of SHA-256 over `bytes`.
    static func digest(_ bytes: [UInt8]) -> Int {
        head(of: SHA256.hash(data: bytes))
    }

    /// `p0123456789abcdef`.
    package static func string(_ kind: Kind, _ id: Int) -> String { text(kind.letter, id) }

    /// 16 hex digits.
    package static func hex(_ id: Int) -> String { text(nil, id) }

    /// The digits behind `letter`. A page of hits shows a hundred ids, so it is written in place.
    private static func text(_ letter: UInt8?, _ id: Int) -> String {
        String(unsafeUninitializedCapacity: 17) { bytes in
            let start = letter == nil ? 0 : 1
            if let letter { bytes[0] = letter }
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: id >> (60 - 4 * place)) & 15
                bytes[start + place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return start + 16
        }
    }

    private static func head(of digest: SHA256.Digest) -> Int {
        digest.withUnsafeBytes { Int(Int64(bitPattern: UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)))) }
    }
}
