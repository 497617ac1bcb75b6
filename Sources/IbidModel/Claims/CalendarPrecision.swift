/// How finely a date was given, from the finest.
public enum CalendarPrecision: String, Sendable, Hashable, Codable, CaseIterable {
    /// One day: "14 March 2013".
    case day
    /// One month: "March 2013".
    case month
    /// A season or a part of a year: "late 2012", "summer 2012".
    case part
    /// One year: "2012".
    case year
    /// From one date to another, of any fineness: "2003-2007".
    case range
    /// A decade or a part of one: "the 1990s", "the late 2000s".
    case decade
}
