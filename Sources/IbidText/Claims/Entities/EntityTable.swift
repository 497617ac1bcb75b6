/// The names of a corpus: which word sequences name the same thing.
package struct EntityTable: Sendable {
    /// The key that each known sequence of name words stands for; 0 where it only begins a longer one.
    private(set) var names = KeyMap()
    /// Keys of persons.
    private(set) var persons = KeySet()
    /// Pairs of keys, both ways, of things that became one another ("GSPC" and "AQIM").
    private(set) var links: [UInt64: Set<UInt64>] = [:]
    /// For the key of a thing, what it became.
    private var heirs: [UInt64: Set<UInt64>] = [:]
    /// The person whom a last name stands for; 0 where it is several.
    private var surnames = KeyMap()
    /// A name to show for each key.
    private(set) var shown: [UInt64: String] = [:]

    /// An empty table.
    package init() {}

    /// The key of a name that the table does not know.
    static func key(of words: [UInt64]) -> UInt64 {
        words.reduce(ClaimKey.start) { $1 == 0 ? $0 : ClaimKey.join($0, $1) }
    }

    /// What the sequence of words with `key` names; `nil` if unknown, 0 if it only begins a name.
    func entity(_ key: UInt64) -> UInt64? { names[key] }

    /// The person of that last name, if only one is known.
    func person(surname: UInt64) -> UInt64? {
        guard let key = surnames[surname], key != 0 else { return nil }
        return resolve(key)
    }

    /// Whether two keys name the same thing, or things that became one another.
    func same(_ a: UInt64, _ b: UInt64) -> Bool { a == b || (links[a]?.contains(b) ?? false) }

    /// The keys of things that became, or were, the thing of `key`.
    func linked(to key: UInt64) -> Set<UInt64> { links[key] ?? [] }

    /// The key that `key` finally stands for.
    func resolve(_ key: UInt64) -> UInt64 {
        guard let known = names[key], known != 0 else { return key }
        return known
    }

    /// Adds a name; gives its key. `alias` makes it another name of that key.
    @discardableResult
    mutating func add(_ words: [UInt64], text: String, alias: UInt64? = nil, isPerson: Bool = false) -> UInt64 {
        let used = words.filter { $0 != 0 }
        guard !used.isEmpty else { return alias ?? 0 }
        var key = ClaimKey.start
        for word in used.dropLast() {
            key = ClaimKey.join(key, word)
            if names[key] == nil { names[key] = 0 }
        }
        let full = Self.key(of: used)
        let target: UInt64
        if let known = names[full], known != 0 {
            if let alias, alias != known {
                // Two known names turn out to be one: the later one points to the earlier.
                names.replace(known, by: alias)
                if persons.remove(known) { persons.insert(alias) }
            }
            target = alias ?? known
        } else {
            target = alias ?? full
            names[full] = target
        }
        names[target] = names[target] == 0 || names[target] == nil ? target : names[target]
        if shown[target] == nil { shown[target] = text }
        if isPerson {
            persons.insert(target)
            if let last = used.last, used.count > 1 {
                if let other = surnames[last], other != target, other == 0 || resolve(other) != target {
                    surnames[last] = 0
                } else {
                    surnames[last] = target
                }
            }
        }
        return target
    }

    /// Whether a text says that the thing of `a` became that of `b`.
    func isOlder(_ a: UInt64, than b: UInt64) -> Bool { heirs[a]?.contains(b) ?? false }

    /// Says that two things became one another, and which was the first where that is told.
    mutating func link(_ a: UInt64, _ b: UInt64, isFirstOlder: Bool?) {
        guard a != b, a != 0, b != 0 else { return }
        links[a, default: []].insert(b)
        links[b, default: []].insert(a)
        guard let isFirstOlder else { return }
        heirs[isFirstOlder ? a : b, default: []].insert(isFirstOlder ? b : a)
    }
}
