/// Why an input was not indexed. One faulty file never stops the others.
public enum InputError: Error, Sendable, Hashable {
    /// There is nothing at the path.
    case missing(path: String)
    /// The file or folder may not be read.
    case unreadable(path: String, detail: String)
    /// The path is a pipe, socket or device.
    case notAFile(path: String)
    /// The path is a symbolic link; links are not followed.
    case symbolicLink(path: String)
    /// The file is larger than `limit` bytes.
    case tooLarge(path: String, bytes: Int, limit: Int)
    /// The file's name is not valid UTF-8; the path is shown lossily.
    case unreadableName(path: String)
    /// Another root holds the same bytes under the same name; they are indexed once.
    case duplicate(path: String)
}
