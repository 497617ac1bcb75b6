internal import Foundation
internal import IbidModel
internal import IbidRender

/// Where an export goes: standard output, a file that appears when it is whole, or a folder of batches.
final class ExportSink {
    private let path: String?
    private let isFolder: Bool
    private var buffer: [UInt8] = []
    private var file: FileHandle?
    private var batch = 0
    private var batchBytes = 0

    /// Opens the sink; `nil` is standard output.
    init(_ path: String?, isFolder: Bool) throws {
        self.path = path
        self.isFolder = isFolder
        guard let path else { return }
        if isFolder {
            try Self.wrapping(path) {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
        } else {
            try open(path + ".writing")
        }
    }

    /// Writes text that belongs together; a batch never ends inside it.
    func write(_ text: String) throws {
        guard let path else { return try Console.write(text) }
        if isFolder, file == nil || batchBytes + text.utf8.count > OpenSearchExport.batchLimit {
            try close()
            batch += 1
            batchBytes = 0
            let number = String(batch)
            let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
            try open("\(path)/bulk-\(padded).ndjson")
        }
        batchBytes += text.utf8.count
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 20 { try flush() }
    }

    /// Writes a further file of a folder; nothing where the export goes elsewhere.
    func add(_ name: String, _ text: String) throws {
        guard isFolder, let path else { return }
        try OutputFile.write(text, to: path + "/" + name)
    }

    /// Ends the export; a single file takes its name now.
    func finish() throws {
        try close()
        guard let path, !isFolder else { return }
        guard rename(path + ".writing", path) == 0 else {
            throw IndexError.unwritable(path: path, detail: String(cString: strerror(errno)))
        }
    }

    /// Takes back what a failed export left of a single file.
    func abandon() {
        try? file?.close()
        file = nil
        if let path, !isFolder { unlink(path + ".writing") }
    }

    private func open(_ name: String) throws {
        guard FileManager.default.createFile(atPath: name, contents: nil),
            let opened = FileHandle(forWritingAtPath: name)
        else { throw IndexError.unwritable(path: name, detail: String(cString: strerror(errno))) }
        file = opened
    }

    private func flush() throws {
        guard let path else { return }
        try Self.wrapping(path) { try file?.write(contentsOf: Data(buffer)) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func close() throws {
        try flush()
        try Self.wrapping(path ?? "") { try file?.close() }
        file = nil
    }

    private static func wrapping(_ path: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            throw IndexError.unwritable(path: path, detail: error.localizedDescription)
        }
    }
}
