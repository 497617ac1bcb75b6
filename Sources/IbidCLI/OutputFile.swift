internal import Foundation
internal import IbidModel

/// Files that a command was told to write.
enum OutputFile {
    /// Writes `text` to `path`, whole or not at all.
    static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw IndexError.unwritable(path: path, detail: error.localizedDescription)
        }
    }
}
