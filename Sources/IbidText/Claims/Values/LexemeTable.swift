/// The lexicon as text: one class a line (a class may have several lines), then its words, each with its value where it
/// has one. All words are folded: lower case, no diacritics.
enum LexemeTable {
    /// Values: months 1–12; seasons 1–4 from spring; feasts their day of December; units of time 1–8 from the minute to the century, +16 for plurals;
    /// parts 1 early, 2 middle, 3 late, 4 beginning, 5 end; scales are powers of ten; directions 1 north, 2 south,
    /// 3 east, 4 west, 5 centre, 6–9 the corners.
    static let text = """
        month january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4
        month apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8
        month september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12
        feast christmas=25
        season spring=1 summer=2 autumn=3 fall=3 winter=4
        unit minute=1 minutes=17 hour=2 hours=18 day=3 days=19 week=4 weeks=20 month=5 months=21 year=6 years=22
        unit decade=7 decades=23 century=8 centuries=24
        part early=1 mid=2 middle=2 late=3 beginning=4 start=4 starting=4 outset=4 end=5
        next next=1 following=1 subsequent=1 ensuing=1 previous=-1 preceding=-1
        same same
        that that this
        later later=1 afterward=1 afterwards=1 earlier=-1
        present present=1 today=2 currently=2 now=2 nowadays=2 date=1
        unknown unknown
        onward onward onwards
        cardinal zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
        cardinal thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
        cardinal forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 twin=2
        scale hundred=2 thousand=3 million=6 billion=9 trillion=12 bn=9 mn=6
        scales tens=1 hundreds=2 thousands=3 millions=6 billions=9 dozens=12 scores=20
        dozen dozen
        vague few=1 several=2 couple=3 handful=4 number=5 pair=6
        ordinal first=1 original=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
        ordinal twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
        ordinal nineteenth=19 twentieth=20 last=99
        half half
        quarter quarter=1 quarters=3
        thirds thirds
        more more greater
        less less fewer
        than than
        over over above exceeding
        under under below
        least least
        most most
        up up
        about about approximately roughly circa some ca around
        nearly nearly almost
        exactly exactly precisely only just
        total total totaling totalling totaled totalled
        each each apiece
        all all altogether
        many many much high
        currency dollar=1 dollars=1 usd=1 euro=2 euros=2 eur=2 pound=3 pounds=3 gbp=3 dinar=4 dinars=4 dzd=4 franc=5
        currency francs=5 cfa=5 xof=5 yen=6 rubles=7 ruble=7
        distance km=1 kilometer=1 kilometers=1 kilometre=1 kilometres=1 mile=2 miles=2 meter=3 meters=3 metre=3 metres=3
        distance foot=4 feet=4 yards=5
        percent percent pct
        aged aged
        age age
        old old
        person people person persons members member fighters fighter men man women woman children child soldiers soldier
        person troops civilians civilian hostages hostage militants militant recruits terrorists terrorist insurgents
        person rebels rebel tourists tourist passengers hijackers workers worker employees monks citizens prisoners
        person captives victims villagers officers bombers gunmen jihadists islamists combatants guards gendarmes
        person policemen personnel journalists diplomats supporters leaders commanders others foreigners westerners
        casualty killed dead wounded injured missing hurt arrested captured kidnapped abducted died casualties
        label flight resolution article chapter page section route boeing category highway
        direction northern=1 north=1 southern=2 south=2 eastern=3 east=3 western=4 west=4 central=5 northeastern=6
        direction northeast=6 northwestern=7 northwest=7 southeastern=8 southeast=8 southwestern=9 southwest=9
        district city town village region province area district capital state wilaya cities regions parts mountains desert hills coast outskirts
        in in
        on on upon
        at at
        by by
        to to
        from from
        of of
        until until till
        since since
        before before
        after after
        during during
        between between
        through through via
        throughout throughout
        within within
        near near close=1
        outside outside beyond
        inside inside
        across across
        into into
        against against
        toward toward towards
        prior prior
        and and
        or or
        the the
        a a an
        its its their his her
        as as
        not not
        no no
        course course
        per per
        stop is are was were be been being had has have having
        stop will would could can did does do who whom whose which when
        stop where while but for with without because although though if than then so yet he she it they we i you them
        stop him us there these those what how said says say were lost took held called still also both each whose me my
        stop our your remained became made left led took seized again
        """
}
