import IbidModel
import IbidText
import Testing

@Suite struct PlantingTests {
    /// Abridged from two of the project's profiles: blocks of one note and of several, a list whose items share a note,
    /// blocks for several headings, notes of several citations.
    static let profiles = [
        """
        Jamaat Nusrat al-Islam wal Muslimeen (JNIM)
        Organizational Overview
        Formed: March 2, 2017
        Last Attack: June 2018: A suicide bomber struck the headquarters of the G5 Sahel force (3 killed).[1]
        Group Narrative
        JNIM was created on March 2, 2017. It is reported to work as an alliance in which AQIM ranks first.[2] In December \
        2015 Al Mourabitoun had come back to AQIM, against the “occupying Crusader enemy.”[3] The alliances of the war lay \
        further back.
        [1] “Al-Qaeda-linked Support Group claimed attack.” Africa News, 30 June 2018. Web. 01 July 2018.
        [2] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        [3] The Associated Press. "Mali: Group Merges With Al Qaeda." The New York Times, 04 Dec. 2015. Web. 21 July 2016.
        Organizational Structure
        Yahya Abu Hammam (March 2017-at least July 2018): Hammam was put on a list in 2013.[1] He sat with the others.
        [1] Roggio, Bill. “US adds senior AQIM commander to terrorist list.” The Long War Journal, 16 Feb. 2013. Web. 6 July 2018.
        - Al Mourabitoun, formerly two groups [1]
        - Ansar Dine [1]
        - Macina Liberation Front (MLF), also known as Katiba Macina [1]
        [1] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        Strategy
        Shariah can be carried out only where jihadists are in control.[1] AQIM had its own order of enemies.[2]
        There are no publicly known financial records for this group.
        Major Attacks
        June 2018: The headquarters of the G5 Sahel was bombed (3 killed).[3]
        [1] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        [2] Laub, Zachary and Jonathan Masters. “Al-Qaeda in the Islamic Maghreb (AQIM).” Council on Foreign Relations, 27 \
        March 2015. Web. 21 Oct. 2015; “Profile: Al-Qaeda in North Africa.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015.
        [3] “Al-Qaeda-linked Support Group claimed attack.” Africa News, 30 June 2018. Web. 01 July 2018.
        """,
        """
        Macina Liberation Front (MLF)
        Group Narrative
        In 2012 Tuareg militants rebelled, and three organizations settled in northern Mali.[1] They ran training camps.[2]
        On March 2, 2017, the MLF joined Ansar Dine in JNIM.[3]
        [1] Chivvis, Christopher S. & Andrew Liepman. “North Africa’s Menace.” RAND Corporation, 2013. Web. 28 Oct. 2015.
        [2] “Al-Qa’ida in the Islamic Maghreb.” Australian National Security, May 2013. Web. 27 Oct. 2015.
        [3] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        Organizational Structure
        Iyad Ag Ghali (from March 2017): As head of JNIM, Ag Ghali stands above the MLF.[1]
        [1] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        March 2, 2017: The MLF is one of the four groups that were brought together.[1]
        There are no verified size estimates for this group.
        [1] Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.
        """,
    ]

    private static let structural: [RuleID] = [
        .markerWithoutNote, .unreferencedNote, .duplicateLabel, .labelGap, .markerOrder,
    ]

    @Test(arguments: profiles) func soundProfileHasNoStructuralFault(profile: String) {
        let counts = AuditSupport.report(profile).counts
        for rule in Self.structural { #expect(counts[rule] == nil, "\(rule.rawValue)") }
    }

    @Test(arguments: profiles) func everyPlantedFaultIsFound(profile: String) {
        let plants = Planting(profile).plants
        #expect(plants.count >= 20)
        for plant in plants {
            let found = Set(AuditSupport.report(plant.text).findings.map(\.rule))
            #expect(!found.isDisjoint(with: plant.rules), "\(plant)")
        }
    }

    /// Faults of citations and dates, by what is replaced in the first profile.
    @Test(arguments: [
        ("30 June 2018. Web. 01 July 2018.\n[2]", "30 June 2018. Web. 01 July 2017.\n[2]", RuleID.impossibleDate),
        ("13 March 2017. Web. 06 July 2018.\n[3]", "31 April 2017. Web. 06 July 2018.\n[3]", .impossibleDate),
        ("Formed: March 2, 2017", "Formed: February 30, 2017", .impossibleDate),
        (
            "“Al-Qaeda-linked Support Group claimed attack.” Africa News, 30 June 2018. Web. 01 July 2018.\n[2]",
            "“Al-Qaeda-linked Suport Group claimed attack.” Africa News, 30 June 2018. Web. 01 July 2018.\n[2]",
            .probableSameSource
        ),
        (
            "“Analysis: Al Qaeda groups reorganize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.\n[2]",
            "“Analysis: Al Qaeda groups reorgnaize.” The Long War Journal, 13 March 2017. Web. 06 July 2018.\n[2]",
            .spellingOutlier
        ),
        ("2015. Web. 21 July 2016.", "2015. Web. 21 July 2016. Moved to another page and then lost.", .unreadCitation),
        ("“occupying Crusader enemy.”[3]", "“occupying Crusader enemy.”", .unmarkedQuotation),
    ])
    func plantedCitationFault(sound: String, faulty: String, rule: RuleID) {
        let profile = Self.profiles[0]
        let planted = profile.replacing(sound, with: faulty, maxReplacements: 1)
        #expect(planted != profile)
        let before = AuditSupport.report(profile, Self.profiles[1]).counts[rule] ?? 0
        let after = AuditSupport.report(planted, Self.profiles[1]).counts[rule] ?? 0
        #expect(after > before)
    }
}
