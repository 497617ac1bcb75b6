import IbidModel
import IbidText
import Testing

/// What an audit finds where one text says two things.
@Suite struct ContradictionTests {
    private static let notes = """
        [1] Smith, John. “Alpha.” BBC News, 3 Jan. 2016. Web. 1 Oct. 2016.
        [2] Doe, Jane. “Beta.” Reuters, 4 Feb. 2016. Web. 1 Oct. 2016.
        """

    private static func found(_ lines: String, rules: [RuleID] = ContradictionFinder.rules) -> [Contradiction] {
        let text = "Harbour Front (HF)\n\n\(lines)\n\n\(notes)\n"
        let documents = [ProfileReader().document(Array(text.utf8), fallbackTitle: "x")]
        let table = EntityTableBuilder.table(of: documents)
        let statements = StatementReader(table: table).statements(
            of: documents[0], number: 0, firstID: 0, plan: ContradictionPlan(documents[0]), readsNames: false)
        return ContradictionFinder(table: table).findings(
            in: statements, works: CitedWorks(documents), rules: Set(rules))
    }

    private static func form(_ found: Contradiction?) -> [String] {
        [FindingFact.Key.form, .found, .expected].compactMap { key in
            found?.facts.first { $0.key == key }?.value.description
        }
    }

    @Test(arguments: [
        // One day.
        (
            "Major Attacks\n\nMay 5, 2015: The Front attacked the Grand Hotel in Oran (14 killed, 2 wounded).[1]\n\n"
                + "May 5, 2015: Gunmen attacked the Grand Hotel in Oran (21 killed, 2 wounded).[2]",
            ["two-numbers", "14 killed", "21 killed"]
        ),
        // A label's day.
        (
            "Last Attack: May 5, 2015: The Front attacked the Grand Hotel. Soldiers came (2 killed).[1]\n\nMajor Attacks\n\n"
                + "May 5, 2015: The Front attacked the Grand Hotel. Soldiers came (2 killed, 3 wounded).[1]\n\n"
                + "May 5, 2015: The Front attacked the Grand Hotel (4 wounded).[2]",
            ["two-numbers", "3 wounded", "4 wounded"]
        ),
        // One month, the same people and place.
        (
            "Major Attacks\n\nApril 2003: Nils Berg took 32 Danes hostage in Oran.[1]\n\n"
                + "April 2003: Nils Berg took 35 Danes hostage in Oran.[2]",
            ["two-numbers", "32", "35"]
        ),
        // A noun's own date.
        (
            "Executive Summary\n\nAfter the merger of December 2015 it attacked the hotel in November 2015.[1]",
            ["later-is-earlier", "2015-11", "2015-12"]
        ),
        (
            "Executive Summary\n\nBefore the merger of May 2015 it attacked the hotel in November 2015.[1]",
            ["later-is-earlier", "2015-05", "2015-11"]
        ),
    ])
    func isFound(_ lines: String, _ form: [String]) {
        #expect(Self.found(lines).contains { Self.form($0) == form }, "\(Self.found(lines).map(Self.form))")
    }

    @Test(arguments: [
        "May 6, 2015: Gunmen attacked the Grand Hotel in Oran (21 killed).[2]",
        "May 5, 2015: Gunmen attacked the Small Inn in Oran (21 killed).[2]",
        "May 5, 2015: Gunmen attacked the Grand Hotel in Tunis (21 killed).[2]",
        "May 5, 2015: Gunmen attacked the Grand Hotel in Oran (14+ killed).[2]",
        "May 5, 2015: Gunmen attacked the Grand Hotel in Oran (unknown killed, 9 wounded).[2]",
        "May 5, 2015: Gunmen attacked the Grand Hotel in Oran (14 killed).[2]",
        "May 2015: Gunmen attacked the Grand Hotel (21 killed).[2]",
    ])
    func anotherEventIsNotCountedTwice(_ line: String) {
        let first = "Major Attacks\n\nMay 5, 2015: The Front attacked the Grand Hotel in Oran (14 killed).[1]\n\n"
        #expect(!Self.found(first + line).contains { Self.form($0).first == "two-numbers" })
    }

    @Test func oneWorkBehindBothIsToldWhereThatIsAsked() {
        let text =
            "Executive Summary\n\nThe Front was founded in 2011.[1]\n\nGroup Narrative\n\nThe Front was founded in 2012.[1]"
        #expect(Self.found(text).map(\.rule) == [.contradictionInSource])
        #expect(Self.found(text, rules: [.contradiction]).map(\.rule) == [.contradiction])
        // The same work in another note.
        let far = text.replacing("2011.[1]", with: "2011.[1]\n\n[1] Smith, John. “Alpha.” BBC News, 3 Jan. 2016. Web.")
        #expect(Self.found(far).map(\.rule) == [.contradictionInSource])
        #expect(Self.found(text.replacing("2012.[1]", with: "2012.[2]")).map(\.rule) == [.contradiction])
    }

    @Test func longFormsDifferByTheirWordsOfWeight() {
        let text = "Executive Summary\n\nThe Islamic Salvation Front (FIS) won. "
        #expect(
            Self.found(text + "The Front for Islam and Solidarity (FIS) lost.").map(\.rule) == [.abbreviationClash])
        #expect(Self.found(text + "The Islamic Salvation Front (FIS) lost.").isEmpty)
    }
}
