internal import IbidModel

/// What the words before a number say about its bounds.
struct QuantityBounds {
    /// On which side the number is only a bound.
    enum Bound {
        case none, above, atLeast, below, atMost
    }

    /// The bound.
    var bound = Bound.none
    /// Whether "about" or its like stands there.
    var isApproximate = false
    /// Whether "between" stands there.
    var isBetween = false
    /// Whether the words call it a sum.
    var scope = QuantityScope.unstated
    /// The first of the words.
    var start: Int

    /// Reads the words before the number at `index`, backwards, at most six of them.
    static func before(_ index: Int, in source: ValueWords, notBefore least: Int) -> QuantityBounds {
        var result = QuantityBounds(start: index)
        if source.gap(index).contains(.tilde) { result.isApproximate = true }
        var at = index
        while at > least, index - at < 6 {
            let gap = source.gap(at)
            guard !gap.isEmpty, gap.subtracting([.blank, .dollar, .euro, .pound]).isEmpty else { break }
            let count = step(source, at, &result)
            guard count > 0 else { break }
            at -= count
            result.start = at
        }
        return result
    }

    /// Takes the word or the phrase that ends before `at`; returns how many words it has.
    private static func step(_ source: ValueWords, _ at: Int, _ result: inout QuantityBounds) -> Int {
        func lexeme(_ back: Int) -> Lexeme { source.lexeme(at - back) }
        switch lexeme(1) {
        case .about, .nearly:
            result.isApproximate = true
            return 1
        case .over:
            result.bound = .above
            return 1
        case .under:
            result.bound = .below
            return 1
        case .exactly: return 1
        case .between:
            result.isBetween = true
            return 1
        case .least where lexeme(2) == .at:
            result.bound = .atLeast
            return 2
        case .most where lexeme(2) == .at:
            result.bound = .atMost
            return 2
        case .to where lexeme(2) == .up:
            // "adding up to" gives a sum, "up to" a limit.
            if source.words[at - 2].gap.isBlank, at >= 3, source.words[at - 3].key == adding {
                result.scope = .total
                return 3
            }
            result.bound = .atMost
            return 2
        case .than: return than(source, at, &result)
        case .as where lexeme(3) == .as && (lexeme(2) == .many || lexeme(2) == .vague):
            result.bound = lexeme(2) == .many ? .atMost : .atLeast
            return 3
        case .of where lexeme(2) == .total:
            result.scope = .total
            return lexeme(3) == .a ? 3 : 2
        case .total:
            result.scope = .total
            return 1
        case .each:
            result.scope = .each
            return 1
        default: return 0
        }
    }

    private static let adding = WordKey("adding")

    private static func than(_ source: ValueWords, _ at: Int, _ result: inout QuantityBounds) -> Int {
        let isDenied = [.no, .not].contains(source.lexeme(at - 3))
        switch source.lexeme(at - 2) {
        case .more: result.bound = isDenied ? .atMost : .above
        case .less: result.bound = isDenied ? .atLeast : .below
        default: return 0
        }
        return isDenied ? 3 : 2
    }

    /// Whether the words after a quantity call it a sum or the share of each.
    static func scope(after index: Int, in source: ValueWords) -> QuantityScope {
        guard index < source.count, source.gap(index).isComma else { return .unstated }
        switch source.lexeme(index) {
        case .each, .per: return .each
        case .all where source.words[index].key != allKey: return .total
        case .in where source.follows(index + 1, .all) || source.follows(index + 1, .total): return .total
        default: return .unstated
        }
    }

    private static let allKey = WordKey("all")
}
