/// What goes back to a client.
package struct MCPResponse: Sendable {
    /// The status over HTTP.
    package let status: Int
    /// Header fields over HTTP.
    package let headers: [(name: String, value: String)]
    /// One JSON-RPC message in one line, without the line break; `nil` where nothing is said.
    package let body: [UInt8]?
}
