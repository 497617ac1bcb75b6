internal import Crypto
internal import Foundation
internal import IbidModel

/// Where a list goes on, as an opaque text that holds for one request on one state of the index: the state's tag, a digest
/// of the request, a checksum that tells a cursor of ours from any other text, and the place.
struct PageCursor {
    /// How many items come before.
    let offset: Int
    /// The state of the index.
    let generation: IndexGeneration
    /// What was asked, all but the place in the list.
    let request: [String]

    /// At most so many digits of an offset are read.
    private static let longest = 12

    /// The text that is given out.
    var text: String {
        let place = String(offset, radix: 16)
        let head = generation.tag + Self.digest(request, 8)
        return head + Self.digest([head, place], 4) + place
    }

    /// The offset that `text` stands for.
    static func offset(
        _ text: String, of request: [String], in generation: IndexGeneration
    ) throws(CursorError) -> Int {
        let digits = Array(text.utf8)
        guard (41...40 + longest).contains(digits.count),
            digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
            text.dropFirst(32).prefix(8) == digest([String(text.prefix(32)), String(text.dropFirst(40))], 4),
            let offset = Int(text.dropFirst(40), radix: 16)
        else { throw .malformed }
        guard text.prefix(16) == generation.tag else { throw .stale }
        guard text.dropFirst(16).prefix(16) == digest(request, 8) else { throw .foreign }
        return offset
    }

    private static func digest(_ parts: [String], _ bytes: Int) -> String {
        var hash = SHA256()
        for part in parts {
            hash.update(data: Data("\(part.utf8.count):".utf8))
            hash.update(data: Data(part.utf8))
        }
        return hash.finalize().prefix(bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
