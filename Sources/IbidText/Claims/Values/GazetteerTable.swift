/// The gazetteer as text; the larger places stand before those in them.
///
/// A line is `kind Parent, Parent: entry; entry`. An entry is `Name = other name | adjectives`; an entry of `countries`
/// is `Name = other name | adjectives | capital`. `also Region: A, B` puts known places into one more region. Towns and
/// provinces are those of the corpora and the best known ones; a town without a province lies in its country only.
enum GazetteerTable {
    /// Continents, regions and countries. Members of a region are complete; a zone cuts through countries.
    static let world = """
        continent: Africa | African; Europe | European; Asia | Asian; North America | North American; Oceania
        continent: South America | South American; Antarctica
        region Africa: North Africa = Northern Africa = North of Africa | North African; West Africa = Western Africa | West African
        region Africa: East Africa = Eastern Africa | East African; Central Africa | Central African; Southern Africa | Southern African
        region: Middle East = Near East | Middle Eastern
        region Europe: Western Europe | Western European; Eastern Europe | Eastern European; Scandinavia | Scandinavian
        region Asia: South Asia | South Asian; Central Asia | Central Asian; Southeast Asia = South-East Asia | Southeast Asian; East Asia | East Asian
        region: Latin America | Latin American; Balkans = the Balkans | Balkan; Caribbean; Caucasus
        zone Africa: Sahel = Sahel region | Sahelian; Sahara = Sahara Desert = Greater Sahara | Saharan; Maghreb = Maghreb region | Maghrebi; Horn of Africa
        zone: Arab world; Arabian Peninsula = Arabic Peninsula; Levant; Mediterranean = Mediterranean Sea; Atlantic = Atlantic Ocean; West
        zone Africa: Nile; Niger River = River Niger = Niger Delta; Lake Chad = Lake Chad Basin; Great Lakes
        countries North Africa: Algeria | Algerian | Algiers; Morocco | Moroccan | Rabat; Tunisia | Tunisian | Tunis; Libya | Libyan | Tripoli
        countries North Africa: Western Sahara | Sahrawi | Laayoune; Egypt | Egyptian | Cairo
        countries West Africa: Mali | Malian | Bamako; Niger | Nigerien | Niamey; Nigeria | Nigerian | Abuja; Senegal | Senegalese | Dakar
        countries West Africa: Burkina Faso | Burkinabe, Burkinabè | Ouagadougou; Mauritania | Mauritanian | Nouakchott; Guinea = Guinea-Conakry | Guinean | Conakry
        countries West Africa: Côte d'Ivoire = Ivory Coast | Ivorian | Yamoussoukro; Ghana | Ghanaian | Accra; Togo | Togolese | Lomé; Benin | Beninese | Porto-Novo
        countries West Africa: Guinea-Bissau | Bissau-Guinean | Bissau; Sierra Leone | Sierra Leonean | Freetown; Liberia | Liberian | Monrovia
        countries West Africa: Gambia = The Gambia | Gambian | Banjul; Cape Verde = Cabo Verde | Cape Verdean | Praia
        countries Central Africa: Chad | Chadian | N'Djamena; Cameroon | Cameroonian | Yaoundé; Gabon | Gabonese | Libreville
        countries Central Africa: Central African Republic = CAR | | Bangui; Republic of the Congo = Congo-Brazzaville | | Brazzaville
        countries Central Africa: Democratic Republic of the Congo = Democratic Republic of Congo = DR Congo = DRC = Congo-Kinshasa = Zaire | Congolese | Kinshasa
        countries Central Africa: Equatorial Guinea | Equatoguinean | Malabo; São Tomé and Príncipe; Angola | Angolan | Luanda
        countries East Africa: Sudan | Sudanese | Khartoum; South Sudan | South Sudanese | Juba; Somalia | Somali, Somalian | Mogadishu; Kenya | Kenyan | Nairobi
        countries East Africa: Ethiopia | Ethiopian | Addis Ababa; Eritrea | Eritrean | Asmara; Djibouti | Djiboutian; Uganda | Ugandan | Kampala; Rwanda | Rwandan | Kigali
        countries East Africa: Tanzania | Tanzanian | Dodoma; Burundi | Burundian | Gitega; Comoros | Comorian | Moroni; Seychelles; Mauritius | Mauritian; Madagascar | Malagasy | Antananarivo
        countries Southern Africa: South Africa | South African | Pretoria; Namibia | Namibian | Windhoek; Botswana | | Gaborone; Zimbabwe | Zimbabwean | Harare
        countries Southern Africa: Zambia | Zambian | Lusaka; Mozambique | Mozambican | Maputo; Malawi | Malawian | Lilongwe; Lesotho | | Maseru; Eswatini = Swaziland | Swazi | Mbabane
        countries Middle East, Asia: Iraq | Iraqi | Baghdad; Syria | Syrian | Damascus; Lebanon | Lebanese | Beirut; Jordan | Jordanian | Amman; Israel | Israeli | Jerusalem
        countries Middle East, Asia: Palestine = Palestinian territories | Palestinian | Ramallah; Saudi Arabia | Saudi, Saudi Arabian | Riyadh; Yemen | Yemeni | Sanaa; Oman | Omani | Muscat
        countries Middle East, Asia: United Arab Emirates = UAE = U.A.E. = Emirates | Emirati | Abu Dhabi; Qatar | Qatari | Doha; Bahrain | Bahraini | Manama; Kuwait | Kuwaiti
        countries Middle East, Asia: Iran | Iranian | Tehran; Turkey = Türkiye | Turkish | Ankara
        countries South Asia: Afghanistan | Afghan | Kabul; Pakistan | Pakistani | Islamabad; India | Indian | New Delhi; Bangladesh | Bangladeshi | Dhaka
        countries South Asia: Sri Lanka | Sri Lankan | Colombo; Nepal | Nepalese, Nepali | Kathmandu; Bhutan | Bhutanese | Thimphu; Maldives | Maldivian
        countries Central Asia: Kazakhstan | Kazakh | Astana; Uzbekistan | Uzbek | Tashkent; Tajikistan | Tajik | Dushanbe; Kyrgyzstan | Kyrgyz | Bishkek; Turkmenistan | Turkmen | Ashgabat
        countries East Asia: China | Chinese | Beijing; Japan | Japanese | Tokyo; South Korea | South Korean | Seoul; North Korea | North Korean | Pyongyang; Mongolia | Mongolian; Taiwan | Taiwanese | Taipei
        countries Southeast Asia: Indonesia | Indonesian | Jakarta; Malaysia | Malaysian | Kuala Lumpur; Philippines | Filipino, Philippine | Manila; Thailand | Thai | Bangkok; Brunei
        countries Southeast Asia: Vietnam | Vietnamese | Hanoi; Cambodia | Cambodian | Phnom Penh; Laos | Laotian; Myanmar = Burma | Burmese; Singapore | Singaporean; East Timor = Timor-Leste
        countries Western Europe: France | French | Paris; Spain | Spanish | Madrid; Portugal | Portuguese | Lisbon; Germany | German | Berlin; Italy | Italian | Rome; Ireland | Irish | Dublin
        countries Western Europe: United Kingdom = UK = U.K. = Britain = Great Britain | British | London; Belgium | Belgian | Brussels; Netherlands = Holland | Dutch | Amsterdam; Malta | Maltese
        countries Western Europe: Switzerland | Swiss | Bern; Austria | Austrian | Vienna; Luxembourg; Liechtenstein; Monaco; Andorra; San Marino; Vatican City = Vatican
        countries Scandinavia: Sweden | Swedish | Stockholm; Norway | Norwegian | Oslo; Denmark | Danish | Copenhagen
        countries Europe: Finland | Finnish | Helsinki; Iceland | Icelandic | Reykjavik; Greece | Greek | Athens; Cyprus | Cypriot | Nicosia
        countries Eastern Europe: Poland | Polish | Warsaw; Czech Republic = Czechia | Czech | Prague; Slovakia | Slovak | Bratislava; Hungary | Hungarian | Budapest; Ukraine | Ukrainian | Kyiv
        countries Eastern Europe: Romania | Romanian | Bucharest; Bulgaria | Bulgarian | Sofia; Belarus | Belarusian | Minsk; Moldova | Moldovan | Chisinau; Russia = Russian Federation | Russian | Moscow
        countries Europe: Estonia | Estonian | Tallinn; Latvia | Latvian | Riga; Lithuania | Lithuanian | Vilnius; Slovenia | Slovenian | Ljubljana
        countries Balkans, Europe: Serbia | Serbian | Belgrade; Croatia | Croatian | Zagreb; Bosnia and Herzegovina = Bosnia | Bosnian | Sarajevo; Kosovo | | Pristina; Albania | Albanian | Tirana
        countries Balkans, Europe: Montenegro | Montenegrin | Podgorica; North Macedonia = Macedonia | Macedonian | Skopje
        countries Caucasus, Asia: Georgia | Georgian | Tbilisi; Armenia | Armenian | Yerevan; Azerbaijan | Azerbaijani | Baku
        countries North America: United States = United States of America = U.S. = US = U.S.A. = USA = America | American | Washington; Canada | Canadian | Ottawa
        countries North America, Latin America: Mexico | Mexican | Mexico City; Guatemala | Guatemalan; Honduras | Honduran; El Salvador | Salvadoran; Nicaragua | Nicaraguan; Costa Rica | Costa Rican; Panama | Panamanian; Belize
        countries North America, Caribbean: Cuba | Cuban | Havana; Haiti | Haitian | Port-au-Prince; Dominican Republic; Jamaica | Jamaican; Trinidad and Tobago; Bahamas; Barbados
        countries South America, Latin America: Brazil | Brazilian | Brasilia; Argentina | Argentine, Argentinian | Buenos Aires; Chile | Chilean; Peru | Peruvian | Lima; Colombia | Colombian | Bogotá; Venezuela | Venezuelan | Caracas
        countries South America, Latin America: Ecuador | Ecuadorian | Quito; Bolivia | Bolivian | La Paz; Paraguay | Paraguayan; Uruguay | Uruguayan | Montevideo; Guyana; Suriname
        countries Oceania: Australia | Australian | Canberra; New Zealand | | Wellington; Papua New Guinea = New Guinea; Fiji | Fijian; Samoa; Tonga; Solomon Islands; Vanuatu
        also Sahel: Mali, Niger, Burkina Faso, Mauritania, Chad, Senegal, Sudan
        also Maghreb: Algeria, Morocco, Tunisia, Libya, Mauritania, Western Sahara
        also Horn of Africa: Somalia, Ethiopia, Eritrea, Djibouti
        also Middle East: Egypt
        also North Africa: Sudan, Mauritania
        also Europe: Georgia, Armenia, Azerbaijan, Turkey, Cyprus
        also Asia: Russia
        also Eastern Europe: Czech Republic, Slovakia, Estonia, Latvia, Lithuania, Serbia, Croatia, Albania
        also Arab world: North Africa, Iraq, Syria, Lebanon, Jordan, Palestine, Saudi Arabia, Yemen, Oman, United Arab Emirates, Qatar, Bahrain, Kuwait
        also Arabian Peninsula: Saudi Arabia, Yemen, Oman, United Arab Emirates, Qatar, Bahrain, Kuwait
        also Levant: Syria, Lebanon, Jordan, Israel, Palestine
        also West: Western Europe, United States, Canada
        """
}
