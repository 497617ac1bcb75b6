internal import Foundation

/// An IP address as it is written.
struct IPAddress {
    /// Whether only this machine reaches it.
    let isLoopback: Bool
    /// Whether it has colons and stands in brackets before a port.
    let isVersion6: Bool

    /// `nil` for anything else, names included.
    init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            isLoopback = UInt32(bigEndian: four.s_addr) >> 24 == 127
            isVersion6 = false
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let bytes = withUnsafeBytes(of: six) { Array($0) }
            isLoopback = bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
            isVersion6 = true
        } else {
            return nil
        }
    }
}
