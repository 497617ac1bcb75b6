internal import Foundation
internal import IbidRender

/// Lines of JSON on standard error. Each is written at once, so that lines never mix.
struct RequestLog: Sendable {
    /// Whether anything but faults is written.
    let isOn: Bool

    /// Writes a line of these fields and the time.
    func write(_ fields: JSONFields) {
        guard isOn else { return }
        Self.line(fields)
    }

    /// Writes a line whatever the settings.
    static func line(_ fields: JSONFields) {
        var fields = fields
        fields["time"] = .string(now())
        var text = JSONValue.object(fields).text(isPretty: false) + "\n"
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Foundation.write(STDERR_FILENO, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// The time in UTC with milliseconds.
    private static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var parts = tm()
        gmtime_r(&time.tv_sec, &parts)
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let date = [
            digits(Int(parts.tm_year) + 1_900, 4), digits(Int(parts.tm_mon) + 1, 2), digits(Int(parts.tm_mday), 2),
        ]
        let clock = [digits(Int(parts.tm_hour), 2), digits(Int(parts.tm_min), 2), digits(Int(parts.tm_sec), 2)]
        return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + "."
            + digits(time.tv_nsec / 1_000_000, 3) + "Z"
    }
}
