/// What kind of work an outlet publishes, in CSL's terms. One line a type; add outlets in lower case.
enum OutletTypes {
    private static let table = """
        article-newspaper: the new york times, the washington post, bbc news, bbc, cnn, al jazeera, fox news, reuters, \
        the guardian, africa news, the sun daily mail, the associated press, al-monitor, the wall street journal, le monde
        article-magazine: foreign policy, foreign affairs, the economist, time
        article-journal: terrorism monitor, ctc sentinel, survival, the journal of north african studies, international security
        report: rand corporation, congressional research service, international crisis group, brookings institution, \
        us department of state, u.s. department of state, the military balance
        webpage: the long war journal, council on foreign relations, australian national security, trac, \
        public safety canada, new zealand police, uk home office
        """

    private static let types: [String: String] = {
        var types: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            for outlet in parts[1].split(separator: ",") {
                types[outlet.split(separator: " ").joined(separator: " ")] = String(parts[0])
            }
        }
        return types
    }()

    /// The CSL type for `outlet`; `webpage` for one that is not listed.
    static func type(of outlet: String?) -> String {
        outlet.flatMap { types[$0.lowercased()] } ?? "webpage"
    }
}
