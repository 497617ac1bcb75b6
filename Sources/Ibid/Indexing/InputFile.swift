internal import Foundation
internal import IbidModel

/// Reads one file of a corpus whole.
enum InputFile {
    /// The file's bytes. A pipe or device is refused without being read, so nothing can hang; so is a link, unless it
    /// `followsLinks`.
    static func bytes(_ path: String, limit: Int, followsLinks: Bool = false) throws(InputError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | (followsLinks ? 0 : O_NOFOLLOW) | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw .missing(path: path)
            case ELOOP: throw .symbolicLink(path: path)
            default: throw .unreadable(path: path, detail: String(cString: strerror(errno)))
            }
        }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard Int(info.st_size) <= limit else { throw .tooLarge(path: path, bytes: Int(info.st_size), limit: limit) }
        return try read(descriptor, path: path, expected: Int(info.st_size), limit: limit)
    }

    private static func read(
        _ descriptor: Int32, path: String, expected: Int, limit: Int
    ) throws(InputError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: expected + 1)
        var count = 0
        while true {
            // A file that grows while it is read is taken as it is found, up to the limit.
            if count == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: max(4096, count))) }
            guard count <= limit else { throw .tooLarge(path: path, bytes: count, limit: limit) }
            let got = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(path: path, detail: String(cString: strerror(errno))) }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
