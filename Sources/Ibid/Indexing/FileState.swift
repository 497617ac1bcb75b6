internal import Foundation
internal import IbidModel

/// What stands at a path that the index knows and no walk found.
enum FileState {
    /// A file, which would be read if it were named outright.
    case there(bytes: Int)
    /// Nothing, or what would be refused: a link, a pipe, a file behind a link.
    case gone
    /// It cannot be told.
    case unknown(InputError)

    /// Looks at `path`, which is absolute; the folder that is its root has no link above it.
    static func of(_ path: String) -> FileState {
        guard let pointer = realpath(path, nil) else {
            let code = errno
            return switch code {
            case ENOENT, ENOTDIR, ELOOP: .gone
            default: .unknown(.unreadable(path: path, detail: String(cString: strerror(code))))
            }
        }
        defer { free(pointer) }
        var info = stat()
        // A path that leads elsewhere stands for another file.
        guard strcmp(pointer, path) == 0, lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            return .gone
        }
        return .there(bytes: Int(info.st_size))
    }
}
