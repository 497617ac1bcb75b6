internal import Crypto
internal import Foundation
package import IbidModel

/// What callers must send. It is held as a digest alone, and no description shows it.
package struct ServerToken: Sendable, CustomStringConvertible {
    /// The fewest characters of a token.
    package static let least = 16

    private let digest: [UInt8]

    /// Reads the token in a file: its first line, without the line's end.
    package init(path: String) throws(ServerSettingsError) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadableToken(path: path) }
        let line = data.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count >= Self.least, line.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .badToken(path: path, least: Self.least)
        }
        digest = Array(SHA256.hash(data: line))
    }

    /// Whether `text` is the token. Digests are compared, each byte of them whatever came before, so that the time tells
    /// nothing.
    func isEqual(to text: some Sequence<UInt8>) -> Bool {
        let other = Array(SHA256.hash(data: Data(text)))
        return zip(digest, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Whether an `Authorization` header holds the token: as `Bearer TOKEN`, or as the password of `Basic`, which is what
    /// browsers ask people for.
    func isIn(_ authorization: String) -> Bool {
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return false }
        switch parts[0].lowercased() {
        case "bearer": return isEqual(to: parts[1].utf8)
        case "basic":
            guard let pair = Data(base64Encoded: String(parts[1])), let colon = pair.firstIndex(of: 0x3A) else {
                return false
            }
            return isEqual(to: pair[(colon + 1)...])
        default: return false
        }
    }

    package var description: String { "token" }
}
