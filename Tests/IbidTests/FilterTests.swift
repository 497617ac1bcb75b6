import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import IbidText
import Testing

@Suite struct FilterTests {
    @Test func yearsInText() {
        let cases: [(String, [Int])] = [
            ("in 2013 and 2012.", [2012, 2013]), ("the late 1990s", [1997, 1998, 1999]),
            ("(2003-2007)", Array(2003...2007)), ("June 2004\u{2013}2006", [2004, 2005, 2006]),
            ("2,000 men, $2000, 1998.5, A2001, 12013", []), ("Jan. 2013.", [2013]), ("1899-2100", [1899, 2100]),
        ]
        for (text, years) in cases { #expect(YearScanner.years(in: Array(text.utf8)[...]) == years, "\(text)") }
    }

    /// What follows a number, and what goes before it, tells a year from a count, and a part of a decade from all of it.
    @Test(
        arguments: [
            ("It had 1000 members in 2012.", [2012]), ("some 1500 rifles", []), ("more than 2000 fighters", []),
            ("over 2000 were killed", []), ("2000 km away", []), ("for 1000 years", []), ("about 1998 people", []),
            ("between 1000 and 2000 men", []), ("1000-2000 members", []), ("1500 to 2000 recruits", []),
            ("In 2012 militants came", [2012]), ("in March 2000 fighters came", [2000]),
            ("On May 3, 2013 gunmen", [2013]),
            ("Jan. 2000 members", [2000]), ("the 2013 attacks", [2013]), ("after 2013 attacks rose", [2013]),
            ("In 2000 soldiers left", [2000]), ("the 2000 elections", [2000]), ("around 2010", [2010]),
            ("from 1998 to 2000", [1998, 2000]), ("in 1998 and 2000 members left", [1998]),
            ("the late 2000s", [2007, 2008, 2009]), ("early 1990s", [1990, 1991, 1992, 1993]),
            ("mid-1990s", [1994, 1995, 1996]),
            ("mid- to late 1990s", Array(1994...1999)), ("the end of the 1990s", [1997, 1998, 1999]),
            ("of the 1990s", Array(1990...1999)), ("the 1980s", Array(1980...1989)), ("mid-2012", [2012]),
            ("adopted Resolution 2085 on Mali", []), ("Resolutions 1267 (1999) and 1333 (2000)", [1999, 2000]),
            ("Resolutions 1267, 1333 and 1390 of 2002", [2002]), ("Flight 2012 was late", []),
            ("Room 1998 burned", []), ("Resolution No. 2085 of 2012", [2012]), ("page 1998", []),
            ("In the resolution, 2012 was named", [2012]), ("the number 2012", []), ("no 2012 attacks", [2012]),
            ("Flight 1811, 2012", [2012]), ("the resolution of 2012", [2012]),
            ("Resolution 2085 passed in 2012 and 2013", [2012, 2013]), ("flights in 2012", [2012]),
        ] as [(String, [Int])])
    func countsAreNoYears(text: String, years: [Int]) {
        #expect(YearScanner.years(in: Array(text.utf8)[...]) == years)
    }

    @Test func filtersKeepWhatTheySay() async throws {
        let index = try await SampleIndex.shared.value.index
        func hits(_ query: String) throws -> [PassageRecord] {
            try index.search(query, options: SearchOptions(limit: 1000)).hits.map(\.passage)
        }
        let all = try hits("-zzzz")
        func years(_ passage: PassageRecord) -> [Int] { YearScanner.years(in: Array(passage.text.utf8)[...]) }
        #expect(
            Set(try hits("year:2012..2013").map(\.id))
                == Set(all.filter { years($0).contains { (2012...2013).contains($0) } }.map(\.id)))
        #expect(try hits("year:2016..").allSatisfy { years($0).contains { $0 >= 2016 } })
        for kind in [PassageKind.event, .attribute, .list, .prose] {
            #expect(Set(try hits("kind:\(kind.rawValue)").map(\.id)) == Set(all.filter { $0.kind == kind }.map(\.id)))
        }
        let issued = try hits("issued:2013")
        #expect(!issued.isEmpty && issued.count < all.count)
        for passage in issued {
            let items = passage.notes.flatMap(\.citations).map(\.source.item)
            #expect(items.contains { $0.issued?.edtf?.hasPrefix("2013") ?? false })
        }
        #expect(try index.search("year:often").query.expression != nil)
    }

    @Test func facetsCountExactly() async throws {
        let index = try await SampleIndex.shared.value.index
        var options = SearchOptions(limit: 1000)
        options.facets = Facet.Name.allCases
        let result = try index.search("attack group", options: options)
        let passages = result.hits.map(\.passage)
        #expect(result.total.value == passages.count && result.facets.map(\.name) == Facet.Name.allCases)
        func counts(_ values: (PassageRecord) -> [String]) -> [String: Int] {
            passages.reduce(into: [:]) { counts, passage in
                for value in Set(values(passage)) { counts[value, default: 0] += 1 }
            }
        }
        for facet in result.facets {
            let found = Dictionary(uniqueKeysWithValues: facet.values.map { ($0.value, $0.count) })
            switch facet.name {
            case .document: #expect(found == counts { [$0.document.id] })
            case .section: #expect(found == counts { $0.section.isEmpty ? [] : [SectionPath.text($0.section)] })
            case .year: #expect(found == counts { YearScanner.years(in: Array($0.text.utf8)[...]).map(String.init) })
            case .source: #expect(found == counts { $0.notes.flatMap(\.citations).map(\.source.id) })
            case .publisher: #expect(!found.isEmpty && found.values.allSatisfy { $0 <= passages.count })
            }
        }
        options.limit = 1
        #expect(try index.search("attack group", options: options).facets == result.facets)
    }
}
