internal import IbidModel

/// The CSL-JSON shape of a work.
struct CSLObject: Codable {
    private var type: String
    private var title: String?
    private var author: [Name]?
    private var translator: [Name]?
    private var editor: [Name]?
    private var containerTitle: String?
    private var publisher: String?
    private var publisherPlace: String?
    private var collectionTitle: String?
    private var number: String?
    private var issued: Date?
    private var accessed: Date?
    private var url: String?
    private var doi: String?
    private var page: String?
    private var medium: String?
    private var genre: String?
    private var custom: Custom?

    private enum CodingKeys: String, CodingKey {
        case type, title, author, translator, editor, publisher, number, issued, accessed, page, medium, genre, custom
        case containerTitle = "container-title"
        case publisherPlace = "publisher-place"
        case collectionTitle = "collection-title"
        case url = "URL"
        case doi = "DOI"
    }

    /// What CSL has no field for.
    private struct Custom: Codable, Equatable {
        var rawTitle: String?
        var issuedText: String?
        var accessedText: String?
    }

    private struct Name: Codable {
        var family: String?
        var given: String?
        var literal: String?
        var nameOrder: String?

        init(_ name: CSLName) {
            switch name {
            case .person(let family, let given, let isOrderCertain):
                self.family = family
                self.given = given
                nameOrder = isOrderCertain ? nil : "uncertain"
            case .literal(let text): literal = text
            }
        }

        var name: CSLName {
            if let literal { return .literal(literal) }
            return .person(family: family ?? "", given: given ?? "", isOrderCertain: nameOrder == nil)
        }
    }

    private struct Date: Codable {
        var dateParts: [[Int]]?
        var literal: String?

        private enum CodingKeys: String, CodingKey {
            case dateParts = "date-parts"
            case literal
        }

        init(_ date: CSLDate) {
            if let edtf = date.edtf {
                dateParts = [edtf.split(separator: "-").compactMap { Int($0) }]
            } else {
                literal = date.text
            }
        }

        /// The date with the words of the citation, where they are known.
        func date(text: String?) -> CSLDate {
            guard let parts = dateParts?.first, !parts.isEmpty else { return CSLDate(edtf: nil, text: literal ?? "") }
            let edtf = parts.enumerated().map { index, part in
                let digits = String(part)
                return String(repeating: "0", count: max(0, (index == 0 ? 4 : 2) - digits.count)) + digits
            }.joined(separator: "-")
            return CSLDate(edtf: edtf, text: text ?? edtf)
        }
    }

    init(_ item: CSLItem) {
        type = item.type
        title = item.title
        author = item.authors.isEmpty ? nil : item.authors.map { Name($0) }
        translator = item.translators.isEmpty ? nil : item.translators.map { Name($0) }
        editor = item.editors.isEmpty ? nil : item.editors.map { Name($0) }
        containerTitle = item.containerTitle
        publisher = item.publisher
        publisherPlace = item.publisherPlace
        collectionTitle = item.collectionTitle
        number = item.number
        issued = item.issued.map { Date($0) }
        accessed = item.accessed.map { Date($0) }
        url = item.url
        doi = item.doi
        page = item.page
        medium = item.medium
        genre = item.genre
        let extra = Custom(
            rawTitle: item.rawTitle, issuedText: item.issued.flatMap { $0.edtf == nil ? nil : $0.text },
            accessedText: item.accessed.flatMap { $0.edtf == nil ? nil : $0.text })
        custom = extra == Custom() ? nil : extra
    }

    /// The work.
    var item: CSLItem {
        var item = CSLItem(type: type, title: title)
        item.rawTitle = custom?.rawTitle
        item.authors = (author ?? []).map(\.name)
        item.translators = (translator ?? []).map(\.name)
        item.editors = (editor ?? []).map(\.name)
        item.containerTitle = containerTitle
        item.publisher = publisher
        item.publisherPlace = publisherPlace
        item.collectionTitle = collectionTitle
        item.number = number
        item.issued = issued?.date(text: custom?.issuedText)
        item.accessed = accessed?.date(text: custom?.accessedText)
        item.url = url
        item.doi = doi
        item.page = page
        item.medium = medium
        item.genre = genre
        return item
    }
}
