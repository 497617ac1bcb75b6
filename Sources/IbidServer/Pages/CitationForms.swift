internal import Ibid
internal import IbidModel
internal import IbidRender

/// How works and passages are cited elsewhere.
enum CitationForms {
    /// A form that a work can be had in.
    enum Form: String, CaseIterable {
        case bibtex, ris, csljson, plain

        /// What people call it.
        var label: String {
            switch self {
            case .bibtex: "BibTeX"
            case .ris: "RIS"
            case .csljson: "CSL-JSON"
            case .plain: "Plain text"
            }
        }
    }

    static let parameter = Parameter(
        name: "format", kind: .choice(Form.allCases.map(\.rawValue)), fallback: .string(Form.plain.rawValue),
        text: "The form.")

    /// The menu of a work.
    static func links(_ id: String) -> [[String: Any]] {
        Form.allCases.map { form in
            ["label": form.label, "address": PercentCoding.address("/source/\(id)/cite", [("format", form.rawValue)])]
        }
    }

    /// `/source/{id}/cite`.
    @Sendable static func source(_ call: Call, _ index: Index) throws -> Reply {
        let id = call.text(Parameters.anyID) ?? ""
        let form = call.text(parameter).flatMap(Form.init(rawValue:)) ?? .plain
        let entries = try index.sources(ids: [id])
        switch form {
        case .bibtex: return Reply(BibTeXExport.text(entries), .bibtex)
        case .ris: return Reply(RISExport.text(entries), .ris)
        case .csljson: return Reply(CSLExport.text(entries), .csl)
        case .plain: return Reply(entries.map { SourceLine.text($0.source.item) + "\n" }.joined(), .plain)
        }
    }

    /// A passage in one line: where it stands and under which id.
    static func plain(_ passage: PassageRecord) -> String {
        let section = passage.section.isEmpty ? "" : ", “\(SectionPath.text(passage.section))”"
        return PageText.visible(
            "\(passage.document.title)\(section), \(passage.document.locator), line \(passage.line), \(passage.id)")
    }
}
