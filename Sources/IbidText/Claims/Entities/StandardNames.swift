/// Names of states, alliances and organizations that texts write in several ways, as data.
enum StandardNames {
    /// One thing a line, its names parted by commas.
    private static let lines = """
        United Nations, UN, U.N., UNSC, UN Security Council
        United States, US, U.S., USA, U.S.A., United States of America, America
        United Kingdom, UK, U.K., Britain, Great Britain
        European Union, EU, E.U.
        Islamic State, IS, ISIS, ISIL, Islamic State of Iraq and Syria
        Al Qaeda, AQ, al-Qaida, al-Qa'ida, Al-Qaeda
        Soviet Union, USSR
        Osama bin Laden, Usama bin Ladin
        """

    /// The first name of each thing, and the keys of the words of all its names.
    static let words: [(text: String, names: [[UInt64]])] = lines.split(separator: "\n").map { line in
        let names = line.split(separator: ",")
        return (
            names.first.map(String.init) ?? "",
            names.map { name in
                ClaimTokenizer.tokens(of: Array(name.utf8), lexicon: .standard).filter { $0.kind == .word }.map(\.name)
            }
        )
    }
}
