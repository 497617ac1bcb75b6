internal import ArgumentParser
internal import Ibid

struct OptimizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimize",
        abstract: "Put the index in order after many small changes; what it says stays as it is.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        try Optimizer(path: global.path).run()
    }
}
