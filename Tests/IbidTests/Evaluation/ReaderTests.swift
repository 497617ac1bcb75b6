import Ibid
import IbidModel
import Testing

@Suite struct EvaluationReaderTests {
    private static let two = [Topic(id: "1", text: "what is it"), Topic(id: "q2", text: "who\tsaid so")]

    @Test(arguments: [
        "1\twhat is it\nq2\twho\tsaid so\n",
        "_id\ttext\n1\twhat is it\nq2\twho\tsaid so",
        "\u{FEFF}query-id\tquery\r\n\r\n1\twhat is it\r\n  \r\nq2\twho\tsaid so\r\n",
        "id\ttext\n1\twhat is it\nq2\twho\tsaid so",
        #"{"_id": "1", "text": "what is it", "metadata": {"a": [1]}}"# + "\n"
            + #"{"qid": "q2", "query": "who\tsaid so"}"#,
        "\u{FEFF}\r\n" + #"{"_id": 1, "title": "what is it"}"# + "\r\n\r\n"
            + #"{"id": "q2", "text": "", "query": "who\tsaid so"}"#,
    ])
    func topicsOfEveryForm(_ text: String) throws {
        #expect(try TopicReader.read(text.utf8) == Self.two)
    }

    @Test(arguments: [
        ("1\ta\n2", EvaluationFileError.fieldCount(.topics, line: 2, found: 1, needed: 2)),
        ("\n\n1\t ", .missing(.topics, line: 3, field: "text")),
        ("\ta", .missing(.topics, line: 1, field: "id")),
        ("1\ta\n\n1\tb", .repeated(.topics, line: 3, id: "1")),
        ("{\"_id\": 1, \"text\": \"a\"}\n[]", .notAnObject(.topics, line: 2)),
        ("{\"_id\": 1, \"text\": \"a\"", .notAnObject(.topics, line: 1)),
        ("{\"_id\": true, \"text\": \"a\"}", .missing(.topics, line: 1, field: "id")),
        ("{\"_id\": 1.5, \"text\": \"a\"}", .missing(.topics, line: 1, field: "id")),
        ("{\"_id\": 1, \"text\": 2}", .missing(.topics, line: 1, field: "text")),
        ("{\"a\":" + String(repeating: "[", count: 100_000), .notAnObject(.topics, line: 1)),
    ])
    func faultyTopics(_ text: String, _ fault: EvaluationFileError) {
        #expect(throws: fault) { try TopicReader.read(text.utf8) }
    }

    @Test func bytesThatAreNotUTF8() {
        #expect(throws: EvaluationFileError.notUTF8(.topics, line: 1)) { try TopicReader.read([0x31, 0x09, 0xFF]) }
        #expect(throws: EvaluationFileError.notUTF8(.topics, line: 1)) {
            try TopicReader.read(Array("{\"_id\": 1, \"text\": \"".utf8) + [0xFF] + Array("\"}".utf8))
        }
        #expect(throws: EvaluationFileError.notUTF8(.qrels, line: 1)) {
            try QrelsReader.read([0x31, 9, 0xFF, 9, 0x31])
        }
    }

    @Test(arguments: [
        "1 0 a 2\n1\t0   b\t-1\n2 Q0 a 0\n",
        "query-id\tcorpus-id\tscore\r\n1\ta\t2\r\n1\tb\t-1\r\n2\ta\t0\r\n",
        "\u{FEFF}1\ta\t2\n\n1\tb\t-1\n2\ta\t0",
    ])
    func qrelsOfEveryForm(_ text: String) throws {
        #expect(try QrelsReader.read(text.utf8) == Qrels(["1": ["a": 2, "b": -1], "2": ["a": 0]]))
    }

    @Test func theLastJudgementHolds() throws {
        let qrels = try QrelsReader.read("1 0 a 2\n1 0 b 1\n1 0 a 0\n".utf8)
        #expect(qrels.grades == ["1": ["a": 0, "b": 1]])
        #expect(
            qrels.diagnostics == [Qrels.Diagnostic(line: 3, topic: "1", document: "a", earlier: 2, later: 0)])
    }

    @Test(arguments: [
        ("1 0 a", EvaluationFileError.fieldCount(.qrels, line: 1, found: 3, needed: 4)),
        ("1 0 a 1\n1\ta\t1", .fieldCount(.qrels, line: 2, found: 3, needed: 4)),
        ("1\ta\t1\n1 0 a 1", .fieldCount(.qrels, line: 2, found: 1, needed: 3)),
        ("1\ta\tone", .notAGrade(line: 1, text: "one")),
        ("1 0 a 1.5", .notAGrade(line: 1, text: "1.5")),
        ("1 0 a 1001", .notAGrade(line: 1, text: "1001")),
        ("1\t\t1", .missing(.qrels, line: 1, field: "document")),
        ("query-id\tcorpus-id\tscore\nquery-id\tcorpus-id\tscore", .notAGrade(line: 2, text: "score")),
    ])
    func faultyQrels(_ text: String, _ fault: EvaluationFileError) {
        #expect(throws: fault) { try QrelsReader.read(text.utf8) }
    }

    @Test func filesOfNothing() throws {
        #expect(try TopicReader.read([]).isEmpty)
        #expect(try QrelsReader.read("\n \r\n".utf8).grades.isEmpty)
        #expect(try RunReader.read([0xEF, 0xBB, 0xBF]).rankings.isEmpty)
    }
}
