internal import IbidModel

/// A claim that one event came before or after another, cut in two.
struct OrderClaim {
    let first: ClaimPart
    let second: ClaimPart
    let order: Frame.Order
    /// For a claim of the same day, month or year: how many characters of both dates are the same.
    let width: Int?
    /// The length of time between them, in days, where the claim gives one.
    let lapse: ClosedRange<Double>?

    /// Finds the connector and reads both halves; `nil` for a claim that orders nothing.
    init?(_ reader: SentenceReader, checker: ClaimChecker) {
        let tokens = reader.tokens
        guard let link = Self.link(reader) else { return nil }
        var end = link.tokens.lowerBound
        if end > 0, tokens[end - 1].key == Words.only || Self.fillers.contains(tokens[end - 1].key) { end -= 1 }
        if end > 1, reader.tokens[end - 1].key == ClaimKey.of("year") {
            end -= reader.tokens[end - 2].key == Words.the ? 2 : 1
        }
        while end > 1, reader.isAmount[end - 1] || Self.fillers.contains(tokens[end - 1].key) { end -= 1 }
        let half = OrderClaimHalf(reader: reader, checker: checker)
        guard let first = half.part(0, end, borrowing: nil),
            let second = half.part(link.tokens.upperBound, tokens.count, borrowing: first)
        else { return nil }
        (self.first, self.second, order) = (first, second, link.order)
        width = link.width
        lapse = Self.lapse(reader, before: link.tokens.lowerBound)
    }

    private static let fillers = Words.keys(
        "little bit days weeks months years shortly soon long some several a few just immediately right well came come comes happened occurred took"
    )
    private static let naming = Words.keys(
        "named renamed called titled christened modelled modeled patterned fashioned looked looking sought name")
    private static let earlier = Words.keys("earlier sooner")
    private static let later = Words.keys("later")
    private static let already = ClaimKey.of("already")
    private static let when = ClaimKey.of("when")
    private static let than = ClaimKey.of("than")
    private static let prior = ClaimKey.of("prior")
    private static let ahead = ClaimKey.of("ahead")

    /// The words that put one event before the other.
    private static func link(_ reader: SentenceReader) -> (tokens: Range<Int>, order: Frame.Order, width: Int?)? {
        let tokens = reader.tokens
        if let at = tokens.indices.dropLast(3).first(where: { $0 > 1 && tokens[$0].key == CoverageWords.same }),
            let width = [ClaimKey.of("year"): 4, ClaimKey.of("month"): 7, ClaimKey.of("day"): 10][tokens[at + 1].key]
        {
            let openers = Words.keys("in which as that when")
            let end = tokens.indices.first { $0 > at + 1 && !openers.contains(tokens[$0].key) } ?? tokens.count
            let start = [Words.in, Words.on, Words.the].contains(tokens[at - 2].key) ? at - 2 : at - 1
            if end > at + 2 { return (start..<end, .during, width) }
        }
        if let already = tokens.firstIndex(where: { $0.key == Self.already }),
            // Who was already leader then is told by the terms of office.
            already + 1 < tokens.count, tokens[already + 1].word.roleAct < 0,
            let when = tokens.indices.dropFirst(already + 1).dropLast().first(where: { tokens[$0].key == Self.when })
        {
            // "X was already there when Y came"
            return (when..<(when + 1), .before, nil)
        }
        for index in tokens.indices where index > 0 && index + 1 < tokens.count && tokens[index].kind == .word {
            let key = tokens[index].key
            let next = tokens[index + 1].key
            if key == Words.before || key == Words.after, !reader.isTime[index], !isLength(reader, at: index + 1),
                // "named after X" orders nothing.
                !(key == Words.after && naming.contains(tokens[index - 1].key))
            {
                return (index..<(index + 1), key == Words.before ? .before : .after, nil)
            }
            if key == prior && next == Words.to || key == ahead && next == Words.of
                || earlier.contains(key) && next == than
            {
                return (index..<(index + 2), .before, nil)
            }
            if later.contains(key), next == than { return (index..<(index + 2), .after, nil) }
            let verb = tokens[index].word.verb
            guard reader.groupAt[index] >= 0, verb == follow || verb == precede,
                reader.groups[Int(reader.groupAt[index])].main == index,
                // "the turmoil that followed X" only tells which turmoil.
                reader.groups[Int(reader.groupAt[index])].link != .relative
            else { continue }
            let group = reader.groups[Int(reader.groupAt[index])]
            // "X followed Sahraoui as leader" is a succession and has a class of its own.
            if let object = reader.objectPhrases(of: Int(reader.groupAt[index])).first,
                reader.phrases[object].entities.contains(where: reader.table.persons.contains)
            {
                continue
            }
            let behind = reader.names.first { $0.tokens.lowerBound > index }
            if group.isPassive, behind.map({ reader.table.persons.contains($0.key) }) ?? false { continue }
            if group.isPassive, next == Words.by {
                return (group.tokens.lowerBound..<(index + 2), verb == follow ? .before : .after, nil)
            }
            if !group.isPassive, next != Words.in {
                return (group.tokens.lowerBound..<(index + 1), verb == follow ? .after : .before, nil)
            }
        }
        return nil
    }

    /// Whether a length of time begins at a token: "after four days" orders nothing.
    private static func isLength(_ reader: SentenceReader, at index: Int) -> Bool {
        let start = Int(reader.tokens[index].start)
        return reader.isAmount[index]
            && reader.values.quantities.contains { $0.kind == .duration && $0.span.start == start }
    }

    private static let follow = ClaimKey.of("follow")
    private static let precede = ClaimKey.of("precede")
    private static let days: [String: Double] = ["day": 1, "week": 7, "month": 30.4, "year": 365.25, "decade": 3652.5]

    /// The length of time right before the connector.
    private static func lapse(_ reader: SentenceReader, before at: Int) -> ClosedRange<Double>? {
        let end = Int(reader.tokens[at].start)
        if at > 0, reader.tokens[at - 1].key == ClaimKey.of("year") {
            // "the year after": in the next calendar year.
            return 90...600
        }
        guard
            let quantity = reader.values.quantities.first(where: {
                $0.kind == .duration && $0.span.end <= end && $0.span.end + 2 >= end
            }),
            let unit = days[quantity.unit], let lower = quantity.lower ?? quantity.upper,
            let upper = quantity.upper ?? quantity.lower
        else { return nil }
        return lower * unit...max(lower, upper) * unit
    }
}
