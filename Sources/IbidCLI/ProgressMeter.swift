internal import Foundation
internal import Synchronization

/// A progress bar on a terminal's standard error: after 300 ms, at most ten times a second.
final class ProgressMeter: Sendable {
    private struct State {
        var nextDraw: ContinuousClock.Instant
        var isDrawn = false
    }

    private let isOn: Bool
    private let state: Mutex<State>

    init(isOn: Bool) {
        self.isOn = isOn
        state = Mutex(State(nextDraw: .now + .milliseconds(300)))
    }

    /// Draws the bar if it is time to.
    func update(done: Int, total: Int) {
        guard isOn, total > 0 else { return }
        state.withLock { state in
            guard ContinuousClock.now >= state.nextDraw else { return }
            state.nextDraw = .now + .milliseconds(100)
            state.isDrawn = true
            let filled = done * 30 / total
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            Console.rawError("\r\(bar) \(done)/\(total) files\u{1B}[K")
        }
    }

    /// Takes the bar away.
    func clear() {
        state.withLock { state in
            if state.isDrawn { Console.rawError("\r\u{1B}[K") }
            state.isDrawn = false
        }
    }
}
