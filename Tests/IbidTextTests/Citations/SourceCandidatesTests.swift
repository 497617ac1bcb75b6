import IbidModel
import IbidText
import IbidTestSupport
import Testing

/// Looking works up by what they have in common finds each pair that comparing all of them finds.
@Suite struct SourceCandidatesTests {
    /// Works near each other: a few titles, with slips, other transliterations, words written together or apart, other
    /// numbers, and marks that Unicode writes in several ways.
    struct Generator {
        var random: SplitMix64
        /// Words that cannot be told from Latin ones by their bytes alone.
        private static let foreign = [
            "المغرب", "أمن", "ا\u{654}من", "أ", "ا\u{654}", "\u{654}من", "가나다", "\u{1100}\u{1161}나다", "\u{11A8}다", "각다",
            "война", "мир", "が\u{93F}", "कि", "क", "\u{93F}", "é", "豈", "\u{F900}", "豈豈", "国",
        ]
        private static let plain = [
            "qaeda", "qaida", "kaida", "djamat", "jamaat", "northern", "southern", "burkina", "attack", "attacks",
            "counterterrorism", "counter", "terrorism", "islamic", "maghreb", "the", "in", "of", "with", "a", "an",
            "war", "like", "warlike", "report", "incident", "12", "2013", "two", "third", "march", "iran", "iraq",
            "gunmen", "hotel", "radisson", "evolution", "response", "policy", "withdrawal", "drawal", "mali", "x", "as",
            "at", "asat", "transnational", "trans", "national", "aaaaa", "aaaab", "witth",
        ]

        init(seed: UInt64) { random = SplitMix64(seed: seed) }

        private mutating func title() -> String {
            let count = chance(30) ? Int.random(in: 58...64, using: &random) : Int.random(in: 1...9, using: &random)
            let isForeign = chance(6)
            return (0..<count).map { _ in word(isForeign) }.joined(separator: " ")
        }

        private mutating func word(_ isForeign: Bool) -> String {
            isForeign && chance(2) ? random.pick(Self.foreign) : random.pick(Self.plain)
        }

        private mutating func near(_ title: String) -> String {
            var words = title.split(separator: " ").map(String.init)
            let numbers = ["12", "2013", "two", "third", "march"]
            if chance(4) { words = words.map { numbers.contains($0) ? random.pick(numbers) : $0 } }
            if chance(2) { return words.joined(separator: " ") }
            for _ in 0..<Int.random(in: 0...3, using: &random) where !words.isEmpty {
                let at = Int.random(in: 0..<words.count, using: &random)
                switch Int.random(in: 0..<9, using: &random) {
                case 0: words.remove(at: at)
                case 1: words.insert(word(chance(8)), at: at)
                case 2 where at > 0: words.swapAt(at, at - 1)
                case 3 where at > 0: words.replaceSubrange((at - 1)...at, with: [words[at - 1] + words[at]])
                case 4 where words[at].count > 1:
                    let cut = words[at].index(words[at].startIndex, offsetBy: words[at].count / 2)
                    words.replaceSubrange(at...at, with: [String(words[at][..<cut]), String(words[at][cut...])])
                case 5: words[at] = random.pick(["1", "2014", "third", "IV", "12"])
                case 6: words[at] = words[at].replacing("q", with: "k").replacing("ae", with: "ai")
                default: words[at] = slip(slip(words[at]))
                }
            }
            return words.joined(separator: " ")
        }

        private mutating func slip(_ word: String) -> String {
            var letters = Array(word.unicodeScalars)
            guard letters.count > 1, chance(2) else { return word }
            let at = Int.random(in: 0..<letters.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: letters.remove(at: at)
            case 1: letters.insert(random.pick(["a", "e", "x"]), at: at)
            case 2 where at > 0: letters.swapAt(at, at - 1)
            default: letters[at] = random.pick(["o", "n", "z"])
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: letters)
            return String(text)
        }

        mutating func item() -> CSLItem {
            var item = CSLItem(type: "webpage", title: title())
            vary(&item, oneIn: 1)
            return item
        }

        /// A work that may be `item` again.
        mutating func near(_ item: CSLItem) -> CSLItem {
            var other = item
            other.title = chance(12) ? nil : chance(40) ? "" : near(item.title ?? "")
            vary(&other, oneIn: 6)
            return other
        }

