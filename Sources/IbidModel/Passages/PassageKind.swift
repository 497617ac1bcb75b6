/// What a line of the body is, and so what its passages are.
public enum PassageKind: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case prose
    /// `Formed: 1998`, `Hassan Hattab (1998-August 2003): …`.
    case attribute
    /// `April 2003: …`: an attribute line whose head is a date.
    case event
    /// `- …`.
    case list
    /// `There are no recorded political activities for this group.`
    case placeholder
    /// `Disclaimer: …`.
    case disclaimer
}
