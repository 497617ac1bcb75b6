internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Ends what has waited too long, a tenth of a second late at most.
///
/// One look at all who wait, ten times a second while anybody does: a timer for each request woke a thread twice.
final class DeadlineSweep: Sendable {
    private struct Waiting: Sendable {
        let due: NIODeadline
        let isDone: @Sendable () -> Bool
        let end: @Sendable () -> Void
    }

    private static let interval = TimeAmount.milliseconds(100)

    private let time: TimeAmount
    private let waiting = Mutex<[Waiting]>([])

    /// A sweep that gives everybody so many seconds.
    init(seconds: Double) {
        time = .milliseconds(Int64(seconds * 1_000))
    }

    /// Calls `end` once the time is over, unless `isDone` by then.
    func watch(isDone: @escaping @Sendable () -> Bool, end: @escaping @Sendable () -> Void) {
        let isFirst = waiting.withLock { waiting in
            waiting.append(Waiting(due: .now() + time, isDone: isDone, end: end))
            return waiting.count == 1
        }
        if isFirst { schedule() }
    }

    private func schedule() {
        _ = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: Self.interval) { self.sweep() }
    }

    private func sweep() {
        let now = NIODeadline.now()
        let (late, isEmpty) = waiting.withLock { waiting in
            waiting.removeAll { $0.isDone() }
            let late = waiting.filter { $0.due <= now }
            waiting.removeAll { $0.due <= now }
            return (late, waiting.isEmpty)
        }
        for waiting in late { waiting.end() }
        if !isEmpty { schedule() }
    }
}
