internal import IbidModel

/// Hits by the years that they name, as bars.
struct Timeline {
    /// The size of the picture, in its own units.
    private static let width = 720.0
    private static let height = 72.0
    /// The most years of a picture; beyond that the outermost are left out.
    private static let longest = 120

    private let counts: [(year: Int, count: Int)]

    /// - Parameter values: the values of the facet of years, ascending.
    init(_ values: [Facet.Value]) {
        let known = values.compactMap { value in Int(value.value).map { (year: $0, count: value.count) } }
        let last = known.last?.year ?? 0
        counts = known.filter { last - $0.year < Self.longest }
    }

    /// Bars that narrow `search` to their year.
    func context(_ search: Narrowing) -> [String: Any] {
        let first = counts.first?.year ?? 0
        let last = counts.last?.year ?? 0
        let slot = Self.width / Double(last - first + 1)
        // Few years make no broad bars.
        let bar = min(slot * 0.8, 22)
        let most = Double(counts.map(\.count).max() ?? 1)
        let bars = counts.map { year, count -> [String: Any] in
            let height = max(2, Self.height * Double(count) / most)
            return [
                "x": Self.number(Double(year - first) * slot + (slot - bar) / 2),
                "y": Self.number(Self.height - height),
                "width": Self.number(bar), "height": Self.number(height),
                // The whole column takes the pointer, not the bar alone.
                "columnX": Self.number(Double(year - first) * slot), "columnWidth": Self.number(slot),
                "label": "\(year): \(PageParts.count(count, "passage"))",
                "address": search.with { $0.year = "\(year)" }.address(),
            ]
        }
        return [
            "bars": bars, "first": first, "last": last, "width": Int(Self.width), "height": Int(Self.height),
        ]
    }

    private static func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
