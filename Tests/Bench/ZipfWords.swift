internal import Foundation
internal import IbidTestSupport

/// Words whose n-th is about as frequent as 1/n, as in text (Zipf 1949), made from syllables.
struct ZipfWords {
    /// The words, most frequent first.
    let words: [String]
    private let cumulative: [Double]

    /// Makes `count` different words.
    init(count: Int) {
        let syllables = [
            "ba", "dor", "ki", "lem", "nas", "or", "pra", "sul", "ta", "ven", "zi", "mon", "gra", "hel", "fu", "wic",
        ]
        let common = ["the", "of", "and", "in", "to", "a", "was", "group", "by", "for", "that", "with", "on", "it"]
        var words = common
        var number = 0
        while words.count < count {
            var rest = number
            var word = ""
            repeat {
                word += syllables[rest % syllables.count]
                rest /= syllables.count
            } while rest > 0
            // Two letters at the end keep words apart that the stemmer would join.
            words.append(word + syllables[(number * 7) % syllables.count])
            number += 1
        }
        var seen: Set<String> = []
        self.words = words.filter { seen.insert($0).inserted }
        var sum = 0.0
        cumulative = self.words.indices.map { rank in
            sum += 1 / Double(rank + 2)
            return sum
        }
    }

    /// A word by its frequency.
    func draw(_ random: inout SplitMix64) -> String {
        let target = Double.random(in: 0..<(cumulative.last ?? 1), using: &random)
        var (low, high) = (0, cumulative.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < target { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }
}
