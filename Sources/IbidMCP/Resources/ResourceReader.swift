internal import Ibid
internal import IbidModel
internal import IbidRender

/// Documents, passages and sources as resources.
struct ResourceReader: Sendable {
    private static let scheme = "ibid://"
    private static let kinds = ["document", "passage", "source"]
    private static let page = 50

    /// The templates of their addresses.
    static let templates = JSONValue.array(
        [
            ("passage", "A passage", "A passage with its sentences, notes and sources, by its id (p…)."),
            ("document", "A document", "A document with its sections and counts, by its id (d…)."),
            ("source", "A source", "A cited work with its spellings and relatives, by its id (s…)."),
        ].map { kind, title, about in
            .object([
                "uriTemplate": .string("\(scheme)\(kind)/{id}"), "name": .string(kind), "title": .string(title),
                "description": .string(about), "mimeType": .string("application/json"),
            ])
        })

    private let index: @Sendable () throws -> Index
    private let showsPaths: Bool

    init(index: @escaping @Sendable () throws -> Index, showsPaths: Bool) {
        self.index = index
        self.showsPaths = showsPaths
    }

    /// A page of the documents.
    func list(cursor: JSONValue?) throws(Fault) -> JSONFields {
        do {
            if let cursor, cursor.string == nil { throw CursorError.malformed }
            let found = try index().documents(limit: Self.page, cursor: cursor?.string)
            var fields: JSONFields = [
                "resources": .array(
                    found.listings.map { record in
                        .object([
                            "uri": .string("\(Self.scheme)document/\(record.reference.id)"),
                            "name": .string(UnsafeText.visible(record.reference.locator)),
                            "title": .string(UnsafeText.visible(record.reference.title)),
                            "mimeType": .string("application/json"),
                        ])
                    })
            ]
            if let next = found.next { fields["nextCursor"] = .string(next) }
            return fields
        } catch let error as CursorError {
            throw .parameters(Messages.text(error))
        } catch {
            throw Fault(code: -32603, message: Messages.text(error, showsPaths: showsPaths))
        }
    }

    /// What an address names.
    func read(_ uri: String, isModern: Bool) throws(Fault) -> JSONValue {
        let parts = uri.hasPrefix(Self.scheme) ? uri.dropFirst(Self.scheme.count).split(separator: "/") : []
        guard parts.count == 2, let kind = Self.kinds.first(where: { parts[0] == $0 }) else {
            throw .resource(uri, isModern: isModern)
        }
        do {
            let value = JSONValue(try index().item(String(parts[1]), uses: 0))
            guard value["type"]?.string == kind else { throw Fault.resource(uri, isModern: isModern) }
            return .object([
                "uri": .string(uri), "mimeType": .string("application/json"),
                "text": .string(SizeLimit.fitted(value).text(isPretty: false)),
            ])
        } catch let fault as Fault {
            throw fault
        } catch IndexError.unknownID {
            throw .resource(uri, isModern: isModern)
        } catch {
            throw Fault(code: -32603, message: Messages.text(error, showsPaths: showsPaths))
        }
    }
}
