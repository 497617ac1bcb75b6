/// The headings that profiles of this family use, and the pairs of which one stands under the other.
///
/// Headings carry no level in the text, so nesting is known only for the pairs named here.
package struct HeadingVocabulary: Sendable {
    private let parents: [String: String]
    private let headings: Set<String>

    /// One top heading a line, then the headings that stand under it.
    package static let standard = HeadingVocabulary(
        """
        Key Statistics
        Profile Contents
        Organizational Overview: Executive Summary, Group Narrative
        Organizational Structure: Leadership, Name Changes, Size Estimates, Resources, Geographic Locations
        Strategy: Ideology and Goals, Political Activities, Targets and Tactics
        Major Attacks
        Interactions: Designated/Listed, Community Relations, Relationships with Other Groups, \
        State Sponsors and External Influences
        Maps
        """)

    /// Reads a vocabulary: a top heading a line, optionally a colon and the headings under it, joined by commas.
    package init(_ table: String) {
        var parents: [String: String] = [:]
        var headings: Set<String> = []
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let top = parts.first.map({ Self.fold($0) }) else { continue }
            headings.insert(top)
            guard parts.count == 2 else { continue }
            for child in parts[1].split(separator: ",") {
                headings.insert(Self.fold(child))
                parents[Self.fold(child)] = top
            }
        }
        self.parents = parents
        self.headings = headings
    }

    /// Whether `heading` is listed, whatever its case.
    package func contains(_ heading: String) -> Bool { headings.contains(Self.fold(heading[...])) }

    /// Whether `child` is listed under `parent`.
    package func isPair(parent: String, child: String) -> Bool {
        parents[Self.fold(child[...])] == Self.fold(parent[...])
    }

    private static func fold(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
