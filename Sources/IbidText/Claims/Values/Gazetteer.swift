package import IbidModel

/// The places that Ibid knows, and which of them lies in which.
///
/// The tree of places is a graph without circles: a country may lie in several regions. Built once from
/// `GazetteerTable`; every look-up is constant in its size.
package struct Gazetteer: Sendable {
    /// The shipped gazetteer.
    package static let shared = Gazetteer(lines: [GazetteerTable.world, GazetteerTable.towns])

    /// All places; parents come before their parts.
    private(set) var places: [Place] = []
    /// The names that begin with one word, longest first, for each such word.
    private(set) var groups: [[PlaceName]] = []
    /// The first word of each group.
    private(set) var groupKeys: [WordKey] = []
    private var indices: [String: Int] = [:]
    private var groupIndices: [WordKey: Int] = [:]

    private init(lines: [String]) {
        for line in lines.flatMap({ $0.split(separator: "\n") }) {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, let space = halves[0].split(separator: " ", maxSplits: 1).first else { continue }
            let parents = Self.list(halves[0].dropFirst(space.count), ",")
            if space == "also" {
                let names = Self.list(halves[1], ",")
                for name in names {
                    guard let child = indices[name], let parent = parents.first.flatMap({ indices[$0] }) else {
                        continue
                    }
                    places[child].parents.append(parent)
                }
                continue
            }
            for entry in Self.list(halves[1], ";") { add(entry, kind: String(space), parents: parents) }
        }
        for index in places.indices { finish(index) }
        for index in groups.indices { groups[index].sort { $0.rest.count > $1.rest.count } }
    }

    private static func list(_ text: some StringProtocol, _ separator: Character) -> [String] {
        text.split(separator: separator).map { trimmed(String($0)) }
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    private mutating func add(_ entry: String, kind: String, parents: [String]) {
        let parts = entry.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed(String($0)) }
        let names = Self.list(parts[0], "=")
        guard let name = names.first else { return }
        let placeKind: PlaceKind =
            switch kind {
            case "continent": .continent
            case "region": .region
            case "zone": .zone
            case "countries": .country
            case "provinces": .province
            case "areas": .area
            default: .town
            }
        let index = places.count
        places.append(
            Place(name: name, kind: placeKind, parents: parents.compactMap { indices[$0] }, path: [], country: nil))
        indices[name] = index
        for name in names { addName(name, index, .noun) }
        if parts.count > 1 {
            for adjective in Self.list(parts[1], ",") {
                addName(adjective, index, .adjective)
                // "Malians", "Iraqis"; peoples in -ese and -ish have no such plural.
                let isPlain = [
                    "an", "ni", "qi", "li", "ek", "ab", "wi", "ti", "ri", "sh", "en", "ot", "ak", "ai", "di",
                ]
                if isPlain.contains(String(adjective.suffix(2))), !adjective.hasSuffix("ish") {
                    addName(adjective + "s", index, .people)
                }
            }
        }
        if parts.count > 2, !parts[2].isEmpty { add(parts[2], kind: "towns", parents: [name]) }
    }

    private mutating func addName(_ name: String, _ place: Int, _ form: PlaceName.Form) {
        let words = ValueWordsSplitter.keys(name)
        guard let first = words.first else { return }
        let isUpper = name.utf8.count <= 6 && name.utf8.allSatisfy { $0.isUpper || $0 == 0x2E }
        let entry = PlaceName(rest: Array(words.dropFirst()), place: place, form: form, isUpper: isUpper)
        if let group = groupIndices[first] {
            groups[group].append(entry)
        } else {
            groupIndices[first] = groups.count
            groupKeys.append(first)
            groups.append([entry])
        }
    }

    /// Fills in the path of a place, breadth first, so that the nearer of two holders comes first.
    private mutating func finish(_ index: Int) {
        var order = [index]
        var next = 0
        var country: Int?
        while next < order.count {
            let place = order[next]
            if country == nil, places[place].kind == .country { country = place }
            for parent in places[place].parents where !order.contains(parent) { order.append(parent) }
            next += 1
        }
        // Regions and zones before continents, whatever their depth.
        let sorted = order.filter { places[$0].kind != .continent } + order.filter { places[$0].kind == .continent }
        places[index].path = sorted.map { places[$0].name }
        places[index].country = country
    }

    /// The index of the place of this name.
    func index(of name: String) -> Int? { indices[name] }

    /// The place and all that hold it, from the smallest; `nil` for a name that is not here. Usual names only.
    package func path(of name: String) -> [String]? { indices[name].map { places[$0].path } }

    /// What sort of place a name is.
    package func kind(of name: String) -> PlaceKind? { indices[name].map { places[$0].kind } }

    /// The usual names of all places, for tests and listings.
    package var names: [String] { places.map(\.name) }
}
