internal import Foundation
internal import IbidModel

/// Holds the right to write one index, for this process alone, until it is released or the process ends.
///
/// The lock is an advisory lock on `<index>.lock`, which the kernel drops with its holder: a file left by a killed
/// process locks nobody out. Its text names the holder, for the message to whoever comes second.
final class WriterLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Takes the lock for the index at `indexPath`, or throws `IndexError.locked` naming its holder.
    init(indexPath: String) throws {
        path = indexPath + ".lock"
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                throw IndexError.unwritable(path: indexPath, detail: String(cString: strerror(errno)))
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let holder = Self.read(descriptor)
                close(descriptor)
                throw IndexError.locked(path: indexPath, holder: holder.isEmpty ? "another process" : holder)
            }
            // The holder before us removes the file when it is done; a lock on a removed file protects nothing.
            if Self.isStill(descriptor, at: path) {
                self.descriptor = descriptor
                break
            }
            close(descriptor)
        }
        let holder = Array("process \(getpid())".utf8)
        _ = ftruncate(descriptor, 0)
        _ = holder.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// Whether some process holds the lock.
    static func isHeld(indexPath: String) -> Bool {
        let descriptor = open(indexPath + ".lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    private static func read(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
        var (held, named) = (stat(), stat())
        guard fstat(descriptor, &held) == 0, stat(path, &named) == 0 else { return false }
        return held.st_ino == named.st_ino && held.st_dev == named.st_dev
    }
}
