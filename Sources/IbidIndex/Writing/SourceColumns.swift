internal import IbidModel

/// The parts of a source that have a column of their own, for searching and for `sqlite3`.
struct SourceColumns {
    let title: String
    let author: String
    let publisher: String
    let issued: String?

    init(_ item: CSLItem) {
        title = item.title ?? ""
        author = (item.authors + item.editors + item.translators).map(\.display).joined(separator: "; ")
        publisher = [item.containerTitle, item.publisher, item.collectionTitle].compactMap { $0 }.joined(
            separator: "; ")
        issued = item.issued?.edtf
    }
}
