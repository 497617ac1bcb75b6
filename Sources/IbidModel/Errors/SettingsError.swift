/// Why settings are refused. Lines count from 1.
public enum SettingsError: Error, Sendable, Hashable {
    /// The line is not of the form `key = value`.
    case notASetting(path: String, line: Int)
    /// Nothing can be set under that name.
    case unknownKey(path: String, line: Int, key: String)
    /// The key stands twice.
    case repeated(path: String, line: Int, key: String)
    /// The value is not of the kind that the key takes; `line` is `nil` for the environment, whose variable is `path`.
    case badValue(path: String, line: Int?, key: String, expected: String)
    /// The file cannot be read, or is longer than 64 KiB.
    case unreadable(path: String)
}
