/// What a sentence rests on, bound over its whole paragraph.
public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// It carries a marker of its own.
    case own
    /// It has none, but a later sentence of the paragraph has: by convention that marker covers it too.
    case next
    /// It stands after the paragraph's last marker: nothing covers it.
    case tail
    /// Its paragraph has no marker at all.
    case none
}
