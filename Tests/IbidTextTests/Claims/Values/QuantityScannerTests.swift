import IbidModel
import IbidText
import Testing

@Suite struct QuantityScannerTests {
    private func read(_ text: String) -> String {
        ValueScanner.values(in: text).quantities.map { quantity in
            var word = "\(quantity.kind) \(quantity.display)"
            for part in quantity.modifiers + [quantity.unit] where !part.isEmpty { word += " " + part }
            if let currency = quantity.currency { word += " " + currency }
            if quantity.isApproximate { word += " ~" }
            if quantity.scope != .unstated { word += " \(quantity.scope)" }
            return word
        }.joined(separator: "; ")
    }

    @Test(arguments: [
        ValueCase("took 32 Europeans hostage", "count 32 european"),
        ValueCase("thirty-two European tourists were", "count 32 european tourist"),
        ValueCase("one hundred and twenty people", "count 120 person"),
        ValueCase("a dozen men", "count 12 man"),
        ValueCase("two dozen men", "count 24 man"),
        ValueCase("dozens of hostages", "count [24, 100) hostage"),
        ValueCase("several hundred", "count [200, 1000)"),
        ValueCase("hundreds of fighters", "count [200, 1000) fighter"),
        ValueCase("thousands of people", "count [2000, ..) person"),
        ValueCase("A few hundred members", "count [200, 600) member"),
        ValueCase("a few soldiers", "count [2, 6] soldier"),
        ValueCase("several leaders", "count [3, 10] leader"),
        ValueCase("a number of its own commanders", "count [2, ..) own commander"),
        ValueCase("half of the money", "percent 50 percent"),
        ValueCase("a quarter of it", "percent 25 percent"),
        ValueCase("one in four", "percent 25 percent"),
        ValueCase("$6 million", "money 6000000 dollar USD"),
        ValueCase("a total of $6 million", "money 6000000 dollar USD total"),
        ValueCase("totaling $6 million", "money 6000000 dollar USD total"),
        ValueCase("€2.5 million", "money 2500000 euro EUR"),
        ValueCase("$50m", "money 50000000 dollar USD"),
        ValueCase("50 million dollars", "money 50000000 dollar USD"),
        ValueCase("50 million Algerian dinars", "money 50000000 dinar DZD"),
        ValueCase("over $50 million", "money (50000000, ..) dollar USD"),
        ValueCase("tens of millions of dollars", "money [20000000, 100000000) dollar USD"),
        ValueCase("over 200 hostages", "count (200, ..) hostage"),
        ValueCase("more than 70 people", "count (70, ..) person"),
        ValueCase("at least 500 fighters", "count [500, ..) fighter"),
        ValueCase("up to 300 men", "count [0, 300] man"),
        ValueCase("as many as 300 men", "count [0, 300] man"),
        ValueCase("no more than 300 men", "count [0, 300] man"),
        ValueCase("fewer than 300 men", "count [0, 300) man"),
        ValueCase("Less than 1,000", "count [0, 1000)"),
        ValueCase("about 200 men", "count 200 man ~"),
        ValueCase("around 200 men", "count 200 man ~"),
        ValueCase("approximately 200 men", "count 200 man ~"),
        ValueCase("some 200 men", "count 200 man ~"),
        ValueCase("nearly 200 men", "count 200 man ~"),
        ValueCase("(47 killed, 60+ wounded)", "count 47 killed person; count [60, ..) wounded person"),
        ValueCase("600-800 Fighters", "count [600, 800] fighter"),
        ValueCase("between 600 and 800 fighters", "count [600, 800] fighter"),
        ValueCase("$5-10 million", "money [5000000, 10000000] dollar USD"),
        ValueCase("12 percent", "percent 12 percent"),
        ValueCase("12% of", "percent 12 percent"),
        ValueCase("12.5 per cent", "percent 12.5 percent"),
        ValueCase("a man aged 41", "age 41 year"),
        ValueCase("a 41-year-old man", "age 41 year"),
        ValueCase("41 years old", "age 41 year"),
        ValueCase("ten months", "duration 10 month"),
        ValueCase("a nine-year term", "duration 9 year"),
        ValueCase("for a year", "duration 1 year"),
        ValueCase("for less than a year", "duration [0, 1) year"),
        ValueCase("50 km north", "distance 50 kilometre"),
        ValueCase("A third assault on", "ordinal 3 assault"),
        ValueCase("20 others were killed", "count 20 person"),
        ValueCase("2012: 300 (The Military Balance)", "count 300"),
        ValueCase("1000 members in Algeria", "count 1000 member"),
        ValueCase("1998 members", "count 1998 member"),
        ValueCase("20 dollars each", "money 20 dollar USD each"),
        ValueCase("several close allies", "count [3, 10] close ally"),
    ])
    func quantity(_ test: ValueCase) {
        #expect(read(test.text) == test.expected)
    }

    @Test(arguments: [
        ValueCase("in March 2012 and in 2013", ""),
        ValueCase("the G5 Sahel force[3]", ""),
        ValueCase("AK-47 rifles, SA-7 missiles, F2000", ""),
        ValueCase("PK 7.62mm guns, .50 caliber", ""),
        ValueCase("1. The first", ""),
        ValueCase("Air France Flight 8969 at Algiers", ""),
        ValueCase("one of them", ""),
        ValueCase("the two were partners", ""),
        ValueCase("it was first an opponent", ""),
    ])
    func isNoQuantity(_ test: ValueCase) {
        #expect(read(test.text) == test.expected)
    }
}
