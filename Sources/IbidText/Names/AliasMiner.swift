/// Finds the other names that a text gives to what it names.
///
/// Precision comes first: both names must look like names, stand in one sentence and differ.
package enum AliasMiner {
    /// The pairs of `text`, a sentence, a paragraph or a line, in order of the second name. Markers may stand in it.
    ///
    /// - Parameters:
    ///   - title: what an attribute line such as `Aliases: …` is about; without one such lines give nothing.
    ///   - subject: whom "He" and "She" mean where the text itself does not begin like `Name (dates): …`.
    ///
    /// Linear in the text but for its names and brackets, each of which is looked at in a window of fixed size.
    package static func pairs(in text: String, title: String? = nil, subject: String? = nil) -> [AliasPair] {
        pairs(on: AliasPage(text, title: title, subject: subject))
    }

    /// The pairs of a text that was read.
    static func pairs(on page: AliasPage) -> [AliasPair] {
        if let pairs = AttributeAliases.pairs(on: page) { return page.sorted(pairs) }
        return page.sorted(BracketAliases.pairs(on: page) + PhraseAliases.pairs(on: page))
    }
}
