#if os(Linux)
    internal import Foundation

    /// One event as the kernel writes it: watch, mask, cookie and length in 4 bytes each, then the name, padded with NUL.
    struct InotifyEvent: Hashable {
        let watch: Int32
        let mask: UInt32
        /// The name of what changed in the watched folder; `nil` for the folder itself.
        let name: String?

        var isOverflow: Bool { has(IN_Q_OVERFLOW) }
        var isIgnored: Bool { has(IN_IGNORED) }
        var isFolder: Bool { mask & 0x4000_0000 != 0 }
        var isArrival: Bool { has(IN_CREATE) || has(IN_MOVED_TO) }
        var isDeparture: Bool { has(IN_DELETE) || has(IN_MOVED_FROM) }

        private func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }

        /// The events in `bytes`; one that is cut short is left out. A name that is not UTF-8 is read as far as it goes.
        static func events(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            var rest = bytes
            func word(_ offset: Int) -> UInt32 {
                (0..<4).reduce(0) { $0 | UInt32(rest[rest.startIndex + offset + $1]) << UInt32(8 * $1) }
            }
            while rest.count >= 16 {
                let length = Int(word(12))
                guard rest.count >= 16 + length else { break }
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                events.append(
                    InotifyEvent(
                        watch: Int32(bitPattern: word(0)), mask: word(4),
                        name: name.isEmpty ? nil : String(decoding: name, as: UTF8.self)))
                rest = rest.dropFirst(16 + length)
            }
            return events
        }
    }
#endif
