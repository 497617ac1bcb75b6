import IbidModel
import IbidText
import Testing

@Suite struct ValueReadingTests {
    private func times(_ claim: String, _ evidence: String) -> String {
        let anchor = TimeAnchor(explicit: CalendarInterval(year: 2003, month: 8))
        guard let a = TimeScanner.mentions(in: claim, anchor: anchor).first,
            let b = TimeScanner.mentions(in: evidence, anchor: anchor).first
        else { return "none" }
        let (one, other) = (a.interval, b.interval)
        if one.isUnbounded || other.isUnbounded { return "unrelated" }
        if one == other { return "match" }
        if one.contains(other) { return "entails" }
        return other.contains(one) ? "coarser" : one.intersects(other) ? "overlap" : "conflict"
    }

    private func quantities(_ claim: String, _ evidence: String) -> String {
        guard let a = QuantityScanner.mentions(in: claim).first, let b = QuantityScanner.mentions(in: evidence).first
        else { return "none" }
        return QuantityRelation.compare(claim: a, evidence: b).rawValue
    }

    private func places(_ claim: String, _ evidence: String) -> String {
        guard let a = PlaceScanner.mentions(in: claim).first, let b = PlaceScanner.mentions(in: evidence).first
        else { return "none" }
        return "\(Gazetteer.shared.relation(b, a))"
    }

    @Test func time() {
        #expect(times("in 2012", "in March 2012") == "entails")
        #expect(times("in March 2012", "in 2012") == "coarser")
        #expect(times("in March 2012", "March 2012") == "match")
        #expect(times("in March 2013", "in March 2012") == "conflict")
        #expect(times("in 2012", "late 2012") == "entails")
        #expect(times("from 2003 to 2007", "from 2005 to 2009") == "overlap")
        #expect(times("in 1999", "July 1996-February 2002") == "coarser")
        #expect(times("in June 2004", "a year later") == "coarser")
        #expect(times("in 2007", "a year later") == "conflict")
        #expect(times("in 2007", "currently") == "unrelated")
        #expect(times("until 2004", "July 1996-February 2002") == "entails")
    }

    @Test func quantity() {
        #expect(quantities("more than 70 people", "77 killed") == "entails")
        #expect(quantities("exactly 950 members", "Less than 1,000") == "coarser")
        #expect(quantities("57 people", "77 killed") == "conflict")
        #expect(quantities("eighteen people", "eight people") == "conflict")
        #expect(quantities("Twenty people", "20 others") == "match")
        #expect(quantities("32 Europeans", "32 people") == "match")
        #expect(quantities("several thousand members", "300 fighters") == "conflict")
        #expect(quantities("two soldiers", "three civilians") == "unrelated")
        #expect(quantities("about 200 men", "210 men") == "overlap")
        #expect(quantities("more than $40 million", "over $50 million") == "entails")
        #expect(quantities("$6 million", "€6 million") == "unrelated")
        #expect(quantities("12 months", "ten years") == "conflict")
        #expect(quantities("more than three years", "less than a year") == "conflict")
        #expect(quantities("5 people", "5 percent") == "unrelated")
        #expect(quantities("at least 500 fighters", "600-800 Fighters") == "entails")
    }

    @Test func place() {
        #expect(places("in Mali", "near Gao") == "inside")
        #expect(places("in Gao", "in Mali") == "contains")
        #expect(places("in Oran", "in Batna") == "disjoint")
        #expect(places("in Niamey", "in Ouagadougou, Burkina Faso") == "disjoint")
        #expect(places("in northern Mali", "in Kidal") == "inside")
        #expect(places("in Tunisia", "in Morocco") == "disjoint")
        #expect(places("in Azawad", "in Gao") == "unknown")
    }

    @Test func calendar() {
        for day in stride(from: -800_000, through: 800_000, by: 37) {
            let date = CalendarInterval.date(ofDay: day)
            #expect(CalendarInterval.dayNumber(year: date.year, month: date.month, day: date.day) == day)
        }
        #expect(CalendarInterval(year: 2013, month: 2, day: 29) == nil)
        #expect(CalendarInterval.dayNumber(year: 1970, month: 1, day: 1) == 0)
        #expect(CalendarInterval(year: 2012, month: 2)?.shifted(byMonths: 12).edtf == "2013-02")
        #expect(CalendarInterval(year: 2012).openEnded.edtf == "2012/..")
    }

    /// No text makes a scanner stop: cut-up and shuffled text, at every byte.
    @Test func anyText() {
        let text =
            "between late 2012 and $5-10 million, 9/11 (June 2004-Present) one in four of “Gao, Mali” a year later 60+ é€’s–U.S."
        let bytes = Array(text.utf8)
        let anchor = TimeAnchor(explicit: CalendarInterval(year: 2003))
        var seed: UInt64 = 7
        for start in bytes.indices {
            for end in stride(from: start, through: bytes.count, by: 3) {
                let cut = String(decoding: bytes[start..<end], as: UTF8.self)
                _ = ValueScanner.values(in: cut, anchor: anchor)
            }
            var shuffled = text.split(separator: " ")
            for index in shuffled.indices {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                shuffled.swapAt(index, Int(seed >> 33) % shuffled.count)
            }
            let values = ValueScanner.values(in: shuffled.joined(separator: " "), anchor: anchor)
            for time in values.times { #expect(time.span.end <= bytes.count) }
        }
        _ = ValueScanner.values(
            in: String(repeating: "9", count: 400) + " 99999-99-99 4000000000 years later", anchor: anchor)
        _ = ValueScanner.values(in: "1000 decades later 1000 years before, 0000-00-00 $", anchor: anchor)
    }
}
