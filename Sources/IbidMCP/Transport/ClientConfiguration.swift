package import IbidRender

/// What programs that speak the protocol need to start this one.
package enum ClientConfiguration: String, CaseIterable, Sendable {
    case claude, cursor, vscode

    /// Their settings, to be put into the file that `file` names.
    package func json(program: String, index: String) -> JSONValue {
        var server: JSONFields = [
            "command": .string(program),
            "args": .array([.string("mcp"), .string("--index"), .string(index)]),
        ]
        if self == .vscode { server["type"] = .string("stdio") }
        return .object([self == .vscode ? "servers" : "mcpServers": .object(["ibid": .object(server)])])
    }

    /// The file that the settings belong into.
    package var file: String {
        switch self {
        case .claude: "claude_desktop_config.json, or .mcp.json in a project"
        case .cursor: "~/.cursor/mcp.json"
        case .vscode: ".vscode/mcp.json"
        }
    }
}
