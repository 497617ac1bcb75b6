import Foundation
import IbidModel
import IbidRender
import IbidServer
import IbidTestSupport
import Testing

@Suite struct RouteTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var method = "GET"
        let path: String
        let status: Int
        var problem = ""
        var names = ""
        var body = ""
        var type = "application/json"
        var testDescription: String { "\(method) \(path.prefix(60)) \(body.prefix(30))" }
    }

    @Test(arguments: [
        Case(path: "/v1/search?q=ransom", status: 200),
        Case(path: "/v1/search?q=ransom&facet=year&facet=source&explain=true", status: 200),
        Case(path: "/v1/search", status: 400, problem: "missing-parameter", names: "q"),
        Case(path: "/v1/search?q=", status: 400, problem: "bad-parameter", names: "q"),
        Case(path: "/v1/search?q=a&limt=3", status: 400, problem: "unknown-parameter", names: "limit"),
        Case(path: "/v1/search?q=a&facets=year", status: 400, problem: "unknown-parameter", names: "facet"),
        Case(path: "/v1/search?q=a&zzz=1", status: 400, problem: "unknown-parameter", names: "zzz"),
        Case(path: "/v1/search?q=a&q=b", status: 400, problem: "repeated-parameter", names: "q"),
        Case(path: "/v1/search?q=a&limit=0", status: 400, problem: "bad-parameter", names: "1 to 200"),
        Case(path: "/v1/search?q=a&limit=201", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=a&limit=+5", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=a&limit=99999999999999999999", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=a&offset=1000000", status: 200),
        Case(path: "/v1/search?q=a&offset=1000001", status: 400, problem: "bad-parameter", names: "1000000"),
        Case(path: "/v1/search?q=a&explain=1", status: 400, problem: "bad-parameter", names: "true or false"),
        Case(path: "/v1/search?q=a&facet=author", status: 400, problem: "bad-parameter", names: "publisher"),
        Case(path: "/v1/search?q=%00", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=a%00b", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=%ff", status: 400, problem: "bad-address"),
        Case(path: "/v1/search?q=%c0%af", status: 400, problem: "bad-address"),
        Case(path: "/v1/search?q=%zz", status: 400, problem: "bad-address"),
        Case(path: "/v1/search?q=%", status: 400, problem: "bad-address"),
        Case(
            path: "/v1/search?q=" + String(repeating: "(", count: 17) + "a", status: 400, problem: "query-too-complex"),
        Case(
            path: "/v1/search?q=" + (0..<9).map { "ab\($0)*" }.joined(separator: "+"), status: 400,
            problem: "query-too-complex"),
        Case(
            path: "/v1/search?q=%22" + String(repeating: "a+", count: 33) + "%22", status: 400,
            problem: "query-too-complex"),
        Case(path: "/v1/search?q=" + String(repeating: "a", count: 513), status: 400, problem: "bad-parameter"),
        Case(path: "/v1/search?q=" + String(repeating: "a", count: 9_000), status: 414, problem: "address-too-long"),
        Case(path: "/v1/search?q=';DROP+TABLE+passage;--", status: 200),
        Case(
            path: "/v1/search?q=a&cursor=" + String(repeating: "0", count: 41), status: 404, problem: "cursor-unknown"),
        Case(
            path: "/v1/search?q=a&cursor=" + String(repeating: "z", count: 41), status: 404, problem: "cursor-unknown"),
        Case(path: "/v1/search?q=a&cursor=1", status: 400, problem: "bad-parameter"),
        Case(path: "/v1/passages/p0000", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/x", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/..%2f..%2fetc%2fpasswd", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/%2e%2e", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/%00", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/%c0%ae%c0%ae", status: 404, problem: "not-found"),
        Case(path: "/v1/passages/" + String(repeating: "a", count: 100_000), status: 414, problem: "address-too-long"),
        Case(path: "/v1/passages/pABCD", status: 404, problem: "not-found"),
        Case(path: "/v1/documents?limit=3", status: 200),
        Case(path: "/v1/sources?q=mali", status: 200),
        Case(path: "/v1/nothing", status: 404, problem: "not-found"),
        Case(path: "http://evil.example/v1/documents", status: 400, problem: "bad-address"),
        Case(method: "POST", path: "/v1/search?q=a", status: 405, problem: "wrong-method", names: "GET"),
        Case(method: "DELETE", path: "/v1/documents", status: 405, problem: "wrong-method"),
        Case(method: "PUT", path: "/v1/passages/p0000", status: 405, problem: "wrong-method"),
        Case(method: "TRACE", path: "/", status: 405, problem: "wrong-method"),
        Case(method: "OPTIONS", path: "/v1/search", status: 405, problem: "wrong-method"),
        Case(method: "BREW", path: "/v1/search", status: 405, problem: "wrong-method"),
        Case(method: "GET", path: "/v1/check", status: 405, problem: "wrong-method", names: "POST"),
        Case(method: "POST", path: "/v1/check", status: 200, body: #"{"claim": "MUJAO was founded in 2011."}"#),
        Case(method: "POST", path: "/v1/check", status: 400, problem: "bad-body", body: "{}"),
        Case(
            method: "POST", path: "/v1/check", status: 200,
            body: #"{"claim": "\#(String(repeating: "ä", count: 1_000))"}"#),
        Case(
            method: "POST", path: "/v1/check", status: 400, problem: "bad-body", names: "1000",
            body: #"{"claim": "\#(String(repeating: "ä", count: 1_001))"}"#),
        Case(method: "POST", path: "/v1/check", status: 400, problem: "bad-body", body: ""),
        Case(method: "POST", path: "/v1/check", status: 400, problem: "bad-body", body: #"{"claim": 1}"#),
        Case(method: "POST", path: "/v1/check", status: 400, problem: "bad-body", body: #"{"claim": "a", "b": 1}"#),
        Case(method: "POST", path: "/v1/check", status: 400, problem: "bad-body", body: #"{"claim": "a\u0000"}"#),
        Case(
            method: "POST", path: "/v1/check", status: 400, problem: "bad-body",
            body: String(repeating: "[", count: 50_000)),
        Case(
            method: "POST", path: "/v1/check", status: 413, problem: "body-too-long",
            body: String(repeating: " ", count: 65_537)),
        Case(method: "POST", path: "/v1/check", status: 415, problem: "not-json", body: "{}", type: "text/plain"),
    ])
    func requestsAreAnsweredOrRefusedByName(_ row: Case) async throws {
        let server = try await ServedSample.shared.value.server
        let headers = row.method == "POST" ? [("Content-Type", row.type)] : []
        let answer = try await server.answer(row.method, row.path, headers: headers, body: row.body)
        #expect(answer.status == row.status)
        guard row.status >= 400 else {
            #expect(answer.headers["content-type"] == "application/json")
            return
        }
        #expect(answer.headers["content-type"] == "application/problem+json")
        #expect(answer.object["type"] as? String == "/problems/\(row.problem)")
        #expect(answer.object["status"] as? Int == row.status)
        let detail = answer.object["detail"] as? String ?? ""
        #expect(row.names.isEmpty || detail.contains(row.names))
        for word in ["sqlite", "fts5", "SELECT", "/tmp", "passage_fts"] { #expect(!detail.contains(word)) }
        if row.status == 405 {
            let allowed = answer.headers["allow"] ?? ""
            #expect(!allowed.isEmpty && (row.names.isEmpty || allowed.contains(row.names)))
        }
    }

    @Test func whatTheCallerHasIsNotSentAgain() async throws {
        let sample = try await ServedSample.shared.value
        for path in [
            "/v1/search?q=ransom", "/v1/documents", "/", "/?q=ransom", "/v1/passages/\(try sample.id("passage"))",
        ] {
            let first = try await sample.server.answer(path)
            let tag = try #require(first.headers["etag"])
            for sent in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                let again = try await sample.server.answer(path, headers: [("If-None-Match", sent)])
                #expect(again.status == 304 && again.body.isEmpty && again.headers["etag"] == tag, "\(path) \(sent)")
            }
            #expect(try await sample.server.answer(path, headers: [("If-None-Match", "\"other\"")]).status == 200)
        }
        let page = try await sample.server.answer("/?q=ransom").headers["etag"]
        #expect(page != (try await sample.server.answer("/v1/search?q=ransom").headers["etag"]))
    }

    @Test func theVersionIsTheProgramsOwn() async throws {
        let sample = try await ServedSample.shared.value
        let printed = try Program.run(["--version"], in: sample.folder.path).output
        let described = try await sample.server.answer("/openapi.json").object["info"] as? [String: Any]
        #expect(described?["version"] as? String == printed.trimmingCharacters(in: .newlines))
    }

    @Test func headGivesTheHeadersAlone() async throws {
        let server = try await ServedSample.shared.value.server
        for path in ["/v1/search?q=ransom", "/", "/healthz", "/style.css"] {
            let (whole, head) = (try await server.answer(path), try await server.answer("HEAD", path))
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(head.headers["content-length"] == whole.headers["content-length"])
            #expect(head.headers["content-type"] == whole.headers["content-type"])
        }
    }

    @Test func cursorsGoThroughAListOnce() async throws {
        let server = try await ServedSample.shared.value.server
        for (path, list) in [
            ("/v1/search?q=mali&limit=7", "hits"), ("/v1/documents?limit=3", "documents"),
            ("/v1/sources?limit=9", "sources"),
        ] {
            var (ids, cursor): ([String], String?) = ([], nil)
            var total = 0
            repeat {
                let answer = try await server.answer(path + (cursor.map { "&cursor=\($0)" } ?? ""))
                #expect(answer.status == 200)
                ids += (answer.object[list] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                total = (answer.object["total"] as? [String: Any])?["value"] as? Int ?? 0
                cursor = answer.object["next"] as? String
                let link = answer.headers["link"]
                #expect((link != nil) == (cursor != nil))
                if let cursor { #expect(link?.contains("cursor=\(cursor)>; rel=\"next\"") == true) }
            } while cursor != nil && ids.count < 1_000
            #expect(ids.count == total && Set(ids).count == total, "\(path)")
        }
        let next = try #require(try await server.answer("/v1/search?q=mali&limit=1").object["next"] as? String)
        #expect(try await server.answer("/v1/search?q=algeria&cursor=\(next)").status == 400)
        #expect(try await server.answer("/v1/search?q=mali&limit=200&cursor=\(next)").status == 200)
    }

    @Test func theDescriptionIsOfWhatIsServed() async throws {
        let server = try await ServedSample.shared.value.server
        let answer = try await server.answer("/openapi.json")
        #expect(answer.object["openapi"] as? String == "3.1.0")
        let paths = answer.object["paths"] as? [String: [String: Any]] ?? [:]
        for path in [
            "/v1/search", "/v1/passages/{id}", "/v1/documents", "/v1/documents/{id}", "/v1/sources", "/v1/sources/{id}",
            "/v1/sources/{id}/passages", "/v1/check", "/openapi.json", "/healthz", "/readyz", "/metrics",
        ] {
            #expect(paths[path] != nil, "\(path)")
        }
        let names = Set((answer.object["components"] as? [String: [String: Any]])?["schemas"]?.keys.map { $0 } ?? [])
        for reference in answer.body.components(separatedBy: "#/components/schemas/").dropFirst() {
            let name = String(reference.prefix { $0 != "\"" })
            #expect(names.contains(name), "\(name)")
        }
    }

    @Test func stateIsTold() async throws {
        let sample = try await ServedSample.shared.value
        #expect(try await sample.server.answer("/readyz").status == 200)
        let metrics = try await sample.server.answer("/metrics").body
        #expect(metrics.contains("\nibid_index_passages 187.0\n") || metrics.contains("ibid_index_passages"))
        #expect(metrics.contains("ibid_search_duration_seconds_bucket{route=\"readyz\",outcome=\"ok\",le=\"+Inf\"} "))
        let lost = try Server(ServedSample.settings(sample.folder.file("nowhere.sqlite")))
        #expect(try await lost.answer("/healthz").status == 200)
        #expect(try await lost.answer("/readyz").status == 503)
        let search = try await lost.answer("/v1/search?q=a")
        #expect(search.status == 503 && search.headers["retry-after"] != nil && !search.body.contains("nowhere"))
    }

    @Test func tooManyAreTurnedAway() async throws {
        var settings = ServedSample.settings(try await ServedSample.shared.value.path)
        settings.readers = 1
        settings.queue = 1
        let server = try Server(settings)
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask { (try? await server.answer("/v1/search?q=the+of+in+mali").status) ?? 0 }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { $0 == 200 || $0 == 503 })
        #expect(statuses.contains(200))
        #expect(try await server.answer("/v1/search?q=mali").status == 200)
    }
}
