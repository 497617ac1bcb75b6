/// A document that a system found for a topic.
package struct RankedDocument: Sendable, Hashable {
    /// The id of the document.
    package let document: String
    /// How well the system thinks that it fits; the highest comes first.
    package let score: Double

    /// Makes a ranked document.
    package init(document: String, score: Double) {
        self.document = document
        self.score = score
    }

    /// Whether the document ranks before `other`: the higher score first, and of equal scores the higher id by bytes.
    ///
    /// That is the order of trec_eval (`form_res_rels.c`), which keeps scores in single precision; so scores that
    /// differ by less than a `Float` can tell are equal here too, or the values would not be those of trec_eval.
    /// A score that is not a number ranks last.
    package func ranks(before other: RankedDocument) -> Bool {
        let ours = score.isNaN ? -Float.infinity : Float(score)
        let theirs = other.score.isNaN ? -Float.infinity : Float(other.score)
        return ours == theirs ? other.document.bytesPrecede(document) : ours > theirs
    }
}
