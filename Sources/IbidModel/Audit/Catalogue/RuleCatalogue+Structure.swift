extension RuleCatalogue {
    /// CA001 to CA005: markers and notes that do not fit together.
    static let structure: [AuditRule] = [
        AuditRule(
            .markerWithoutNote, .error, "marker without a note in its block",
            what: "A marker belongs to the next note block after it; that block lacks its label, or no block follows.",
            why: "The sentence looks cited, but nobody can find its source.",
            mend: "Restore the note, or correct the label. Labels start at 1 in each block.",
            example: "“He left in 2003.[4]” before a block whose last note is [3]"),
        AuditRule(
            .unreferencedNote, .error, "note that no marker points to",
            what: "A note's label occurs in no marker of the block's scope.",
            why: "A lost marker leaves a sentence without its source, or the note is a leftover.",
            mend: "Put the marker back where the source belongs, or delete the note.",
            example: "notes [1], [2], [3] under a text with [1] and [3] only"),
        AuditRule(
            .duplicateLabel, .error, "label twice in one note block",
            what: "Two notes of one block carry the same label.",
            why: "A marker of that label points to both, so to neither.",
            mend: "Renumber the notes, and the markers after the first of them.",
            example: "[1] …  [2] …  [2] …"),
        AuditRule(
            .labelGap, .warning, "gap or wrong start in the labels of a note block",
            what:
                "A block does not start at 1, skips a label, or steps back. A missing label that a marker asks for is "
                + "left to CA001.",
            why: "Something was deleted, or the block was numbered by hand and is off.",
            mend: "Renumber notes and markers, or restore what is missing.",
            example: "notes [1], [2], [4] under a text with [1], [2], [4]"),
        AuditRule(
            .markerOrder, .warning, "markers out of order",
            what:
                "A label is first used after a higher one; using an earlier label again is fine. Or labels start again "
                + "at 1 in the middle of a block's scope, in a document that numbers each block and never uses a note "
                + "twice: then a block before it was probably lost, and its markers point to the wrong notes.",
            why: "Exchanged markers attribute two sentences to each other's sources.",
            mend: "Check which note each sentence rests on; then renumber, or restore the lost block.",
            example: "“It grew.[2] It split.[1]”"),
    ]

    /// CA006 to CA010: remarks on form, which a sound text may well draw.
    static let form: [AuditRule] = [
        AuditRule(
            .sharedNoteBlock, .info, "note block for several headings or for none",
            what: "The text that a note block serves stands under two or more headings, or under none.",
            why: "A reader looks for the notes of a section at its end.",
            mend: "Give each section its own block, or each block's text its heading.",
            example: "Major Attacks …[1]  Interactions …[2]  and then both notes"),
        AuditRule(
            .notACitation, .warning, "empty note, or note that is not a citation",
            what: "A note has no text, or no citation style reads any of it.",
            why: "A note that names no work supports nothing.",
            mend: "Write the citation out, or move a remark into the text.",
            example: "[3] See above."),
        AuditRule(
            .spaceBeforeMarker, .style, "space before a marker",
            what: "White space stands between a sentence and its marker.",
            why: "The marker may wrap to the next line, and reads as if it belonged to what follows.",
            mend: "Delete the space.",
            example: "It was called “The Sentinels.” [8]"),
        AuditRule(
            .markerWithoutPunctuation, .style, "marker without punctuation before it",
            what: "No full stop, comma or other mark of a sentence stands before a marker.",
            why: "It leaves open whether the marker covers the sentence or the word before it.",
            mend: "Move the marker behind the next mark, or end the sentence.",
            example: "2006: Several hundred (U.S. Department of State)[2]"),
        AuditRule(
            .emptyHeading, .info, "heading without text",
            what: "No text stands under a heading, nor under one that belongs to it.",
            why: "A section was planned and not written, or its text was lost.",
            mend: "Write the section, or delete the heading.",
            example: "Maps  (end of document)"),
    ]
}
