/// Words that may stand for one another, as data: wider than a class of acts, narrower than a topic.
enum SynonymText {
    /// One set a line; a word may stand in several. All forms of a word count; "*" doubles its last letter.
    static let sets = conflict + "\n" + circumstance

    /// Sets about groups, people, and what they do to each other.
    private static let conflict = """
        begin start commence launch open initiate onset beginning outset inception birth dawn origin originally initially first initial early
        end finish conclude cease stop* halt terminate close ending conclusion over
        establish found create form set make build institute launch start birth origin origins begin
        originate stem derive spring come arise emerge grow appear surface
        split* break splinter secede separate quit depart detach faction offshoot breakaway defect rift schism rupture
        splinter offshoot breakaway faction spin-off fragment
        merge merger unite union join fuse fusion combine unify amalgamate absorb integrate incorporate alliance
        ally alliance allied affiliate affiliation partner partnership association bond tie link pact league relationship connection
        leader head chief commander emir boss ruler superior helm top chieftain leadership command lead director
        commander leader chief general captain officer
        deputy assistant aide adjutant lieutenant number-two
        founder creator originator father establish found
        member fighter militant operative man men adherent cadre recruit follower supporter guerrilla jihadist insurgent rank ranks
        fighter militant gunman combatant soldier insurgent rebel guerrilla jihadist jihadi warrior
        rebel insurgent separatist mutineer revolt rebellion uprising insurrection insurgency rise rebelled
        soldier troop trooper military army serviceman force forces gendarme
        army military troops forces soldiers armed
        police gendarme gendarmes gendarmerie constabulary
        government state authority authorities regime administration country
        attack assault strike raid bombing operation offensive hit target storm violence shooting ambush
        facility plant installation complex
        dislike disapprove disapproval resent
        foreigner foreign expatriate
        reporter journalist correspondent
        teacher schoolteacher
        office offices headquarters
        simultaneous synchronised synchronized concurrent
        shootout gunfight gunbattle firefight fire exchange
        bomb bombing explosive explosion blast explode detonate device
        kill slay murder assassinate die death dead lose perish execute fatality casualty toll massacre slaughter
        dead died death fatality killed
        wound injure hurt maim harm injury casualty unhurt unharmed uninjured unscathed wounded
        massacre slaughter butcher carnage bloodbath atrocity
        kidnap* abduct seize snatch capture abduction kidnapping captivity hostage captive hostage-taking take
        hostage captive prisoner detainee kidnapped abducted
        release free freed freedom liberate liberation rescue ransom let liberty
        rescue save free release
        ransom payment pay money paid sum
        pay payment paid payout
        money fund funds funding cash finance finances financing financial income revenue capital wealth resources means
        wealth riches fortune wealthy rich prosperous affluent money funds well-off well-funded
        donation gift contribution donor donate contribute
        sympathizer sympathiser supporter backer follower well-wisher
        weapon arm arms armament munition ammunition arsenal weaponry gun rifle
        arsenal stockpile store stores stock stocks weapons
        surface-to-air anti-aircraft
        rifle gun firearm
        drug narcotic cocaine narcotics drugs
        human person people humans persons migrants migrant
        smuggle smuggling traffic trafficking trafficker trade contraband illicit
        trafficker smuggler dealer
        trade commerce business deal dealing
        illegal illicit unlawful criminal
        crime criminal robbery theft
        tribe tribal clan family kinship familial
        family familial kin kinship relative tribe tribal
        local native resident inhabitant community
        community population people populace society public locals residents
        population people inhabitants populace civilians public
        civilian noncombatant population people citizen ordinary innocent
        citizen national nationals citizenship
        foreigner foreign foreigners alien national
        western westerner west westerners
        european europe europeans
        tourist traveller traveler visitor holidaymaker vacationer
        worker employee staff personnel labourer labor labour
        diplomat envoy ambassador emissary diplomatic representative
        spokesman spokesperson spokeswoman mouthpiece speaker
        preacher cleric imam sermon preaching religious
        sermon preach preacher preaching speech
        journalist reporter
        teacher schoolteacher school
        official officer officials functionary civil servant
        engineer engineering engineers
        expert specialist expertise skilled knowledgeable know
        profession trade occupation career job vocation
        explosive explosives bomb
        train training trained coach instruct instruction camp drill
        recruit recruitment recruiting enlist enlistment enrol newcomer join draw attract
        join enlist enter sign
        village hamlet settlement villager
        city town municipality
        capital metropolis seat
        mountain mountains peak range highland highlands hill
        far distant remote faraway
        desert sahara sand
        region area territory zone district land swath swaths part parts
        country nation state land
        border frontier boundary
        north northern northward
        south southern southward
        east eastern eastward
        west western westward
        home base headquarters seat birthplace homeland centre center
        base headquarters camp location stronghold facility installation post based located
        headquarters hq office seat building
        stronghold bastion foothold base haven
        foothold base presence position
        presence existence footprint
        hotel resort inn
        nightclub club bar
        plane aircraft airliner jet airplane flight
        hijack hijacking hijacker seize
        train railway commuter metro
        station stop
        monastery abbey convent
        monk monks friar trappist
        mausoleum tomb shrine grave monument mausoleums
        saint holy
        destroy wreck ruin demolish raze tear smash destruction demolition
        prison jail sentence term imprisonment incarcerate behind bars
        sentence condemn punish term punishment jail
        convict guilty conviction
        court tribunal justice
        law rule legislation shariah sharia islamic
        shariah sharia islamic law
        caliphate caliph islamic state
        islamist islamic jihadist jihadi muslim salafist salafi
        muslim islamic muslims
        ideology doctrine belief creed ideological
        goal aim objective purpose target ambition intention intent desire seek want
        aim want seek intend desire wish pursue strive hope mean
        overthrow topple oust bring down depose remove
        remove oust force expel push dismiss depose unseat drive removal sack fire lose
        oust expel evict push drive force chase
        expel drive push oust dislodge evict chase throw clear banish retreat withdraw
        withdraw retreat withdrawal pull
        replace succeed follow take supplant successor replacement succession come
        appoint name install put place designate give nominate select choose
        give hand grant entrust receive assign
        rename change name renaming retitle rebrand adopt
        name call term title known dub designation label
        alias pseudonym nickname nom
        call name known dub label describe term refer
        change shift alter transform alteration transformation differ
        shift change move turn
        big large major great considerable substantial significant huge massive sizeable sizable
        small little minor lesser limited tiny slight
        important key major significant central leading crucial prominent main
        main chief principal primary major key most majority bulk
        prominent leading notable top senior major
        notable famous well-known renowned prominent known notorious
        famous known notorious renowned fame celebrated best-known
        brutal violent cruel savage bloody ruthless brutality violence cruelty
        indiscriminate random
        violence violent force brutality bloodshed
        mass widespread large-scale
        widespread wide broad popular general extensive
        popular public widespread wide
        support back backing backer aid help assistance assist favour favor endorse sympathy approval applaud
        sympathy sympathetic approval support
        help aid assist assistance support facilitate contribute
        facilitate ease enable help arrange smooth
        allow enable permit let
        help enable allow
        lead led direct guide run
        cause reason lead result bring trigger
        reason cause ground grounds motive motivation because ostensibly
        protest oppose object objection complain
        anger outrage indignation protest disgust
        oppose resist opposition opponent against fight
        enemy foe adversary opponent rival enemies hostile
        rival competitor opponent enemy rivalry
        hostile hostility antagonistic conflictual unfriendly
        conflict conflictual dispute tension quarrel clash strife
        quarrel dispute disagreement argument feud conflict
        dispute contest argue disputed contested controversial debate unclear
        unclear uncertain unknown obscure vague murky
        clear evident plain obvious
        suspect suspected believe thought think allege
        believe think thought consider suppose assume regard
        report reported reportedly say
        claim say state declare assert allege announce
        responsibility responsible credit behind blame
        announce declare proclaim public make publicize statement announcement
        public publicly open openly
        publicly openly public
        reject refuse decline rebuff turn dismiss deny rejection
        accept recognize recognise acknowledge approve embrace agree
        recognize recognise acknowledge accept
        praise congratulate applaud laud hail commend welcome celebrate
        criticize criticise condemn denounce censure blame
        condemn denounce decry
        urge call plead appeal exhort press
        reconcile reconciliation negotiate peace negotiation talk talks dialogue settlement compromise truce
        negotiate negotiation talk talks dialogue bargain
        peace reconciliation truce ceasefire settlement
        truce ceasefire armistice
        amnesty pardon concord clemency
        lure draw attract entice persuade induce tempt win
        persuade convince induce
        pledge vow swear promise oath declare commit undertake
        allegiance loyalty fealty obedience oath faith loyal
        threaten threat menace warn
        continue go keep persist remain carry resume
        remain stay continue still keep
        active operate operational functioning existing
        operate work function run act active operation operations
        operation action mission campaign activity
        activity action operation operations activities
        expand extend spread grow enlarge broaden widen expansion push growth
        grow increase rise widen expand deepen growth swell
        increase rise grow boost more raise
        boost increase strengthen raise enhance improve
        swell increase boost strengthen bolster reinforce
        worsen deepen widen aggravate deteriorate exacerbate
        widen deepen grow
        decline decrease fall shrink dwindle thin drop
        influence sway power clout weight
        power strength might
        growing increasing rising mounting
        independence autonomy independent autonomous separate self-rule
        autonomy autonomous independence semi-autonomous semi-independent partial
        semi-autonomous semi-independent autonomous
        independent separate sovereign autonomous
        rift split* divide schism gap gulf
        counterbalance counterweight balance offset check weaken curb contain rein
        weaken undermine curb
        control hold rule govern reign command dominate sway power
        govern rule administer run
        capture seize take conquer occupy fall overrun
        conquer capture win take
        seizure takeover capture conquest
        takeover seizure capture
        occupy hold control
        fight combat battle fighting war struggle wage resist
        battle fight combat clash gunfight shootout
        facility plant installation complex
        dislike disapprove disapproval resent
        foreigner foreign expatriate
        shootout gunfight firefight shooting gun
        war conflict civil fighting hostilities
        struggle fight battle war
        resist fight oppose
        clash fight confrontation
        uprising rebellion revolt insurgency rising mutiny rebel
        revolt rebellion uprising rise rebel
        coup putsch overthrow takeover
        unrest instability turmoil upheaval disorder chaos crisis
        upheaval turmoil unrest revolution instability spring
        instability unstable turmoil unrest
        stability order stabilise stabilize stable
        crisis emergency
        """

