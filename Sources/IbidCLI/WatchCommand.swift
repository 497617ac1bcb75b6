internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Index folders, and again whenever something in them changes.",
        discussion: """
            The kernel tells of changes; they are taken in when nothing has changed for 0.3 seconds, after 2 seconds at \
            most. When it loses some, everything is looked at again. Ends with Control-C or SIGTERM, at the last commit.
            """)

    @Argument(help: "Folders (Corpus).")
    var paths: [String] = []

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        for path in paths.isEmpty ? ["Corpus"] : paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                throw ValidationError("\(path) is no folder; `ibid index` takes in single files")
            }
        }
    }

    func run() async throws {
        let settings = global.settings
        let options = IndexingOptions(
            paths: paths.isEmpty ? ["Corpus"] : paths,
            jobs: settings?.number(.jobs) ?? ProcessInfo.processInfo.activeProcessorCount,
            maximumFileSize: global.fileSize, hashesContent: false)
        let watcher = IndexWatcher(path: global.path, options: options, logger: global.logger)
        let global = global
        do {
            try await Interruption.run {
                try await watcher.run { event in
                    switch event {
                    case .ready(let report, let folders):
                        Self.tell(report, global)
                        global.note("watching \(Counted.text(folders, "folder"))")
                    case .updated(let report): Self.tell(report, global)
                    case .failed(let error): Console.error(Messages.text(error))
                    }
                }
            }
        } catch is CancellationError {
            // That is how a watch ends.
        }
    }

    private static func tell(_ report: IndexingReport, _ global: GlobalOptions) {
        for failure in report.failures { Console.error(Messages.text(failure)) }
        if report.failedRecords > 0 { Console.error(Messages.failedRecords(report.failedRecords)) }
        let files = report.files
        if files.added + files.changed + files.removed > 0 {
            global.note("\(files.added) added, \(files.changed) changed, \(files.removed) removed")
        }
    }
}
