internal import IbidRender

/// The parameters of pages.
enum PageParameters {
    static let query = Parameter(name: "q", kind: .text(longest: 512, mayBeEmpty: true), text: "The query.")
    static let document = Parameter(
        name: "document", kind: .text(longest: 40, mayBeEmpty: true), text: "Only passages of this document.")
    static let section = Parameter(
        name: "section", kind: .text(longest: 400, mayBeEmpty: true),
        text: "Only passages under this heading, or under these with “ › ” between.")
    static let publisher = Parameter(
        name: "publisher", kind: .text(longest: 200, mayBeEmpty: true), text: "Only passages that cite this outlet.")
    static let year = Parameter(
        name: "year", kind: .text(longest: 4, mayBeEmpty: true), text: "Only passages that name this year.")
    static let basis = Parameter(
        name: "basis", kind: .choice(["", "own", "next", "any"]), text: "What a passage must rest on.")
    static let page = Parameter(
        name: "page", kind: .whole(1...10_000), fallback: .int(1), text: "Which page of the list.")
    static let from = Parameter(
        name: "from", kind: .whole(0...10_000_000), fallback: .int(0), text: "The first passage that is shown.")
    static let passage = Parameter(
        name: "passage", kind: .id(letter: "p"), text: "The passage around which the document is shown.")
}
