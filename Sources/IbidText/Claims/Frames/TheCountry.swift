internal import IbidModel

/// "the country" as a place: the country that was named last.
enum TheCountry {
    private static let phrase = Array("the country".utf8)

    /// `values` with a place for each "in the country" of `text`, where `last` or a place before it is in one country.
    /// Leaves the last country in `last`. Linear in the text times its places.
    static func named(in text: [UInt8], _ values: SentenceValues, _ last: inout String?) -> SentenceValues {
        var found: [PlaceMention] = []
        var start = 0
        while let place = next(in: text, from: start) {
            start = place.upperBound
            let before = values.places.last { $0.span.end <= place.lowerBound && country(of: $0) != nil }
            guard let name = before.flatMap(country) ?? last, let path = Gazetteer.shared.path(of: name) else {
                continue
            }
            found.append(
                PlaceMention(
                    span: ByteSpan(start: place.lowerBound, end: place.upperBound), name: name, path: path,
                    kind: .country, role: .in))
        }
        last = values.places.last { country(of: $0) != nil }.flatMap(country) ?? last
        guard !found.isEmpty else { return values }
        return SentenceValues(
            times: values.times, quantities: values.quantities,
            places: (values.places + found).sorted { $0.span.start < $1.span.start })
    }

    /// The next "in the country" at or after `start`, without "in"; a country that "of" or a name qualifies is another.
    private static func next(in text: [UInt8], from start: Int) -> Range<Int>? {
        var at = start
        while at + phrase.count <= text.count {
            let end = at + phrase.count
            let isIn =
                at >= 3 && text[at - 1] == 0x20 && text[at - 2] == UInt8(ascii: "n")
                && text[at - 3] == UInt8(ascii: "i")
            if isIn, text[at..<end].elementsEqual(phrase), end == text.count || !text[end].isLetter && text[end] != 0x2D
            {
                return at..<end
            }
            at += 1
        }
        return nil
    }

    /// The one country in which a place lies.
    private static func country(of place: PlaceMention) -> String? {
        guard place.role != .adjective, place.role != .people else { return nil }
        return ([place.name] + place.path).first { Gazetteer.shared.kind(of: $0) == .country }
    }
}
