internal import Foundation
internal import IbidModel

/// Finds the files of a scope. Links are not followed, so that a walk ends and stays under its root.
struct CorpusWalker {
    /// What a walk found.
    struct Findings {
        /// Root-relative paths with the sizes of the files, in the order of the paths' bytes.
        var files: [(path: String, bytes: Int)] = []
        /// What was passed over on purpose.
        var skipped: [InputError] = []
        /// What could not be looked at, with the root-relative path below which nothing is known.
        var failures: [(error: InputError, path: String)] = []
    }

    /// The endings of files that a folder is searched for; a file that is named outright may have any.
    static let endings: Set<String> = ["txt", "text", "jsonl", "ndjson"]

    private static let depthLimit = 32

    /// Whether a walk comes to what stands at `path`, relative to the folder where it begins.
    static func reaches(_ path: String, isFolder: Bool) -> Bool {
        let names = path.utf8.split(separator: UInt8(ascii: "/"))
        return names.count <= depthLimit + (isFolder ? 0 : 1) && !names.contains { $0.first == UInt8(ascii: ".") }
            && (isFolder || hasEnding(path))
    }

    private static func hasEnding(_ path: String) -> Bool {
        endings.contains((path as NSString).pathExtension.lowercased())
    }

    /// Walks `scope`.
    static func walk(_ scope: CorpusScope) -> Findings {
        var findings = Findings()
        let start = scope.path
        var info = stat()
        if lstat(start, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            walk(folder: start, path: scope.part, depth: 0, &findings)
            findings.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        } else {
            findings.files = [(scope.part, Int(info.st_size))]
        }
        return findings
    }

    private static func walk(folder: String, path: String, depth: Int, _ findings: inout Findings) {
        guard depth <= depthLimit else {
            findings.failures.append((.unreadable(path: folder, detail: "folders are nested too deep"), path))
            return
        }
        guard let directory = opendir(folder) else {
            findings.failures.append((unreadable(folder, errno), path))
            return
        }
        defer { closedir(directory) }
        while true {
            // The end and a failure are told apart by errno alone.
            errno = 0
            guard let entry = readdir(directory) else {
                let code = errno
                if code != 0 { findings.failures.append((unreadable(folder, code), path)) }
                return
            }
            let bytes = name(of: entry)
            guard bytes.first != UInt8(ascii: ".") else { continue }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let shown = folder + "/" + String(decoding: bytes, as: UTF8.self)
                findings.failures.append((.unreadableName(path: shown), path))
                continue
            }
            let entryPath = path.isEmpty ? name : path + "/" + name
            switch visit(folder + "/" + name, path: entryPath, depth: depth, &findings) {
            // It went while the folder was read, or all is told.
            case 0, ENOENT: continue
            case EACCES:
                // The folder may be listed and not searched; told once, not for each name in it.
                findings.failures.append((unreadable(folder, EACCES), path))
                return
            case let code: findings.failures.append((unreadable(folder + "/" + name, code), entryPath))
            }
        }
    }

    /// Takes in what stands at `full`; gives the code of the system where that could not be told, else 0.
    private static func visit(_ full: String, path: String, depth: Int, _ findings: inout Findings) -> Int32 {
        var info = stat()
        guard lstat(full, &info) == 0 else { return errno }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: walk(folder: full, path: path, depth: depth + 1, &findings)
        case S_IFLNK: findings.skipped.append(.symbolicLink(path: full))
        case S_IFREG: if hasEnding(path) { findings.files.append((path, Int(info.st_size))) }
        default: findings.skipped.append(.notAFile(path: full))
        }
        return 0
    }

    private static func unreadable(_ path: String, _ code: Int32) -> InputError {
        .unreadable(path: path, detail: String(cString: strerror(code)))
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }
}
