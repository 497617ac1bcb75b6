internal import IbidModel

/// A date that the time scanner has read, before its relation is known.
struct TimePoint {
    /// The days named.
    var interval: CalendarInterval
    /// The word past it.
    var end: Int
    /// Whether it was reckoned from another date.
    var isRelative = false
    /// Whether it is only near.
    var isApproximate = false
}
