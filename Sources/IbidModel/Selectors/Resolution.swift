/// What became of a quoted passage.
public struct Resolution: Sendable, Hashable {
    /// Where the text that was searched came from.
    public enum Origin: String, Sendable, Hashable {
        /// The file as it is now.
        case file
        /// The index, since there is no such file any more.
        case index
    }

    /// The selector that was resolved.
    public let selector: TextSelector
    /// Where it stands; its method is `.orphaned` where it does not.
    public let match: TextMatch
    /// The path of the document that was searched; `nil` where there was none to search.
    public let path: String?
    /// Where its text came from.
    public let origin: Origin?
    /// The line, from 1; `nil` for an orphan.
    public let line: Int?
    /// The text that stands there now; `nil` for an orphan.
    public let text: String?
    /// The passage of the index that holds the place, where the index has the document as it is now.
    public let passage: String?
    /// A selector of the place as it is now; `nil` for an orphan, and where several places fit, since it would name one.
    public let renewed: TextSelector?

    /// Makes a resolution.
    public init(
        selector: TextSelector, match: TextMatch, path: String?, origin: Origin?, line: Int?, text: String?,
        passage: String?, renewed: TextSelector?
    ) {
        self.selector = selector
        self.match = match
        self.path = path
        self.origin = origin
        self.line = line
        self.text = text
        self.passage = passage
        self.renewed = renewed
    }
}
