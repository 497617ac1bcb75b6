package import Ibid
internal import Foundation
internal import IbidModel
internal import Synchronization

/// The index at a path, opened anew when another file has taken its place.
package final class CurrentIndex: Sendable {
    /// What tells one file from another.
    private struct Identity: Equatable {
        let device: UInt64
        let file: UInt64
    }

    private let path: String
    private let open = Mutex<(identity: Identity, index: Index)?>(nil)

    /// Opens nothing yet.
    package init(path: String) {
        self.path = path
    }

    /// The index as it is now.
    package func index() throws -> Index {
        try open.withLock { open in
            let identity = identity()
            if let known = open, let identity, known.identity == identity { return known.index }
            open = nil
            let index = try Index(path: path)
            if let identity { open = (identity, index) }
            return index
        }
    }

    private func identity() -> Identity? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        return Identity(device: UInt64(info.st_dev), file: UInt64(info.st_ino))
    }
}
