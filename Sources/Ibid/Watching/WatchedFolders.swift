#if os(Linux)
    internal import Foundation
    internal import IbidModel

    /// Folders that the kernel tells changes of, with all folders below them.
    ///
    /// Not thread-safe: used by one loop. Links and names that begin with a full stop are passed over, as an indexing run
    /// passes them over.
    final class WatchedFolders {
        /// What changed, as far as the kernel told.
        struct Changes {
            /// Files and folders to look at again; each exists.
            var paths: Set<PathBytes> = []
            /// Whether events were lost: everything is to be looked at.
            var isOverflown = false

            var isEmpty: Bool { paths.isEmpty && !isOverflown }
        }

        private static let depthLimit = 32
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
                | IN_ATTRIB)

        private let descriptor: Int32
        private var folders: [Int32: String] = [:]

        /// Begins to watch `roots`, each a folder or a file in the folder that is watched for it.
        ///
        /// - Throws: `WatchError.limit` where the kernel allows no more watches.
        init(_ roots: [String]) throws {
            descriptor = inotify_init1(Int32(O_NONBLOCK) | Int32(O_CLOEXEC))
            guard descriptor >= 0 else { throw WatchError.unavailable(detail: String(cString: strerror(errno))) }
            // Where this throws the descriptor is closed by `deinit`, which runs as all is set; closed twice, it could be
            // another's by then.
            for root in roots { try add(root, depth: 0) }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        /// How many folders are watched.
        var count: Int { folders.count }

        /// Waits for changes for at most `milliseconds`, and gives all that are there.
        func changes(within milliseconds: Int32) throws -> Changes {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, milliseconds) > 0 else { return Changes() }
            var changes = Changes()
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return changes }
                for event in InotifyEvent.events(in: buffer[..<count]) { try take(event, &changes) }
            }
        }

        private func take(_ event: InotifyEvent, _ changes: inout Changes) throws {
            if event.isOverflow {
                changes.isOverflown = true
                return
            }
            guard let folder = folders[event.watch] else { return }
            if event.isIgnored {
                folders[event.watch] = nil
                // A folder that went is told by the one above it; a root has none.
                return
            }
            guard let name = event.name, !name.hasPrefix(".") else { return }
            let path = folder + "/" + name
            if event.isFolder, event.isArrival {
                // What was put into a new folder before it was watched made no event.
                try add(path, depth: 0)
            }
            // A run over a file that is named outright reads any file and follows links, so others are passed over here.
            guard event.isFolder || Self.isOfInterest(name) else { return }
            if event.isDeparture || name == SourceDecisions.fileName || !Self.exists(path) {
                // What is gone cannot be looked at; the folder that it was in can.
                let above = PathBytes(folder)
                changes.paths.insert(Self.exists(folder) ? above : above.folder ?? above)
            } else if Self.isFolder(path) || Self.isFile(path) {
                changes.paths.insert(PathBytes(path))
            }
        }

        private static func isOfInterest(_ name: String) -> Bool {
            name == SourceDecisions.fileName
                || CorpusWalker.endings.contains((name as NSString).pathExtension.lowercased())
        }

        private func add(_ path: String, depth: Int) throws {
            guard depth <= Self.depthLimit, Self.isFolder(path) else { return }
            let watch = inotify_add_watch(descriptor, path, Self.mask | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
            guard watch >= 0 else {
                if errno == ENOSPC { throw WatchError.limit(path: path) }
                // It went again, or may not be read; an indexing run says so.
                return
            }
            folders[watch] = path
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return }
            for name in names where !name.hasPrefix(".") { try add(path + "/" + name, depth: depth + 1) }
        }

        private static func exists(_ path: String) -> Bool {
            var info = stat()
            return lstat(path, &info) == 0
        }

        private static func isFile(_ path: String) -> Bool {
            var info = stat()
            return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
        }

        private static func isFolder(_ path: String) -> Bool {
            var info = stat()
            return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
        }
    }
#endif
