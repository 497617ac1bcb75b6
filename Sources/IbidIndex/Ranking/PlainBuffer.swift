/// Plain values in a row that never change, at one place in memory: loops over them count no references, and any number of
/// threads may read them.
final class PlainBuffer<Element: BitwiseCopyable & Sendable>: Sendable {
    /// Where the first value is; valid as long as the buffer lives.
    nonisolated(unsafe) let start: UnsafePointer<Element>
    let count: Int

    /// Copies `values`.
    init(_ values: [Element]) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
        values.withUnsafeBufferPointer { buffer in
            if let source = buffer.baseAddress { memory.initialize(from: source, count: buffer.count) }
        }
        start = UnsafePointer(memory)
        count = values.count
    }

    /// `count` values, each made where it stays.
    init(count: Int, _ value: (Int) -> Element) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
        for index in 0..<count { (memory + index).initialize(to: value(index)) }
        start = UnsafePointer(memory)
        self.count = count
    }

    /// Takes over `count` values that were put to memory which nobody else gives back.
    init(adopting memory: UnsafeMutablePointer<Element>, count: Int) {
        start = UnsafePointer(memory)
        self.count = count
    }

    deinit { start.deallocate() }

    var indices: Range<Int> { 0..<count }

    @inline(__always)
    subscript(index: Int) -> Element { start[index] }
}
