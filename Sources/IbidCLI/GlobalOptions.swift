internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender
internal import Logging
internal import Synchronization

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("index"), help: "The index file (IBID_INDEX, else Index/ibid.sqlite).")
    var indexPath: String?

    @Option(help: "When to colour: auto, always or never (IBID_COLOR, else auto).")
    var color: ColorChoice?

    @Flag(name: .shortAndLong, help: "Print no messages but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Log what is done to standard error; twice for more.")
    var verbose: Int

    /// Whether it has been told what is passed over: arguments are parsed twice where a command has commands of its own, or
    /// something is wrong with them.
    private static let hasTold = Atomic(false)

    /// A fault in the settings is told before anything is done.
    func validate() throws {
        do {
            let passedOver = try readSettings().passedOver
            guard !passedOver.isEmpty, !Self.hasTold.exchange(true, ordering: .relaxed) else { return }
            for entry in passedOver { note(Messages.passedOver(entry.key.rawValue, path: entry.path)) }
        } catch {
            throw ValidationError(Messages.text(error))
        }
    }

    /// What the environment and files set; `nil` never comes after `validate`.
    var settings: Settings? { try? readSettings() }

    private func readSettings() throws(SettingsError) -> Settings {
        try Settings(
            environment: ProcessInfo.processInfo.environment, folder: FileManager.default.currentDirectoryPath)
    }

    /// The index file.
    var path: String { indexPath ?? settings?.text(.index) ?? "Index/ibid.sqlite" }

    /// The most bytes of one file, or of standard input, where nothing is set.
    static let usualFileSize = 64 << 20

    /// The most bytes of one file, or of standard input.
    var fileSize: Int { settings?.number(.maxFileSize) ?? Self.usualFileSize }

    /// How text on standard output is marked.
    var style: Style {
        let choice = color ?? settings?.text(.color).flatMap(ColorChoice.init(rawValue:)) ?? .auto
        return Style(isColoured: choice.isOn(for: STDOUT_FILENO))
    }

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
