internal import IbidModel

/// The article on the audit's rules, made from the rules themselves.
package enum RuleCatalogueMarkdown {
    /// The whole article.
    package static func text() -> String {
        var lines = [
            "# Audit rules", "", "What `ibid audit` looks for, made from the rules themselves.", "", "## Overview", "",
            "Files are read as they are; no index is needed. `--rule CA021=off` turns a rule off, `--rule CA021=error` "
                + "makes it as severe; `--threshold` says what fails. `--baseline FILE` leaves out what was accepted with "
                + "`--write-baseline FILE`; a finding is known by its rule and the words that it is about, not by its line. "
                + "`--format sarif` and `github` are for code hosts.", "",
            "CA001 to CA005 are about structure and never fire on sound markers; CA006 to CA010 are remarks on form. "
                + "CA061, CA075 and CA076 are not told from text with enough precision and have no rule.", "",
            "Three shares of sentences are printed together, since each answers another question: with a marker of their "
                + "own, with that or a later one of their paragraph, and the latter without placeholders and disclaimers.",
            "", "| Rule | Severity | Finds |", "|---|---|---|",
        ]
        lines += RuleCatalogue.rules.map { "| \($0.id.rawValue) | \($0.severity.rawValue) | \($0.title) |" }
        for rule in RuleCatalogue.rules {
            lines += [
                "", "### \(rule.id.rawValue): \(rule.title)", "", rule.what, "", "**Why:** \(rule.why)", "",
                "**Mend:** \(rule.mend)", "", "**Example:** \(rule.example)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
