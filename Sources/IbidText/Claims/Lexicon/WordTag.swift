/// What a word of a closed class does in a clause; `content` for all others.
enum WordTag: UInt8, Sendable, Hashable {
    case content, article, determiner, preposition, coordinator, subordinator, relative, be, have, doing, modal
    case negation, pronoun, adverb
}
