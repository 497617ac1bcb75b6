/// The acts that the audit compares, and what a word of the lexicon may say of them.
struct TellingActs: Sendable {
    /// A sense of a verb that needs other words.
    struct Sense: Sendable {
        /// A bit for each of them.
        let needs: UInt128
        /// What it then tells.
        let traits: SentenceTraits
    }

    /// The numbers of the words that verbs of these acts need beside them.
    private(set) var needs: [UInt64: Int8] = [:]
    /// The senses of each numbered verb.
    private(set) var verbs: [[Sense]] = []
    private var numbers: [UInt64: Int8] = [:]
    /// What the verb of each base form tells by itself.
    private var alone: [UInt64: SentenceTraits] = [:]
    private let acts: Set<Int16>
    private let founding: Int16

    /// Collects the acts: those that happen once, attacks of all kinds, successions.
    init(lexicon: ActLexicon) {
        founding = lexicon.index["found"] ?? -1
        var acts: Set<Int16> = []
        for (name, act) in lexicon.index
        where ActLexicon.unique.contains(name) || name == "succeed" || lexicon.flags(act).contains(.violent) {
            acts.insert(act)
        }
        self.acts = acts
        for (verb, senses) in lexicon.senses.elements.sorted(by: { $0.key < $1.key }) {
            for sense in senses where acts.contains(sense.act) { add(sense, of: verb) }
        }
    }

    private func traits(of act: Int16) -> SentenceTraits { act == founding ? [.act, .founding] : .act }

    private mutating func add(_ sense: VerbSense, of verb: UInt64) {
        var bits: UInt128 = 0
        for need in sense.needs {
            // Where bits run out, the verb tells by itself.
            guard let number = needs[need] ?? Int8(exactly: needs.count) else { return tell(sense, verb) }
            needs[need] = number
            bits |= 1 << UInt128(number)
        }
        guard bits != 0, let number = numbers[verb] ?? Int8(exactly: verbs.count) else { return tell(sense, verb) }
        if numbers[verb] == nil { verbs.append([]) }
        numbers[verb] = number
        verbs[Int(number)].append(Sense(needs: bits, traits: traits(of: sense.act)))
    }

    private mutating func tell(_ sense: VerbSense, _ verb: UInt64) {
        alone[verb, default: []].formUnion(traits(of: sense.act))
    }

    /// What a word form may say, the number of its verb and the needs that it meets.
    func entry(of key: UInt64, _ word: ClaimWord) -> (traits: SentenceTraits, verb: Int8, needs: UInt128) {
        let base = word.verb == 0 ? word.lemma : word.verb
        var told = alone[base] ?? []
        for act in [word.eventAct, word.roleAct] where acts.contains(act) { told.formUnion(traits(of: act)) }
        var met: UInt128 = 0
        for form in [key, word.lemma, word.concept] { if let need = needs[form] { met |= 1 << UInt128(need) } }
        return (told, numbers[base] ?? -1, met)
    }
}
