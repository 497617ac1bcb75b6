/// What can be set outside the command line.
public enum SettingKey: String, CaseIterable, Sendable {
    /// The index file.
    case index
    /// When to colour: `auto`, `always` or `never`.
    case color
    /// How many hits a search gives.
    case limit
    /// How many words a snippet holds.
    case snippetWords = "snippet-words"
    /// How many files are read at a time.
    case jobs
    /// The most bytes of one file, or of standard input.
    case maxFileSize = "max-file-size"

    /// The variable of the environment that sets it.
    public var variable: String { "IBID_" + rawValue.uppercased().replacing("-", with: "_") }

    /// What it takes, in words.
    public var expected: String {
        switch self {
        case .index: "a path"
        case .color: "auto, always or never"
        case .limit, .snippetWords: "a whole number from 1 to 1000"
        case .jobs, .maxFileSize: "a whole number of 1 or more"
        }
    }

    /// Whether `text` is a value for it.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .index: !text.isEmpty && !text.utf8.contains(0)
        case .color: ["auto", "always", "never"].contains(text)
        case .limit, .snippetWords: Int(text).map((1...1000).contains) ?? false
        case .jobs, .maxFileSize: (Int(text) ?? 0) >= 1
        }
    }

    /// Whether a project's own file may set it so: whoever enters a folder has not chosen what stands in it.
    func isSafe(_ text: String) -> Bool {
        switch self {
        case .index: !text.hasPrefix("/") && !text.hasPrefix("~") && !text.split(separator: "/").contains("..")
        case .color, .limit, .snippetWords: true
        case .jobs, .maxFileSize: false
        }
    }
}
