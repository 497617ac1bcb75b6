/// What can be exported, and in which forms: those in which it loses nothing that the form is for.
package enum ExportFormats {
    /// What is exported.
    package enum Subject: String, CaseIterable, Sendable {
        case sources, passages, citations, index

        /// The formats that fit it.
        package var formats: [Format] {
            switch self {
            case .sources: [.csljson, .bibtex, .ris, .csv, .jsonl]
            case .passages: [.csv, .jsonl, .webannotation, .opensearch]
            case .citations: [.csv, .jsonl]
            case .index: [.jsonl, .opensearch]
            }
        }
    }

    /// How it is written.
    package enum Format: String, CaseIterable, Sendable {
        case csljson, bibtex, ris, csv, jsonl, webannotation, opensearch
    }

    /// Why a format is refused, with those that fit.
    package static func refusal(of format: Format, for subject: Subject) -> String {
        let valid = subject.formats.map(\.rawValue).joined(separator: ", ")
        return "\(subject.rawValue) are not written as \(format.rawValue); --format takes \(valid)"
            .replacing("index are", with: "the index is")
    }
}
