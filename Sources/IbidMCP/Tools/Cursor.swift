internal import Foundation
internal import IbidRender

/// A place in a list, bound to what was asked and to the state of the index.
struct Cursor: Sendable {
    /// How many items to pass over.
    let offset: Int

    /// The cursor as clients get it: nothing in it is for them to read.
    static func text(offset: Int, generation: Int, question: String) -> String {
        Data("\(offset).\(generation).\(digest(question))".utf8).base64EncodedString()
    }

    /// Why a cursor does not hold.
    enum Fault: Error {
        /// It is of another question, or no cursor.
        case foreign
        /// The index has changed since.
        case stale
    }

    /// Reads a cursor for this question and state.
    init(_ text: String, generation: Int, question: String) throws(Fault) {
        guard let data = Data(base64Encoded: text) else { throw .foreign }
        let parts = String(decoding: data, as: UTF8.self).split(separator: ".")
        guard parts.count == 3, let offset = Int(parts[0]), (0...1_000_000_000).contains(offset),
            String(parts[2]) == Self.digest(question)
        else { throw .foreign }
        guard Int(parts[1]) == generation else { throw .stale }
        self.offset = offset
    }

    /// FNV-1a in 64 bits: it tells questions apart and keeps no secret.
    private static func digest(_ text: String) -> String {
        String(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
