import IbidModel
import IbidRender
import IbidTestSupport
import IbidText
import Testing

@Suite struct QueryParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let tree: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "ransom kidnapping", tree: "any(ransom kidnapping)"),
        Case(text: "ransom ransom", tree: "ransom"),
        Case(text: "\"splendid hotel\"", tree: "splendid hotel"),
        Case(text: "“splendid hotel” siege", tree: "any(splendid hotel siege)"),
        Case(text: "\"rich affiliate.” The group\" mali", tree: "any(rich affiliate.” The group mali)"),
        Case(text: "“the \"rich\" affiliate” mali", tree: "any(the \"rich\" affiliate mali)"),
        Case(text: "\"rich affiliate” mali", tree: "any(rich affiliate mali)"),
        Case(text: "“rich affiliate\" mali", tree: "any(rich affiliate mali)"),
        Case(text: "hostage*", tree: "hostage*"),
        Case(text: "h*", tree: "h"),
        Case(text: "ransom -mali", tree: "all(ransom not(mali))"),
        Case(text: "-mali", tree: "not(mali)"),
        Case(text: "multi-agent", tree: "multi-agent"),
        Case(text: "AQIM's", tree: "AQIM"),
        Case(text: "a OR b", tree: "any(a b)"),
        Case(text: "a AND b", tree: "all(a b)"),
        Case(text: "a OR (b AND c)", tree: "any(a all(b c))"),
        Case(text: "title:jnim ransom", tree: "any(title:jnim ransom)"),
        Case(text: "author:arieff mali", tree: "all(mali author(arieff))"),
        Case(text: "publisher:\"bbc news\" cited:no", tree: "all(publisher(bbc news) cited(false))"),
        Case(text: "-source:s1234", tree: "not(source(s1234))"),
        Case(text: "cited:maybe", tree: "cited:maybe"),
        Case(text: "foo:bar", tree: "foo:bar"),
        Case(text: "title:", tree: "title:"),
        Case(text: "AND OR", tree: "any(AND OR)"),
        Case(text: "a )( b", tree: "any(a b)"),
        Case(text: "\"open phrase", tree: "open phrase"),
        Case(text: "a\u{0}b", tree: "any(a b)"),
        Case(text: "author:---", tree: "nil"),
        Case(text: "author:\u{301}", tree: "nil"),
        Case(text: "author:\u{E000}", tree: "author(\u{E000})"),
        Case(text: "mali \u{301} \u{302}*", tree: "mali"),
        Case(text: "e\u{301}t*", tree: "e\u{301}t*"),
        Case(text: "e\u{301}*", tree: "e\u{301}"),
        Case(text: "!!! ( \" ) *", tree: "nil"),
        Case(text: "", tree: "nil"),
    ])
    func table(_ example: Case) throws {
        let query = try QueryParser.parse(example.text)
        #expect(query.expression.map(Self.print) ?? "nil" == example.tree)
        #expect(query.text == example.text)
    }

    static func print(_ expression: QueryExpression) -> String {
        switch expression {
        case .term(let term): (term.field.map { "\($0.rawValue):" } ?? "") + term.text + (term.isPrefix ? "*" : "")
        case .any(let parts): "any(" + parts.map(print).joined(separator: " ") + ")"
        case .all(let parts): "all(" + parts.map(print).joined(separator: " ") + ")"
        case .not(let part): "not(" + print(part) + ")"
        case .filter(let filter): "\(filter)".replacing("\"", with: "")
        }
    }

    @Test func capsAreKept() throws {
        #expect(throws: QueryError.self) { try QueryParser.parse(String(repeating: "a", count: 2_049)) }
        #expect(throws: QueryError.tooDeep(limit: 16)) {
            try QueryParser.parse(String(repeating: "(", count: 17) + "a")
        }
        #expect(throws: QueryError.phraseTooLong(words: 33, limit: 32)) {
            try QueryParser.parse("\"" + String(repeating: "a ", count: 33) + "\"")
        }
        #expect(throws: QueryError.tooManyPrefixes(count: 9, limit: 8)) {
            try QueryParser.parse((1...9).map { "word\($0)*" }.joined(separator: " "))
        }
        let many = try QueryParser.parse((1...70).map { "w\($0)" }.joined(separator: " "))
        #expect(many.expression?.rankedTerms.count == 64)
        #expect(many.notices == [.termsDropped(found: 70, kept: 64)])
    }

    /// A value that a filter cannot have is no word that somebody looks for.
    @Test(
        arguments: [
            ("ransom kind:events", [.unreadFilter(name: "kind", value: "events")]),
            ("year:2015..2012", [.unreadFilter(name: "year", value: "2015..2012")]),
            ("cited:maybe cited:maybe", [.unreadFilter(name: "cited", value: "maybe")]),
            ("issued:2013-01", [.unreadFilter(name: "issued", value: "2013-01")]),
            ("author:--- mali", [.missingValue(name: "author")]),
            ("publisher:(bbc)", [.missingValue(name: "publisher")]),
            ("kind:event year:2012.. issued:2013 cited:no foo:bar title:x author:", []),
        ] as [(String, [Query.Notice])])
    func oddFiltersAreNoticed(text: String, notices: [Query.Notice]) throws {
        let query = try QueryParser.parse(text)
        #expect(query.notices == notices)
        if case .unreadFilter(let name, let value)? = notices.first {
            let message = Messages.text(notices[0])
            #expect(message.contains(name + ":") && message.contains(value) && message.contains("it takes"))
        }
    }

    @Test func everyShortStringIsAQuery() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<20_000 {
            let text = random.unicodeString(length: 60)
            _ = try? QueryParser.parse(text)
        }
    }
}
