/// A cited work in the terms of CSL (Citation Style Language 1.0.2), as one citation describes it.
public struct CSLItem: Sendable, Hashable {
    /// The CSL type: `webpage`, `article-newspaper`, `report`, `chapter`, `dataset`, … or `document` when unknown.
    public var type: String
    /// The title without a trailing site name, full stop or quotes; `nil` where none was found.
    public var title: String?
    /// The title as written between its quotes, where it differs from `title`.
    public var rawTitle: String?
    /// Authors in order; may be empty.
    public var authors: [CSLName]
    /// Translators in order; may be empty.
    public var translators: [CSLName]
    /// Editors in order; may be empty.
    public var editors: [CSLName]
    /// The outlet that the work appeared in: a newspaper, a site, a book.
    public var containerTitle: String?
    /// Who published it, where that is not the container itself.
    public var publisher: String?
    /// The publisher's place.
    public var publisherPlace: String?
    /// The series that a report belongs to.
    public var collectionTitle: String?
    /// A report or document number.
    public var number: String?
    /// When it was issued; `nil` where the citation says nothing.
    public var issued: CSLDate?
    /// When it was read.
    public var accessed: CSLDate?
    /// Its address, without trailing punctuation.
    public var url: String?
    /// Its DOI, without a resolver in front.
    public var doi: String?
    /// Pages of the work itself (an article's extent), as written.
    public var page: String?
    /// The medium word ("Web", "Print").
    public var medium: String?
    /// A form note such as "Data file".
    public var genre: String?

    /// Makes an item of `type` with no other field set.
    public init(type: String = "document", title: String? = nil) {
        self.type = type
        self.title = title
        self.authors = []
        self.translators = []
        self.editors = []
    }
}
