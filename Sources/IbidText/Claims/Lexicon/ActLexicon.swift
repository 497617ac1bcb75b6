/// The acts of `ActLexiconText` and every word form that Ibid's claim checker knows, made once.
package struct ActLexicon: Sendable {
    /// The lexicon that ships with Ibid.
    package static let standard = ActLexicon(text: ActLexiconText.lines)

    /// The acts that happen once to a thing, or once between two things.
    static let unique: Set<String> = ["found", "dissolve", "rename", "born", "split", "appoint"]

    /// The classes in the order of the text.
    package let acts: [ActClass]
    /// The index of each class.
    let index: [String: Int16]
    /// What each word form is.
    let words: KeyTable<ClaimWord>
    /// The senses of each verb by the key of its base form: those that need the most words first.
    let senses: KeyTable<[VerbSense]>
    /// The concepts of words that say little.
    let light: KeySet
    /// The concepts that may stand for a concept, from `SynonymText`.
    private(set) var synonyms: [UInt64: [UInt64]] = [:]
    /// The concepts that exclude a concept where all else is the same.
    private(set) var rivals: [UInt64: [UInt64]] = [:]
    /// For each concept of `AntonymText` the sides in which it stands.
    private(set) var contraries: [UInt64: [Contrary]] = [:]
    /// `opposed[a * acts.count + b]`: whether the two classes are contrary.
    private let opposed: [Bool]

    /// Reads the lexicon; a faulty line is left out. Linear in the text.
    package init(text: String) {
        var builder = LexiconBuilder()
        for line in text.split(separator: "\n") { builder.add(line: line) }
        builder.addClosedClasses()
        acts = builder.acts
        index = builder.index
        words = KeyTable(builder.words)
        senses = KeyTable(builder.sortedSenses)
        light = builder.light
        let count = acts.count
        var opposed = [Bool](repeating: false, count: count * count)
        for (first, act) in acts.enumerated() {
            for name in act.opposites {
                guard let second = builder.index[name] else { continue }
                // What comes one after the other ("kidnapped", "released") is no contradiction.
                guard act.flags.contains(.stance) || acts[Int(second)].flags.contains(.stance) else { continue }
                opposed[first * count + Int(second)] = true
                opposed[Int(second) * count + first] = true
            }
        }
        self.opposed = opposed
        synonyms = related(in: SynonymText.sets)
        rivals = related(in: SynonymText.rivals)
        for line in AntonymText.opposites.split(separator: "\n") { addContraries(line, isNouns: false) }
        for line in AntonymText.kinds.split(separator: "\n") { addContraries(line, isNouns: true) }
    }

    /// Adds a line of sides that exclude each other.
    private mutating func addContraries(_ line: Substring, isNouns: Bool) {
        let sides = line.split(separator: "|").map { side in
            KeySet(side.split(separator: " ").flatMap { concepts(of: String($0), isNoun: isNouns) })
        }
        for at in sides.indices {
            let others = KeySet(sides.indices.filter { $0 != at }.flatMap { Array(sides[$0]) })
            let contrary = Contrary(like: sides[at], against: others)
            for concept in sides[at] where !others.contains(concept) {
                contraries[concept, default: []].append(contrary)
            }
        }
    }

    /// The concepts of a word in its plain forms: of a noun in both numbers, of another word in those of a verb as well.
    private func concepts(of word: String, isNoun: Bool) -> [UInt64] {
        let doubles = word.hasSuffix("*")
        let base = doubles ? String(word.dropLast()) : word
        let forms = isNoun ? [] : Inflection.forms(of: base, doubles: doubles).map(\.0)
        return (forms + [base, Inflection.plural(of: base)]).map(concept)
    }

    /// For each concept of a line's words those of the line's other words. Linear in the text but for the lines' lengths.
    private func related(in text: String) -> [UInt64: [UInt64]] {
        var found: [UInt64: Set<UInt64>] = [:]
        for line in text.split(separator: "\n") {
            // Words of many meanings stand for nothing in particular.
            let members = line.split(separator: " ").filter { !SynonymText.vague.contains(String($0)) }
                .map { concepts(of: String($0)) }
            let all = Set(members.joined())
            for own in members {
                let others = all.subtracting(own)
                for concept in own { found[concept, default: []].formUnion(others) }
            }
        }
        return found.mapValues { $0.sorted() }
    }

    /// The concepts of all forms of a word.
    private func concepts(of word: String) -> Set<UInt64> {
        let doubles = word.hasSuffix("*")
        let base = doubles ? String(word.dropLast()) : word
        let stem = base.hasSuffix("y") ? base.dropLast() + "i" : base.hasSuffix("e") ? base.dropLast() : base[...]
        let forms =
            Inflection.forms(of: base, doubles: doubles).map(\.0)
            + [base, Inflection.plural(of: base), stem + "er", stem + "est", base + "ly"]
        return Set(
            forms.map(concept))
    }

    /// The concept of a word form.
    private func concept(of form: String) -> UInt64 {
        let known = words[ClaimKey.of(form)]
        return
            (known ?? Array(form.utf8).withUnsafeBufferPointer { WordGuess.lexeme($0, 0, $0.count, lexicon: self) })
            .concept
    }

    /// Whether two classes say contrary things.
    func areOpposed(_ a: Int16, _ b: Int16) -> Bool {
        guard a >= 0, b >= 0 else { return false }
        return opposed[Int(a) * acts.count + Int(b)]
    }

    /// Whether one class undoes what the other does, be it later: "listed", "taken off the list".
    func areContrary(_ a: Int16, _ b: Int16) -> Bool {
        guard a >= 0, b >= 0 else { return false }
        return acts[Int(a)].opposites.contains(acts[Int(b)].name) || acts[Int(b)].opposites.contains(acts[Int(a)].name)
    }

    /// The flags of a class; empty for none.
    func flags(_ act: Int16) -> ActClass.Flags { act >= 0 ? acts[Int(act)].flags : [] }

    /// The name of a class; `nil` for none.
    package func name(_ act: Int16) -> String? { act >= 0 ? acts[Int(act)].name : nil }
}