    /// Words of the sets that are too common to stand for others by themselves.
    static let vague: Set<String> = [
        "make", "take", "bring", "give", "hold", "come", "set", "get", "go", "put", "have", "turn", "part", "set",
        "run",
        "see", "fall", "main", "end", "act", "work", "say", "call", "name", "top", "place", "keep", "draw", "lead",
        "led",
        "leave", "play", "make", "raise", "win", "lose", "force", "power", "carry", "hit", "meet", "like", "want",
        "use",
        "open", "close", "feel", "find", "show", "know", "know", "point", "state", "order", "rule", "office", "fire",
        "point", "check", "cut", "drive", "push", "pull", "stand", "stop*", "start", "begin", "first", "last", "early",
        "out", "after", "next", "before", "at", "under", "with", "sole", "alone", "only", "single",
    ]
    /// Words that exclude each other where all else is the same; one list a line.
    static let rivals = """
        north south east west centre northern southern eastern western central northeastern northwestern southeastern southwestern
        first last second third
        wealthy poor poorest
        rich wealthiest poor poorest
        rich impoverished
        positive negative
        big small
        large small
        strong weak
        increase decrease
        rise fall
        grow shrink
        more fewer
        willing refuse
        agree refuse
        accept refuse
        accept reject
        united divided
        legal illegal
        open closed
        civilian military
        catholic protestant
        male female
        old young
        ally enemy
        friend foe
        friend enemy
        partner rival
        partner enemy
        near far
        independent dependent
        unified fragmented
        praise condemn
        strengthen weaken
        improve worsen
        guilty innocent
        secular religious
        spring summer autumn winter
        absent present
        increase shrink
        increase dwindle
        widen narrow
        majority minority
        public secret
        alive dead
        highest lowest
        oldest youngest
        largest smallest
        richest poorest
        best worst
        peaceful violent
        friendly hostile
        temporary permanent
        often rarely
        often seldom
        succeed fail
        success failure
        gain loss
        rural urban
        domestic foreign
        loyal disloyal
        popular unpopular
        """
}
