import Foundation
import Ibid
import IbidModel
import IbidServer
import IbidTestSupport
import Synchronization

/// A server over the project's own profiles, for all the tests that only ask.
struct ServedSample {
    let folder: ScratchFolder
    let path: String
    let server: Server
    let index: Index

    init() async throws {
        folder = try ScratchFolder()
        path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [Project.root + "/Corpus"])).run()
        server = try Server(Self.settings(path))
        index = try Index(path: path)
    }

    static let shared = Task { try await ServedSample() }

    /// Settings for a quiet server.
    static func settings(_ path: String) -> ServerSettings {
        var settings = ServerSettings(index: path)
        settings.logsRequests = false
        return settings
    }

    /// An id that stands for the name of a kind in a path.
    func id(_ kind: String) throws -> String {
        switch kind {
        case "document": try index.documents(limit: 1).listings[0].reference.id
        case "source": try index.sources(matching: "", limit: 1).listings[0].source.id
        default: try index.search("ransom").hits[0].passage.id
        }
    }

    /// Every path that is served, with ids that exist.
    func paths() throws -> [String] {
        try Server.paths.map { path in
            let kind = path.contains("/source") ? "source" : path.contains("/document") ? "document" : "passage"
            return path.replacingOccurrences(of: "{id}", with: try id(kind))
        }
    }
}

extension Server.Answer {
    /// The body as a JSON object.
    var object: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]) ?? [:]
    }
}
