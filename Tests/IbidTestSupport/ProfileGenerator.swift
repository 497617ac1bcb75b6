/// Makes footnoted profiles of any number from a seed, in the shapes of real ones.
package struct ProfileGenerator {
    private var random: SplitMix64
    private let words: [String]
    /// The works that profiles cite, over and over, as real ones do.
    private var works: [String] = []

    /// Makes a generator.
    package init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        let syllables = ["ba", "dor", "ki", "lem", "nas", "or", "pra", "sul", "ta", "ven", "zi", "mon", "gra", "hel"]
        var made: [String] = []
        for index in 0..<900 {
            let parts = [index % 14, (index / 14) % 14, (index * 7 + 3) % 14].prefix(index < 60 ? 2 : 3)
            made.append(parts.map { syllables[$0] }.joined())
        }
        words = made
        works = (0..<240).map { _ in work() }
    }

    /// One profile: a title, some sections, each with prose, events or attributes, and a block of notes.
    package mutating func profile(sections: Int = 4) -> String {
        var lines = [words(3).capitalized, "Key Statistics", "Profile Contents", "", "Organizational Overview"]
        for section in 0..<max(1, sections) {
            var markers = 0
            if section > 0, Bool.random(using: &random) {
                lines.append(random.pick(["Strategy", "Major Attacks", "Interactions"]))
            }
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                switch Int.random(in: 0..<5, using: &random) {
                case 0:
                    lines.append(
                        "\(random.pick(["April", "May", "June"])) \(year()): " + paragraph(&markers, sentences: 1...2))
                case 1:
                    lines.append(
                        "\(words(2).capitalized) (\(year())-\(year())): " + paragraph(&markers, sentences: 1...3))
                case 2: lines.append("- " + paragraph(&markers, sentences: 1...1))
                default: lines.append(paragraph(&markers, sentences: 2...9))
                }
            }
            if markers == 0 { lines.append(sentence() + "[1]"); markers = 1 }
            lines += (1...markers).map { "[\($0)] " + note() }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func paragraph(_ markers: inout Int, sentences: ClosedRange<Int>) -> String {
        var parts: [String] = []
        for _ in 0..<Int.random(in: sentences, using: &random) {
            var text = sentence()
            if Int.random(in: 0..<2, using: &random) == 0 {
                markers += 1
                text += "[\(markers)]"
            }
            parts.append(text)
        }
        return parts.joined(separator: " ")
    }

    private mutating func sentence() -> String {
        let tail = random.pick([
            "", ", the U.S. said", " in Jan. 2013", " near al-Qa'ida’s “\(word())”",
            " of Samuel L. \(word().capitalized)",
        ])
        return words(Int.random(in: 4...18, using: &random)).capitalizedFirst + tail + "."
    }

    private mutating func note() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(works) }.joined(separator: "; ") + "."
    }

    private mutating func work() -> String {
        let title = "\u{201C}\(words(Int.random(in: 3...6, using: &random)).capitalized).\u{201D}"
        let outlet = random.pick(["The New York Times", "BBC News", "CNN", "RAND Corporation", "Al Jazeera"])
        let author = Bool.random(using: &random) ? "\(word().capitalized), \(word().capitalized). " : ""
        return
            "\(author)\(title) \(outlet), \(Int.random(in: 1...28, using: &random)) \(random.pick(["Jan.", "March", "Oct."])) \(year()). Web. 1 July 2018"
    }

    /// Words are drawn so that the n-th is about as frequent as 1/n.
    private mutating func word() -> String {
        let rank = Double.random(in: 0...1, using: &random)
        return words[min(words.count - 1, Int(Double(words.count) * rank * rank * rank))]
    }

    private mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    private mutating func year() -> String { String(Int.random(in: 1990...2018, using: &random)) }
}

extension String {
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    fileprivate var capitalized: String {
        split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ")
    }
}
