internal import IbidModel

/// Makes the lists of one search, from memory where they are there.
struct ListSource {
    private let cache: DecodedListCache
    private let key: DecodedListCache.Key
    private let formula: BM25F
    private let midpoints: PlainBuffer<Double>
    private let lengths: PassageLengths
    /// Whether scores have the bounds that the index was written with.
    private let isOwn: Bool
    /// The most postings of a list that is decoded whole.
    private let limit: Int

    init(
        _ formula: BM25F, midpoints: PlainBuffer<Double>, _ snapshot: SearchCache.Snapshot, _ cache: DecodedListCache,
        decodesUpTo limit: Int
    ) {
        self.cache = cache
        self.formula = formula
        self.midpoints = midpoints
        self.limit = min(limit, DecodedListCache.longest)
        lengths = snapshot.lengths
        isOwn = formula.parameters.hasNorms(of: snapshot.ranking)
        key = DecodedListCache.Key(
            generation: snapshot.generation, formula: formula.normKey)
    }

    /// The list of `term` in `postings`, decoded; `nil` where it is too long for that.
    func decoded(_ term: Int, _ postings: TermPostings) -> DecodedList? {
        guard postings.count <= limit else { return nil }
        return cache.list(term, key) {
            let builder = DecodedListBuilder(formula, midpoints: midpoints, capacity: postings.count)
            postings.each { row, counts in lengths.holds(row) ? builder.add(row, counts) : builder.drop(counts) }
            return DecodedList(builder, rows: midpoints.count)
        }
    }

    /// What `occurrences` add; of weight 0, where they are alone.
    func list(_ occurrences: Occurrences, weight: Double, scale: Double) -> WindowedList {
        switch occurrences {
        case .gathered(let matches):
            let builder = DecodedListBuilder(formula, midpoints: midpoints, capacity: matches.count)
            for index in matches.rows.indices { builder.add(Int(matches.rows[index]), matches.counts[index]) }
            let list = DecodedList(builder, rows: midpoints.count)
            return WindowedList(list, weight: weight, scale: scale, formula, midpoints)
        case .stored(let postings):
            if let decoded = postings.decoded {
                return WindowedList(decoded, weight: weight, scale: scale, formula, midpoints)
            }
            return WindowedList(postings, weight: weight, scale: scale, formula, midpoints) { part in
                Impact.bounds(formula, isOwn: isOwn, written: part.average)
            }
        }
    }
}

extension RankingParameters {
    /// Whether scores have the bounds of `own`.
    fileprivate func hasNorms(of own: RankingParameters) -> Bool {
        (k1, b, titleWeight, sectionWeight, bodyWeight)
            == (own.k1, own.b, own.titleWeight, own.sectionWeight, own.bodyWeight)
    }
}
