import IbidModel
import IbidText
import Testing

/// Sentences that stand twice, whatever order their documents come in.
@Suite struct NearDuplicateTests {
    private func found(_ texts: [String], parts: Int) -> Set<[Int]> {
        let documents = texts.map { ProfileReader().document(Array($0.utf8), fallbackTitle: "x") }
        var firsts: [Int] = []
        for document in documents { firsts.append((firsts.last ?? 0) + ContradictionPlan(document).count) }
        let sentences = NearDuplicates(
            joining: documents.enumerated().map { NearDuplicates($1, number: $0) }, firsts: [0] + firsts.dropLast())
        return Set(
            (0..<parts).flatMap { sentences.findings(in: documents, part: $0, of: parts) }.map(\.statements))
    }

    private let long = "Northern dockers marched quietly through frozen harbour streets carrying painted wooden banners"

    @Test(arguments: [1, 8]) func copiesAreFound(_ parts: Int) {
        let texts = [
            "One\nSummary\n\(long) in 1990. Another sentence stands here.", "Two\nSummary\nIn March 1991, \(long).",
        ]
        #expect(found(texts, parts: parts).count == 1)
    }

    @Test func otherAndShortSentencesAreNot() {
        let other = "Southern farmers wrote loudly about burning village fields without printed paper leaflets"
        #expect(found(["One\nSummary\n\(long).", "Two\nSummary\n\(other)."], parts: 4).isEmpty)
        #expect(found(["One\nSummary\nDockers marched.", "Two\nSummary\nDockers marched."], parts: 4).isEmpty)
    }
}
