extension RuleCatalogue {
    /// CA070 to CA074: what the text says in one place against another.
    static let contradictions: [AuditRule] = [
        AuditRule(
            .contradiction, .error, "two values for what can have one",
            what: "Two statements about one event or fact give values that exclude each other: another date, another "
                + "number, terms of one post that overlap, or a “never” with an instance against it.",
            why: "One of them is wrong, and a reader who meets only one cannot know.",
            mend: "Correct one, or say in the text that sources differ.",
            example: "The battalion was founded in December 2012. … It was formed in December 2013."),
        AuditRule(
            .impossibleOrder, .error, "events in an order that cannot be",
            what: "What is told as later is dated earlier, or something acts before it was founded.",
            why: "The dates or the words of order are wrong.",
            mend: "Correct the date or the order.",
            example: "After the merger of December 2015 it attacked the hotel in November 2015."),
        AuditRule(
            .contradictionInSource, .error, "one source behind values that exclude each other",
            what: "Two statements that contradict each other lean on the same cited work.",
            why: "The work cannot say both; one statement misreports it.",
            mend: "Look the work up and correct the statement.",
            example: "May 5, 2015: The Front attacked the Grand Hotel (14 killed).[1] … May 5, 2015: The Front "
                + "attacked the Grand Hotel (21 killed).[1]"),
        AuditRule(
            .nearDuplicate, .info, "nearly the same statement twice",
            what: "Two sentences say nearly the same in nearly the same words.",
            why: "They may go apart when one is edited, and may cite different sources.",
            mend: "Keep one, or compare their sources.",
            example: "In January 2007 the group changed its name to Al Qaeda in the Islamic Maghreb.[1] … The group "
                + "changed its name to Al Qaeda in the Islamic Maghreb in January 2007.[4]"),
        AuditRule(
            .abbreviationClash, .warning, "one abbreviation with two long forms",
            what: "An abbreviation is given two long forms that are not spellings of one name.",
            why: "A reader takes one for the other.",
            mend: "Use another abbreviation for one of them.",
            example: "Islamic Salvation Front (FIS) … Front for Islam and Solidarity (FIS)"),
    ]
}
