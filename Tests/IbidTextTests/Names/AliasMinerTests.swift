import IbidModel
import IbidText
import Testing

@Suite struct AliasMinerTests {
    private func mine(_ text: String) -> [String] {
        AliasMiner.pairs(in: text, title: "The Test Group (TG)").map { "\($0.kind.rawValue): \($0.name) = \($0.other)" }
    }

    @Test(arguments: [
        ("split from the Armed Islamic Group (GIA).[3]", ["abbreviation: Armed Islamic Group = GIA"]),
        ("The Islamic Salvation Front (FIS) came first.", ["abbreviation: Islamic Salvation Front = FIS"]),
        (
            "with Ansar Dine and the Macina Liberation Front (MLF) to form",
            ["abbreviation: Macina Liberation Front = MLF"]
        ),
        (
            "the National Movement for the Liberation of Azawad (MNLA).",
            ["abbreviation: National Movement for the Liberation of Azawad = MNLA"]
        ),
        (
            "the Salafist Group for Preaching and Combat (GSPC), splintered",
            ["abbreviation: Salafist Group for Preaching and Combat = GSPC"]
        ),
        (
            "of Mokhtar Belmokhtar and the Movement for Unity and Jihad in West Africa (MUJAO) merged",
            ["abbreviation: Movement for Unity and Jihad in West Africa = MUJAO"]
        ),
        (
            "the Mouvement pour l’Unification et le Jihad en Afrique de l’Ouest (MUJAO), two",
            ["abbreviation: Mouvement pour l’Unification et le Jihad en Afrique de l’Ouest = MUJAO"]
        ),
        ("by The Cancer Genome Atlas (TCGA).", ["abbreviation: The Cancer Genome Atlas = TCGA"]),
        ("by al-Qaeda (AQ).", ["abbreviation: al-Qaeda = AQ"]),
        (
            "the U.N. Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)’s commander",
            ["abbreviation: U.N. Multidimensional Integrated Stabilization Mission in Mali = MINUSMA"]
        ),
        ("RPGs (Rocket Propelled Grenades)", ["abbreviation: Rocket Propelled Grenades = RPGs"]),
        ("the GIA (Groupe Islamique Armé), was", ["abbreviation: Groupe Islamique Armé = GIA"]),
        (
            "AQIM, originally known as the Salafist Group for Preaching and Combat, splintered",
            ["formerly: AQIM = Salafist Group for Preaching and Combat"]
        ),
        ("Previously, AQIM was known as the Salafist Group.", ["formerly: AQIM = Salafist Group"]),
        (
            "In 2006, the GSPC became an affiliate of Al Qaeda (AQ) and changed its name to Al Qaeda in the Islamic Maghreb.",
            ["abbreviation: Al Qaeda = AQ", "renamed: GSPC = Al Qaeda in the Islamic Maghreb"]
        ),
        ("The GSPC did not change its name to AQIM until January.", ["renamed: GSPC = AQIM"]),
        ("The GSPC did not change its name to AQIM.", []),
        (
            "Jabhat al-Nusra renamed itself Jabhat Fatah al-Sham in 2016.",
            ["renamed: Jabhat al-Nusra = Jabhat Fatah al-Sham"]
        ),
        ("AQI, which was renamed the Islamic State of Iraq, grew.", ["renamed: AQI = Islamic State of Iraq"]),
        (
            "Yahya Abu Hammam (2012 – present): Hammam, also known as Djamel Okacha, served.",
            ["alsoKnownAs: Yahya Abu Hammam = Djamel Okacha"]
        ),
        (
            "Mokhtar Belmokhtar (2012): Belmokhtar led.[1] He was born in 1972, and was also known as Khaled Abu al-Abbas.",
            ["alsoKnownAs: Mokhtar Belmokhtar = Khaled Abu al-Abbas"]
        ),
        (
            "The Macina Liberation Front (MLF), also known as Katiba Macina, is",
            ["abbreviation: Macina Liberation Front = MLF", "alsoKnownAs: Macina Liberation Front = Katiba Macina"]
        ),
        ("Mokhtar Belmokhtar, a.k.a. Khaled, led it.", ["alsoKnownAs: Mokhtar Belmokhtar = Khaled"]),
        (
            "Osama bin Laden (aka Usama bin Ladin or Abu Abdullah) is dead.",
            ["alsoKnownAs: Osama bin Laden = Usama bin Ladin", "alsoKnownAs: Osama bin Laden = Abu Abdullah"]
        ),
        ("Ansar Allah, better known as the Houthis, took Sanaa.", ["alsoKnownAs: Ansar Allah = Houthis"]),
        ("Al-Shabaab (formerly the Islamic Courts Union) is active.", ["formerly: Al-Shabaab = Islamic Courts Union"]),
        ("Ann Miller, née Jones, came.", ["formerly: Ann Miller = Jones"]),
        ("Ansar Dine, or “Defenders of the Faith,” was", ["translation: Ansar Dine = Defenders of the Faith"]),
        ("the United Nations, or “UN.”[6]", ["abbreviation: United Nations = UN"]),
        ("Al Mourabitoun, whose name means “The Sentinels,” was", ["translation: Al Mourabitoun = Sentinels"]),
        ("Boko Haram (Arabic: “جماعة أهل السنة”) fights.", ["translation: Boko Haram = جماعة أهل السنة"]),
        (
            "Salafist Group (GSX; French: Groupe salafiste pour le combat) is",
            ["translation: Salafist Group = Groupe salafiste pour le combat"]
        ),
        (
            "Boko Haram (“Western Education Is Forbidden”) fights.",
            ["translation: Boko Haram = Western Education Is Forbidden"]
        ),
        ("Jabhat al-Nusra (or the Nusra Front) is", ["alsoKnownAs: Jabhat al-Nusra = Nusra Front"]),
        (
            "The Northern Movement (NM), in French the Mouvement du Nord, was",
            ["abbreviation: Northern Movement = NM", "translation: Northern Movement = Mouvement du Nord"]
        ),
        (
            "Also Known As: Katiba Macina; Ansar Dine, FLM",
            [
                "alsoKnownAs: The Test Group = Katiba Macina", "alsoKnownAs: The Test Group = Ansar Dine",
                "alsoKnownAs: The Test Group = FLM",
            ]
        ),
        ("Former name: Group of Jihad", ["formerly: The Test Group = Group of Jihad"]),
        (
            "Names: The Test Group, Abu Foo (AF)",
            ["alsoKnownAs: The Test Group = Abu Foo", "abbreviation: Abu Foo = AF"]
        ),
    ])
    func pairs(_ text: String, _ expected: [String]) { #expect(mine(text) == expected) }

    @Test(arguments: [
        "Several hundred in Algeria and the Sahel (U.S. Department of State)[3]",
        "Sahraoui, formerly the spokesman of MUJAO, swore.",
        "an organization, formerly a faction of the group.", "Al Mourabitoun, formerly two groups",
        "They were soon called the Macina Front.",
        "The breakaway faction became known as the Islamic State.",
        "AQIM has often been called “AQ’s wealthiest affiliate.”",
        "the group, by then called AQIM, struck", "He left Mali. Also known as a hub, Gao fell.",
        "Mali (France) and Dearborn (Michigan)",
        "France and Spain, the “far enemy,” as opposed to the “near enemy.”",
        "Hassan Hattab (1998-August 2003): Hattab founded it.",
        "The minister, formerly Minister of Justice, left.", "In March (AQIM) and (GIA) (",
        "Gao, also known as Gao, fell", "Formed: 1998", "",
        "(((((((", "))))", "““““ also known as", "also known as", "X (", "a.k.a. (aka) aka (né",
        "Mali, or the North, or “", "formerly", "known by as",
        "Aliases:", "Aliases: ; , ;", "A (B (C (D (E", "\u{0}\u{FFFD}(\u{301})", "The AQIM (AQIM) is", "Group (GG)",
        "MEDLINE (MD)", "the Organ Failure Assessment (SOFA)",
    ])
    func noPairs(_ text: String) { #expect(mine(text) == []) }

    @Test func spansHoldTheNames() throws {
        let text = "Sévaré’s force, “Élite” and the Groupe Islamique Armé (GIA) met Abū Zayd, also known as the Élu."
        let pairs = AliasMiner.pairs(in: text)
        #expect(pairs.count == 2)
        let bytes = Array(text.utf8)
        for pair in pairs {
            let span = try #require(pair.nameSpan)
            #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == pair.name)
            #expect(String(decoding: bytes[pair.otherSpan.start..<pair.otherSpan.end], as: UTF8.self) == pair.other)
        }
    }

    @Test func longTextsTakeLinearTime() {
        for piece in [
            "(", ")", "“", "A ", "A (AB ", "also known as ", "known in ", "Al Qaeda (AQ, ", "x", "of ", "Gao, or “",
            "'", "A.", "[",
        ] {
            let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
            let time = ContinuousClock().measure { _ = AliasMiner.pairs(in: text, title: text) }
            #expect(time < .seconds(4), "\(piece) took \(time)")
            let scan = ContinuousClock().measure {
                _ = NameScanner.candidates(in: text)
            }
            #expect(scan < .seconds(8), "\(piece) took \(scan)")
        }
    }
}
