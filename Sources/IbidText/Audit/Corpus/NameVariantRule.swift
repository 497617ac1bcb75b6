internal import IbidModel

/// CA054: an outlet, publisher or organisation under two names.
///
/// Names are variants when they differ by case, marks, dots or a leading article, or, from three words on, by one
/// misspelt word.
struct NameVariantRule: Sendable {
    /// The rules of the group.
    static let rules: [RuleID] = [.nameVariants]

    /// More names than this in one group are not compared pair by pair.
    private static let limit = 40

    /// Adds what the rule finds among the names of `ledger`. Linear in the names.
    static func check(_ ledger: SourceLedger, into findings: inout FindingCollector) {
        // By key, the position of the commonest name; every other name of the key is a variant of it.
        var groups: [String: [Int]] = [:]
        var order: [String] = []
        for (index, name) in ledger.names.enumerated() {
            let key = Self.key(name.text)
            guard !key.isEmpty else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        var heads: [(key: String, index: Int)] = []
        for key in order {
            guard let members = groups[key], let head = commonest(members, ledger) else { continue }
            heads.append((key, head))
            for member in members where member != head { report(member, head, ledger, into: &findings) }
        }
        checkMisspelt(heads, ledger, into: &findings)
    }

    /// Names of as many words that agree in all but one share the key that has a star for it.
    private static func checkMisspelt(
        _ heads: [(key: String, index: Int)], _ ledger: SourceLedger, into findings: inout FindingCollector
    ) {
        var blocks: [String: [Int]] = [:]
        var order: [String] = []
        let words = heads.map { $0.key.split(separator: " ").map(String.init) }
        for position in heads.indices where (3...12).contains(words[position].count) {
            for star in words[position].indices {
                var key = words[position]
                key[star] = "*"
                let joined = key.joined(separator: " ")
                if blocks[joined] == nil { order.append(joined) }
                blocks[joined, default: []].append(position)
            }
        }
        for key in order {
            guard let members = blocks[key], (2...limit).contains(members.count) else { continue }
            for (index, a) in members.enumerated() {
                for b in members[(index + 1)...] {
                    guard let difference = zip(words[a], words[b]).first(where: { $0 != $1 }),
                        WordDistance.isMisspelling(difference.0, difference.1)
                    else { continue }
                    let (first, second) = (heads[a].index, heads[b].index)
                    let isFirstRarer = ledger.names[first].count < ledger.names[second].count
                    report(isFirstRarer ? first : second, isFirstRarer ? second : first, ledger, into: &findings)
                }
            }
        }
    }

    /// The commonest of the names; of equally common ones the first.
    private static func commonest(_ members: [Int], _ ledger: SourceLedger) -> Int? {
        members.max { (ledger.names[$0].count, $1) < (ledger.names[$1].count, $0) }
    }

    private static func report(
        _ rare: Int, _ common: Int, _ ledger: SourceLedger, into findings: inout FindingCollector
    ) {
        let (variant, habit) = (ledger.names[rare], ledger.names[common])
        for (place, related) in LedgerPlace.pairs(variant.places, with: habit.places) {
            findings.add(
                .nameVariants, place, about: variant.text.utf8,
                [
                    FindingFact(.found, variant.text), FindingFact(.expected, habit.text),
                    FindingFact(.expectedCount, habit.count),
                ], related: [related])
        }
    }

    /// The folded name without its article, dotted letters joined ("U.S." and "US").
    private static func key(_ name: String) -> String {
        var result: [String] = []
        var isLetter = false
        for word in OutletTypes.key(name).split(separator: " ") {
            if word.utf8.count == 1, isLetter, let last = result.popLast() {
                result.append(last + word)
            } else {
                result.append(String(word))
            }
            isLetter = word.utf8.count == 1
        }
        return result.joined(separator: " ")
    }
}
