/// What is read row by row for an export.
package enum ExportKind: Sendable {
    case documents, sources, citations
}
