/// A noun phrase of a sentence, with the preposition before it.
struct Phrase: Sendable {
    /// The key of the preposition that leads it in; 0 for none.
    var preposition: UInt64 = 0
    /// Its tokens, the article or determiner included.
    var tokens: Range<Int>
    /// The token of its last noun or name.
    var head: Int
    /// The phrase whose possessive stands before it; -1 for none.
    var possessor = -1
    /// Whether "and", "or" or a comma joins it to the phrase before.
    var isCoordinated = false
    /// Whether that was a comma.
    var followsComma = false
    /// Whether an article "the" or a demonstrative opens it.
    var isDefinite = false
    /// The pronoun that it is or that owns it; 0 for none.
    var pronoun: UInt64 = 0
    /// Whether "no" opens it.
    var isNegated = false
    /// Whether it ends in `’s`.
    var isPossessive = false
    /// The keys of the names in it.
    var entities: [UInt64] = []
    /// Whether its last word belongs to a name.
    var endsInName = false
    /// The keys of its words of weight.
    var words: [UInt64] = []
    /// The class that its head names as an event; -1 for none.
    var event: Int16 = -1
    /// The class whose agent its head or a word before a name names; -1 for none.
    var role: Int16 = -1
    /// The token of the role noun.
    var roleToken = -1
}
