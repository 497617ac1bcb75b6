package import IbidModel

/// The sentences that people read, each made from a finding's rule and facts alone.
package enum FindingMessages {
    /// One plain sentence without a full stop at its end, such as `marker [4] has no note in block 2, which ends at [3]`.
    /// A fact that a finding lacks is left out as empty text.
    package static func sentence(_ finding: Finding) -> String {
        switch finding.rule {
        case .markerWithoutNote, .unreferencedNote, .duplicateLabel, .labelGap, .markerOrder, .sharedNoteBlock,
            .notACitation, .spaceBeforeMarker, .markerWithoutPunctuation, .emptyHeading:
            structure(Facts(finding))
        case .uncitedParagraph, .trailingSentences, .figureOnLaterMarker, .unmarkedQuotation, .unmarkedHedge,
            .undatedPresent, .sourceOlderThanEvent, .attributedElsewhere:
            coverage(Facts(finding))
        case .repeatedSource, .probableSameSource, .confusableTitles, .overReliance, .nameVariants:
            sources(Facts(finding))
        case .contradiction, .impossibleOrder, .contradictionInSource, .nearDuplicate, .abbreviationClash:
            contradictions(Facts(finding))
        default: citation(Facts(finding))
        }
    }

    /// A finding's facts by name.
    @dynamicMemberLookup
    private struct Facts {
        let finding: Finding

        init(_ finding: Finding) { self.finding = finding }

        subscript(dynamicMember name: String) -> String {
            FindingFact.Key(rawValue: name).flatMap { finding[$0] } ?? ""
        }

        /// The text with quotation marks, cut to a length that a line can hold.
        func quoted(_ key: FindingFact.Key) -> String {
            let text = finding[key] ?? ""
            // Characters are counted only where there may be too many.
            guard text.utf8.count > 80 else { return "“\(text)”" }
            return text.count > 80 ? "“\(text.prefix(77))…”" : "“\(text)”"
        }
    }

    private static func structure(_ facts: Facts) -> String {
        switch (facts.finding.rule, facts.finding.form) {
        case (.markerWithoutNote, .noBlock): "marker [\(facts.label)] has no note block after it"
        case (.markerWithoutNote, _):
            "marker [\(facts.label)] has no note in its block (block \(facts.block), notes: \(facts.count))"
        case (.unreferencedNote, _): "no marker points to note [\(facts.label)] of block \(facts.block)"
        case (.duplicateLabel, _): "label [\(facts.label)] stands twice in block \(facts.block)"
        case (.labelGap, .wrongStart): "block \(facts.block) starts at [\(facts.label)], not at [1]"
        case (.labelGap, .descending):
            "[\(facts.label)] follows where [\(facts.expected)] is due in block \(facts.block)"
        case (.labelGap, _): "[\(facts.label)] stands where [\(facts.expected)] is due in block \(facts.block)"
        case (.markerOrder, .restart):
            "labels start again at [\(facts.label)] before block \(facts.block) ends them: a note block may be lost"
        case (.markerOrder, _): "marker [\(facts.label)] is out of order next to \(bracketed(facts.labels))"
        case (.sharedNoteBlock, .noHeading): "the text of block \(facts.block) has no heading"
        case (.sharedNoteBlock, _): "block \(facts.block) serves \(facts.count) headings: \(facts.headings)"
        case (.notACitation, .emptyNote): "note [\(facts.label)] is empty"
        case (.notACitation, _): "note [\(facts.label)] is not a citation"
        case (.spaceBeforeMarker, _): "a space stands before marker [\(facts.label)]"
        case (.markerWithoutPunctuation, _): "no punctuation stands before marker [\(facts.label)]"
        default: "no text stands under the heading \(facts.quoted(.text))"
        }
    }

    private static func coverage(_ facts: Facts) -> String {
        switch (facts.finding.rule, facts.finding.form) {
        case (.uncitedParagraph, _): "\(counted(facts.count, "sentence")) without a citation"
        case (.trailingSentences, _): "\(counted(facts.count, "sentence")) after the last marker, [\(facts.label)]"
        case (.figureOnLaterMarker, _): "“\(facts.found)” leans on marker [\(facts.label)] of a later sentence"
        case (.unmarkedQuotation, .laterMarker):
            "the quotation \(facts.quoted(.text)) has no marker of its own, only a later one"
        case (.unmarkedQuotation, _): "the quotation \(facts.quoted(.text)) has no marker"
        case (.unmarkedHedge, .laterMarker): "“\(facts.found)” has no marker of its own, only a later one"
        case (.unmarkedHedge, _): "“\(facts.found)” has no marker: whose view is it?"
        case (.undatedPresent, _): "“\(facts.found)” does not say as of when"
        case (.sourceOlderThanEvent, _):
            "every source is older than \(facts.date); the newest is of \(facts.issued)"
        default: "attributed to \(facts.quoted(.expected)), cited to \(facts.quoted(.found))"
        }
    }

    private static func contradictions(_ facts: Facts) -> String {
        switch (facts.finding.rule, facts.finding.form) {
        case (.nearDuplicate, _): "the two sentences say nearly the same"
        case (.abbreviationClash, _): "\(facts.text) stands for two long forms"
        case (_, .twoNumbers): "one event is counted twice: \(facts.found) here, and \(facts.expected) there"
        case (_, .overlappingTerms): "one replaced the other, but their terms overlap"
        case (_, .instanceOutside): "never outside \(facts.expected), and yet in \(facts.found)"
        case (_, .beforeFounding): "founded \(facts.expected), and yet it acted \(facts.found)"
        case (_, .laterIsEarlier):
            "what is told as later is dated \(facts.found), and the other event \(facts.expected)"
        default: "“\(facts.text)” is dated \(facts.found) here and \(facts.expected) there"
        }
    }

    private static func citation(_ facts: Facts) -> String {
        switch (facts.finding.rule, facts.finding.form) {
        case (.statedUndated, .mixedPlaceholder): "“\(facts.found)” where most citations say “\(facts.expected)”"
        case (.statedUndated, _): "\(facts.quoted(.source)) has no date (“\(facts.found)”)"
        case (.missingIssueDate, _): "\(facts.quoted(.source)) has no date of issue, and no “n.d.”"
        case (.webWithoutAddress, _): "\(facts.quoted(.source)) is on the web but has no address"
        case (.addressWithoutAccess, _): "\(facts.text) has no date of access"
        case (.minorityStyle, _):
            "style \(facts.found), where \(facts.expectedCount) of \(facts.total) citations are \(facts.expected)"
        case (.titleQuotes, .mismatched): "the quotation marks around the title do not match"
        case (.titleQuotes, _): "quotation marks other than \(facts.expected), which most titles have"
        case (.siteNameInTitle, _): "the title ends in the name of the site, \(facts.quoted(.found))"
        case (.repeatedContainer, .asAuthor): "\(facts.quoted(.found)) is author and outlet"
        case (.repeatedContainer, .asSeries): "the series \(facts.quoted(.found)) repeats the title"
        case (.repeatedContainer, _): "\(facts.quoted(.found)) is named twice"
        case (.dateForm, .dayForm):
            "“\(facts.found)”: other dates \(facts.expected == "01" ? "pad" : "do not pad") the day"
        case (.dateForm, _): "“\(facts.found)”: most dates have the \(facts.expected)"
        case (.authorJoin, _): "\(facts.quoted(.found)): most authors are joined by “\(facts.expected)”"
        case (.contributorRole, .rolePlace): "\(facts.found) stands before the title beside the author"
        case (.contributorRole, _): "it is open which word of \(facts.quoted(.found)) is the family name"
        case (.impossibleDate, .accessBeforeIssue):
            "read on \(facts.accessed), before it was issued on \(facts.issued)"
        case (.impossibleDate, .future): "\(facts.date) lies after the day of the audit, \(facts.today)"
        case (.impossibleDate, _): "no calendar has \(facts.quoted(.date))"
        case (.spellingOutlier, _):
            "“\(facts.found)” is probably “\(facts.expected)”, which occurs \(counted(facts.expectedCount, "time"))"
        default: "not read: \(facts.quoted(.text))"
        }
    }

    private static func sources(_ facts: Facts) -> String {
        switch facts.finding.rule {
        case .repeatedSource: "\(facts.quoted(.source)) is cited in full \(counted(facts.count, "time"))"
        case .probableSameSource:
            "\(facts.quoted(.found)) \(facts.finding.form == .same ? "is probably" : "may be") the same source as \(facts.quoted(.expected)) (\(facts.reason))"
        case .confusableTitles:
            "\(facts.quoted(.found)) is easily taken for \(facts.quoted(.expected)) (\(facts.reason))"
        case .overReliance: "\(facts.quoted(.source)) is \(facts.count) of \(facts.total) citations"
        default:
            "\(facts.quoted(.found)) is elsewhere \(facts.quoted(.expected)) (\(counted(facts.expectedCount, "time")))"
        }
    }

    private static func bracketed(_ labels: String) -> String {
        labels.split(separator: ", ").map { "[\($0)]" }.joined(separator: " and ")
    }

    private static func counted(_ count: String, _ noun: String) -> String {
        "\(count) \(noun)\(count == "1" ? "" : "s")"
    }
}
