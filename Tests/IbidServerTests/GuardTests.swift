import Foundation
import IbidModel
import IbidServer
import IbidTestSupport
import Testing

@Suite struct GuardTests {
    /// What stands in `Host`, with whether a server at 127.0.0.1, port 8345, answers for it.
    static let hosts: [(String, Bool)] = [
        ("127.0.0.1:8345", true), ("localhost:8345", true), ("LOCALHOST:8345", true), ("[::1]:8345", true),
        ("evil.example", false), ("evil.example:8345", false), ("127.0.0.1.evil:8345", false),
        ("localhost.:8345", false),
        ("localhost", false), ("127.0.0.1", false), ("127.0.0.1:80", false), ("127.0.0.1:8346", false),
        ("127.0.0.1:8345:8345", false), ("127.0.0.1:", false), ("127.0.0.1:x", false), ("", false), ("[::1]", false),
        ("[::1", false), ("[::2]:8345", false), ("evil@127.0.0.1:8345", false), ("0.0.0.0:8345", false),
        ("127.0.0.1:8345, evil.example", false), ("2130706433:8345", false),
    ]

    static let origins: [(String?, Bool)] = [
        (nil, true), ("http://127.0.0.1:8345", true), ("http://localhost:8345", true), ("HTTP://LOCALHOST:8345", true),
        ("https://evil.example", false), ("HTTPS://EVIL.EXAMPLE", false), ("null", false), ("", false),
        ("http://127.0.0.1", false), ("http://127.0.0.1:8346", false), ("http://127.0.0.1:8345.evil.example", false),
        ("http://127.0.0.1:8345/", false), ("file://", false), ("http://127.0.0.1:8345@evil.example", false),
    ]

    @Test func foreignHostsAreRefusedOnEveryRoute() async throws {
        let sample = try await ServedSample.shared.value
        for path in try sample.paths() + ["/nowhere", "/v1/nothing"] {
            for (host, isOurs) in Self.hosts {
                let answer = try await sample.server.answer(path, host: host)
                #expect((answer.status != 403) == isOurs, "\(path) for Host: \(host) gives \(answer.status)")
                if !isOurs { #expect(!answer.body.contains("ransom")) }
            }
        }
    }

    @Test func foreignOriginsAreRefusedOnEveryRoute() async throws {
        let sample = try await ServedSample.shared.value
        for path in try sample.paths() + ["/nowhere"] {
            for (origin, isOurs) in Self.origins {
                for method in ["GET", "POST"] {
                    let answer = try await sample.server.answer(
                        method, path, headers: origin.map { [("Origin", $0)] } ?? [])
                    #expect((answer.status != 403) == isOurs, "\(method) \(path), Origin: \(origin ?? "-")")
                    #expect(answer.headers["access-control-allow-origin"] == nil)
                }
            }
        }
    }

    @Test func namesThatAreAllowedAreAnsweredFor() async throws {
        var settings = ServedSample.settings(try await ServedSample.shared.value.path)
        settings.allowedHosts = ["search.example", "other.example:8080"]
        settings.allowedOrigins = ["https://notes.example"]
        let server = try Server(settings)
        for (host, status) in [
            ("search.example", 200), ("search.example:443", 200), ("other.example:8080", 200), ("other.example", 403),
            ("third.example", 403),
        ] {
            #expect(try await server.answer("/healthz", host: host).status == status, "\(host)")
        }
        let headers = [("Origin", "https://notes.example")]
        #expect(try await server.answer("/healthz", headers: headers).status == 200)
    }

    @Test(arguments: [
        ("127.0.0.1", false, false, true), ("127.9.9.9", false, false, true), ("::1", false, false, true),
        ("0.0.0.0", false, false, false), ("::", false, false, false), ("192.168.1.4", false, false, false),
        ("0.0.0.0", true, false, true), ("0.0.0.0", false, true, true), ("localhost", false, false, false),
        ("", false, false, false),
    ])
    func onlyThisMachineIsAnsweredUnlessToldOtherwise(
        host: String, isPublic: Bool, hasToken: Bool, starts: Bool
    ) throws {
        var settings = ServerSettings(index: "x")
        settings.host = host
        settings.isPublic = isPublic
        let folder = try ScratchFolder()
        if hasToken { settings.token = try ServerToken(path: folder.write("0123456789abcdef\n", to: "token")) }
        #expect(((try? settings.check()) != nil) == starts)
    }

    @Test func tokensAreAskedForAndNotShown() async throws {
        let folder = try ScratchFolder()
        let token = "correct-horse-battery-staple"
        var settings = ServedSample.settings(try await ServedSample.shared.value.path)
        settings.token = try ServerToken(path: folder.write(token + "\n", to: "token"))
        #expect(!"\(settings)".contains(token))
        let server = try Server(settings)
        let basic = Data("anyone:\(token)".utf8).base64EncodedString()
        for (header, status) in [
            ("Bearer \(token)", 200), ("bearer \(token)", 200), ("Basic \(basic)", 200), ("Bearer \(token)x", 401),
            ("Bearer \(token.dropLast())", 401), ("Bearer", 401), ("Bearer ", 401), ("", 401), (token, 401),
            ("Basic \(token)", 401),
        ] {
            let answer = try await server.answer("/v1/documents", headers: [("Authorization", header)])
            #expect(answer.status == status, "\(header)")
            #expect(!answer.body.contains(token))
        }
        #expect(try await server.answer("/v1/documents").headers["www-authenticate"]?.contains("Bearer") == true)
        #expect(try await server.answer("/healthz").status == 200)
        #expect(try await server.answer("/v1/documents?token=\(token)").status == 401)
    }

    @Test func tokensAreLongAndPlain() throws {
        let folder = try ScratchFolder()
        for (text, holds) in [
            ("0123456789abcdef", true), ("0123456789abcdef\nsecond line", true), ("0123456789abcde", false),
            ("", false),
            ("0123456789 abcdef", false), ("0123456789abcdeé", false),
        ] {
            let path = try folder.write(text, to: "token")
            #expect(((try? ServerToken(path: path)) != nil) == holds, "\(text)")
        }
        #expect(throws: ServerSettingsError.unreadableToken(path: "nowhere")) { try ServerToken(path: "nowhere") }
    }

    @Test func everyAnswerHasTheHeadersOfAStrictPage() async throws {
        let sample = try await ServedSample.shared.value
        for path in try sample.paths() + ["/nowhere"] {
            let answer = try await sample.server.answer(path)
            let policy = answer.headers["content-security-policy"] ?? ""
            #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
            #expect(answer.headers["x-content-type-options"] == "nosniff", "\(path)")
        }
    }
}
