/// How a time expression stands to the date it names.
public enum TimeRelation: String, Sendable, Hashable, Codable, CaseIterable {
    /// On or within the date: "in 2012", "during 2012", "as of 2015".
    case at
    /// From the date on: "since 2007", "from 2003", "beginning in 2007", "2004-Present".
    case since
    /// Up to and with the date: "until 2013", "by 2006", "no later than 2006".
    case until
    /// Ended before the date begins: "before 2012", "prior to 2012".
    case before
    /// Begun after the date ends: "after 2007".
    case after
    /// Bounded on both sides: "between 2003 and 2007", "from 2003 to 2007", "2003-2007".
    case between
}
