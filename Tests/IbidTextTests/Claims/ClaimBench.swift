import IbidModel
import IbidText

/// A small corpus of made-up texts for the claim tests.
enum ClaimBench {
    /// Texts on a firm, a treaty, a virus, a person and an armed group.
    static let texts = [
        """
        Norvik Shipping (NVS)
        Organizational Overview
        Formed: 1962
        Disbanded: Never dissolved.
        Executive Summary
        Norvik Shipping (NVS) was founded in Bergen in 1962 by Harald Moe, a Norwegian engineer. It bought the Danish company Sundt Lines in May 1988 for $40 million. The company employs 1,200 people. NVS was led by Ingrid Dahl from 1990 to 2004, and she was succeeded by Per Lund. Per Lund resigned in 2011. In 2009 the company rejected an offer by Baltic Holding. The fire on the ferry Skagen in March 1997 killed 14 passengers and injured 30. Some analysts believe that NVS will sell its ferries. NVS has never operated outside Europe.
        Organizational Structure
        Harald Moe (1962-June 1990): Moe headed the company from its first day.
        Ingrid Dahl (June 1990-2004): Dahl led the company through two crises.
        Major Attacks
        March 4, 1997: A fire on the ferry Skagen broke out near Oslo (14 killed, 30 wounded).
        """,
        """
        Treaty of Lorne
        Executive Summary
        The Treaty of Lorne was signed in Geneva on June 3, 1921 by Austria and Italy. Hungary refused to sign it. Austria ratified the treaty in March 1922. The treaty was published in 1923. Under the treaty Italy gave the port of Sella to Austria. The treaty was not renewed in 1931.
        """,
        """
        Kessler Virus
        Executive Summary
        The Kessler virus was discovered by Maria Kessler in Vienna in 1974. It infects horses and has never infected humans. An outbreak in Poland in 1983 killed more than 200 horses. It is thought that the virus came from Hungary. A vaccine was developed in 1990.
        """,
        """
        Elena Vasik
        Executive Summary
        Elena Vasik was born in Prague in 1931. She studied at the University of Vienna and married the painter Josef Hruby in 1955. Vasik wrote twelve novels. She was arrested in Brno in August 1968 and released in 1970. Vasik died in Lisbon in May 1999. It is not clear why she left Prague.
        """,
        """
        Lorne Front
        Organizational Overview
        Formed: 2001
        Executive Summary
        The Lorne Front was led by Marta Oss from 2001. In 2004 Oss was forced out. She was replaced by Tomas Gray, who pledged allegiance to Karl Bruun. The Lorne Front’s southern cells, led by Gray, worked closely with the Delta League in 2006. The Front views Spain and Portugal as the “far enemy,” as opposed to the states of the north. Gray had a leading part in the raids on northern Hungary and was killed while fighting Austrian troops in the country. In August 2009 the Delta League and the Harbor Guild merged to form the Coast Union.
        Organizational Structure
        Marta Oss (2001-2004): Oss, also known as Rana Bek, led the Lorne Front from its first day.
        Tomas Gray (2004-2009): Gray led the Lorne Front after Oss.
        Major Attacks
        May 2005: The Lorne Front bombed a convoy of Polish President Jan Wolny in Gdansk. Although the president was not injured, six others were killed (6 killed, 20+ wounded).
        June 2006: The Lorne Front took 12 Danes hostage in Sella. They were ransomed for a total of $3 million.
        """,
        """
        Amber Bloc
        Organizational Overview
        Formed: August 2009
        Disbanded: The group is active.
        Executive Summary
        In August 2009 the River League, the Salt Guild, and the Pine Circle (PC) merged to form the Amber Bloc. Viktor Salo led the Amber Bloc until 2010. He was replaced by Nina Falk, who remains the head of the Amber Bloc. It expanded into Portugal and Spain in 2011. There is no evidence that the Amber Bloc has carried out attacks outside Europe. The Amber Bloc joined the Ocean Alliance in May 2012. Some sources have reported members of the Amber Bloc fighting in Egypt. A second raid on a bank, at Sella in Italy, followed in June 2013. The Amber Bloc claimed it.
        Major Attacks
        March 2011: The Amber Bloc opened fire on the Grand Palace Hotel in Lisbon and took 80 people hostage (9 killed, 4 wounded).
        July 2011: The Amber Bloc abducted the consul Ole Brandt in Faro. He was released in August (no casualties).
        """,
    ]

    static let read = ClaimTexts(texts)

    /// The verdict on a claim against the whole corpus.
    static func verdict(_ claim: String) -> Verdict { read.verdict(claim) }

    /// The frames of a claim, shown.
    static func frames(_ claim: String) -> [String] {
        StatementReader(table: read.table).frames(ofClaim: claim).map {
            FramePrinter.line($0, text: claim, table: read.table)
        }
    }
}
