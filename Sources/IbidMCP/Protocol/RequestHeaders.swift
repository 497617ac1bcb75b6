internal import Foundation

/// The header fields of a request over HTTP that repeat what its body says.
package struct RequestHeaders: Sendable {
    private let fields: [String: String]

    /// Takes header fields; names are compared without regard to case.
    package init(_ fields: [(name: String, value: String)]) {
        self.fields = Dictionary(
            fields.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The revision that the request says it is of.
    var version: String? { fields["mcp-protocol-version"] }

    /// Throws unless the headers of a modern request say what its body does.
    func check(version: String, method: String, name: String?) throws(Fault) {
        guard let stated = self.version else { throw .header("the header MCP-Protocol-Version is missing") }
        guard stated == version else {
            throw .header("MCP-Protocol-Version says \(Fault.quoted(stated)) and _meta \(Fault.quoted(version))")
        }
        try compare("Mcp-Method", method)
        if let name { try compare("Mcp-Name", name) }
    }

    private func compare(_ header: String, _ expected: String) throws(Fault) {
        guard let value = fields[header.lowercased()] else { throw .header("the header \(header) is missing") }
        guard let decoded = Self.decoded(value), decoded == expected else {
            throw .header("\(header) says \(Fault.quoted(value)) and the body \(Fault.quoted(expected))")
        }
    }

    /// A value that cannot stand in a header is written `=?base64?…?=`; `nil` for one that should be and is not.
    private static func decoded(_ value: String) -> String? {
        let (head, tail) = ("=?base64?", "?=")
        guard value.hasPrefix(head), value.hasSuffix(tail), value.count >= head.count + tail.count else {
            return value.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 } ? value : nil
        }
        let text = value.dropFirst(head.count).dropLast(tail.count)
        return Data(base64Encoded: String(text)).map { String(decoding: $0, as: UTF8.self) }
    }
}
