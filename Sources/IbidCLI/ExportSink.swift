internal import Foundation
internal import IbidModel
internal import IbidRender

/// Where an export goes: standard output, a file, or a folder of batches. Files appear when all of them are whole.
final class ExportSink {
    /// What the names of files end with until then.
    private static let mark = ".writing"

    private let path: String?
    private let isFolder: Bool
    /// Whether the folder was made for this export.
    private var isNew = false
    private var buffer: [UInt8] = []
    private var file: FileHandle?
    private var batches = 0
    private var batchBytes = 0
    /// Files that do not have their names yet.
    private var pending: [String] = []

    /// Opens the sink; `nil` is standard output.
    init(_ path: String?, isFolder: Bool) throws {
        self.path = path
        self.isFolder = isFolder
        guard let path else { return }
        if isFolder {
            isNew = !FileManager.default.fileExists(atPath: path)
            try Self.wrapping(path) {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
        } else {
            try open(path)
        }
    }

    /// Writes text that belongs together; a batch never ends inside it.
    func write(_ text: String) throws {
        guard let path else { return try Console.write(text) }
        if isFolder, file == nil || batchBytes + text.utf8.count > OpenSearchExport.batchLimit {
            try close()
            batches += 1
            batchBytes = 0
            try open(path + "/" + Self.batch(batches))
        }
        batchBytes += text.utf8.count
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 20 { try flush() }
    }

    /// Writes a further file of a folder; nothing where the export goes elsewhere.
    func add(_ name: String, _ text: String) throws {
        guard isFolder, let path else { return }
        pending.append(path + "/" + name)
        try OutputFile.write(text, to: path + "/" + name + Self.mark)
    }

    /// Ends the export: its files take their names now, and batches of an earlier, longer one go, lest they be loaded
    /// beside these.
    func finish() throws {
        try close()
        while let whole = pending.first {
            guard rename(whole + Self.mark, whole) == 0 else {
                throw IndexError.unwritable(path: whole, detail: String(cString: strerror(errno)))
            }
            pending.removeFirst()
        }
        guard let path, isFolder else { return }
        let kept = Set((0..<batches).map { Self.batch($0 + 1) })
        var names: [String] = []
        try Self.wrapping(path) { names = try FileManager.default.contentsOfDirectory(atPath: path) }
        for name in names where Self.isBatch(name) && !kept.contains(name) {
            guard unlink(path + "/" + name) == 0 else {
                throw IndexError.unwritable(path: path + "/" + name, detail: String(cString: strerror(errno)))
            }
        }
    }

    /// Takes back what a failed export left.
    func abandon() {
        try? file?.close()
        file = nil
        for whole in pending { unlink(whole + Self.mark) }
        pending = []
        // Stays where anything stands in it.
        if let path, isNew { rmdir(path) }
    }

    private static func batch(_ number: Int) -> String {
        let digits = String(number)
        return "bulk-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".ndjson"
    }

    /// Whether a file is a batch of some export, or one that was never finished.
    private static func isBatch(_ name: String) -> Bool {
        let whole = name.hasSuffix(mark) ? name.dropLast(mark.count) : name[...]
        guard let number = Int(whole.dropFirst("bulk-".count).prefix { $0 != "." }) else { return false }
        return whole == batch(number)
    }

    private func open(_ whole: String) throws {
        let name = whole + Self.mark
        pending.append(whole)
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
