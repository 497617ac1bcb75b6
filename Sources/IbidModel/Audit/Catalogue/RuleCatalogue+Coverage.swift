extension RuleCatalogue {
    /// CA020 to CA025: what is said without a source. They are silent in documents without any marker or note.
    static let coverage: [AuditRule] = [
        AuditRule(
            .uncitedParagraph, .warning, "paragraph without a citation",
            what: "A paragraph, event or list item has no marker. Exempt: attributes, placeholders, disclaimers, "
                + "summaries, and list items that a marker at the list's end covers.",
            why: "Nothing tells where its claims come from.",
            mend: "Cite a source for it.",
            example: "The group banned music and closed schools.  (no marker in the paragraph)"),
        AuditRule(
            .trailingSentences, .warning, "sentences after the last marker",
            what: "Sentences stand after the last marker of their paragraph.",
            why: "By convention a marker covers what stands before it; these sentences are covered by nothing.",
            mend: "Repeat the marker at the end if the source covers them too, or cite another.",
            example: "“He led the group.[4] He later rejoined it.”"),
        AuditRule(
            .figureOnLaterMarker, .info, "date or number that leans on a later marker",
            what: "A sentence with a date or a number has no marker of its own, but a later sentence of its paragraph "
                + "has.",
            why: "Figures are what readers check, and it is not certain that the later source has this one.",
            mend: "Give the sentence its own marker.",
            example: "“Fifty died in 2007. It was the worst year.[3]” (with “50” in figures)"),
        AuditRule(
            .unmarkedQuotation, .warning, "quotation without its own marker",
            what: "A sentence quotes three words or more and has no marker of its own. Names and glosses in quotation "
                + "marks do not count.",
            why: "A quotation needs the place that it is taken from.",
            mend: "Put a marker at the end of the sentence.",
            example: "They promised “no more attacks on civilians.” Fighting went on.[2]"),
        AuditRule(
            .unmarkedHedge, .warning, "hedge without its own marker",
            what: "A sentence says “allegedly”, “is believed to” or the like and has no marker of its own.",
            why: "A hedge reports somebody's view; without a source nobody knows whose.",
            mend: "Name who says so, with a marker.",
            example: "The merger was allegedly ordered from abroad."),
        AuditRule(
            .undatedPresent, .info, "present without a date",
            what: "A sentence speaks of the present (“remains”, “currently”, “to Present”) and says not as of when.",
            why: "It becomes wrong by itself, and a reader cannot tell since when.",
            mend: "Add “as of” and a date.",
            example: "Droukdel, who remains the emir of AQIM."),
    ]

    /// CA060 to CA062: claims that their own sources cannot well support.
    static let claims: [AuditRule] = [
        AuditRule(
            .sourceOlderThanEvent, .warning, "every source is older than the event",
            what: "A sentence with a marker of its own dates an event, and each of the sources that its notes name was "
                + "issued (or, undated, read) before that date. Silent where one of them has no date at all.",
            why: "A source cannot report what had not happened.",
            mend: "Cite a later source, or correct the date.",
            example: "The base fell in March 2017.[1]  with a note of 2015"),
        AuditRule(
            .attributedElsewhere, .info, "attributed to an authority, cited to another",
            what:
                "A sentence attributes a listing, a number or a statement to an authority, and no covering note names "
                + "it as author, outlet or publisher.",
            why: "The claim is second-hand, and the reader is not told.",
            mend: "Cite the authority itself, or say by whom it is reported.",
            example: "The U.S. State Department has said so.[9]  with a note of a newspaper"),
    ]
}
