internal import IbidIndex
public import IbidModel
internal import IbidText

extension Index {
    /// What finds each of `passages` again, also after its document has changed; in their order. Linear in the bytes of
    /// the documents that they stand in, and at most 1,000 comparisons with doubles a passage.
    public func selectors(for passages: [PassageRecord]) throws -> [TextSelector] {
        var makers: [String: (maker: SelectorMaker, sha256: String)] = [:]
        return try passages.map { passage in
            let id = passage.document.id
            if makers[id] == nil {
                let outline = try reader.outline(document: id)
                makers[id] = (SelectorMaker(outline.bytes, isLossy: outline.isLossy), outline.sha256)
            }
            guard let (maker, sha256) = makers[id] else { return TextSelector(exact: passage.text) }
            var selector = maker.selector(passage.span)
            selector.path = passage.document.path
            selector.key = passage.document.key
            selector.sha256 = sha256
            selector.contentID = passage.contentID
            selector.line = passage.line
            return selector
        }
    }

    /// Finds a selector's text again: in the file that it names as that is now, in what the index holds of it where the
    /// file is gone, or in the document that its passage has moved to.
    ///
    /// - Parameter file: a file to look in instead; it need not be indexed.
    /// - Throws: `InputError` where `file` cannot be read.
    public func resolve(_ selector: TextSelector, in file: String? = nil) throws -> Resolution {
        if let file { return try SelectorSearch.resolve(selector, inFile: file) }
        return try SelectorSearch(reader).resolve(selector)
    }
}
