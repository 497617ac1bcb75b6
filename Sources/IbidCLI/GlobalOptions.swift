internal import ArgumentParser
internal import Foundation
internal import IbidRender
internal import Logging

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("index"), help: "The index file (IBID_INDEX, else Index/ibid.sqlite).")
    var indexPath: String?

    @Option(help: "When to colour: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Print no messages but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Log what is done to standard error; twice for more.")
    var verbose: Int

    /// The index file.
    var path: String {
        indexPath ?? ProcessInfo.processInfo.environment["IBID_INDEX"].flatMap { $0.isEmpty ? nil : $0 }
            ?? "Index/ibid.sqlite"
    }

    /// How text on standard output is marked.
    var style: Style { Style(isColoured: color.isOn(for: STDOUT_FILENO)) }

    /// A log on standard error.
    var logger: Logger {
        var logger = Logger(label: "ibid") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose > 1 ? .debug : verbose == 1 ? .info : .warning
        return logger
    }

    /// Tells a person something beside the data.
    func note(_ text: String) {
        if !quiet { Console.error(text) }
    }
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
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

/// How an answer is written where it is one object.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json

    /// Prints an answer in this format.
    func write(_ json: @autoclosure () -> JSONValue, _ global: GlobalOptions, text: (AnswerText) -> String) {
        switch self {
        case .text: Console.write(text(AnswerText(style: global.style, width: Console.width)))
        case .json: Console.write(json())
        }
    }
}
