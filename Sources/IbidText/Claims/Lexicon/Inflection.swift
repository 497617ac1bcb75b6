/// English verb and noun forms by rule, with the irregular verbs as data.
enum Inflection {
    /// The forms of a verb; `doubles` says that its last letter is doubled ("kidnap").
    static func forms(of verb: String, doubles: Bool) -> [(String, VerbForms)] {
        let stem = doubles ? verb + String(verb.last.map { [$0] } ?? []) : verb
        var third = verb + "s"
        var past = stem + "ed"
        var gerund = stem + "ing"
        if let last = verb.last {
            let before = verb.dropLast().last
            let afterVowel = before.map { "aeiou".contains($0) } ?? true
            if last == "e" {
                past = verb + "d"
                gerund = verb.hasSuffix("ee") ? verb + "ing" : String(verb.dropLast()) + "ing"
            } else if last == "y", !afterVowel {
                third = String(verb.dropLast()) + "ies"
                past = String(verb.dropLast()) + "ied"
            } else if ["s", "x", "z"].contains(String(last)) || verb.hasSuffix("sh") || verb.hasSuffix("ch")
                || verb == "go"
                || verb == "undergo"
            {
                third = verb + "es"
            }
        }
        if verb == "die" { gerund = "dying" }
        if verb == "lie" { gerund = "lying" }
        var list: [(String, VerbForms)] = [(verb, .base), (third, .third), (gerund, .gerund)]
        if let irregular = irregular[verb] {
            list.append((irregular.past, .past))
            list.append((irregular.participle, .participle))
            if let doubled = irregular.gerund { list.append((doubled, .gerund)) }
        } else {
            list.append((past, [.past, .participle]))
        }
        return list
    }

    /// The plural of a noun by rule.
    static func plural(of noun: String) -> String {
        if let irregular = irregularPlurals[noun] { return irregular }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
            return String(noun.dropLast()) + "ies"
        }
        if noun.hasSuffix("s") || noun.hasSuffix("x") || noun.hasSuffix("ch") || noun.hasSuffix("sh") {
            return noun + "es"
        }
        if noun.hasSuffix("man") { return String(noun.dropLast(2)) + "en" }
        return noun + "s"
    }

    private static let irregularPlurals = [
        "life": "lives", "wife": "wives", "knife": "knives", "thief": "thieves", "half": "halves", "child": "children",
        "leaf": "leaves", "person": "persons", "foot": "feet", "crisis": "crises", "datum": "data",
    ]

    private struct Irregular: Sendable {
        let past: String
        let participle: String
        let gerund: String?
    }

    private static let irregular: [String: Irregular] = {
        var table: [String: Irregular] = [:]
        for line in irregularText.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 3 else { continue }
            table[words[0]] = Irregular(past: words[1], participle: words[2], gerund: words.count > 3 ? words[3] : nil)
        }
        return table
    }()

    private static let irregularText = """
        take took taken,give gave given,go went gone,come came come,become became become,begin began begun beginning
        bring brought brought,buy bought bought,build built built,catch caught caught,choose chose chosen,do did done
        draw drew drawn,drive drove driven,fall fell fallen,fight fought fought,find found found,flee fled fled
        fly flew flown,forbid forbade forbidden forbidding,get got got getting,grow grew grown,have had had,hear heard heard
        hide hid hidden,hit hit hit hitting,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid
        lead led led,leave left left,lend lent lent,let let let letting,lie lay lain,lose lost lost,make made made
        mean meant meant,meet met met,outlive outlived outlived,pay paid paid,put put put putting,quit quit quit quitting
        read read read,ride rode ridden,rise rose risen,run ran run running,say said said,see saw seen,seek sought sought
        sell sold sold,send sent sent,set set set setting,shoot shot shot,show showed shown,sing sang sung,sit sat sat sitting
        slay slew slain,speak spoke spoken,spend spent spent,split split split splitting,spread spread spread
        stand stood stood,steal stole stolen,strike struck struck,swear swore sworn,teach taught taught,tell told told
        think thought thought,throw threw thrown,understand understood understood,undertake undertook undertaken
        win won won winning,withdraw withdrew withdrawn,write wrote written,wear wore worn,wind wound wound,blow blew blown
        bear bore born,shrink shrank shrunk,sink sank sunk,tear tore torn,arise arose arisen,break broke broken
        overthrow overthrew overthrown,overrun overran overrun overrunning,beat beat beaten,feel felt felt,cost cost cost
        oversee oversaw overseen,sleep slept slept,forego forwent forgone,cut cut cut cutting,wed wed wed wedding
        shut shut shut shutting,deal dealt dealt,freeze froze frozen,shake shook shaken,sweep swept swept,bind bound bound
        feed fed fed,cast cast cast casting,burst burst burst,forgive forgave forgiven,spring sprang sprung,dig dug dug
        rebuild rebuilt rebuilt,retake retook retaken,undergo underwent undergone,mislead misled misled,stick stuck stuck
        foresee foresaw foreseen,light lit lit,hang hung hung,swing swung swung,broadcast broadcast broadcast
        """
}
