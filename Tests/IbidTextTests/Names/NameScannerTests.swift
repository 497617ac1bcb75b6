import IbidModel
import IbidText
import Testing

@Suite struct NameScannerTests {
    private func whole(_ text: String) -> [String] {
        NameScanner.candidates(in: text).filter(\.isWhole).map { $0.words.joined(separator: " ") }
    }

    @Test(arguments: [
        ("However, Mokhtar Belmokhtar left.", ["Mokhtar Belmokhtar"]),
        ("In March 2012 the Abu Musab al-Zarqawi unit", ["Abu Musab al-Zarqawi"]),
        ("with al-Qa'ida in the Islamic Maghreb and others", ["al-Qa'ida in the Islamic Maghreb"]),
        ("the Salafist Group for Preaching and Combat, and", ["Salafist Group for Preaching and Combat"]),
        (
            "the Movement for Unity and Jihad in West Africa and Ansar Dine",
            ["Movement for Unity and Jihad in West Africa", "Ansar Dine"]
        ),
        ("Gao, Timbuktu and Kidal", ["Gao", "Timbuktu", "Kidal"]),
        ("alongside bin Laden and Iyad ag Ghali", ["bin Laden", "Iyad ag Ghali"]),
        ("AQIM’s Sahara branch", ["AQIM", "Sahara"]), ("The U.S. State Department", ["U.S. State Department"]),
        ("the U.S. The end", ["U.S."]),
        ("Samuel L. Aronson wrote.[3] He", ["Samuel L. Aronson"]), ("in Côte d’Ivoire", ["Côte d’Ivoire"]),
        ("Boko Haram in Nigeria", ["Boko Haram", "Nigeria"]),
        ("Fighters came. The fighters left.", []), ("", []), ("the of and", []), ("On January 10, 2013", []),
        ("Gen. Michel Roux met Dr. Ali", ["Gen Michel Roux", "Dr Ali"]),
    ])
    func runs(_ text: String, _ expected: [String]) {
        #expect(whole(text) == expected)
    }

    @Test func partsAndSpans() {
        let text = "Sévaré: Mukhtar bin Mukhtar of Al Qaeda."
        let candidates = NameScanner.candidates(in: text)
        let names = Set(candidates.map { $0.words.joined(separator: " ") })
        #expect(names.isSuperset(of: ["Sévaré", "Mukhtar", "bin Mukhtar", "Mukhtar bin Mukhtar", "Al Qaeda"]))
        #expect(!names.contains("bin"))
        let bytes = Array(text.utf8)
        for candidate in candidates {
            #expect(
                String(decoding: bytes[candidate.span.start..<candidate.span.end], as: UTF8.self)
                    == candidate.words.joined(separator: " "))
        }
    }
}
