internal import IbidModel

/// A passage's row with its score.
struct RankedPassage {
    let row: Int
    let score: Double
    /// Where the score comes from, if that was asked for.
    let explanation: Explanation?
}
