/// The revisions of the Model Context Protocol that are spoken here.
enum Revision: String, CaseIterable, Sendable {
    /// Stateless: each request says its revision in `_meta`.
    case modern = "2026-07-28"
    /// Begun by `initialize`.
    case november2025 = "2025-11-25"
    case june2025 = "2025-06-18"

    /// Whether requests carry their revision themselves.
    var isModern: Bool { self == .modern }
}
