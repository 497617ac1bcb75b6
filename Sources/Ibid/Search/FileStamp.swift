internal import Crypto
internal import Foundation
internal import IbidModel

/// What tells one state of a file from another without reading it.
struct FileStamp: Sendable, Hashable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// The stamp of what stands at `path` now; zeros where nothing does.
    init(path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else {
            (device, inode, size, seconds, nanoseconds) = (0, 0, 0, 0, 0)
            return
        }
        device = UInt64(info.st_dev)
        inode = UInt64(info.st_ino)
        size = Int(info.st_size)
        seconds = Int(info.st_mtim.tv_sec)
        nanoseconds = Int(info.st_mtim.tv_nsec)
    }

    /// The state that commit `number` of this file is. The inode is left out: a copy that keeps the time is the same.
    func generation(_ number: Int) -> IndexGeneration {
        var hash = SHA256()
        hash.update(data: Data("\(number) \(size) \(seconds) \(nanoseconds)".utf8))
        let tag = hash.finalize().prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return IndexGeneration(number: number, tag: tag)
    }

    /// When the file was changed last, in seconds since 1970.
    var changed: Double { Double(seconds) + Double(nanoseconds) / 1e9 }
}
