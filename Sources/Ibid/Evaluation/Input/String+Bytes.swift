extension String {
    /// Whether the bytes of the string in UTF-8 come before those of `other`, as C's `strcmp` orders them.
    ///
    /// Swift's own `<` compares by Unicode normal form, and so may order two ids otherwise than trec_eval does.
    func bytesPrecede(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
