/// The words that the name scanners know, all in plain small letters.
enum NameWords {
    /// Articles of Arabic in Latin letters, before any assimilation.
    static let articles: Set<String> = words("al el ul il")
    /// What may stand in small letters, with a hyphen or an apostrophe, before the capital of a name.
    static let prefixes: Set<String> = words(
        "al el ul as es ash ech esh at et ad ed ar er an en az ez adh ath us ut ud ur un uz ush bin ibn ben bel "
            + "abu abou abd wa wal wa-l l d dal de ag ould o")
    /// Small words that open names ("bin Laden") and join them.
    static let particles: Set<String> = words(
        "bin ibn ben bel bint abu abou abi umm oum ag ould abd abdul abdel van von")
    /// Small words that may stand between two capitals of one name wherever they occur.
    static let connectors: Set<String> = words(
        "of for the al el wal wa bin ibn ben bel bint abu abou abi umm oum ag ould de du des la le les pour en der "
            + "van von di da del dos y")
    /// Small words that join two halves of a name only behind "for" or "of" ("for Preaching and Combat").
    static let lateConnectors: Set<String> = words("and et to")
    /// What begins a phrase that late connectors may prolong.
    static let openPhrases: Set<String> = words("of for pour")
    /// Small words inside the long form of an abbreviation.
    static let longFormWords: Set<String> =
        connectors.union(lateConnectors).union(words("in from on against with at by under and or &"))
    /// Words before a full stop that ends no sentence.
    static let abbreviations: Set<String> = words(
        "mr mrs ms dr prof gen col lt maj capt cpt cmdr sgt sen rep gov hon rev amb adm brig st ft mt vs cf approx ca "
            + "jr sr jan feb mar apr jun jul aug sep sept oct nov dec no inc ltd aka eg ie")
    /// Months and days; they are no names.
    static let dates: Set<String> = words(
        "january february march april may june july august september october november december jan feb mar apr "
            + "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday")
    /// Words that open sentences and are no names there.
    static let openers: Set<String> = words(
        """
        a an the this that these those such and or but nor so yet if then than because as while although though unless
        until whereas whether of to in on at by for from with without within into onto over under about above below
        after before between among through during against across toward towards upon via per out off up down despite
        following beginning according given
        is are was were be been being has have had do does did can could may might must shall should will would
        i me my we us our you your he him his she her it its they them their one two three four five six seven eight
        nine ten several who whom whose what which when where why how also very too just even still again ever more most
        less much many some any all both each every either neither few other others another same own there here someone
        everyone nothing none no not once only however moreover furthermore additionally meanwhile later thus therefore
        hence nevertheless nonetheless instead otherwise today currently recently previously formerly originally
        initially finally eventually subsequently perhaps often sometimes usually generally especially particularly
        notably unlike like along together since until never always early late toward whatever whenever
        """)
    /// Ordinary words that are no alias by themselves, whatever their capitals.
    static let common: Set<String> = openers.union(
        words(
            """
            group groups organization organisation movement state states government leader emir president commander
            front army party union name names war north south east west central northern southern eastern western
            attack attacks battalion brigade members new old man men islam god united unknown present first last
            """))
    /// Languages that label a translation.
    static let languages: Set<String> = words(
        """
        arabic french english spanish german italian portuguese russian turkish persian farsi urdu pashto hebrew kurdish
        somali hausa swahili tamasheq tuareg berber latin greek chinese japanese dari bengali hindi indonesian malay
        """)

    /// The words of a list.
    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
