internal import IbidModel

/// Which kind of work an outlet brings out. One entry a line, the outlet's name folded (lower case, no marks, no leading
/// "the"); what is not listed goes by the words of its name, and else is a web page.
enum OutletTypes {
    private static let table = """
        abc news | article-newspaper
        africa news | article-newspaper
        agence france presse | article-newspaper
        al arabiya | article-newspaper
        al jazeera | article-newspaper
        al monitor | article-newspaper
        allafrica | article-newspaper
        associated press | article-newspaper
        bbc | article-newspaper
        bbc news | article-newspaper
        cbs news | article-newspaper
        christian science monitor | article-newspaper
        cnn | article-newspaper
        daily mail | article-newspaper
        daily telegraph | article-newspaper
        dawn | article-newspaper
        deutsche welle | article-newspaper
        economist | article-magazine
        financial times | article-newspaper
        foreign affairs | article-magazine
        foreign policy | article-magazine
        fox news | article-newspaper
        france 24 | article-newspaper
        guardian | article-newspaper
        independent | article-newspaper
        jeune afrique | article-magazine
        le monde | article-newspaper
        los angeles times | article-newspaper
        magharebia | article-newspaper
        nbc news | article-newspaper
        new york times | article-newspaper
        new yorker | article-magazine
        newsweek | article-magazine
        npr | article-newspaper
        reuters | article-newspaper
        sun daily mail | article-newspaper
        telegraph | article-newspaper
        time | article-magazine
        voice of america | article-newspaper
        wall street journal | article-newspaper
        washington post | article-newspaper

        ctc sentinel | article-journal
        military balance | article-journal
        perspectives on terrorism | article-journal
        terrorism monitor | article-journal
        long war journal | webpage

        amnesty international | report
        brookings institution | report
        carnegie endowment for international peace | report
        chatham house | report
        congressional research service | report
        human rights watch | report
        institute for security studies | report
        international crisis group | report
        rand | report
        rand corporation | report
        """

    private static let types: [String: String] = {
        var result: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 2 else { continue }
            result[parts[0].trimmingBlanks()] = parts[1].trimmingBlanks()
        }
        return result
    }()

    /// The type of an article in `item`'s outlet, by its name; a volume or an extent makes it a journal's.
    static func type(of item: CSLItem) -> String {
        guard let outlet = item.containerTitle ?? item.publisher else { return "webpage" }
        let name = key(outlet)
        if let type = types[name] { return type }
        // "Africa Report No. 189"
        if let number = item.number, TitleFolding.words(number).contains("report") { return "report" }
        let words = Set(name.split(separator: " "))
        if item.number != nil || item.page != nil { return "article-journal" }
        if !words.isDisjoint(with: ["news", "times", "herald", "gazette", "tribune", "newspaper"]) {
            return "article-newspaper"
        }
        if !words.isDisjoint(with: ["department", "ministry", "treasury"]) { return "report" }
        if !words.isDisjoint(with: ["magazine", "weekly"]) { return "article-magazine" }
        if !words.isDisjoint(with: ["quarterly", "studies"]), words.count > 1 { return "article-journal" }
        return "webpage"
    }

    /// The outlet's name folded and without its article.
    static func key(_ outlet: String) -> String {
        let folded = TitleFolding.fold(outlet)
        return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
    }
}

extension Substring {
    /// The text without ASCII blanks at its ends.
    func trimmingBlanks() -> String {
        var rest = self
        while let first = rest.utf8.first, first.isBlank { rest = rest.dropFirst() }
        while let last = rest.utf8.last, last.isBlank { rest = rest.dropLast() }
        return String(rest)
    }
}
