import Foundation
import Ibid
import IbidModel
import IbidRender
import IbidServer
import IbidTestSupport
import Testing

@Suite struct PageTests {
    @Test func everyPageIsWhole() async throws {
        let sample = try await ServedSample.shared.value
        let (passage, document, source) = (try sample.id("passage"), try sample.id("document"), try sample.id("source"))
        for (path, holds) in [
            ("/", "How to ask"), ("/?q=ransom", "<mark>"), ("/?q=ransom&year=2012", "Leave out Year"),
            ("/?q=ransom&section=Organizational+Overview", "chip"), ("/?q=zzzzqq", "Nothing matches"),
            ("/passage/\(passage)", "What it rests on"), ("/document/\(document)", "Search in this document"),
            ("/document/\(document)?from=3", "Document"), ("/document/\(document)?passage=\(passage)", "Document"),
            ("/source/\(source)", "What it is cited for"), ("/documents", "Documents"), ("/sources?q=mali", "Sources"),
        ] {
            let answer = try await sample.server.answer(path)
            #expect(answer.status == 200, "\(path)")
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8", "\(path)")
            #expect(answer.body.contains(holds), "\(path)")
            #expect(answer.body.hasSuffix("</html>\n"), "\(path)")
            // A tag that was left in a page would be a template that did not parse.
            #expect(!answer.body.contains("{{") && !answer.body.contains("Optional("), "\(path)")
        }
    }

    @Test func problemsOfPagesArePages() async throws {
        let server = try await ServedSample.shared.value.server
        let accept = [("Accept", "text/html,application/xhtml+xml")]
        for (path, status) in [("/?nothing=1", 400), ("/passage/p0000", 404), ("/nowhere", 404), ("/source/x", 404)] {
            let answer = try await server.answer(path, headers: accept)
            #expect(answer.status == status)
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8", "\(path)")
        }
    }

    @Test func whatAProfileSaysStaysText() async throws {
        let folder = try ScratchFolder()
        let hostile = #"<script>alert(1)</script>"><img src=x onerror=alert(1)>"#
        try folder.write(
            """
            Title \(hostile)

            Narrative

            The zebra \(hostile) {{zebra}} {{{zebra}}} <mark>zebra</mark> &amp; \u{202E}was\u{0} seen\u{200B} \u{2060}by\u{61C} all.[1]

            [1] Doe, Jane. "\(hostile)." The Times. 3 May 2012. Web. 4 May 2012. <javascript:alert(1)>.

            """, to: "corpus/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("corpus")])).run()
        let server = try Server(ServedSample.settings(path))
        let index = try Index(path: path)
        let hit = try #require(try index.search("zebra").hits.first?.passage)
        let source = try #require(hit.notes.first?.citations.first?.source.id)
        for address in [
            "/?q=zebra", "/passage/\(hit.id)", "/document/\(hit.document.id)", "/source/\(source)", "/documents",
            "/sources",
            "/?q=%3Cscript%3Ealert(1)%3C/script%3E&section=%22%3E%3Cscript%3E&year=%3Cscript",
        ] {
            let body = try await server.answer(address).body
            #expect(
                !body.contains("<script>") && !body.contains("<img") && !body.contains("javascript:alert(1)\""),
                "\(address)")
            #expect(!body.unicodeScalars.contains(where: UnsafeText.isUnsafe), "\(address)")
        }
        let page = try await server.answer("/?q=zebra").body
        #expect(page.contains("{{<mark>zebra</mark>}}") && page.contains("&lt;mark&gt;<mark>zebra</mark>&lt;/mark&gt;"))
    }

    /// A quote that is not closed, of whatever kind, leaves the facets outside of the phrase.
    @Test(arguments: ["mali", "\"mali", "“mali", "”mali", "(mali", "“mali\"", "\"mali”", "“\"mali”"])
    func openQuotesNarrow(query: String) async throws {
        let sample = try await ServedSample.shared.value
        let found = try sample.index.search("mali year:2012").total.value
        let text = try #require(query.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        #expect(try await sample.server.answer("/?q=\(text)&year=2012").body.contains("\(found) passages"))
        #expect(found > 1)
    }

    /// A heading with quotes of any kind is looked for as a whole.
    @Test func headingsWithQuotesNarrow() async throws {
        let folder = try ScratchFolder()
        let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."
        try folder.write(
            "Alpha\n\nThe “Black” Years\nA word.[1]\n[1] \(note)\n\nThe White Years\nA word.[1]\n[1] \(note)\n",
            to: "k/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("k")])).run()
        let headings = try Index(path: path).search("word").hits.flatMap(\.passage.section)
        let section = try #require(headings.first { $0.contains("Black") })
        let text = try #require(section.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let page = try await Server(ServedSample.settings(path)).answer("/?q=word&section=\(text)").body
        #expect(page.contains("1 passage") && !page.contains("White Years"))
    }

    /// A heading that stands by itself in one profile and under another one in the next is two sections.
    @Test func aSectionNarrowsByItsWholePath() async throws {
        let folder = try ScratchFolder()
        let line = "\n\nThe zebra was seen in %@ by all who stood there that day.\n"
        try folder.write(
            "One\n\nOrganizational Overview\n\nSome words stand here.\n\nGroup Narrative"
                + line.replacingOccurrences(of: "%@", with: "Gao"), to: "corpus/a.txt")
        try folder.write(
            "Two\n\nGroup Narrative" + line.replacingOccurrences(of: "%@", with: "Kidal"), to: "corpus/b.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("corpus")])).run()
        let server = try Server(ServedSample.settings(path))
        let page = try await server.answer("/?q=zebra").body
        let address = try #require(
            page.components(separatedBy: "<a href=\"").map { String($0.prefix { $0 != "\"" }) }
                .first { $0.contains("section=") && $0.contains("%E2%80%BA") })
        let narrowed = try await server.answer(address.replacingOccurrences(of: "&amp;", with: "&")).body
        #expect(narrowed.contains("Gao") && !narrowed.contains("Kidal"))
    }

    @Test func facetsNarrow() async throws {
        let server = try await ServedSample.shared.value.server
        let page = try await server.answer("/?q=mali+attack").body
        let facets = try #require(page.components(separatedBy: "<aside").last)
        let links = facets.components(separatedBy: "<a href=\"").dropFirst().compactMap { part -> (String, String)? in
            guard let count = part.components(separatedBy: "<span class=\"count\">").dropFirst().first else {
                return nil
            }
            return (String(part.prefix { $0 != "\"" }), String(count.prefix { $0 != "<" }))
        }
        #expect(links.count > 8)
        #expect(links.contains { $0.0.contains("section=") && $0.0.contains("%E2%80%BA") })
        for (address, count) in links where ["document=", "year=", "%E2%80%BA"].contains(where: address.contains) {
            let narrowed = try await server.answer(address.replacingOccurrences(of: "&amp;", with: "&")).body
            #expect(narrowed.contains("\(count) passage"), "\(address)")
        }
    }
}
