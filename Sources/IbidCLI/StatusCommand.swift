internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show what the index holds and how it stands.")

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @Flag(help: "Show what is set outside the command line, and where; needs no index.")
    var config = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        if config { return try showSettings() }
        let status = try Index(path: global.path).status()
        try format.write(JSONValue(status), global) { $0.text(status) }
    }

    private func showSettings() throws(StreamError) {
        let settings = global.settings
        let processors = String(ProcessInfo.processInfo.activeProcessorCount)
        let rows = SettingKey.allCases.map { key in
            let usual: String =
                switch key {
                case .index: "Index/ibid.sqlite"
                case .color: "auto"
                case .limit: "10"
                case .snippetWords: "40"
                case .jobs: processors
                case .maxFileSize: String(GlobalOptions.usualFileSize)
                }
            let flag: String? =
                switch key {
                case .index: global.indexPath
                case .color: global.color?.rawValue
                case .limit, .snippetWords, .jobs, .maxFileSize: nil
                }
            if let flag { return SettingsText.Row(key: key.rawValue, value: flag, origin: "command line") }
            let set = settings?.values[key]
            return SettingsText.Row(key: key.rawValue, value: set?.text ?? usual, origin: set?.origin ?? "default")
        }
        switch format {
        case .text: try Console.write(SettingsText.text(rows, style: global.style))
        case .json: try Console.write(SettingsText.json(rows))
        }
        // Told here alone: whoever runs under another's HOME would see it with every command.
        for path in settings?.unreachable ?? [] { global.note(Messages.unreachable(path)) }
    }
}
