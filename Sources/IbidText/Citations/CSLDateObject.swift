internal import IbidModel

/// A date of CSL-JSON: parts of numbers, or words.
struct CSLDateObject: Decodable {
    private var dateParts: [[Int]]?
    private var literal: String?

    private enum CodingKeys: String, CodingKey {
        case dateParts = "date-parts"
        case literal
    }

    /// Parts where the date has an EDTF form of level 0, and its words otherwise.
    init(_ date: CSLDate) {
        if let edtf = date.edtf, let parts = Self.parts(edtf) {
            dateParts = [parts]
        } else {
            literal = date.text
        }
    }

    /// Writes the object, what is missing left out.
    func write(to text: inout JSONText) {
        text.object { text in
            if let dateParts {
                text.key("date-parts")
                text.array(dateParts) { text, parts in text.array(parts) { $0.value($1) } }
            }
            text.member("literal", literal)
        }
    }

    /// What this form of `date` leaves out: its words beside parts, its EDTF form beside words.
    func rest(of date: CSLDate?) -> (text: String?, edtf: String?) {
        guard let date else { return (nil, nil) }
        return dateParts == nil ? (nil, date.edtf) : (date.text == date.edtf ? nil : date.text, nil)
    }

    /// The date, with what `rest` kept of it.
    func date(text: String?, edtf: String?) -> CSLDate {
        guard let parts = dateParts?.first, !parts.isEmpty else { return CSLDate(edtf: edtf, text: literal ?? "") }
        let written = Self.edtf(parts)
        return CSLDate(edtf: written, text: text ?? literal ?? written)
    }

    /// The numbers of `edtf`; `nil` unless they give it back exactly.
    private static func parts(_ edtf: String) -> [Int]? {
        let words = edtf.split(separator: "-", omittingEmptySubsequences: false)
        let parts = words.compactMap { Int($0) }
        guard parts.count == words.count, (1...3).contains(parts.count), parts.allSatisfy({ $0 >= 0 }) else {
            return nil
        }
        return self.edtf(parts) == edtf ? parts : nil
    }

    private static func edtf(_ parts: [Int]) -> String {
        parts.enumerated().map { index, part in
            let digits = String(part)
            return String(repeating: "0", count: max(0, (index == 0 ? 4 : 2) - digits.utf8.count)) + digits
        }.joined(separator: "-")
    }
}
