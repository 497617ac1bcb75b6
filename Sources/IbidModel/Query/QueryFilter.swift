/// A condition on a passage that does not rank it.
public enum QueryFilter: Sendable, Hashable {
    /// It cites a source of this id, or whose title, author or publisher has these words.
    case source(String)
    /// It cites a source with such an author.
    case author(String)
    /// It cites a source of such an outlet or publisher.
    case publisher(String)
    /// Its document has this id or key, or its path contains this text.
    case document(String)
    /// Some sentence of it is covered by a note, its own or a later one of the paragraph; or none is.
    case cited(Bool)
    /// It names a year in this range.
    case year(ClosedRange<Int>)
    /// It cites a source issued in a year of this range.
    case issued(ClosedRange<Int>)
    /// It is of this kind.
    case kind(PassageKind)
}
