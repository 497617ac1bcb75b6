internal import IbidModel

extension Frame {
    /// The first exact date that is no span of office and has both ends; `nil` without one.
    var point: CalendarInterval? { times.first(where: \.isPoint)?.interval }
}

extension TimeMention {
    /// Whether it is an exact date that is no span of office and has both ends.
    var isPoint: Bool { relation == .at && !isApproximate && interval.first != nil && interval.last != nil }
}
