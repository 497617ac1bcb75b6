internal import IbidModel

/// A work in the shape of the CSL-JSON 1.0.2 schema.
struct CSLObject: Decodable {
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
    private var issued: CSLDateObject?
    private var accessed: CSLDateObject?
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
    private struct Custom: Decodable, Equatable {
        var rawTitle: String?
        /// The words of dates that are stored in parts, and EDTF forms that do not fit into parts.
        var issuedText: String?
        var accessedText: String?
        var issuedEDTF: String?
        var accessedEDTF: String?
        /// By field, the positions of the names whose order is a guess.
        var nameOrderUncertain: [String: [Int]]?

        func write(to text: inout JSONText) {
            text.object { text in
                text.member("accessedEDTF", accessedEDTF)
                text.member("accessedText", accessedText)
                text.member("issuedEDTF", issuedEDTF)
                text.member("issuedText", issuedText)
                if let nameOrderUncertain {
                    text.key("nameOrderUncertain")
                    text.object { text in
                        for (field, key) in Self.nameFields {
                            guard let positions = nameOrderUncertain[field] else { continue }
                            text.key(key)
                            text.array(positions) { $0.value($1) }
                        }
                    }
                }
                text.member("rawTitle", rawTitle)
            }
        }

        private static let nameFields: [(field: String, key: StaticString)] = [
            ("author", "author"), ("editor", "editor"), ("translator", "translator"),
        ]
    }

    /// A name; the schema allows nothing beside these.
    private struct Name: Decodable {
        var family: String?
        var given: String?
        var literal: String?

        init(_ name: CSLName) {
            switch name {
            case .person(let family, let given, _): (self.family, self.given) = (family, given.isEmpty ? nil : given)
            case .literal(let text): literal = text
            }
        }

        func name(isOrderCertain: Bool) -> CSLName {
            if let literal { return .literal(literal) }
            return .person(family: family ?? "", given: given ?? "", isOrderCertain: isOrderCertain)
        }
    }

    /// Takes the fields of `item`.
    init(_ item: CSLItem) {
        func names(_ names: [CSLName]) -> [Name]? { names.isEmpty ? nil : names.map { Name($0) } }
        type = item.type
        title = item.title
        (author, translator, editor) = (names(item.authors), names(item.translators), names(item.editors))
        containerTitle = item.containerTitle
        publisher = item.publisher
        publisherPlace = item.publisherPlace
        collectionTitle = item.collectionTitle
        number = item.number
        issued = item.issued.map { CSLDateObject($0) }
        accessed = item.accessed.map { CSLDateObject($0) }
        (url, doi, page, medium, genre) = (item.url, item.doi, item.page, item.medium, item.genre)
        var extra = Custom(rawTitle: item.rawTitle)
        (extra.issuedText, extra.issuedEDTF) = issued?.rest(of: item.issued) ?? (nil, nil)
        (extra.accessedText, extra.accessedEDTF) = accessed?.rest(of: item.accessed) ?? (nil, nil)
        var uncertain: [String: [Int]] = [:]
        for (field, names) in [("author", item.authors), ("translator", item.translators), ("editor", item.editors)] {
            let positions = names.indices.filter { index in
                if case .person(_, _, let isOrderCertain) = names[index] { !isOrderCertain } else { false }
            }
            if !positions.isEmpty { uncertain[field] = positions }
        }
        if !uncertain.isEmpty { extra.nameOrderUncertain = uncertain }
        custom = extra == Custom() ? nil : extra
    }

    /// Writes the object, its keys in alphabetical order and what is missing left out.
    func write(to text: inout JSONText) {
        text.object { text in
            text.member("DOI", doi)
            text.member("URL", url)
            Self.write("accessed", accessed, to: &text)
            Self.write("author", author, to: &text)
            text.member("collection-title", collectionTitle)
            text.member("container-title", containerTitle)
            if let custom {
                text.key("custom")
                custom.write(to: &text)
            }
            Self.write("editor", editor, to: &text)
            text.member("genre", genre)
            Self.write("issued", issued, to: &text)
            text.member("medium", medium)
            text.member("number", number)
            text.member("page", page)
            text.member("publisher", publisher)
            text.member("publisher-place", publisherPlace)
            text.member("title", title)
            Self.write("translator", translator, to: &text)
            text.member("type", type)
        }
    }

    private static func write(_ key: StaticString, _ date: CSLDateObject?, to text: inout JSONText) {
        guard let date else { return }
        text.key(key)
        date.write(to: &text)
    }

    private static func write(_ key: StaticString, _ names: [Name]?, to text: inout JSONText) {
        guard let names else { return }
        text.key(key)
        text.array(names) { text, name in
            text.object { text in
                text.member("family", name.family)
                text.member("given", name.given)
                text.member("literal", name.literal)
            }
        }
    }

    /// The work.
    var item: CSLItem {
        func names(_ names: [Name]?, _ field: String) -> [CSLName] {
            let uncertain = Set(custom?.nameOrderUncertain?[field] ?? [])
            return (names ?? []).enumerated().map { $1.name(isOrderCertain: !uncertain.contains($0)) }
        }
        var item = CSLItem(type: type, title: title)
        item.rawTitle = custom?.rawTitle
        item.authors = names(author, "author")
        item.translators = names(translator, "translator")
        item.editors = names(editor, "editor")
        item.containerTitle = containerTitle
        item.publisher = publisher
        item.publisherPlace = publisherPlace
        item.collectionTitle = collectionTitle
        item.number = number
        item.issued = issued?.date(text: custom?.issuedText, edtf: custom?.issuedEDTF)
        item.accessed = accessed?.date(text: custom?.accessedText, edtf: custom?.accessedEDTF)
        (item.url, item.doi, item.page, item.medium, item.genre) = (url, doi, page, medium, genre)
        return item
    }
}
