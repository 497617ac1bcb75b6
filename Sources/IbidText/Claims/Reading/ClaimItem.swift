/// One thing that a claim says and that evidence has to say as well.
struct ClaimItem: Sendable {
    /// The name's key; 0 for a common word.
    var entity: UInt64 = 0
    /// The keys of the words.
    var words: [UInt64] = []
    /// The concepts that may stand for the word.
    var kin: [UInt64] = []
    /// The concepts that exclude it.
    var rivals: [UInt64] = []
    /// The classes that the word may stand for.
    var acts: [Int16] = []
    /// Whether it is the verb of a clause that gives a reason or a circumstance.
    var isCircumstance = false
    /// Whether it tells who acts or who is acted on.
    var isCore = false
    /// How much it counts.
    var weight: Double = 1
    /// Where it stands in the claim, as a token index.
    var token = 0
}
