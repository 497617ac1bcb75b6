/// Finds the stretch of a passage's body in which terms that weigh most stand together. Used for one passage after the
/// other.
struct StretchFinder {
    private let weights: [Double]
    /// The words of a stretch.
    private let stretch: Int
    /// Position and term of each word, in one number that orders by both.
    private var places: [UInt64] = []
    private var counts: [Int32]
    /// What the passage holds whose place in the body is not known: several words, or words of title and headings.
    private var loose = TermSet()
    /// Of these, what may stand anywhere.
    private var unplaced = TermSet()

    /// - Parameter weights: by term.
    init(_ weights: [Double], stretch: Int) {
        self.weights = weights
        self.stretch = stretch
        counts = Array(repeating: 0, count: weights.count)
    }

    /// Begins with another passage.
    mutating func removeAll() {
        places.removeAll(keepingCapacity: true)
        (loose, unplaced) = (TermSet(), TermSet())
    }

    /// A term stands in the body at `position`.
    mutating func insert(_ term: Int, at position: UInt32) {
        places.append(UInt64(position) << 32 | UInt64(term))
    }

    /// A term stands in title or headings.
    mutating func insertLoose(_ term: Int) { loose.insert(term) }

    /// A term stands somewhere.
    mutating func insertUnplaced(_ term: Int) {
        loose.insert(term)
        unplaced.insert(term)
    }

    /// The set of terms that weighs most: of those in one stretch of the body with what has no place, or in title and
    /// headings.
    mutating func best() -> (terms: TermSet, weight: Double) {
        var best = (terms: loose, weight: weight(of: loose))
        places.sort()
        for index in counts.indices { counts[index] = 0 }
        var inside = unplaced
        var start = 0
        for place in places {
            let (position, term) = (Int(place >> 32), Int(place & 0xFFFF_FFFF))
            counts[term] += 1
            while Int(places[start] >> 32) <= position - stretch {
                let gone = Int(places[start] & 0xFFFF_FFFF)
                counts[gone] -= 1
                if counts[gone] == 0, !unplaced.contains(gone) { inside.remove(gone) }
                start += 1
            }
            // A set that lost a term weighs less than before, so only one that gained is looked at.
            guard counts[term] == 1 else { continue }
            inside.insert(term)
            let weight = weight(of: inside)
            if weight > best.weight { best = (inside, weight) }
        }
        return best
    }

    private func weight(of set: TermSet) -> Double {
        var sum = 0.0
        set.each { sum += weights[$0] }
        return sum
    }
}
