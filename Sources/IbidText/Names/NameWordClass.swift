/// What the name scanners know of a word, one bit a list of `NameWords`.
struct NameWordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let article = NameWordClass(rawValue: 1 << 0)
    static let particle = NameWordClass(rawValue: 1 << 1)
    static let connector = NameWordClass(rawValue: 1 << 2)
    static let lateConnector = NameWordClass(rawValue: 1 << 3)
    static let openPhrase = NameWordClass(rawValue: 1 << 4)
    static let longForm = NameWordClass(rawValue: 1 << 5)
    static let abbreviation = NameWordClass(rawValue: 1 << 6)
    static let date = NameWordClass(rawValue: 1 << 7)
    static let opener = NameWordClass(rawValue: 1 << 8)
    static let common = NameWordClass(rawValue: 1 << 9)
    static let language = NameWordClass(rawValue: 1 << 10)
    /// A word that one of the alias phrases begins with.
    static let trigger = NameWordClass(rawValue: 1 << 11)
    /// "bel", "wal", "wa", "the": they lean on the word behind them without being particles everywhere.
    static let leaning = NameWordClass(rawValue: 1 << 12)
}
