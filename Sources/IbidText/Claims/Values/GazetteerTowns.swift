extension GazetteerTable {
    /// Parts of countries, provinces and towns, in the form of `world`.
    static let towns = """
        areas Mali: Northern Mali; Southern Mali; Central Mali; Azawad; Macina = Massina
        areas Mali: Inner Niger Delta
        provinces Northern Mali: Gao Region; Kidal Region; Timbuktu Region = Tombouctou Region; Menaka Region
        provinces Central Mali: Mopti Region; Segou Region
        provinces Southern Mali: Sikasso Region; Kayes Region; Koulikoro Region
        towns Gao Region: Gao; Ansongo; Bourem; Asongo
        towns Kidal Region: Kidal; Tessalit; Aguelhok = Aguelhoc; Adrar des Ifoghas = Ifoghas mountains = Ifoghas
        towns Timbuktu Region: Timbuktu = Tombouctou; Goundam; Lere; Taoudenni = Taoudeni
        towns Menaka Region: Menaka = Ménaka
        towns Mopti Region: Mopti; Sévaré; Konna; Douentza; Bandiagara; Djenné; Boulkessi
        towns Segou Region: Ségou; Diabaly; Niono; Nampala
        towns Southern Mali: Sikasso; Kayes; Kangaba
        areas Algeria: Northern Algeria; Southern Algeria; Eastern Algeria; Western Algeria
        areas Northern Algeria: Kabylie = Kabylia = Kabylie Mountains | Kabyle
        provinces Algeria: Illizi Province; Tizi Ouzou Province; Boumerdes Province
        provinces Northern Algeria: Batna Province; Blida Province
        towns Batna Province: Batna
        towns Blida Province: Blida; Boufarik
        towns Illizi Province: In Amenas; Tiguentourine = Tigantourine
        towns Boumerdes Province: Boumerdes; Dellys; Thenia; Naciria; Les Issers = Issers
        towns Northern Algeria: Oran; Constantine; Annaba; Bentalha; Rais; Tibhirine; Médéa; Relizane; Sidi Bel Abbes; Setif; Skikda
        towns Northern Algeria: Bejaia; Bouira; Jijel; Chlef; Ain Defla; Lakhdaria; Tizi Ouzou
        towns Southern Algeria: Tamanrasset; Ouargla; Ghardaia; Tindouf; Adrar; Djanet; In Salah; Illizi; Hassi Messaoud
        provinces Niger: Agadez Region; Tillabéri Region; Tahoua Region; Diffa Region
        towns Agadez Region: Agadez; Arlit
        towns Tillabéri Region: Tillabéri; Tongo Tongo; Inates; Ayorou
        towns Niger: Tahoua; Diffa; Zinder; Maradi; Dosso
        towns Burkina Faso: Djibo; Dori; Bobo-Dioulasso; Nassoumbou; Fada N'gourma
        towns Côte d'Ivoire: Abidjan; Grand-Bassam; Bouaké
        towns Mauritania: Nouadhibou; Lemgheity; Bassikounou; Nema; Aleg
        provinces Nigeria: Borno = Borno State; Kano State; Adamawa; Yobe
        towns Borno: Maiduguri; Chibok; Baga
        towns Nigeria: Lagos; Kaduna; Kano
        towns Libya: Benghazi; Derna; Sirte; Sebha; Ubari; Misrata; Sabratha
        areas Libya: Southern Libya; Fezzan; Cyrenaica
        towns Tunisia: Sousse; Kasserine; Gafsa; Djerba; Ben Gardane; Sfax
        areas Tunisia: Chaambi Mountains = Mount Chaambi
        towns Morocco: Casablanca; Marrakesh = Marrakech; Fez; Tangier
        towns Somalia: Kismayo; Baidoa
        towns Kenya: Mombasa; Garissa
        provinces Sudan: Darfur
        towns Iraq: Mosul; Fallujah; Basra; Tikrit; Ramadi
        towns Syria: Aleppo; Raqqa; Homs; Idlib
        towns Yemen: Aden; Mukalla
        provinces Palestine: Gaza = Gaza Strip; West Bank
        towns Afghanistan: Kandahar; Jalalabad; Tora Bora
        towns Pakistan: Peshawar; Karachi; Abbottabad; Lahore
        provinces Russia: Chechnya | Chechen; Dagestan
        towns France: Marseille = Marseilles; Lyon; Nice; Toulouse; Roubaix; Strasbourg
        sites Paris: Saint-Michel; Port-Royal
        towns Spain: Barcelona; Catalonia; Ceuta; Melilla
        towns United Kingdom: Manchester; Birmingham; Leeds; Glasgow
        provinces United Kingdom: England | English; Scotland | Scottish; Wales | Welsh; Northern Ireland
        towns Germany: Hamburg; Munich; Frankfurt
        towns Italy: Milan; Naples
        towns Switzerland: Geneva
        towns United States: New York = New York City; Washington, D.C. = Washington D.C.; Boston; Los Angeles; Chicago; Guantanamo Bay = Guantanamo
        provinces United States: California; Texas; Florida; Virginia; Pennsylvania
        sites Washington: Pentagon
        sites New York: World Trade Center; Manhattan
        towns Turkey: Istanbul
        towns United Arab Emirates: Dubai
        towns India: Mumbai; Delhi
        provinces India: Kashmir = Jammu and Kashmir
        towns Bosnia and Herzegovina: Srebrenica
        towns Saudi Arabia: Mecca; Medina; Jeddah
        towns Egypt: Alexandria; Luxor
        areas Egypt: Sinai = Sinai Peninsula
        also Sahara: Northern Mali, Southern Algeria, Agadez Region, Western Sahara, Southern Libya, Fezzan
        """
}
