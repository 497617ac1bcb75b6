internal import Foundation
public import IbidModel

/// What is set outside the command line: by the environment, a project's file, a user's, or the machine's, in this
/// order.
public struct Settings: Sendable {
    /// A value and where it comes from.
    public struct Value: Sendable {
        /// As it was written.
        public let text: String
        /// The variable, or the file with its line.
        public let origin: String
    }

    /// What is set.
    public private(set) var values: [SettingKey: Value] = [:]
    /// Keys that a project's file sets and may not, with the file.
    public private(set) var passedOver: [(key: SettingKey, path: String)] = []
    /// Files in folders that this user may not enter; whether they are there is not known, and they set nothing.
    public private(set) var unreachable: [String] = []

    /// Reads what is set for a program that runs in `folder` with `environment`.
    ///
    /// - Throws: `SettingsError` for the first fault; a file that is not there, or cannot be reached, is none.
    public init(environment: [String: String], folder: String) throws(SettingsError) {
        func isSet(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        for key in SettingKey.allCases {
            guard let text = isSet(key.variable) else { continue }
            guard key.accepts(text) else {
                throw .badValue(path: key.variable, line: nil, key: key.rawValue, expected: key.expected)
            }
            values[key] = Value(text: text, origin: key.variable)
        }
        try add(folder + "/.ibid.toml", shownAs: ".ibid.toml", isProject: true)
        if let home = isSet("XDG_CONFIG_HOME") ?? isSet("HOME").map({ $0 + "/.config" }), home.hasPrefix("/") {
            try add(home + "/ibid/config.toml", isProject: false)
        }
        try add("/etc/ibid/config.toml", isProject: false)
    }

    /// The number that a key is set to.
    public func number(_ key: SettingKey) -> Int? { values[key].flatMap { Int($0.text) } }

    /// The text that a key is set to.
    public func text(_ key: SettingKey) -> String? { values[key]?.text }

    private mutating func add(_ path: String, shownAs name: String? = nil, isProject: Bool) throws(SettingsError) {
        let name = name ?? path
        guard isThere(path, isProject: isProject),
            let bytes = try Self.bytes(path, shownAs: name, followsLinks: !isProject)
        else { return }
        for entry in try SettingsFile.entries(bytes, path: name) {
            guard !isProject || entry.key.isSafe(entry.text) else {
                passedOver.append((entry.key, name))
                continue
            }
            if values[entry.key] == nil {
                values[entry.key] = Value(text: entry.text, origin: "\(name):\(entry.line)")
            }
        }
    }

    /// Whether this user can find a file at `path`. Whoever runs under another's `HOME` has no settings, but no fault
    /// either.
    private mutating func isThere(_ path: String, isProject: Bool) -> Bool {
        var info = stat()
        guard (isProject ? lstat(path, &info) : stat(path, &info)) != 0 else { return true }
        let code = errno
        if code == EACCES { unreachable.append(path) }
        return ![ENOENT, ENOTDIR, EACCES].contains(code)
    }

    /// The file's bytes; `nil` where there is no file. Links are followed in folders that are the user's or the
    /// machine's own; a project may come from anywhere.
    private static func bytes(
        _ path: String, shownAs name: String, followsLinks: Bool
    ) throws(SettingsError) -> [UInt8]? {
        do {
            return try InputFile.bytes(path, limit: 64 << 10, followsLinks: followsLinks)
        } catch {
            if case .missing = error { return nil }
            throw .unreadable(path: name)
        }
    }
}
