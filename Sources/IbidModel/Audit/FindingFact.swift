/// One value that a finding is about; the sentence a person reads is made from these, and JSON may show them as they are.
public struct FindingFact: Sendable, Hashable {
    /// What a value tells. The raw value is what JSON shows; names are only ever added.
    public enum Key: String, Sendable, Hashable, CaseIterable {
        /// Which of a rule's cases this is; the value is a `FindingForm`.
        case form
        /// A note's label, without brackets.
        case label
        /// Several labels, joined by `, `.
        case labels
        /// A note block's number, from 1.
        case block
        /// How many.
        case count
        /// Of how many.
        case total
        /// A stretch of the document, quoted.
        case text
        /// A word, name or form as it stands.
        case found
        /// The word, name or form that is commoner or expected.
        case expected
        /// How often `expected` occurs.
        case expectedCount
        /// A date as written.
        case date
        /// The date of issue as written.
        case issued
        /// The date of access as written.
        case accessed
        /// The day of the audit in EDTF.
        case today
        /// Headings, joined by `; `.
        case headings
        /// A cited work's title.
        case source
        /// Why a comparison came out as it did, or another reason.
        case reason
    }

    /// A value: text or a number.
    public enum Value: Sendable, Hashable {
        case text(String)
        case number(Int)

        /// The value in words.
        public var description: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            }
        }
    }

    /// What the value tells.
    public let key: Key
    /// The value.
    public let value: Value

    /// A fact of text.
    public init(_ key: Key, _ text: String) {
        self.key = key
        self.value = .text(text)
    }

    /// A fact of number.
    public init(_ key: Key, _ number: Int) {
        self.key = key
        self.value = .number(number)
    }

    /// Which of a rule's cases a finding is.
    public init(_ form: FindingForm) {
        self.init(.form, form.rawValue)
    }
}
