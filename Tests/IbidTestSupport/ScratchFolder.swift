internal import Foundation

/// A folder of a test's own, removed with the value that stands for it.
package final class ScratchFolder: Sendable {
    /// The folder.
    package let path: String

    /// Makes the folder.
    package init() throws {
        var template = Array((NSTemporaryDirectory() + "ibid-test-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
        path = String(cString: made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of `name` in the folder.
    package func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file, with the folders above it, and gives its path.
    @discardableResult
    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let full = file(name)
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: full))
        return full
    }

    /// Writes a text file and gives its path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }
}

/// The project's own folders.
package enum Project {
    /// The root, found from this file's place in it.
    package static let root = (0..<3).reduce(#filePath) { path, _ in (path as NSString).deletingLastPathComponent }

    /// The profiles in `Corpus`, by name.
    package static func profiles() throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: root + "/Corpus").filter { $0.hasSuffix(".txt") }.sorted()
            .map { name in (name, Array(try Data(contentsOf: URL(fileURLWithPath: root + "/Corpus/" + name)))) }
    }

    /// The words of the judged claims in `Tests/Claims`, by file and line.
    package static func claims() throws -> [String] {
        struct Line: Decodable { let claim: String }
        let folder = root + "/Tests/Claims/"
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
            .flatMap { name in
                try Data(contentsOf: URL(fileURLWithPath: folder + name)).split(separator: UInt8(ascii: "\n"))
                    .map { try JSONDecoder().decode(Line.self, from: $0).claim }
            }
    }
}
