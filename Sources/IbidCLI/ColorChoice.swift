internal import ArgumentParser
internal import Foundation

/// When output is coloured.
enum ColorChoice: String, Choice {
    case auto, always, never

    /// Flags come before NO_COLOR, that before FORCE_COLOR, that before what the terminal is.
    func isOn(for descriptor: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("IBID_NO_COLOR") || isSet("NO_COLOR") { return false }
            if isSet("FORCE_COLOR") || (isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0") { return true }
            return Console.isTerminal(descriptor) && environment["TERM"] != "dumb"
        }
    }
}
