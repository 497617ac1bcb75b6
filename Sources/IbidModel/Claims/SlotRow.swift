/// How one slot of a claim stands to the same slot of a piece of evidence.
public struct SlotRow: Sendable, Hashable {
    /// The slots.
    public enum Slot: String, Sendable, Hashable, Codable, CaseIterable {
        case agent = "WHO", patient = "WHOM", act = "ACT", when = "WHEN", howMany = "HOW MANY", place = "WHERE"
        case polarity = "POLARITY", universal = "UNIVERSAL", modality = "MODALITY", order = "ORDER", content = "CONTENT"
    }

    /// How a slot may stand.
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case match, entails, coarser, conflict, unstated
    }

    /// Which slot.
    public let slot: Slot
    /// How it stands.
    public let status: Status
    /// The claim's words; empty if the slot has none of its own.
    public let claim: String
    /// The evidence's words; empty where it is silent.
    public let evidence: String

    /// Makes a row.
    public init(_ slot: Slot, _ status: Status, claim: String = "", evidence: String = "") {
        self.slot = slot
        self.status = status
        self.claim = claim
        self.evidence = evidence
    }
}
