internal import IbidModel

extension Frame {
    /// The first exact date that is no span of office and has both ends; `nil` without one.
    var point: CalendarInterval? {
        times.first {
            $0.relation == .at && $0.interval.first != nil && $0.interval.last != nil && !$0.isApproximate
        }?.interval
    }
}
