internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// How hits are written.
enum HitFormat: String, Choice {
    case text, json, jsonl, csv, tsv, md, csljson, bibtex, ris
}

/// What a hit must rest on.
enum BasisChoice: String, Choice {
    case own, next, any

    var basis: Basis? {
        switch self {
        case .own: .own
        case .next: .next
        case .any: nil
        }
    }
}

/// What matching passages are counted by.
enum FacetChoice: String, Choice {
    case document, section, publisher, year, source

    var name: Facet.Name {
        switch self {
        case .document: .document
        case .section: .section
        case .publisher: .publisher
        case .year: .year
        case .source: .source
        }
    }
}

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        // Named so, the command is not parsed twice more to see whether it asks for a completion script, which `ibid` does.
        commandName: "search", _superCommandName: "ibid",
        abstract: "Find passages, best first, each with the notes and sources behind it.",
        discussion: """
            Words side by side are alternatives: passages with more of them, and rarer ones, come first.
              "splendid hotel"   the words in this order       hostage*      words that begin so
              -mali              without this word             a AND b       both
              a OR (b AND c)     either                        title:jnim    in the title; also section:
              source: author: publisher:   the passage cites such a source (words or an id)
              document:          by id, key or part of the path
              cited:yes|no       some sentence is covered by a note, or none is
              year:2012..2015    the passage names such a year; issued: it cites a source of such a year
              kind:event         also prose, attribute, list, placeholder and disclaimer
            Any other character is text. A query that begins with - needs -- before it.
            """)

    @Argument(help: "The query; several arguments are joined by spaces.")
    var query: [String]

    @Option(name: .shortAndLong, help: "How many hits (IBID_LIMIT, else 10).")
    var limit: Int?

    @Option(help: "How many hits to pass over.")
    var offset = 0

    @Option(help: "Go on from here: `next` of the last JSON answer, in place of --offset.")
    var cursor: String?

    @Option(help: "How to write hits: text, json, jsonl, csv, tsv or md; or their works: csljson, bibtex or ris.")
    var format: HitFormat = .text

    @Option(
        help:
            "What a passage must have: own (a sentence with a marker of its own), next (or one covered by a later marker), any."
    )
    var basis: BasisChoice = .any

    @Option(help: "How many words a snippet holds (IBID_SNIPPET_WORDS, else 40).")
    var snippetWords: Int?

    @Flag(help: "Count all matching passages; else the total may be a lower bound.")
    var count = false

    @Flag(help: "Say of every hit where its score comes from; the parts add up to it.")
    var explain = false

    @Flag(help: "Take a word that no passage holds for the nearest one that some do; never a number.")
    var fuzzy = false

    @Flag(help: "Give each hit in json or jsonl the selectors by which `ibid resolve` finds it again.")
    var selectors = false

    @OptionGroup var names: NameOptions

    @Option(help: "Count all matching passages by document, section, publisher, year or source; repeatable.")
    var facet: [FacetChoice] = []

    @OptionGroup var ranking: RankingOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if query.isEmpty { throw ValidationError("give a query, such as: ibid search 'ransom kidnapping'") }
        if let limit, !SearchOptions.limits.contains(limit) { throw ValidationError("--limit takes 1 to 1000") }
        try SearchOptions.check(offset: offset)
        if selectors, format != .json, format != .jsonl {
            throw ValidationError("--selectors goes with --format json or jsonl")
        }
        if let snippetWords, !SearchOptions.limits.contains(snippetWords) {
            throw ValidationError("--snippet-words takes 1 to 1000")
        }
    }

    func run() throws {
        let index = try Index(path: global.path)
        let settings = global.settings
        var options = SearchOptions(
            limit: limit ?? settings?.number(.limit) ?? 10, offset: offset, basis: basis.basis,
            snippetWords: snippetWords ?? settings?.number(.snippetWords) ?? 40)
        options.cursor = cursor
        options.explains = explain
        options.countsAll = count
        try names.apply(to: &options, forgiving: fuzzy)
        options.facets = facet.map(\.name)
        try ranking.apply(to: &options, of: index)
        let result = try index.search(query.joined(separator: " "), options: options)
        for notice in result.query.notices { global.note(Messages.text(notice)) }
        if result.query.expression == nil { global.note("the query holds no word to look for") }
        try write(result, index)
        for suggestion in result.suggestions where !fuzzy { global.note(Messages.text(suggestion)) }
        for text in Messages.texts(result.expansions) { global.note(text) }
        // The process gives back all that the index holds at once, sooner than it would piece by piece.
        withExtendedLifetime(index) { (result.hits.isEmpty ? IbidRender.ExitCode.nothing : .success).exit() }
    }

    private func write(_ result: SearchResult, _ index: Index) throws {
        let found = selectors ? try index.selectors(for: result.hits.map(\.passage)) : []
        switch format {
        case .text:
            let text = SearchText(style: global.style, width: Console.width)
            try Console.write(text.text(result) + text.facets(result))
            global.note(SearchText(style: Style(isColoured: false), width: 80).summary(result))
        case .json:
            try Console.write(selectors ? .result(result, selectors: found) : JSONValue(result))
        case .jsonl:
            for (position, hit) in result.hits.enumerated() {
                let line = JSONValue.hitLine(hit)
                let whole = selectors ? JSONValue.adding(found[position], to: line) : line
                try Console.write(whole.text(isPretty: false) + "\n")
            }
            try Console.write(JSONValue.summaryLine(result).text(isPretty: false) + "\n")
        case .csv: try Console.write(SearchTable.csv(result))
        case .tsv: try Console.write(SearchTable.tsv(result))
        case .md: try Console.write(SearchMarkdown.text(result))
        case .csljson, .bibtex, .ris:
            let ids = result.hits.flatMap(\.passage.notes).flatMap(\.citations).map(\.source.id)
            let entries = try index.sources(ids: ids)
            switch format {
            case .csljson: try Console.write(CSLExport.text(entries))
            case .bibtex: try Console.write(BibTeXExport.text(entries))
            default: try Console.write(RISExport.text(entries))
            }
        }
    }
}
