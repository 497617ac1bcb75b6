package import IbidModel

/// A claim with the label that a person gave it.
package struct JudgedClaim: Sendable, Hashable {
    /// What names it; no other claim of the file has it.
    package let id: String
    /// The name of the texts that it is judged against, if the file says.
    package let corpus: String?
    /// The claim, as it stands in the file.
    package let claim: String
    /// The gold label.
    package let verdict: Verdict
    /// What sort of claim it is, such as `date`, if the file says.
    package let kind: String?
    /// The gold evidence, each line as `FILE:LINE` with lines from 1; may be empty.
    package let evidence: [String]

    /// Makes a judged claim; nothing is checked.
    package init(
        id: String, corpus: String? = nil, claim: String, verdict: Verdict, kind: String? = nil,
        evidence: [String] = []
    ) {
        self.id = id
        self.corpus = corpus
        self.claim = claim
        self.verdict = verdict
        self.kind = kind
        self.evidence = evidence
    }
}
