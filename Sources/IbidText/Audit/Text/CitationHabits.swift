internal import IbidModel

/// How a citation is written, where a document's citations may differ: each form with its place in the text.
struct CitationHabits: Sendable {
    /// The marks around the title.
    private(set) var marks: TitleMarks?
    /// The word or sign between neighbouring authors.
    private(set) var joins: [(form: String, span: ByteSpan)] = []
    /// Words for "no date".
    private(set) var undated: [(form: String, span: ByteSpan)] = []
    /// Days, padded or not.
    private(set) var days: [(form: String, span: ByteSpan)] = []
    /// Months, in full or not.
    private(set) var months: [(form: String, span: ByteSpan)] = []

    /// None.
    init() {}

    /// Reads a citation. Linear in its text.
    init(_ text: CitationBytes) {
        marks = TitleMarks(text)
        let authors = text.segments(.author)
        for (left, right) in zip(authors, authors.dropFirst()) where left.end <= right.start {
            let gap = text.bytes[left.end..<right.start]
            if gap.contains(UInt8(ascii: "&")) {
                joins.append(("&", ByteSpan(start: left.start, end: right.end)))
            } else if gap.contains(UInt8(ascii: "d")) {
                joins.append(("and", ByteSpan(start: left.start, end: right.end)))
            }
        }
        for span in text.segments(.issued) + text.segments(.accessed) {
            let bytes = text.bytes[span.range]
            if !bytes.contains(where: \.isDigit) {
                undated.append((TitleFolding.fold(String(decoding: bytes, as: UTF8.self)), span))
            }
            if let form = CitationDateForm(bytes) {
                if let day = form.day { days.append((day, span)) }
                if let month = form.month { months.append((month, span)) }
            }
        }
    }
}
