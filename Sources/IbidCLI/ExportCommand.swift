internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

extension ExportFormats.Subject: ExpressibleByArgument {}
extension ExportFormats.Format: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write sources, passages, citations or the whole index for other tools.",
        discussion: """
            sources    csljson, bibtex, ris: an entry for each distinct work, for Zotero, Pandoc, LaTeX; csv, jsonl
            passages   csv, jsonl; webannotation, with selectors that `ibid resolve` finds again; opensearch
            citations  csv, jsonl: each act of citing, with the sentences that lean on it
            index      jsonl: documents, passages, citations and sources; opensearch: passages and sources
            A work's key depends on the work alone and never changes when others come or go.
            """)

    @Argument(help: "What to write: sources, passages, citations or index.")
    var subject: ExportFormats.Subject

    @Option(help: "How: csljson, bibtex, ris, csv, jsonl, webannotation or opensearch (jsonl).")
    var format: ExportFormats.Format = .jsonl

    @Option(
        name: .shortAndLong,
        help: "Write to this file, whole or not at all; for opensearch a folder, in batches of up to 10 MB.")
    var output: String?

    @Flag(help: "CSV for spreadsheets: with a byte order mark, and formulas disarmed.")
    var excel = false

    @Flag(help: "Passages in jsonl with the selectors that find them again.")
    var selectors = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard subject.formats.contains(format) else {
            throw ValidationError(ExportFormats.refusal(of: format, for: subject))
        }
        if excel, format != .csv { throw ValidationError("--excel goes with --format csv") }
        if selectors, format != .jsonl || subject == .sources || subject == .citations {
            throw ValidationError("--selectors goes with passages or the index and --format jsonl")
        }
    }

    func run() throws {
        let index = try Index(path: global.path)
        let sink = try ExportSink(output, isFolder: format == .opensearch)
        do {
            let count = try write(index, sink)
            try sink.finish()
            if count == 0 { global.note("the index holds no \(subject == .index ? "document" : subject.rawValue)") }
            if count == 0 { try IbidRender.ExitCode.nothing.end() }
        } catch {
            sink.abandon()
            throw error
        }
    }

    /// Writes everything and gives the number of records.
    private func write(_ index: Index, _ sink: ExportSink) throws -> Int {
        switch format {
        case .csljson, .bibtex, .ris: try bibliography(index, sink)
        case .csv: try table(index, sink)
        case .jsonl: try lines(index, sink)
        case .webannotation: try annotations(index, sink)
        case .opensearch: try bulk(index, sink)
        }
    }

    private func bibliography(_ index: Index, _ sink: ExportSink) throws -> Int {
        var count = 0
        if format == .csljson { try sink.write("[") }
        try index.eachSource { entry in
            switch format {
            case .csljson: try sink.write((count > 0 ? ",\n" : "\n") + CSLExport.item(entry).text(isPretty: false))
            case .ris: try sink.write(RISExport.record(entry))
            default: try sink.write((count > 0 ? "\n" : "") + BibTeXExport.entry(entry))
            }
            count += 1
        }
        if format == .csljson { try sink.write("\n]\n") }
        return count
    }

    private func table(_ index: Index, _ sink: ExportSink) throws -> Int {
        var count = 0
        if excel { try sink.write(CSVRow.byteOrderMark) }
        func row(_ fields: [String]) throws { try sink.write(CSVRow.text(fields, isForSpreadsheets: excel)) }
        switch subject {
        case .sources:
            try row(ExportTable.sourceColumns)
            try index.eachSource { entry in
                try row(ExportTable.row(entry))
                count += 1
            }
        case .citations:
            try row(ExportTable.citationColumns)
            try index.eachCitation { entry in
                try row(ExportTable.row(entry))
                count += 1
            }
        case .passages, .index:
            try row(ExportTable.passageColumns)
            try index.eachDocument { _, passages in
                for passage in passages { try row(ExportTable.row(passage)) }
                count += passages.count
            }
        }
        return count
    }

    private func lines(_ index: Index, _ sink: ExportSink) throws -> Int {
        var counts: [String: Int] = [:]
        if subject == .passages || subject == .index {
            try index.eachDocument { document, passages in
                if subject == .index { try sink.write(ExportLine.text(document)) }
                let found = selectors ? try index.selectors(for: passages).map(Optional.some) : []
                for (position, passage) in passages.enumerated() {
                    let selector = position < found.count ? found[position] : nil
                    try sink.write(ExportLine.text(passage, selector: selector))
                }
                if subject == .index { counts["documents", default: 0] += 1 }
                counts["passages", default: 0] += passages.count
            }
        }
        if subject == .citations || subject == .index {
            try index.eachCitation { entry in
                try sink.write(ExportLine.text(entry))
                counts["citations", default: 0] += 1
            }
        }
        if subject == .sources || subject == .index {
            try index.eachSource { entry in
                try sink.write(ExportLine.text(entry))
                counts["sources", default: 0] += 1
            }
        }
        try sink.write(ExportLine.summary(counts, status: try index.state()))
        return counts.values.reduce(0, +)
    }

    private func annotations(_ index: Index, _ sink: ExportSink) throws -> Int {
        var count = 0
        try sink.write(WebAnnotationExport.head)
        try index.eachDocument { _, passages in
            for (passage, selector) in zip(passages, try index.selectors(for: passages)) {
                if count > 0 { try sink.write(WebAnnotationExport.separator) }
                try sink.write(WebAnnotationExport.text(passage, selector: selector))
                count += 1
            }
        }
        try sink.write(WebAnnotationExport.tail)
        return count
    }

    private func bulk(_ index: Index, _ sink: ExportSink) throws -> Int {
        var count = 0
        func add(_ text: String) throws {
            try sink.write(text)
            count += 1
        }
        try index.eachDocument { _, passages in
            for passage in passages { try add(OpenSearchExport.text(passage)) }
        }
        if subject == .index { try index.eachSource { try add(OpenSearchExport.text($0)) } }
        let ranking = try index.ranking()
        let mappings = OpenSearchExport.mappings(k1: ranking.k1, b: ranking.b)
        try sink.add("mappings.json", mappings.text(isPretty: true) + "\n")
        return count
    }
}
