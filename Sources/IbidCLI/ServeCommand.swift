internal import ArgumentParser
internal import IbidModel
internal import IbidRender
internal import IbidServer

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the index over HTTP, with a web page, until interrupted.",
        discussion: """
            Answers this machine alone, unless --bind says otherwise; then it wants a token or --public. The page is at /, \
            the description of the interface for programs at /openapi.json. One line of JSON is logged for each request, \
            on standard error.
            """)

    @Option(help: "The IP address to listen at.")
    var bind = "127.0.0.1"

    @Option(name: .shortAndLong, help: "The port to listen at; 0 takes a free one.")
    var port = 8345

    @Option(
        help: "A file whose first line callers must send, as a bearer token or as the password that browsers ask for.")
    var tokenFile: String?

    @Flag(name: .customLong("public"), help: "Let everybody ask who reaches the address.")
    var isPublic = false

    @Option(help: ArgumentHelp("A name to answer for beside the address; repeatable.", valueName: "host[:port]"))
    var allowedHost: [String] = []

    @Option(help: ArgumentHelp("A site whose pages may ask; repeatable.", valueName: "scheme://host[:port]"))
    var allowedOrigin: [String] = []

    @Flag(help: "Log what people look for as well.")
    var logQueries = false

    @Option(help: "How many requests are worked on side by side (one for each core).")
    var readers: Int?

    @Option(help: "How many requests may wait before others are turned away.")
    var queue = 64

    @Option(help: "How many seconds an answer may take.")
    var deadline = 2.0

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port takes 0 to 65535") }
        if let readers, !(1...64).contains(readers) { throw ValidationError("--readers takes 1 to 64") }
        if !(0...10_000).contains(queue) { throw ValidationError("--queue takes 0 to 10000") }
        if !(deadline > 0 && deadline <= 10) { throw ValidationError("--deadline takes up to 10 seconds") }
        do {
            try settings().check()
        } catch let error as ServerSettingsError {
            throw ValidationError(Messages.text(error))
        }
    }

    func run() async throws {
        try await Server(try settings()).run()
    }

    private func settings() throws -> ServerSettings {
        var settings = ServerSettings(index: global.path)
        settings.host = bind
        settings.port = port
        settings.token = try tokenFile.map { try ServerToken(path: $0) }
        settings.isPublic = isPublic
        settings.allowedHosts = allowedHost
        settings.allowedOrigins = allowedOrigin
        settings.logsQueries = logQueries
        settings.logsRequests = !global.quiet
        settings.readers = readers ?? settings.readers
        settings.queue = queue
        settings.deadline = deadline
        return settings
    }
}
