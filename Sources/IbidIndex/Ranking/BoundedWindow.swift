/// A window and what a passage there has at most.
struct BoundedWindow {
    let number: Int
    var bound: Double

    /// So many steps are told apart.
    private static let steps = 2_048

    /// `windows` with the highest bound first, by counting: bounds are rounded up to the next of 2,048 steps, which leaves
    /// hardly a window to be read in vain. Those of one step stay in their order. Bounds are finite and not negative.
    static func ranked(_ windows: [BoundedWindow]) -> [BoundedWindow] {
        let most = windows.reduce(0) { max($0, $1.bound) }
        let scale = Double(steps - 1) / most
        // With weights of 0 all bounds are next to nothing, and too small to count in steps.
        guard most > 0, scale.isFinite else { return windows.sorted { $0.bound > $1.bound } }
        var starts = [Int](repeating: 0, count: steps)
        for window in windows { starts[Int(window.bound * scale)] += 1 }
        var place = 0
        for step in starts.indices.reversed() {
            let count = starts[step]
            starts[step] = place
            place += count
        }
        var ranked = windows
        for window in windows {
            let step = Int(window.bound * scale)
            ranked[starts[step]] = BoundedWindow(number: window.number, bound: Double(step + 1) / scale)
            starts[step] += 1
        }
        return ranked
    }
}
