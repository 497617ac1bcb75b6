/// A judged claim as a JSON object, before its parts are checked. Other keys are not looked at.
struct JudgedClaimObject: Decodable {
    /// The value of a key that should hold text.
    enum Text {
        /// The key is not there, or holds `null`.
        case absent
        /// The key holds what is no text.
        case other
        /// The key holds this text.
        case text(String)
    }

    /// The names of the keys.
    private enum Key: String, CodingKey {
        case id, corpus, claim, verdict, label, kind, evidence
    }

    /// The id; a whole number counts as its digits.
    let id: Text
    /// The name of the texts.
    let corpus: Text
    /// The claim.
    let claim: Text
    /// What stands under `verdict`, or under `label` where there is no `verdict`.
    let verdict: Text
    /// The sort of claim.
    let kind: Text
    /// The evidence, empty where the key is not there or holds `null`; `nil` where it is not a list of texts.
    let evidence: [String]?

    /// Reads an object; fails where the JSON is not one.
    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: Key.self)
        func isAbsent(_ key: Key) -> Bool {
            // Whether a key that is there holds null always has an answer; the failure is only for one that is not.
            (try? object.decodeNil(forKey: key)) ?? true
        }
        func text(_ key: Key) -> Text {
            if isAbsent(key) { return .absent }
            guard let text = try? object.decode(String.self, forKey: key) else { return .other }
            return .text(text)
        }
        if let number = try? object.decode(Int.self, forKey: .id) {
            id = .text(String(number))
        } else {
            id = text(.id)
        }
        corpus = text(.corpus)
        claim = text(.claim)
        verdict = isAbsent(.verdict) ? text(.label) : text(.verdict)
        kind = text(.kind)
        evidence = isAbsent(.evidence) ? [] : try? object.decode([String].self, forKey: .evidence)
    }
}
