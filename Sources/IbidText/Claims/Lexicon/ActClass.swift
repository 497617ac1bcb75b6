/// A class of acts: verbs, event nouns and role nouns that say the same thing.
package struct ActClass: Sendable, Hashable {
    /// What holds for all acts of a class.
    package struct Flags: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// One value of time and place for each patient.
        package static let functional = Flags(rawValue: 1)
        /// Agent and patient may change places.
        package static let symmetric = Flags(rawValue: 2)
        /// Without an object the subject is the patient: "the group formed in 1998".
        package static let ergative = Flags(rawValue: 4)
        /// It lasts: "led", "wanted".
        package static let state = Flags(rawValue: 8)
        /// An attack of some kind.
        /// Its contrary denies it, whenever that was.
        package static let stance = Flags(rawValue: 64)
        /// One agent for each patient (at a time, for a state).
        package static let exclusive = Flags(rawValue: 32)
        package static let violent = Flags(rawValue: 16)
    }

    /// The name in the lexicon: `found`.
    package let name: String
    /// What holds for it.
    package let flags: Flags
    /// The names of the classes that say the contrary.
    package let opposites: [String]
    /// The keys of the prepositions that lead in its patient.
    package let prepositions: Set<UInt64>
}
