/// What is known of words before a full stop, and of words that open sentences.
package enum Abbreviations {
    /// How a full stop after a word stands to the end of a sentence.
    package enum Standing: Sendable, Hashable {
        /// An ordinary word: the full stop ends the sentence.
        case none
        /// A title or the like, never the last word (`Gen.`).
        case always
        /// An abbreviation only before a number (`No. 5`).
        case beforeDigit
        /// May be the last word (`U.S.`, `Jan.`, an initial): the word after it decides.
        case mayEnd
    }

    /// The standing of the word before a full stop; `word` has no full stop at its end.
    package static func standing(of word: ArraySlice<UInt8>) -> Standing {
        guard !word.isEmpty, word.count <= 12 else { return .none }
        let text = String(decoding: word.map(\.lowered), as: UTF8.self)
        if let known = known[text] { return known }
        let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isInitials = parts.allSatisfy { $0.count == 1 && ($0.first?.isLetter ?? false) }
        if isInitials { return parts.count > 1 || (word.first?.isUpper ?? false) ? .mayEnd : .none }
        return .none
    }

    /// Whether `word` is one that opens sentences and rarely follows an abbreviation inside one.
    package static func isOpener(_ word: ArraySlice<UInt8>) -> Bool {
        (word.first?.isUpper ?? false) && openers.contains(String(decoding: word, as: UTF8.self))
    }

    private static let known: [String: Standing] = {
        var table: [String: Standing] = [:]
        func add(_ standing: Standing, _ words: String) {
            for word in words.split(separator: " ") { table[String(word)] = standing }
        }
        add(.always, "mr mrs ms dr prof gen col lt maj capt cpt cmdr sgt sen rep gov hon rev amb adm brig st ft mt")
        add(.always, "vs cf e.g i.e viz approx ca messrs supt pres")
        add(.beforeDigit, "no nos vol vols p pp fig figs art sec ch para")
        add(
            .mayEnd, "jan feb mar apr jun jul aug sep sept oct nov dec jr sr inc ltd co corp etc al dept univ assn bros"
        )
        add(.mayEnd, "a.m p.m u.s u.n u.k e.u d.c ph.d govt est ed eds trans")
        return table
    }()

    private static let openers: Set<String> = Set(
        """
        The A An In On At By For From With After Before During Since Until While When Where Although Though Because As \
        If He She It They We His Her Its Their This That These Those There However Moreover Furthermore Additionally \
        Also But And So Yet Meanwhile Later Then Thus Some Many Most Several Both Under Following Despite Between \
        Beginning Once Other Others No Not One Two Another Such To According Today Currently
        """.split(separator: " ").map(String.init))
}
