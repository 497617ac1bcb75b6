/// Tells what went and came of two lists, and which of it was rewritten.
enum Rewriting {
    /// From this share of common words on, what went and what came are one that was rewritten.
    private static let least = 0.5

    /// What each side holds and the other does not, count for count, in its order; equal keys are the same. Linear.
    static func apart<Element, Key: Hashable>(
        _ old: [Element], _ new: [Element], by key: (Element) -> Key
    ) -> (gone: [Element], come: [Element]) {
        func left(_ all: [Element], without others: [Element]) -> [Element] {
            var counts = Dictionary(others.map { (key($0), 1) }, uniquingKeysWith: +)
            return all.filter { element in
                let key = key(element)
                guard let count = counts[key], count > 0 else { return true }
                counts[key] = count - 1
                return false
            }
        }
        return (left(old, without: new), left(new, without: old))
    }

    /// Takes out of both what is one text rewritten: for each that went, the likest that came.
    static func pairs<Element>(
        _ gone: inout [Element], _ come: inout [Element], text: (Element) -> String
    ) -> [(old: Element, new: Element)] {
        var pairs: [(old: Element, new: Element)] = []
        var rest: [Element] = []
        var candidates = come.map { (element: $0, words: words(of: text($0))) }
        for element in gone {
            let words = words(of: text(element))
            let best = candidates.indices.map { ($0, likeness(words, candidates[$0].words)) }.max { $0.1 < $1.1 }
            if let (index, likeness) = best, likeness >= least {
                pairs.append((element, candidates.remove(at: index).element))
            } else {
                rest.append(element)
            }
        }
        gone = rest
        come = candidates.map(\.element)
        return pairs
    }

    /// Dice's coefficient.
    private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
        a.isEmpty || b.isEmpty ? 0 : 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
