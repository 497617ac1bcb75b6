/// The words of dates: months in the languages that profiles cite, seasons, what says that there is no date.
enum DateWords {
    static let undated: Set<String> = [
        "n d", "nd", "no date", "date unknown", "unknown date", "undated", "date not given", "unknown",
    ]
    static let seasons: Set<String> = ["spring", "summer", "autumn", "fall", "winter"]
    static let weekdays: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    /// What leads to the date of a change, and not to that of issue.
    static let changes = [
        "last modified", "last updated", "last revised", "modified", "updated", "revised", "updated on",
    ]
    /// What leads to a date of issue.
    static let issues = ["posted", "published", "posted on", "published on", "le"]

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    /// By month, in French, Spanish, Portuguese, Italian, German and Dutch; short forms where no other word is spelt
    /// so.
    private static let others: [String: Int] = {
        let words = [
            "janvier janv enero janeiro gennaio januar jänner januari",
            "février fevrier févr fevr febrero fevereiro febbraio februar februari",
            "mars marzo março marco märz maart", "avril abril aprile", "mai mayo maio maggio mei",
            "juin junio junho giugno juni", "juillet juil julio julho luglio juli", "août aout agosto augustus",
            "septembre septiembre setembro settembre", "octobre octubre outubro ottobre oktober",
            "novembre noviembre novembro", "décembre decembre diciembre dezembro dicembre dezember",
        ]
        var months: [String: Int] = [:]
        for (index, line) in words.enumerated() {
            for word in line.split(separator: " ") { months[String(word)] = index + 1 }
        }
        return months
    }()

    /// The month that a word in small letters names.
    static func month(_ word: String) -> Int? {
        if word == "sept" { return 9 }
        guard word.utf8.count >= 3 else { return nil }
        let index = english.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }
        return index.map { $0 + 1 } ?? others[word]
    }

    /// A year of four digits.
    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, word.utf8.allSatisfy(\.isDigit), let value = Int(word) else { return nil }
        return (1000...2999).contains(value) ? value : nil
    }

    /// A day or month number of one or two digits, with or without an ordinal ending.
    static func number(_ word: String) -> Int? {
        var digits = word[...]
        for ending in ["st", "nd", "rd", "th", "er"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
        guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(digits)
    }

    /// Whether a word is the year after `year`, in two digits or four: "2012–13".
    static func isNext(_ word: String, after year: Int) -> Bool {
        word.utf8.count == 2 ? Int(word) == (year + 1) % 100 : Self.year(word) == year + 1
    }
}
