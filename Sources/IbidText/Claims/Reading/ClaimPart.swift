internal import IbidModel

/// A clause of a claim that can be true or false by itself.
struct ClaimPart: Sendable {
    /// Its words.
    var text: String
    /// Its tokens in the claim.
    var tokens: Range<Int>
    /// What its main clause says.
    var frame: Frame
    /// Further frames of the same clause: relative clauses, event nouns.
    var side: [Frame]
    /// What evidence has to hold.
    var items: [ClaimItem]
    /// All times, quantities and places of the part, those of the main clause first.
    var values: SentenceValues
    /// The times that the main clause itself is tied to.
    var times: [TimeMention]
    /// The places that the main clause itself is tied to.
    var places: [PlaceMention]
    /// Whether the claim hedges.
    var isHedged: Bool
}
