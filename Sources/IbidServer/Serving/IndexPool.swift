internal import Ibid
internal import IbidModel
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Readers of the index, one for each thread of a small pool, so that searches run side by side and block neither the
/// event loops nor Swift's own threads.
///
/// The file is looked at before each request: where it was renamed or changed, new readers are opened, and the old ones
/// live until their requests end.
final class IndexPool: Sendable {
    /// The readers of one state of the file.
    private final class ReaderSet: Sendable {
        let first: Index
        let generation: IndexGeneration
        private let free: Mutex<[Index]>

        init(path: String, pageCache: Int) throws {
            first = try Index(path: path, pageCache: pageCache)
            generation = try first.generation()
            free = Mutex([first])
        }

        /// A reader that no other thread uses; `nil` where the file has changed meanwhile.
        func take(pageCache: Int) throws -> Index? {
            if let reader = free.withLock({ $0.popLast() }) { return reader }
            return try first.another(pageCache: pageCache)
        }

        func give(back reader: Index) {
            free.withLock { $0.append(reader) }
        }
    }

    /// Bytes of the file that each reader keeps in memory; what is not there is in the system's own cache.
    private static let pageCache = 8 << 20

    private let path: String
    private let capacity: Int
    private let deadline: Double
    private let sweep: DeadlineSweep
    private let threads: NIOThreadPool
    private let current = Mutex<ReaderSet?>(nil)
    private let admitted = Atomic(0)

    /// A pool for the index that `settings` name. Opens nothing yet.
    init(_ settings: ServerSettings) {
        path = settings.index
        capacity = settings.capacity
        deadline = settings.deadline
        sweep = DeadlineSweep(seconds: settings.deadline)
        threads = NIOThreadPool(numberOfThreads: settings.readers)
        threads.start()
    }

    deinit { threads.shutdownGracefully { _ in } }

    /// How many requests are let in now, those that wait included.
    var load: Int { admitted.load(ordering: .relaxed) }

    /// The state that the next request will see. Opens the index if that is not done; never turned away for load.
    ///
    /// - Throws: `IndexError` where the file cannot be opened, even where requests are still answered from an older one.
    func state() async throws -> State {
        try await threads.runIfActive {
            let set = try self.readers(isStrict: true)
            return State(generation: set.generation, searched: try set.first.searched(), changed: set.first.changed)
        }
    }

    /// What the index is at the moment.
    struct State: Sendable {
        let generation: IndexGeneration
        let searched: SearchResult.Searched
        /// When the file was changed last, in seconds since 1970.
        let changed: Double
    }

    /// Runs `work` on a thread of the pool, with a reader of the newest state.
    ///
    /// - Throws: `RequestError.overloaded` where too many wait, `.tooSlow` after the deadline, and what `work` throws.
    func run<T: Sendable>(
        _ work: @escaping @Sendable (Index, IndexGeneration) throws -> T
    ) async throws -> T {
        guard admitted.add(1, ordering: .relaxed).newValue <= capacity else {
            admitted.subtract(1, ordering: .relaxed)
            throw RequestError.overloaded
        }
        return try await withCheckedThrowingContinuation { continuation in
            let answer = PendingAnswer(continuation)
            sweep.watch(isDone: { answer.isGiven }) { [deadline] in
                answer.resume(with: .failure(RequestError.tooSlow(seconds: deadline)))
            }
            threads.submit { state in
                defer { self.admitted.subtract(1, ordering: .relaxed) }
                // Who has waited to the deadline is gone.
                if answer.isGiven { return }
                guard case .active = state else {
                    answer.resume(with: .failure(RequestError.stopping))
                    return
                }
                answer.resume(with: Result { try self.answer(work) })
            }
        }
    }

    /// A reader whose file was replaced half-way may fail for that reason alone: then the work is done again.
    private func answer<T>(_ work: (Index, IndexGeneration) throws -> T) throws -> T {
        for _ in 0..<3 {
            let set = try readers(isStrict: false)
            guard let reader = try set.take(pageCache: Self.pageCache) else { continue }
            do {
                let value = try work(reader, set.generation)
                set.give(back: reader)
                return value
            } catch let error as IndexError {
                set.give(back: reader)
                if reader.isCurrent { throw error }
            } catch {
                set.give(back: reader)
                throw error
            }
        }
        let set = try readers(isStrict: false)
        return try work(set.first, set.generation)
    }

    /// The readers of the newest state. Where that cannot be opened and `isStrict` is false, those of the last one.
    private func readers(isStrict: Bool) throws -> ReaderSet {
        try current.withLock { current in
            if let known = current, known.first.isCurrent { return known }
            do {
                let opened = try ReaderSet(path: path, pageCache: Self.pageCache)
                current = opened
                return opened
            } catch {
                guard !isStrict, let last = current else { throw error }
                return last
            }
        }
    }
}
