import Ibid
import IbidModel
import Testing

/// What needs no server.
@Suite struct VerifierRuleTests {
    private static func opinion(_ verdict: Verdict, hasQuote: Bool = true) -> VerifierOpinion {
        let quote = VerifierQuote(sentence: "t01", span: ByteSpan(start: 0, end: 1), text: "a")
        return VerifierOpinion(
            outcome: .suggested(verdict, quotes: hasQuote ? [quote] : [], slots: []), model: "m", promptHash: "0",
            milliseconds: 1)
    }

    @Test(arguments: Verdict.allCases, Verdict.allCases)
    func aVerdictIsNeverOverwritten(_ verdict: Verdict, _ label: Verdict) {
        let merged = ClaimVerifier.merge(verdict, Self.opinion(label))
        #expect(merged.verdict == verdict)
        let isOpen = verdict == .notEnoughInfo
        #expect(merged.suggestion == (isOpen && (label == .supported || label == .refuted) ? label : nil))
        #expect(merged.objection == (isOpen || label == verdict ? nil : label))
        #expect(ClaimVerifier.merge(verdict, Self.opinion(label, hasQuote: false)).suggestion == nil)
    }

    @Test(arguments: [
        ("http://localhost:11434", "http://localhost:11434/v1/chat/completions", true),
        ("HTTPS://api.example.org/", "https://api.example.org/v1/chat/completions", false),
        ("https://h/v1", "https://h/v1/chat/completions", false),
        ("https://h/a/v1/chat/completions/", "https://h/a/v1/chat/completions", false),
        ("http://127.0.0.1", "http://127.0.0.1/v1/chat/completions", true),
        ("http://[::1]:80/x", "http://[::1]:80/x/v1/chat/completions", true),
        ("http://127.0.0.1.example.org", "http://127.0.0.1.example.org/v1/chat/completions", false),
        ("http://127.0.0.example", "http://127.0.0.example/v1/chat/completions", false),
    ])
    func addressesAreRead(_ base: String, _ address: String, _ isLocal: Bool) throws {
        let endpoint = try VerifierEndpoint(base)
        #expect(endpoint.address == address)
        #expect(endpoint.isLocal == isLocal)
    }

    @Test(arguments: [
        "", "localhost:11434", "http://", "http:///x", "ftp://h", "file:///etc/passwd", "http://u:p@h", "http://h?x",
        "http://h#x", "http://h:0", "http://h:99999", "http://h:", "http://h:8x", "http://h\n", "http://h/\"\nurl=x",
        "http://h/ x", "http://é", "http://h\\x", "http://[::1", "http://[g]", "http://{a,b}", "http://h/[1-9]",
        "http:/h", " http://h", "-http://h",
    ])
    func otherAddressesAreRefused(_ base: String) {
        #expect(throws: VerifierSettingsError.badURL) { try VerifierEndpoint(base) }
    }

    @Test func settingsAreChecked() throws {
        #expect(throws: VerifierSettingsError.badModel) { try VerifierSettings(url: "http://h", model: "") }
        #expect(throws: VerifierSettingsError.badModel) { try VerifierSettings(url: "http://h", model: "a\nb") }
        for timeout in [0, -1, 601, Double.nan, .infinity] {
            #expect(throws: VerifierSettingsError.badTimeout) {
                try VerifierSettings(url: "http://h", model: "m", timeout: timeout)
            }
        }
        for key in ["", "a b", "a\r\nX: y", "é"] {
            #expect(throws: VerifierSettingsError.badKey) { try VerifierKey(key) }
        }
        #expect(try VerifierSettings(url: "http://h", model: "m").timeout == 20)
    }

    @Test func aKeyIsNeverPrinted() throws {
        let settings = try VerifierSettings(url: "http://h", model: "m", key: VerifierKey("s3cret"))
        var dumped = ""
        dump(settings, to: &dumped)
        for text in ["\(settings)", String(reflecting: settings), dumped] { #expect(!text.contains("s3cret")) }
    }

    @Test func equalQuestionsHaveEqualBytes() throws {
        func request(_ claim: String, model: String = "m") throws -> VerifierRequest {
            try VerifierRequest(model: model, claim: claim, sentences: VerifierStubTests.sentences)
        }
        let one = try request("A")
        #expect(one.body == (try request("A").body))
        #expect(one.promptHash == (try request("A").promptHash))
        #expect(one.promptHash != (try request("B").promptHash))
        #expect(one.promptHash != (try request("A", model: "n").promptHash))
    }

    @Test func aHashIsPublishedFNV() {
        // Well-known values of FNV-1a over 64 bits.
        for (text, hash) in [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")] {
            #expect(PromptHash.of(text.utf8) == hash)
        }
    }

    @Test func onlyTheBestSentencesAreSent() throws {
        let many = (0..<20).map { VerifierSentence(id: "t\($0)", text: "Sentence \($0).") }
        let long = VerifierSentence(id: "long", text: String(repeating: "a", count: 4097))
        let blank = VerifierSentence(id: "blank", text: " \n")
        let request = try VerifierRequest(model: "m", claim: "A", sentences: [long, blank] + many)
        #expect(request.sentences == Array(many.prefix(8)))
        #expect(!String(decoding: request.body, as: UTF8.self).contains("Sentence 8."))
        #expect(request.sentence("s1") == many[0])
        #expect(request.sentence("s9") == nil)
    }

    @Test func nothingIsSentWithoutNeed() async throws {
        let settings = try VerifierSettings(url: "http://h", model: "m")
        let verifier = ClaimVerifier(
            settings: settings,
            transport: VerifierTransport { _ async throws(VerifierFault) in
                Issue.record("something was sent")
                return []
            })
        let sentence = VerifierSentence(id: "t01", text: "A.")
        #expect(await verifier.opinion(on: "A", sentences: []).fault == .nothingToAsk)
        #expect(await verifier.opinion(on: " \n", sentences: [sentence]).fault == .nothingToAsk)
        let long = await verifier.opinion(on: String(repeating: "a", count: 4097), sentences: [sentence])
        #expect(long.fault == .requestTooLarge(bytes: 4097, limit: 4096))
        #expect(long.promptHash == nil)
    }
}
