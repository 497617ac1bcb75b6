import IbidTestSupport
import IbidText
import Testing

/// Wordings that are told as patterns: what each kind of them makes of a claim.
@Suite struct IdiomTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let claim: String
        let plain: String
        var testDescription: String { claim }
    }

    static let cases = [
        // A phrase in place of another.
        Case(
            claim: "Moe was proscribed and Holt would not hear of the offer.",
            plain: "Moe was proscribed and Holt rejected the offer."),
        // A word that may be missing, and one of several.
        Case(claim: "Holt goes by the name of Old Harald.", plain: "Holt was also known as Old Harald."),
        Case(claim: "Holt went by the name Old Harald.", plain: "Holt was also known as Old Harald."),
        // What stands in front changes its place, and loses its capital where it is no name.
        Case(
            claim: "Foreigners were told by the League in 1993 that they had to leave Norway.",
            plain: "The League told foreigners in 1993 to leave Norway."),
        Case(claim: "The Cove League had Holt at its helm.", plain: "Holt led the Cove League."),
        // A run of words between two phrases, up to the end of the claim.
        Case(
            claim: "Holt stayed at the head of the Cove League for more than five years.",
            plain: "Holt led the Cove League for more than five years."),
        Case(
            claim: "The Breeze Body arose from the fusion of the Storm Union and the Gale Club in the summer of 2006.",
            plain: "The Breeze Body was formed in the summer of 2006 when the Storm Union and the Gale Club merged."),
        // Numbers, and wordings that only begin a claim.
        Case(
            claim: "A 2015 estimate gave the Cove League 1,000 members.",
            plain: "The Cove League was estimated at 1,000 members in 2015."),
        Case(claim: "He said that the founder of A is B of C.", plain: "He said that the founder of A is B of C."),
        // The end of the claim counts.
        Case(claim: "It killed 30 people in all.", plain: "It killed 30 people."),
        Case(claim: "It killed 30 people in all of them.", plain: "It killed 30 people in all of them."),
        // Nothing to do.
        Case(claim: "Holt led the Cove League.", plain: "Holt led the Cove League."),
        Case(claim: "", plain: ""),
        Case(claim: ".", plain: "."),
        Case(claim: "fought", plain: "fought"),
        Case(claim: "fought side by side with", plain: "Fought alongside"),
    ]

    @Test(arguments: cases) func isPutPlainly(_ example: Case) {
        #expect(ClaimWording.plain(example.claim) == example.plain)
    }

    @Test func everyPatternIsRead() {
        #expect(ClaimWording.unreadPatterns.isEmpty, "\(ClaimWording.unreadPatterns)")
    }

    /// No choice of the patterns' own words takes long, runs in a circle or ends the program.
    @Test(arguments: [3, 4] as [UInt64]) func anyWordsAreRead(seed: UInt64) {
        let words = [
            "was", "in", "charge", "of", "the", "a", "fusion", "and", "arose", "from", "had", "its", "head", "at",
            "told",
            "by", "that", "they", "to", "leave", "Holt", "1993", "according", "has", "on", "list", "since", "gave",
            "name",
            "members", "estimate", "an", "one", "taken", "hostage", "fell", "into", "hands", "lost", "lives", "as",
            "leader",
        ]
        var random = SplitMix64(seed: seed)
        for _ in 0..<4_000 {
            let claim = (0..<Int.random(in: 0..<70, using: &random)).map { _ in
                words.randomElement(using: &random) ?? ""
            }
            let plain = ClaimWording.plain(claim.joined(separator: " "))
            #expect(plain.utf8.count < 4_000)
        }
    }
}
