import IbidModel
import IbidText
import Testing

/// Small words that turn a claim over, and those who did it told by their kind alone.
@Suite struct ClaimTrapTests {
    static let texts = ClaimTexts([ClaimCaseTests.text])

    @Test(arguments: [
        "No one died in the assault in Sfax.", "There were no deaths in the assault in Sfax.",
        "Neither the Cove League nor the Dune Circle joined with the Sand Front.",
        "Neither Falk nor Holt led the Cove League.",
        "The Cove League existed until 2012.",
    ])
    func isRefuted(_ claim: String) {
        #expect(Self.texts.verdict(claim) == .refuted)
    }

    @Test(arguments: [
        "The Cove League existed until November 2010.", "Falk never belonged to the Dune Circle.",
        "The Cove League attacked a bus in Sfax.",
    ])
    func isSupported(_ claim: String) {
        #expect(Self.texts.verdict(claim) == .supported)
    }

    /// What is claimed beside what the text tells is not borne out by it.
    @Test(arguments: [
        "The bus in Sfax was attacked by soldiers.", "The bus in Sfax was attacked by the Danish army.",
        "The embassy in Tunis and the bus in Sfax were attacked on different days in October 2010.",
        "The Cove League fought against the Dune Circle.", "Without Holt the Cove League would not have been founded.",
        "Falk led the Cove League until 2014.", "Swedish forces pushed the Cove League out of the whole of Norway.",
        "The Cove League attacked a bus in Sfax alone.", "Most sailors were abducted from a ship in Tunis.",
        "The Cove League was listed by the United States from 2010 to 2015.",
    ])
    func isOpen(_ claim: String) {
        let verdict = Self.texts.verdict(claim)
        #expect(verdict == .notEnoughInfo || verdict == .refuted)
    }

    /// An answer is to the claim as it was put, whatever it was turned into to be read.
    @Test(arguments: ["Falk did not lead the Cove League until July 2010.", "No one died in the assault in Sfax."])
    func answersTheClaimAsPut(_ claim: String) {
        #expect(Self.texts.check(claim).claim == claim)
    }

    /// A denial of the contrary is no conflict of acts.
    @Test func aDeniedContraryAgrees() {
        let texts = ClaimTexts([
            "Cove League\nOverview\nIn May 2010 the Cove League rejected the offer of the Reef Order."
        ])
        let check = texts.check("The Cove League did not accept the offer of the Reef Order.")
        #expect(check.verdict == .supported)
        #expect(!check.evidence.flatMap(\.rows).contains { $0.status == .conflict })
    }
}