        private mutating func vary(_ item: inout CSLItem, oneIn rarity: Int) {
            if chance(rarity) {
                let author = random.pick(["Karimi", "Karimmi", "Laub", "BBC News"])
                item.authors = chance(4) ? [] : [.literal(author)]
            }
            if chance(rarity) {
                item.containerTitle = random.pick([nil, "BBC News", "The BBC News", "CNN", "BBCC News"])
            }
            if chance(rarity) {
                let date = random.pick([nil, "2013", "2013-05", "2013-05-03", "2014", "2020"])
                item.issued = date.map { CSLDate(edtf: $0, text: $0) }
            }
            if chance(rarity) {
                item.url = random.pick([
                    nil, nil, "https://www.bbc.com", "http://bbc.com/", "https://bbc.com/news",
                    "https://bbc.com/news/world-1", "https://bbc.com/news/world-2", "https://bbc.com/?id=1",
                ])
            }
            if chance(rarity) { item.doi = chance(8) ? random.pick(["10.1/a", "10.1/A", "10.1/b"]) : nil }
        }

        private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func noPairIsLeftOut(seed: UInt64) {
        var generator = Generator(seed: seed)
        let works = (0..<20).map { _ in generator.item() }
        let items = (0..<300).map { _ in generator.near(generator.random.pick(works)) }
        let keys = items.map { item in Set(SourceIdentity.blockingKeys(item).map(\.hashValue)) }
        let candidates = SourceCandidates()
        var kinds: [SourceRelation.Kind: Int] = [:]
        var (compared, all) = (0, 0)
        for (place, item) in items.enumerated() {
            let found = candidates.candidates(for: item, keys: Array(keys[place]))
            #expect(Set(found).count == found.count, "each is found once")
            let near = Set(found)
            compared += found.count
            for other in 0..<place {
                guard !keys[place].isDisjoint(with: keys[other]) else {
                    #expect(!near.contains(other), "without a common key")
                    continue
                }
                all += 1
                guard let relation = SourceIdentity.relation(item, items[other]) else { continue }
                kinds[relation.kind, default: 0] += 1
                #expect(near.contains(other), "\(relation): \(item) / \(items[other])")
            }
            candidates.add(place, item)
            for key in keys[place] { candidates.add(key: key, to: place) }
        }
        for kind in [SourceRelation.Kind.same, .suspect, .confusable, .series] {
            #expect(kinds[kind, default: 0] > 20, "\(kind) of \(kinds)")
        }
        #expect(compared * 4 < all * 3, "\(compared) of \(all)")
    }

    /// Unicode lets one word be written in other scalars, which may even be parted.
    @Test(arguments: [("ا\u{654}bcdefg", 0), ("ا\u{654}bcdefg", 1), ("각다나라", 2)] as [(String, Int)])
    func aWordInOtherScalarsIsFound(_ title: String, _ expected: Int) {
        let candidates = SourceCandidates()
        for (place, other) in ["أbcdefg", "ا\u{654}bcdefgxy", "가 \u{11A8}다나라"].enumerated() {
            let item = Self.page(other)
            candidates.add(place, item)
            for key in SourceIdentity.blockingKeys(item) { candidates.add(key: key.hashValue, to: place) }
            #expect(place != expected || SourceIdentity.relation(item, Self.page(title)) != nil)
        }
        let item = Self.page(title)
        let keys = SourceIdentity.blockingKeys(item).map(\.hashValue)
        #expect(candidates.candidates(for: item, keys: keys).contains(expected))
    }

    private static func page(_ title: String) -> CSLItem {
        var item = CSLItem(type: "webpage", title: title)
        item.authors = [.literal("BBC News")]
        item.issued = CSLDate(edtf: "2013", text: "2013")
        return item
    }

    /// A site's pages of one year, which share a key and nothing else.
    @Test func worksWithNothingInCommonAreNotMet() {
        var random = SplitMix64(seed: 5)
        let syllables = ["ba", "dor", "ki", "lem", "nas", "or", "pra", "sul", "ta", "ven", "zi", "mon", "gra", "hel"]
        let candidates = SourceCandidates()
        var found = 0
        for place in 0..<800 {
            let words = (0..<6).map { _ in (0..<3).map { _ in random.pick(syllables) }.joined() }
            var item = Self.page(words.joined(separator: " "))
            item.url = "https://www.bbc.com/news/"
            let keys = SourceIdentity.blockingKeys(item).map(\.hashValue)
            found += candidates.candidates(for: item, keys: keys).count
            candidates.add(place, item)
            for key in keys { candidates.add(key: key, to: place) }
        }
        #expect(found < 80, "\(found) of \(800 * 799 / 2) pairs")
    }
}
