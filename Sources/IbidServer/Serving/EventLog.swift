internal import IbidRender
internal import Logging

/// Sends what the libraries report to the same log, as lines of the same shape.
struct EventLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.warning

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        RequestLog.line([
            "event": .string("log"), "level": .string(event.level.rawValue), "message": .string("\(event.message)"),
        ])
    }
}
