/// How many a bracket counts: "(14 killed, 7 wounded)".
struct Tally {
    /// How many it calls killed; `nil` where it says none, or no exact number.
    private(set) var killed: Int?
    /// The same of the wounded.
    private(set) var wounded: Int?

    private static let dead = Words.keys("killed dead deaths fatalities")
    private static let hurt = Words.keys("wounded injured")

    /// Reads the brackets of a sentence. Linear.
    init(_ bytes: [UInt8], _ lexicon: ActLexicon) {
        guard bytes.contains(0x28) else { return }
        let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        for at in tokens.indices.dropFirst().dropLast()
        where tokens[at].kind == .number && (tokens[at - 1].kind == .open || tokens[at - 1].kind == .comma) {
            // "60+", "1,000" and "5-10" have something else behind the digits.
            let text = bytes[Int(tokens[at].start)..<Int(tokens[at].end)]
            guard let number = Int(String(decoding: text, as: UTF8.self)), tokens[at + 1].start == tokens[at].end + 1
            else { continue }
            if Self.dead.contains(tokens[at + 1].key) { killed = killed ?? number }
            if Self.hurt.contains(tokens[at + 1].key) { wounded = wounded ?? number }
        }
    }
}
