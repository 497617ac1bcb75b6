extension RuleCatalogue {
    /// CA030 to CA034: what a citation leaves out. A citation that a document repeats is reported once.
    static let citations: [AuditRule] = [
        AuditRule(
            .statedUndated, .info, "work without a date, and said so",
            what: "A citation says “n.d.” or “Date unknown”; or says it in other words than most of the document's.",
            why: "An undated work may have changed since it was read.",
            mend: "Look for a date on the page or in its history; say it in one way throughout.",
            example: "“Listed Entities.” TRAC, Date unknown. Web. 27 Oct. 2015."),
        AuditRule(
            .missingIssueDate, .warning, "date of issue missing",
            what: "A citation that was read as one gives no date of issue, and does not say that there is none.",
            why: "A reader cannot tell an omission from an undated work.",
            mend: "Add the date, or “n.d.”.",
            example: "“Foreign Terrorist Organizations.” U.S. Department of State. Web. 2 November 2015."),
        AuditRule(
            .webWithoutAddress, .info, "web page without an address",
            what: "The medium is the web, but there is neither an address nor a DOI.",
            why: "Pages of one title are many; without an address the work is hard to find again.",
            mend: "Add the address.",
            example: "“Crisis in Mali.” Congressional Research Service, 14 Jan. 2013. Web. 21 Oct. 2015."),
        AuditRule(
            .addressWithoutAccess, .warning, "address without a date of access",
            what: "A citation gives an address (a DOI does not count) and not when it was read.",
            why: "Pages change; the date says which state was meant.",
            mend: "Add the date of access.",
            example: "Global Terrorism Database [Data file]. Retrieved from https://www.start.umd.edu/gtd."),
        AuditRule(
            .minorityStyle, .info, "citation in another style than most",
            what:
                "At least three in five of a document's distinct citations (of five or more) share a style, and this one "
                + "has another.",
            why: "Mixed styles hide what is missing.",
            mend: "Rewrite it in the document's style.",
            example: "an APA citation among MLA ones"),
    ]

    /// CA035 to CA043: how a citation is written.
    static let citationForm: [AuditRule] = [
        AuditRule(
            .titleQuotes, .style, "title in mismatched or unusual quotation marks",
            what: "The marks around a title do not match, or are of another kind than most in the document.",
            why: "It shows text pasted from elsewhere, and programs lose the title's end.",
            mend: "Use one pair of marks throughout.",
            example: "“US adds senior commander to list\""),
        AuditRule(
            .siteNameInTitle, .style, "name of the site inside the title",
            what: "A title ends in a bar and the name of the site.",
            why: "The name is part of the page's head, not of the work's title.",
            mend: "Delete the bar and what follows it.",
            example: "“US adds senior commander to list | The Long War Journal.”"),
        AuditRule(
            .repeatedContainer, .style, "outlet or series named twice",
            what: "The outlet stands again as publisher or author, or the series repeats the title.",
            why: "The repetition tells nothing and looks like two fields.",
            mend: "Name it once.",
            example: "The New York Times. The New York Times, 4 Dec. 2015."),
        AuditRule(
            .dateForm, .style, "date written unlike most",
            what:
                "A day is padded with a zero, or is not, or a month is written out or short, unlike in most dates of the "
                + "document's citations. Of two ways to write a day that are equally common the padded one is named.",
            why: "One form is easier to read and to check.",
            mend: "Write the date as the others are written.",
            example: "06 July 2018 among dates such as 6 Nov. 2015"),
        AuditRule(
            .authorJoin, .style, "“&” and “and” between authors",
            what: "A document joins authors by both, and this citation has the rarer one.",
            why: "It makes one work look like two.",
            mend: "Use one of them.",
            example: "Chivvis, Christopher S. & Andrew Liepman. among Laub, Zachary and Jonathan Masters."),
        AuditRule(
            .contributorRole, .style, "contributor out of place, or a name in doubt",
            what:
                "A translator or editor stands before the title beside an author, or it is open which word of a name is "
                + "the family name.",
            why: "Lists sort the work under the wrong name.",
            mend: "Name the contributor after the title, the family name last.",
            example: "Yess, Hamid. Trans. Menassa Pascale. “Title.”"),
        AuditRule(
            .impossibleDate, .error, "impossible date",
            what:
                "A citation was read before it was issued, a date lies after the day of the audit, or no calendar has "
                + "the date, in a citation or in the text.",
            why: "One of the dates is wrong, and with it whatever was dated by it.",
            mend: "Look the date up again.",
            example: "31 April 2014"),
        AuditRule(
            .spellingOutlier, .warning, "probably misspelt word",
            what:
                "A word that occurs once or twice differs by one edit from a much commoner word, and stands between the "
                + "same words as that one does elsewhere.",
            why: "A misspelt word in a citation hides the work from searches; in the text it misleads.",
            mend: "Correct it; a title that is misspelt in the original may keep its form with “[sic]”.",
            example: "“…freed after hotel seige.” where other notes have “…freed after hotel siege.”"),
        AuditRule(
            .unreadCitation, .warning, "citation that was not read in full",
            what:
                "Part of a citation fits no field of its style, or no style fits it though its note's others are read.",
            why: "What cannot be read cannot be checked, nor found as the same source elsewhere.",
            mend: "Bring the citation into the document's style.",
            example: "“Title.” BBC News, 17 Jan. 2013, updated twice since then. Web. 27 Oct. 2015."),
    ]

    /// CA050 to CA054: what citations of one work, and works of one name, say about each other.
    static let sources: [AuditRule] = [
        AuditRule(
            .repeatedSource, .info, "same source cited in full again and again",
            what: "A document cites one source in full in two notes or more.",
            why: "Repetition invites slips, and hides how few sources there are.",
            mend: "Cite it once and use a short form, or use the note's label again within its block.",
            example: "three notes with the same full citation"),
        AuditRule(
            .probableSameSource, .warning, "probably one source, described in two ways",
            what: "Two citations agree in nearly everything and differ by a misspelling, a date or a missing field.",
            why: "One of them is wrong, and counts take one source for two.",
            mend: "Make them agree; where they are two works, say what tells them apart.",
            example: "“…after hotel seige.” CNN, 18 Jan. 2016  and  “…after hotel siege.” CNN, 18 Jan. 2016"),
        AuditRule(
            .confusableTitles, .info, "different sources with titles easily confused",
            what: "Two works have titles nearly alike, but other authors, outlets or years.",
            why: "A reader who looks one up may find the other.",
            mend: "Nothing, or a short note of what tells them apart.",
            example: "“Al-Qaeda in the Islamic Maghreb.” of two outlets"),
        AuditRule(
            .overReliance, .info, "more than a fifth of the citations are of one source",
            what: "Of a document's ten citations or more, over one in five cites the same source.",
            why: "What that source has wrong, the document has wrong.",
            mend: "Look for independent sources.",
            example: "15 of 70 citations are of one web page"),
        AuditRule(
            .nameVariants, .info, "outlet or authority under two names",
            what: "An outlet, publisher or organisation is written in two ways that differ by an article, dots or a "
                + "misspelt word.",
            why: "Lists and counts take it for two.",
            mend: "Use one name.",
            example: "Combatting Terrorism Center  and  Combating Terrorism Center"),
    ]
}
