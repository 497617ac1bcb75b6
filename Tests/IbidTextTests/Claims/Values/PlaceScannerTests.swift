import IbidModel
import IbidText
import Testing

@Suite struct PlaceScannerTests {
    private func read(_ text: String) -> String {
        PlaceScanner.mentions(in: text).map { "\($0.role) \($0.path.prefix(2).joined(separator: "<"))" }
            .joined(separator: "; ")
    }

    @Test(arguments: [
        ValueCase("in Mali", "in Mali<West Africa"),
        ValueCase("outside Gao, Mali, housing", "outside Gao<Gao Region"),
        ValueCase("in the Malian city of Gao", "adjective Mali<West Africa; in Gao<Gao Region"),
        ValueCase("near In Amenas", "near In Amenas<Illizi Province"),
        ValueCase("in northern Mali", "in Northern Mali<Mali"),
        ValueCase("in the north of Mali", "in Northern Mali<Mali"),
        ValueCase("southern Spain", "none Southern Spain<Spain"),
        ValueCase("to the south of Algiers", "near Algiers<Algeria"),
        ValueCase("in Niger and Nigeria", "in Niger<West Africa; in Nigeria<West Africa"),
        ValueCase("in the inner delta of the Niger.", "of Niger River<Africa"),
        ValueCase("Guinea-Bissau", "none Guinea-Bissau<West Africa"),
        ValueCase("Equatorial Guinea", "none Equatorial Guinea<Central Africa"),
        ValueCase("in Côte d’Ivoire", "in Côte d'Ivoire<West Africa"),
        ValueCase("in Sévaré", "in Sévaré<Mopti Region"),
        ValueCase("in Severe weather", ""),
        ValueCase("from the Gao region", "from Gao Region<Northern Mali"),
        ValueCase("Mali’s north", "of Mali<West Africa"),
        ValueCase("32 Europeans", "people Europe"),
        ValueCase("West African troops", "adjective West Africa<Africa"),
        ValueCase("let us go", ""),
        ValueCase("the U.S. and the US", "none United States<West; none United States<West"),
        ValueCase("at West Point", ""),
        ValueCase("in Kalala, Mali", "in Kalala<Mali"),
        ValueCase("out of Gao", "from Gao<Gao Region"),
        ValueCase("close to Algeria", "near Algeria<North Africa"),
        ValueCase("the mali of old", ""),
        ValueCase(
            "into Niger, Tunisia and Libya",
            "into Niger<West Africa; into Tunisia<North Africa; into Libya<North Africa"),
    ])
    func place(_ test: ValueCase) {
        #expect(read(test.text) == test.expected)
    }

    @Test(arguments: [
        ValueCase("Gao/Mali", "inside"), ValueCase("Mali/Gao", "contains"), ValueCase("Gao/Gao", "same"),
        ValueCase("Gao/Kidal", "disjoint"), ValueCase("Niger/Nigeria", "disjoint"), ValueCase("Gao/Niger", "disjoint"),
        ValueCase("Mali/Sahel", "inside"), ValueCase("Mali/Sahara", "unknown"), ValueCase("Gao/West Africa", "inside"),
        ValueCase("Mali/North Africa", "disjoint"), ValueCase("Gao/Southern Mali", "disjoint"),
        ValueCase("Gao/Azawad", "unknown"), ValueCase("Mali/Europe", "disjoint"),
        ValueCase("Africa/Europe", "disjoint"), ValueCase("Europe/West", "unknown"),
        ValueCase("North Africa/Middle East", "unknown"), ValueCase("Saint-Michel/France", "inside"),
        ValueCase("Oran/Batna", "disjoint"),
    ])
    func relation(_ test: ValueCase) {
        let names = test.text.split(separator: "/").map(String.init)
        #expect("\(Gazetteer.shared.relation(names[0], names[1]))" == test.expected)
    }

    /// Every place has a path that ends in something larger, and no circle.
    @Test func paths() {
        for name in Gazetteer.shared.names {
            let path = Gazetteer.shared.path(of: name) ?? []
            #expect(path.first == name)
            #expect(Set(path).count == path.count)
        }
        #expect(Gazetteer.shared.names.count > 400)
        #expect(Set(Gazetteer.shared.names).count == Gazetteer.shared.names.count)
    }
}
