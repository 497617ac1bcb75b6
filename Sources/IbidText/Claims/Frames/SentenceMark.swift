/// What becomes of a sentence of a document that is read for some of its sentences.
enum SentenceMark: UInt8, Sendable {
    /// Nothing.
    case skipped
    /// Its text is looked at for abbreviations.
    case scanned
    /// The same, with the head of its line.
    case silent
    /// Its clauses are read.
    case read
}
