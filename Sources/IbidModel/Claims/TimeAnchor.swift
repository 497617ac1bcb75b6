/// The dates that a text's relative time expressions lean on.
public struct TimeAnchor: Sendable, Hashable {
    /// The last explicit date before the text, in the same paragraph.
    public let explicit: CalendarInterval?
    /// The date at the head of the event line that the text belongs to: "March 2012: …".
    public let head: CalendarInterval?

    /// An anchor without any date: relative expressions are not reported.
    public static let none = TimeAnchor()

    /// Makes an anchor from what is known.
    public init(explicit: CalendarInterval? = nil, head: CalendarInterval? = nil) {
        self.explicit = explicit
        self.head = head
    }

    /// The date relative expressions lean on: the last explicit one, else the line's head.
    public var date: CalendarInterval? { explicit ?? head }
}
