/// A run of 1,024 passage rows, the unit in which passages are scored.
enum RowWindow {
    /// Rows in a window.
    static let size = 1 << shift
    private static let shift = 10

    /// The window of a row.
    @inline(__always)
    static func number(of row: Int) -> Int { row >> shift }

    /// The first row of a window.
    @inline(__always)
    static func start(_ number: Int) -> Int { number << shift }

    /// How many windows hold `rows` rows.
    static func count(rows: Int) -> Int { (rows + size - 1) >> shift }
}
