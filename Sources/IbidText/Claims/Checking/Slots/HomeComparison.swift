internal import IbidModel

/// Where what a claim names is at home: "X in Nigeria" against "Nigeria’s X".
enum HomeComparison {
    /// Whether the claim puts a name into one country and the statement into another one, each right beside the name. Linear in
    /// both.
    static func differs(_ reader: SentenceReader, _ part: ClaimPart, _ statement: Statement, _ lexicon: ActLexicon)
        -> Bool
    {
        let homes = homes(in: reader.tokens, reader.values.places)
        guard !homes.isEmpty else { return false }
        let tokens = ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: lexicon)
        let told = Self.homes(in: tokens, statement.values.places)
        return homes.contains { name, place in
            let own = told.filter { $0.name == name }
            return !own.isEmpty && own.allSatisfy { Gazetteer.shared.relation($0.place, place) == .disjoint }
        }
    }

    /// The names with a country beside them: the last word of each and the country.
    private static func homes(in tokens: [ClaimToken], _ places: [PlaceMention]) -> [(
        name: UInt64, place: PlaceMention
    )] {
        var found: [(name: UInt64, place: PlaceMention)] = []
        for place in places where place.kind == .country {
            guard let first = tokens.firstIndex(where: { Int($0.end) > place.span.start }),
                let last = tokens.lastIndex(where: { Int($0.start) < place.span.end })
            else { continue }
            func isName(_ index: Int) -> Bool {
                tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].isCapital
                    && tokens[index].word.tag == .content
            }
            if tokens[last].isPossessive {
                // "Nigeria’s Boko Haram", "Somalia’s the Shabab"
                var end = last + 1
                if end < tokens.count, tokens[end].word.tag == .article { end += 1 }
                guard isName(end) else { continue }
                while isName(end + 1) { end += 1 }
                found.append((tokens[end].name, place))
            } else if first > 1, tokens[first - 1].key == Words.in || tokens[first - 1].key == Words.from,
                isName(first - 2)
            {
                found.append((tokens[first - 2].name, place))
            }
        }
        return found
    }
}
