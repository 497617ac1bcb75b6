package import IbidModel

/// Finds the works that may have to do with a work, among those that were entered.
///
/// Each work is entered with the keys under which it is compared. What is found are works with a common key whose
/// address or DOI is the same, or whose titles can be alike: a filter that leaves out no pair for which
/// `SourceIdentity.relation` finds something, so it changes no outcome. Less than 1,000 bytes a work. A class, since one writer
/// enters works all along; not for several threads.
package final class SourceCandidates {
    private struct Work {
        let id: Int
        /// Where the words of its title begin in `titles`.
        let title: Int
        let wordCount: Int
        /// The last of its keys in `keys`, or -1.
        var keys: Int32 = -1
        /// The query that met it last.
        var query = 0
    }

    private struct Link {
        let value: Int
        let next: Int32
    }

    private var works: [Work] = []
    private var places: [Int: Int32] = [:]
    private var keys: [Link] = []
    /// A bit for each key under which works stand, or several: most works share none of theirs, and are soon done.
    private var keyBits = [UInt64](repeating: 0, count: 1 << 16)
    private var titles: [Int32] = []
    private var vocabulary = TitleVocabulary()
    /// The last work with an address or DOI, and the one before each.
    private var addresses: [Int: Int32] = [:]
    private var addressLinks: [Link] = []
    /// Works whose titles are written so that their words cannot be looked up.
    private var odd: [Int32] = []
    /// By word, the places in the title that is asked about; all 0 between two queries.
    private var marked: [UInt64] = []
    private var query = 0

    /// Makes an empty set.
    package init() {}

    /// How many works were entered.
    package var count: Int { works.count }

    /// Whether the work with this id was entered.
    package func contains(_ id: Int) -> Bool { places[id] != nil }

    /// Enters a work under an id that is not in use.
    package func add(_ id: Int, _ item: CSLItem) {
        let place = Int32(works.count)
        let words = TitleFolding.words(item.title ?? "")
        works.append(Work(id: id, title: titles.count, wordCount: words.count))
        places[id] = place
        for word in words {
            let entered = vocabulary.enter(word)
            titles.append(entered)
            vocabulary.note(entered, in: place)
        }
        if isOdd(words) { odd.append(place) }
        marked += repeatElement(0, count: vocabulary.words.count - marked.count)
        for key in SourceAddressKeys(item).own {
            addressLinks.append(Link(value: Int(place), next: addresses[key] ?? -1))
            addresses[key] = Int32(addressLinks.count - 1)
        }
    }

    /// Notes that an entered work is compared under a key.
    package func add(key: Int, to id: Int) {
        guard let place = places[id] else { return }
        keys.append(Link(value: key, next: works[Int(place)].keys))
        works[Int(place)].keys = Int32(keys.count - 1)
        let (word, bit) = Self.bit(of: key)
        keyBits[word] |= bit
    }

    /// The entered works, by id, that share one of `keys` and may have to do with `item`.
    package func candidates(for item: CSLItem, keys: [Int]) -> [Int] {
        let isShared = keys.contains { key in
            let (word, bit) = Self.bit(of: key)
            return keyBits[word] & bit != 0
        }
        guard isShared else { return [] }
        query += 1
        var found: [Int] = []
        func meet(_ place: Int32, _ mayAgree: (Work) -> Bool) {
            guard works[Int(place)].query != query else { return }
            works[Int(place)].query = query
            let work = works[Int(place)]
            if shares(work, keys), mayAgree(work) { found.append(work.id) }
        }
        for key in SourceAddressKeys(item).sought {
            var link = addresses[key] ?? -1
            while link >= 0 {
                meet(Int32(addressLinks[Int(link)].value)) { _ in true }
                link = addressLinks[Int(link)].next
            }
        }
        guard let title = item.title else { return found }
        let words = TitleFolding.words(title)
        if isOdd(words) {
            for place in works.indices { meet(Int32(place)) { _ in true } }
            return found
        }
        for place in odd { meet(place) { _ in true } }
        if words.count > TitleAlignment.limit {
            meetEqual(words, meet)
        } else if !words.isEmpty {
            meetAlike(words, meet)
        }
        return found
    }

    /// A long title is like no other but itself.
    private func meetEqual(_ words: [String], _ meet: (Int32, (Work) -> Bool) -> Void) {
        let known = words.compactMap { vocabulary.place(of: $0) }
        guard known.count == words.count,
            let rarest = known.min(by: { vocabulary.words[Int($0)].works.count < vocabulary.words[Int($1)].works.count }
            )
        else { return }
        for place in vocabulary.words[Int(rarest)].works { meet(place) { self.title(of: $0).elementsEqual(known) } }
    }

    private func meetAlike(_ words: [String], _ meet: (Int32, (Work) -> Bool) -> Void) {
        let query = TitleQuery(words, &vocabulary)
        for mark in query.marks { marked[Int(mark.word)] |= mark.places }
        defer { for mark in query.marks { marked[Int(mark.word)] = 0 } }
        for word in query.probes {
            for place in vocabulary.words[Int(word)].works {
                meet(place) {
                    $0.wordCount <= TitleAlignment.limit
                        && query.mayAgree(self.title(of: $0), self.vocabulary, self.marked)
                }
            }
        }
    }

    private func title(of work: Work) -> ArraySlice<Int32> { titles[work.title..<(work.title + work.wordCount)] }

    private func shares(_ work: Work, _ keys: [Int]) -> Bool {
        var link = work.keys
        while link >= 0 {
            if keys.contains(self.keys[Int(link)].value) { return true }
            link = self.keys[Int(link)].next
        }
        return false
    }

    /// Where a key's bit stands.
    private static func bit(of key: Int) -> (word: Int, bit: UInt64) { (key >> 6 & 0xFFFF, 1 << UInt64(key & 63)) }

    /// Whether a title has words that Unicode lets be written otherwise: a word known in other bytes, or one that begins
    /// with what belongs to the letter before.
    private func isOdd(_ words: [String]) -> Bool {
        words.contains { word in
            guard let first = word.unicodeScalars.first, !word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
            switch first.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: return true
            default: break
            }
            // The later letters of a Hangul syllable.
            if (0x1160...0x11FF).contains(first.value) { return true }
            guard let place = vocabulary.place(of: word) else { return false }
            return !vocabulary.words[Int(place)].text.utf8.elementsEqual(word.utf8)
        }
    }
}
