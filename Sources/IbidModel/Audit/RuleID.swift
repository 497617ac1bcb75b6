/// The rules of the audit. The raw value is what users, baselines and SARIF see: ids are only ever added.
///
/// CA061 (overlap of claim and cited title) is not told from text with any precision and has no rule. CA075 and
/// CA076 have none either.
public enum RuleID: String, Sendable, Hashable, CaseIterable, Comparable {
    // Structure.
    /// Marker without a note in its block.
    case markerWithoutNote = "CA001"
    /// Note that no marker points to.
    case unreferencedNote = "CA002"
    /// Label twice in one note block.
    case duplicateLabel = "CA003"
    /// Gap or wrong start in the labels of a note block.
    case labelGap = "CA004"
    /// Markers out of order.
    case markerOrder = "CA005"
    // Form.
    /// Note block for several headings or for none.
    case sharedNoteBlock = "CA006"
    /// Empty note, or note that is not a citation.
    case notACitation = "CA007"
    /// Space before a marker.
    case spaceBeforeMarker = "CA008"
    /// Marker without punctuation before it.
    case markerWithoutPunctuation = "CA009"
    /// Heading without text.
    case emptyHeading = "CA010"
    // Coverage.
    /// Paragraph without a citation.
    case uncitedParagraph = "CA020"
    /// Sentences after the last marker.
    case trailingSentences = "CA021"
    /// Date or number that leans on a later marker.
    case figureOnLaterMarker = "CA022"
    /// Quotation without its own marker.
    case unmarkedQuotation = "CA023"
    /// Hedge without its own marker.
    case unmarkedHedge = "CA024"
    /// Present without a date.
    case undatedPresent = "CA025"
    // Citations.
    /// Work without a date, and said so.
    case statedUndated = "CA030"
    /// Date of issue missing.
    case missingIssueDate = "CA031"
    /// Web page without an address.
    case webWithoutAddress = "CA032"
    /// Address without a date of access.
    case addressWithoutAccess = "CA033"
    /// Citation in another style than most.
    case minorityStyle = "CA034"
    /// Title in mismatched or unusual quotation marks.
    case titleQuotes = "CA035"
    /// Name of the site inside the title.
    case siteNameInTitle = "CA036"
    /// Outlet or series named twice.
    case repeatedContainer = "CA037"
    /// Date written unlike most.
    case dateForm = "CA038"
    /// “&” and “and” between authors.
    case authorJoin = "CA039"
    /// Contributor out of place, or a name in doubt.
    case contributorRole = "CA040"
    /// Impossible date.
    case impossibleDate = "CA041"
    /// Probably misspelt word.
    case spellingOutlier = "CA042"
    /// Citation that was not read in full.
    case unreadCitation = "CA043"
    // Sources.
    /// Same source cited in full again and again.
    case repeatedSource = "CA050"
    /// Probably one source, described in two ways.
    case probableSameSource = "CA051"
    /// Different sources with titles easily confused.
    case confusableTitles = "CA052"
    /// More than a fifth of the citations are of one source.
    case overReliance = "CA053"
    /// Outlet or authority under two names.
    case nameVariants = "CA054"
    // Claim and source.
    /// Every source is older than the event.
    case sourceOlderThanEvent = "CA060"
    /// Attributed to an authority, cited to another.
    case attributedElsewhere = "CA062"
    // Contradictions.
    /// Two values for what can have one.
    case contradiction = "CA070"
    /// Events in an order that cannot be.
    case impossibleOrder = "CA071"
    /// One source behind values that exclude each other.
    case contradictionInSource = "CA072"
    /// Nearly the same statement twice.
    case nearDuplicate = "CA073"
    /// One abbreviation with two long forms.
    case abbreviationClash = "CA074"

    /// Orders rules by their number.
    public static func < (a: RuleID, b: RuleID) -> Bool { a.rawValue < b.rawValue }
}
