/// What is missing for a verdict.
public enum MissingPiece: String, Sendable, Hashable, Codable, CaseIterable {
    /// A name of the claim occurs nowhere.
    case unknownEntity = "unknown entity"
    /// No clause tells of such an event.
    case noSuchEvent = "no such event"
    /// A clause tells of the event but leaves something open.
    case slotUnstated = "slot unstated"
    /// The text is less exact than the claim.
    case evidenceCoarser = "evidence coarser"
    /// The text says it with a reserve that the claim drops.
    case hedged = "evidence hedged"
}
