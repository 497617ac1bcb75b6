/// Wordings of what somebody holds something to be.
extension ClaimWording {
    /// "X's far enemy is A", "In X's eyes it is A that is the far enemy", "A is the far enemy of X" is "X considers A the far
    /// enemy".
    static func viewed(_ words: [Substring]) -> [Substring] {
        guard words.count > 4,
            let noun = words.indices.dropFirst().first(where: { enemies.contains(plain(words[$0])) }),
            !words.contains(where: { views.contains($0.lowercased()) }), let kind = kind(words, noun)
        else { return words }
        var start = kind
        while start > 0, ["the", "its", "their", "a"].contains(words[start - 1].lowercased()) { start -= 1 }
        var (front, back) = (Array(words[..<start]), Array(words[(noun + 1)...]))
        let phrase = ["the"] + words[kind...noun].map { Substring(plain($0)) }
        var viewer = opener(&front)
        if viewer.isEmpty, let owner = front.last, isPossessive(owner) {
            // "the far enemy" behind "X's", which may have several words.
            let first = front.dropLast().lastIndex { !isName($0) }.map { $0 + 1 } ?? 0
            viewer = front[first..<(front.count - 1)] + [owner.dropLast(2)]
            front = Array(front[..<first])
        }
        if back.first == "of" || back.first == "for", back.count > 1 {
            let end = back.firstIndex { isCopula($0) } ?? back.count
            if viewer.isEmpty { viewer = back[1..<end].map(bare) }
            back = Array(back[end...])
        } else if back.first == "in", let end = back.firstIndex(where: isCopula) {
            // "in the language of X"
            if viewer.isEmpty { viewer = Array(back[..<end].drop { $0 != "of" }.dropFirst()) }
            back = Array(back[end...])
        }
        guard !viewer.isEmpty, viewer.count < 8 else { return words }
        if front.isEmpty, let verb = back.first, isCopula(verb), back.count > 1 {
            return viewer + ["considers"] + back.dropFirst().map(bare) + phrase
        }
        // "A is the far enemy", "it is A that is the far enemy".
        guard back.isEmpty, let verb = front.lastIndex(where: isCopula), verb == front.count - 1, verb > 0 else {
            return words
        }
        var subject = Array(front[..<verb])
        if subject.count > 3, subject[0].lowercased() == "it", isCopula(subject[1]) {
            subject = Array(subject[2...])
            if let last = subject.last, last == "that" || last == "which" { subject.removeLast() }
        }
        if let last = subject.last, last.hasSuffix(",") { subject[subject.count - 1] = last.dropLast() }
        return viewer + ["considers"] + subject + phrase
    }

    /// Takes "In X's eyes," or "For X," from the front; who it is, or nobody.
    private static func opener(_ front: inout [Substring]) -> [Substring] {
        guard let first = front.first?.lowercased(), first == "in" || first == "for" else { return [] }
        if first == "for" {
            guard let comma = front.firstIndex(where: { $0.hasSuffix(",") }), comma < 7 else { return [] }
            defer { front = Array(front[(comma + 1)...]) }
            return Array(front[1..<comma]) + [front[comma].dropLast()]
        }
        guard let eyes = front.indices.prefix(8).first(where: { sights.contains(plain(front[$0])) }) else { return [] }
        if isPossessive(front[eyes - 1]) {
            defer { front = Array(front[(eyes + 1)...]) }
            return Array(front[1..<(eyes - 1)]) + [front[eyes - 1].dropLast(2)]
        }
        guard eyes + 1 < front.count, front[eyes + 1] == "of" else { return [] }
        let rest = front[(eyes + 2)...]
        let end =
            rest.firstIndex { $0.hasSuffix(",") || !isName($0) && $0 != "of" && $0 != "in" && $0 != "the" }
            ?? rest.endIndex
        let isListed = end < rest.endIndex && rest[end].hasSuffix(",")
        defer { front = Array(front[(isListed ? end + 1 : end)...]) }
        return rest[..<end] + (isListed ? [rest[end].dropLast()] : [])
    }

    /// Where the words that tell the kind of enemy begin; `nil` where none do.
    private static func kind(_ words: [Substring], _ noun: Int) -> Int? {
        noun > 0 && kinds.contains(plain(words[noun - 1])) ? noun - 1 : nil
    }

    /// A word without its marks, in small letters.
    private static func plain(_ word: Substring) -> String {
        String(word.lowercased().filter { $0.isLetter || $0 == "-" })
    }

    private static let enemies: Set<String> = ["enemy", "foe", "adversary", "enemies"]
    private static let kinds: Set<String> = ["far", "near", "distant", "main", "primary", "chief", "principal"]
    private static let sights: Set<String> = ["eyes", "view", "opinion", "language", "mind", "thinking"]
    private static let views: Set<String> = [
        "considers", "regards", "views", "sees", "deems", "calls", "considered", "regarded", "viewed", "saw", "called",
    ]
}
