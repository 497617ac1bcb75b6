/// The sums over all passages that the ranking needs.
struct CollectionFigures {
    let passages: Int
    let documents: Int
    let titleTokens: Int
    let sectionTokens: Int
    let bodyTokens: Int
    /// Pairs of a passage and a term in it.
    let postings: Int
    /// Those where the term is in the title.
    let titledPostings: Int

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
