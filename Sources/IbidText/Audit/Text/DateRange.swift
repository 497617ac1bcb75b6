internal import IbidModel

/// The days that a date of EDTF level 0 may mean, as numbers `YYYYMMDD`: `2013` is 20130101 to 20131231.
struct DateRange: Sendable, Hashable {
    /// The first day.
    let first: Int
    /// The last day (31 for any month, which no comparison minds).
    let last: Int

    /// The range of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
    init?(edtf: String?) {
        guard let edtf else { return nil }
        let count = edtf.utf8.count
        guard [4, 7, 10].contains(count) else { return nil }
        var digits = 0
        for (index, byte) in edtf.utf8.enumerated() {
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte.isDigit else { return nil }
                digits = digits * 10 + Int(byte - 0x30)
            }
        }
        switch count {
        case 4: (first, last) = (digits * 10_000 + 101, digits * 10_000 + 1231)
        case 7: (first, last) = (digits * 100 + 1, digits * 100 + 31)
        default: (first, last) = (digits, digits)
        }
    }

    /// The range of one day.
    init(_ date: CalendarDate) {
        first = date.year * 10_000 + date.month * 100 + date.day
        last = first
    }

    /// The range of a date in the text.
    init(_ date: TextDate) {
        let base = date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1)
        first = base
        last = date.year * 10_000 + (date.month ?? 12) * 100 + (date.day ?? 31)
    }
}
