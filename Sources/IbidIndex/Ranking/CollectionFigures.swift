/// The sums over all passages that the ranking needs.
struct CollectionFigures: Sendable {
    var passages = 0
    var documents = 0
    var titleTokens = 0
    var sectionTokens = 0
    var bodyTokens = 0
    /// Pairs of a passage and a term in it.
    var postings = 0
    /// Those where the term is in the title.
    var titledPostings = 0

    /// None.
    init() {}

    init(_ connection: Connection) throws {
        let meta = Meta(connection)
        passages = try meta.int(.passages)
        documents = try meta.int(.documents)
        titleTokens = try meta.int(.titleTokens)
        sectionTokens = try meta.int(.sectionTokens)
        bodyTokens = try meta.int(.bodyTokens)
        postings = try meta.int(.postings)
        titledPostings = try meta.int(.titledPostings)
    }
}
