/// Keys of the countries whose adjectives the lexicon folds.
enum Countries {
    static let keys: KeySet = Words.keys(
        "france algeria mali niger nigeria mauritania morocco tunisia libya chad somalia yemen iraq iran syria egypt spain "
            + "germany italy britain canada australia austria russia china japan india pakistan afghanistan turkey sweden norway "
            + "poland greece belgium portugal switzerland ireland mexico brazil kenya sudan ethiopia burkina america")
}
