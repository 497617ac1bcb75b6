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
