/// The cases of rules that find more than one thing. The raw value is what JSON shows; names are only ever added.
public enum FindingForm: String, Sendable, Hashable, CaseIterable {
    /// CA001: no note block follows at all.
    case noBlock = "no-block"
    /// CA001: the block lacks the label.
    case labelMissing = "label-missing"
    /// CA004: the block's first label is not 1.
    case wrongStart = "wrong-start"
    /// CA004: labels are skipped.
    case gap
    /// CA004: a label is lower than the one before it.
    case descending
    /// CA005: a label is first used after a higher one.
    case outOfOrder = "out-of-order"
    /// CA005: labels start again at 1 within one scope.
    case restart
    /// CA006: several headings share a block.
    case manyHeadings = "many-headings"
    /// CA006: a block's text has no heading.
    case noHeading = "no-heading"
    /// CA007: a note without text.
    case emptyNote = "empty-note"
    /// CA007: a note that no citation style reads.
    case notACitation = "not-a-citation"
    /// CA023: a later sentence's marker covers the quotation. CA024 alike.
    case laterMarker = "later-marker"
    /// CA023: no marker covers the quotation. CA024 alike.
    case noMarker = "no-marker"
    /// CA030: the citation says that there is no date.
    case undated
    /// CA030: it says so in other words than the document's other citations.
    case mixedPlaceholder = "mixed-placeholder"
    /// CA035: opening and closing mark do not match.
    case mismatched
    /// CA035: marks of another kind than the document's.
    case otherQuotes = "other-quotes"
    /// CA037: the outlet stands again as publisher.
    case asPublisher = "as-publisher"
    /// CA037: the outlet stands again as author.
    case asAuthor = "as-author"
    /// CA037: the series repeats the title.
    case asSeries = "as-series"
    /// CA038: a one-digit day is padded where others are not, or not padded where they are.
    case dayForm = "day-form"
    /// CA038: a month is written out or not, unlike most.
    case monthForm = "month-form"
    /// CA040: it is a guess which word is the family name.
    case nameOrder = "name-order"
    /// CA040: a translator or editor stands before the title.
    case rolePlace = "role-place"
    /// CA041: read before it was issued.
    case accessBeforeIssue = "access-before-issue"
    /// CA041: a date of a citation that no calendar has.
    case impossible
    /// CA041: a date in the text that no calendar has.
    case impossibleInText = "impossible-in-text"
    /// CA041: a date after the day of the audit.
    case future
    /// CA070 and CA072: one event is dated twice. The fact `text` has the act, of the lexicon.
    case twoDates = "two-dates"
    /// CA070 and CA072: one event is counted twice.
    case twoNumbers = "two-numbers"
    /// CA070 and CA072: whoever replaced another held the post before the other left it.
    case overlappingTerms = "overlapping-terms"
    /// CA070 and CA072: what never happened outside a place did.
    case instanceOutside = "instance-outside"
    /// CA071: something acted before it was founded.
    case beforeFounding = "before-founding"
    /// CA071: what is told as later is dated earlier.
    case laterIsEarlier = "later-is-earlier"
    /// CA051: the same work by all its fields, written differently.
    case same
    /// CA051: perhaps the same work.
    case suspect
}
