import IbidModel
import IbidText
import Testing

@Suite struct SourceAuditTests {
    private static let siege =
        "Karimi, Faith. “Burkina Faso attack: Scores freed after hotel siege.” CNN, 18 Jan. 2016. Web. 25 June 2018."
    private static let seige =
        "Karimi, Faith. “Burkina Faso attack: Scores freed after hotel seige.” CNN, 18 Jan. 2016. Web. 25 June 2018."

    private static func text(_ citations: [String]) -> String {
        let body = citations.indices.map { "Sentence.[\($0 + 1)]" }
        return "T\n\(body.joined(separator: " "))\n"
            + citations.enumerated().map { "[\($0.offset + 1)] \($0.element)" }.joined(separator: "\n")
    }

    @Test func repeats() {
        let text = Self.text([Self.siege, AuditSupport.work(), Self.siege])
        #expect(AuditSupport.spots(.repeatedSource, in: text).map(\.line) == [5])
        #expect(AuditSupport.spots(.repeatedSource, in: Self.text([Self.siege, AuditSupport.work()])).isEmpty)
    }

    @Test func misspeltRepeat() throws {
        let text = Self.text([Self.siege, Self.siege, Self.seige, AuditSupport.work()])
        let finding = try #require(AuditSupport.report(text).findings.first { $0.rule == .probableSameSource })
        #expect(finding.place.line == 5)
        #expect(finding.related.map(\.line) == [3])
        #expect(finding.form == .same)
        #expect(finding.severity == .warning)
        #expect(AuditSupport.spots(.probableSameSource, in: Self.text([Self.siege, AuditSupport.work()])).isEmpty)
    }

    @Test func misspeltRepeatInAnotherDocument() {
        let report = AuditSupport.report(Self.text([Self.siege]), Self.text([Self.siege]), Self.text([Self.seige]))
        let findings = report.findings.filter { $0.rule == .probableSameSource }
        #expect(findings.map(\.place.document) == ["2.txt"])
        #expect(findings.first?.related.map(\.document) == ["0.txt"])
    }

    @Test func confusable() {
        let other = "“Burkina Faso attack: Scores freed after hotel siege.” BBC News, 3 March 2011. Web. 25 June 2018."
        #expect(AuditSupport.spots(.confusableTitles, in: Self.text([Self.siege, other])).map(\.line) == [4])
        #expect(AuditSupport.spots(.confusableTitles, in: Self.text([Self.siege, AuditSupport.work()])).isEmpty)
    }

    @Test func overReliance() {
        let others = (0..<7).map {
            AuditSupport.work("Title \(["one", "red", "big", "far", "old", "new", "dry"][$0]) mark")
        }
        let text = Self.text(others + [Self.siege, Self.siege, Self.siege])
        #expect(AuditSupport.spots(.overReliance, in: text).map(\.line) == [10])
        #expect(AuditSupport.spots(.overReliance, in: Self.text(others + [Self.siege])).isEmpty)
    }

    @Test(arguments: [
        ("U.S. Department of State", "US Department of State", true),
        ("The Combatting Terrorism Center at West Point", "Combating Terrorism Center at West Point", true),
        ("New York Times", "The New York Times", true), ("BBC News", "Fox News", false),
        ("Ministry of Defence", "Ministry of Finance", false), ("Al-Monitor", "al monitor", true),
    ])
    func names(first: String, second: String, isVariant: Bool) {
        func work(_ title: String, _ outlet: String) -> String {
            "“\(title).” \(outlet), 14 Jan. 2013. Web. 21 Oct. 2015."
        }
        let text = Self.text([work("One", first), work("Two", first), work("Three", second)])
        #expect(AuditSupport.spots(.nameVariants, in: text) == (isVariant ? [Spot(5, second)] : []))
    }

    @Test func misspeltWord() {
        let text = Self.text([Self.siege, Self.siege, Self.siege, Self.seige])
        #expect(AuditSupport.spots(.spellingOutlier, in: text) == [Spot(6, "seige")])
        #expect(AuditSupport.spots(.spellingOutlier, in: Self.text([Self.siege, Self.siege, Self.siege])).isEmpty)
    }

    @Test(arguments: [
        ("attack", "attacks"), ("organize", "organise"), ("haemorrhage", "hemorrhage"), ("travelled", "traveled"),
        ("Droukdel", "Droukdal"), ("Mohamed", "Mohammed"), ("formed", "forced"), ("northern", "southern"),
    ])
    func otherWords(common: String, rare: String) {
        // Neither inflections nor habits of spelling; and real words only where all else is the same.
        let body = (0..<12).map { _ in "People knew that \(common) well." } + ["Crowds of \(rare) men came."]
        #expect(AuditSupport.spots(.spellingOutlier, in: "T\n" + body.joined(separator: "\n")).isEmpty)
    }

    @Test(arguments: [
        ("The base fell in March 2017.", "“A.” CNN, 2 May 2015. Web. 3 May 2015.", "March 2017"),
        ("The base fell in 2017.", "“A.” CNN, 2 May 2015. Web. 3 May 2015.", "2017"),
        ("The base fell in 2015.", "“A.” CNN, 2 May 2015. Web. 3 May 2015.", ""),
        ("The lease runs until March 2030.", "“A.” CNN, 2 May 2015. Web. 3 May 2015.", ""),
        ("The base fell in 2017.", "“A.” CNN. 2 May 2015; “B.” CNN, 2018. Web. 3 May 2018.", ""),
        ("The base fell in 2017.", "“A.” CNN, n.d. Web. 3 May 2015.", "2017"),
        ("The base fell in 2017.", "“A.” CNN, n.d. Web. 3 May 2018.", ""),
    ])
    func olderSource(sentence: String, note: String, span: String) {
        let spots = AuditSupport.spots(.sourceOlderThanEvent, in: "T\n\(sentence)[1]\n[1] \(note)")
        #expect(spots == (span.isEmpty ? [] : [Spot(2, span)]))
    }

    @Test(arguments: [
        ("2006: Several hundred (U.S. Department of State)", "BBC News", "U.S. Department of State"),
        ("2006: Several hundred (U.S. Department of State)", "US Department of State", ""),
        ("2006: Several hundred (3 killed, 2 wounded)", "BBC News", ""),
        (
            "- Government of Canada Listed Terrorist Entity: July 23, 2002", "BBC News",
            "Government of Canada Listed Terrorist Entity"
        ),
        ("- Government of Canada Listed Terrorist Entity: July 23, 2002", "Public Safety Canada", ""),
        ("The U.S. State Department has claimed that it fell.", "BBC News", "U.S. State Department"),
        ("According to the Ministry of Defence, it fell.", "BBC News", "Ministry of Defence"),
        ("The group claimed that it fell.", "BBC News", ""),
    ])
    func attribution(line: String, outlet: String, span: String) {
        let text = "T\n\(line)[1]\n[1] “A.” \(outlet), 2 May 2015. Web. 3 May 2015."
        #expect(AuditSupport.spots(.attributedElsewhere, in: text) == (span.isEmpty ? [] : [Spot(2, span)]))
    }
}
