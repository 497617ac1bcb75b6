import Foundation
import IbidText
import Testing

@Suite struct LetterTests {
    /// Foundation tells which letter carries the mark.
    @Test func marksDoNotCount() throws {
        var compared = 0
        for value in UInt32(0xC0)...0x17F {
            let letter = String(try #require(Unicode.Scalar(value)))
            let plain = letter.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            guard plain.utf8.count == 1 else { continue }
            compared += 1
            #expect(ClaimKey.of("ma\(letter)a") == ClaimKey.of("ma\(plain)a"), "\(letter), \(plain)")
        }
        #expect(compared > 150)
    }

    @Test(arguments: [("Miloš", "MILOŠ"), ("Łódź", "lodz"), ("Žižek", "zizek"), ("Đorđe", "dorde"), ("Þór", "tor")])
    func namesOfOtherLandsAreReadAlike(_ one: String, _ other: String) {
        #expect(ClaimKey.of(one) == ClaimKey.of(other))
    }
}
