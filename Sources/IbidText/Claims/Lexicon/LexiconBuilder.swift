/// Collects the lexicon's tables from its text.
struct LexiconBuilder {
    private(set) var acts: [ActClass] = []
    private(set) var index: [String: Int16] = [:]
    private(set) var words: [UInt64: ClaimWord] = [:]
    private var senses: [UInt64: [VerbSense]] = [:]
    private var families: [UInt64: UInt64] = [:]

    init() {
        for line in WordClassText.families.split(separator: "\n") {
            let members = line.split(separator: " ").drop { $0 == "~" }
            guard let first = members.first else { continue }
            for member in members {
                let key = ClaimKey.of(member)
                if families[key] == nil { families[key] = ClaimKey.of(first) }
            }
        }
        for line in WordClassText.families.split(separator: "\n") where !line.hasPrefix("~") {
            for member in line.split(separator: " ") { addNoun(String(member)) { _ in } }
        }
    }

    /// The concepts of words that say little.
    private(set) var light = KeySet()

    /// The senses, those that need more words before those that need fewer.
    var sortedSenses: [UInt64: [VerbSense]] {
        senses.mapValues { list in
            list.enumerated().sorted {
                ($1.element.needs.count, $1.element.isAdjacent ? 1 : 0, $0.offset) < (
                    $0.element.needs.count, $0.element.isAdjacent ? 1 : 0, $1.offset
                )
            }.map(\.element)
        }
    }

    mutating func add(line: Substring) {
        guard !line.hasPrefix("#") else { return }
        let fields = line.split(separator: "|").map { field in
            field.split(separator: " ").filter { $0 != "-" }
        }
        guard fields.count == 7, let name = fields[0].first else { return }
        var flags: ActClass.Flags = []
        for flag in fields[1] {
            switch flag {
            case "functional": flags.insert(.functional)
            case "symmetric": flags.insert(.symmetric)
            case "ergative": flags.insert(.ergative)
            case "state": flags.insert(.state)
            case "stance": flags.insert(.stance)
            case "exclusive": flags.insert(.exclusive)
            case "violent": flags.insert(.violent)
            default: break
            }
        }
        let act = Int16(acts.count)
        acts.append(
            ActClass(
                name: String(name), flags: flags, opposites: fields[2].map(String.init),
                prepositions: Set(fields[3].map { ClaimKey.of($0) })))
        index[String(name)] = act
        for verb in fields[4] { add(verb: verb, act: act) }
        for noun in fields[5] { addNoun(String(noun)) { if $0.eventAct < 0 { $0.eventAct = act } } }
        for noun in fields[6] {
            let isAffected = noun.hasPrefix("^")
            addNoun(String(isAffected ? noun.dropFirst() : noun)) { word in
                if word.roleAct < 0 { (word.roleAct, word.isAffected) = (act, isAffected) }
            }
        }
    }

    private mutating func add(verb: Substring, act: Int16) {
        var text = verb
        var roles = VerbSense.Roles.plain
        if text.hasPrefix("^") { roles = .subjectIsPatient } else if text.hasPrefix("~") { roles = .inverse }
        if roles != .plain { text = text.dropFirst() }
        var parts = text.split(separator: "+").map(String.init)
        guard var base = parts.first else { return }
        parts.removeFirst()
        let doubles = base.hasSuffix("*")
        if doubles { base.removeLast() }
        let key = ClaimKey.of(base)
        let isAdjacent = parts.first?.hasPrefix("=") ?? false
        let needs = parts.map { ClaimKey.of($0.drop { $0 == "=" }) }
        // "no+exist" needs "exist" and a negation; "be" and "have" stay auxiliaries as well.
        senses[key, default: []].append(VerbSense(act: act, needs: needs, isAdjacent: isAdjacent, roles: roles))
        for (form, kind) in Inflection.forms(of: base, doubles: doubles) {
            let formKey = ClaimKey.of(form)
            var lexeme = words[formKey] ?? ClaimWord(lemma: key, concept: families[formKey] ?? families[key] ?? key)
            lexeme.forms.formUnion(kind)
            if lexeme.verb == 0 || kind.contains(.base) { lexeme.verb = key }
            words[formKey] = lexeme
        }
    }

    /// The forms of a verb that belongs to no class.
    private mutating func addForms(of verb: String) {
        let doubles = verb.hasSuffix("*")
        let base = doubles ? String(verb.dropLast()) : verb
        let key = ClaimKey.of(base)
        for (form, kind) in Inflection.forms(of: base, doubles: doubles) {
            let formKey = ClaimKey.of(form)
            var word = words[formKey] ?? ClaimWord(lemma: key, concept: families[formKey] ?? families[key] ?? key)
            guard word.tag == .content else { continue }
            word.forms.formUnion(kind)
            if word.verb == 0 { word.verb = key }
            words[formKey] = word
        }
    }

    private mutating func addNoun(_ noun: String, _ change: (inout ClaimWord) -> Void) {
        let key = ClaimKey.of(noun)
        for form in [noun, Inflection.plural(of: noun)] {
            let formKey = ClaimKey.of(form)
            var lexeme = words[formKey] ?? ClaimWord(lemma: key, concept: families[key] ?? key)
            lexeme.isNoun = true
            change(&lexeme)
            words[formKey] = lexeme
        }
    }

    mutating func addClosedClasses() {
        for noun in WordClassText.nouns.split(separator: " ") { addNoun(String(noun)) { _ in } }
        for (tag, list) in WordClassText.tags {
            for word in list.split(separator: " ") {
                let key = ClaimKey.of(word)
                var lexeme = words[key] ?? ClaimWord(lemma: key, concept: key)
                if lexeme.tag == .content { lexeme.tag = tag }
                words[key] = lexeme
            }
        }
        for word in WordClassText.hedges.split(separator: " ") {
            let key = ClaimKey.of(word)
            words[key, default: ClaimWord(lemma: key, concept: key)].isHedge = true
        }
        for word in WordClassText.light.split(separator: " ") {
            for form in [String(word), Inflection.plural(of: String(word))] {
                let key = ClaimKey.of(form)
                words[
                    key,
                    default: ClaimWord(
                        lemma: ClaimKey.of(word), concept: families[ClaimKey.of(word)] ?? ClaimKey.of(word))
                ]
                .isLight = true
                light.insert(words[key]?.concept ?? key)
            }
        }
        for (form, base) in [("has", "have"), ("had", "have"), ("having", "have"), ("have", "have")] {
            words[ClaimKey.of(form)]?.verb = ClaimKey.of(base)
            words[ClaimKey.of(form)]?.lemma = ClaimKey.of(base)
        }
        for verb in WordClassText.verbs.split(separator: " ") { addForms(of: String(verb)) }
        for (form, base) in [
            ("is", "be"), ("are", "be"), ("was", "be"), ("were", "be"), ("been", "be"), ("being", "be"),
        ] {
            let key = ClaimKey.of(form)
            words[key]?.verb = ClaimKey.of(base)
            words[key]?.lemma = ClaimKey.of(base)
            words[key]?.forms = form == "been" ? .participle : form == "being" ? .gerund : .past
        }
    }
}
