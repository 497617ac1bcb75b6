/// Closed classes of words and small synonym families, as data.
enum WordClassText {
    /// Word classes: a tag and its words.
    static let tags: [(WordTag, String)] = [
        (.article, "the a an"),
        (
            .determiner,
            "this these those its their his her our your my some any each every another such no both "
                + "either neither many much few several most other own same all half one"
        ),
        (
            .preposition,
            "of to in on at by for from with without within into onto over under about above below against "
                + "across toward towards upon via per during between among amid amidst around near outside inside beside alongside "
                + "beyond through throughout according behind despite off including excluding like unlike besides following concerning "
                + "until till since than next together along close prior up down out"
        ),
        (.coordinator, "and or but nor yet plus &"),
        (
            .subordinator,
            "when while because although though whereas if unless as where once whether until why how after before"
        ),
        (.relative, "who which whom whose that"),
        (.be, "be is are was were been being am 's"),
        (.have, "have has had having"),
        (.doing, "do does did"),
        (.modal, "can could may might must shall should will would cannot"),
        (.negation, "not never no n't none neither nor nobody nothing without hardly seldom rarely"),
        (.pronoun, "it he she they him them itself himself herself themselves i we you us me"),
        (
            .adverb,
            "least sometimes most notably progressively profoundly principally originally also then soon later now again still already only just ever even almost nearly formally officially "
                + "originally formerly previously subsequently eventually finally initially allegedly reportedly however "
                + "thus therefore instead rather together mainly largely often once first last currently recently simultaneously "
                + "publicly there here so too very more less nominally generally usually widely commonly in-fact namely "
                + "meanwhile nevertheless nonetheless furthermore moreover additionally likewise similarly afterward "
                + "afterwards thereafter beforehand apparently probably possibly perhaps presumably supposedly "
                + "fully wholly entirely completely partly mostly chiefly steadily gradually closely away back ago far "
                + "jointly alone exactly precisely roughly approximately about around"
        ),
    ]

    /// Words (any form) that lower what is said to somebody's word or belief.
    static let hedges =
        "allegedly reportedly supposedly believed suspected thought presumed alleged rumoured rumored apparently "
        + "probably possibly perhaps presumably may might reported assumed claimed said purportedly likely ostensibly "
        + "credited seemingly estimated felt regarded considered disputed unclear laid attributed"

    /// Families of nouns and adjectives that stand for the same thing here; the first names the family. A line with "~" holds
    /// adjectives, which are not marked as nouns.
    static let families = """
        group organization organisation movement outfit body faction grouping
        position place rank
        monastery abbey
        plane aircraft airliner jet airplane aeroplane
        fighter militant gunman insurgent jihadist combatant operative man men
        man person people individual
        town city
        france french frenchman paris-gov
        algeria algerian
        mali malian
        niger nigerien
        nigeria nigerian
        mauritania mauritanian
        morocco moroccan
        tunisia tunisian
        libya libyan
        chad chadian
        somalia somali
        yemen yemeni
        iraq iraqi
        iran iranian
        syria syrian
        egypt egyptian
        spain spanish spaniard
        germany german
        italy italian
        britain british uk united-kingdom london
        canada canadian ottawa
        australia australian canberra
        austria austrian
        russia russian
        china chinese
        japan japanese
        india indian
        pakistan pakistani
        afghanistan afghan
        turkey turkish
        sweden swedish
        norway norwegian
        poland polish
        greece greek
        belgium belgian
        portugal portuguese
        switzerland swiss
        ireland irish
        mexico mexican
        brazil brazilian
        kenya kenyan
        sudan sudanese
        ethiopia ethiopian
        europe european
        africa african
        asia asian
        sahara saharan
        sahel sahelian
        burkina burkinabe burkina-faso
        america us usa american united-states washington
        un united-nations
        troop soldier army military force
        security police
        government state authority regime administration
        envoy ambassador emissary
        list terrorist-list
        money fund cash
        weapon arm munition
        information intelligence
        prison jail
        headquarters hq
        base camp post
        hotel inn
        company firm corporation business
        mountain mountains
        aim goal objective purpose
        bomb bombing explosive
        kidnapping abduction
        member adherent
        talk negotiation dialogue
        emir leader head chief commander
        westerner western
        foreigner foreign
        civilian noncombatant
        child kid
        doctor physician
        illness disease sickness
        war conflict
        island isle
        car vehicle automobile
        ship vessel boat
        founder creator
        treaty agreement accord pact
        company firm
        tribe clan
        monk friar
        fighting combat
        campaign offensive
        caliphate
        independence independent
        law shariah
        region area zone
        building premises
        branch arm wing
        unit battalion division
        spokesman spokesperson spokeswoman
        ~ north northern northward northwards
        ~ south southern southward southwards
        ~ east eastern eastward eastwards
        ~ west western westward westwards
        ~ centre center central
        ~ wealthy rich wealthiest richest affluent
        ~ big large biggest largest great
        ~ famous well-known notorious renowned known-for
        ~ brutal cruel ruthless
        worker employee staff
        hostage captive
        detainee prisoner inmate
        shrine mausoleum tomb
        preacher cleric imam
        village hamlet
        border frontier
        parliament assembly legislature
        monarch king
        scientist researcher
        drug narcotic
        court tribunal
        crime offence offense
        lawyer attorney
        revenue turnover income earnings proceeds
        port harbour harbor
        sea ocean
        forest woodland
        hurricane cyclone typhoon
        earthquake quake
        victim casualty
        university college
        pupil student
        author writer
        woman female
        wife spouse
        siege hostage-crisis
        convoy motorcade
        ransom ransoms
        smuggling trafficking
        expertise expert specialist
        follower supporter sympathizer sympathiser
        newspaper daily
        uprising rebellion revolt insurgency
        truce ceasefire armistice
        ceremony ritual
        subway metro underground
        railway rail
        aeroplane airplane
        flat apartment
        ~ countryside rural
        capital capital-city
        foothold stronghold bastion
        """

    /// Words that say more than the class of acts to which they belong: another word of it does not say as much.
    static let narrow = Words.keys(
        "behead lynch poison strangle drown burn stab hang execute execution beheading crucify torture assassinate extradite "
            + "imprison veto elect graduate referendum coup acquit massacre hijack")

    /// Nouns that are verbs as well; without an auxiliary they are taken for nouns.
    static let nouns =
        "life plant place name side state force house fire train camp branch part form head post term use work study talk end start "
        + "move hand face effect fund arms order rule base aim plan question report sign call series toll share figure group "
        + "bomb building spring summer line mine base means lives series house interest increase program influence attention "
        + "notice pressure trade access power member school camp score level result cause reach war peace law gas sand film"

    /// Common verbs that belong to no class of acts; known so that all their forms are seen.
    static let verbs =
        "hail post stem derive dwell enjoy undergo experience encounter praise welcome honour honor suffer lack employ advise assist believe think suspect assume suppose suggest fear estimate consider feel regard seem appear try attempt expect know "
        + "understand mean begin keep remain become let need use work play move turn show include allow lead bring add "
        + "follow increase raise reach contain exist represent involve require produce serve cover depend perform apply treat "
        + "affect reduce protect prevent improve replace measure predict indicate demonstrate associate correlate express "
        + "regulate inhibit activate bind encode induce promote enhance block carry eat drink speak sing act direct film star "
        + "record compose paint score tour flow border rank rise fall last weigh spread persist vanish return veto resume "
        + "renew restore repair translate preach hide shelter equip arm guard patrol monitor investigate examine test study "
        + "admit confess testify order warn promise vow agree disagree argue debate discuss celebrate mourn bury commemorate "
        + "cross sail fly drive ride climb land sink drown crash collide burn freeze flood erupt shake strike* resign retire "
        + "prefer garner lure rebuff swell augment capitalize possess deem enforce impose orient embark adopt adapt abandon accompany "
        + "accomplish achieve acknowledge address advance advocate afford aggravate alienate align allege alter amount anger announce "
        + "appeal applaud ascend ascribe assert assess assume assure attain avoid await base behave benefit blend boast bolster broker "
        + "calm capitalise cater cement channel characterise choose cite clarify coincide commence commend compel compensate complain "
        + "comply conceal conceive concern condition confer confine confirm confront congratulate constitute consult consume contact "
        + "contest contradict convert convey convince coordinate cope correspond counterbalance culminate curb dare deal debut decrease "
        + "dedicate deepen defect defend define degrade delay delegate demand denote depict deprive deserve deteriorate devote dictate "
        + "differ diminish disagree disappear discourage dispatch displace disrupt distance distinguish distribute diverge dominate donate "
        + "earn echo emphasise emphasize employ empower enable enact encompass endorse endure engage enjoy enlarge ensure enter entail "
        + "entertain entitle envisage equal erode escalate espouse evade evolve exceed exclude exploit export expose extort facilitate "
        + "favour favor fear finance flourish foil foster fragment fulfil function fund gather generate grasp greet guarantee hail hamper "
        + "harbor harbour harm highlight hinder hint identify ignore illustrate imagine impede imply incite incline infiltrate inform "
        + "inspire install instigate insult integrate interact interfere intervene intimidate invite isolate issue justify lack launder "
        + "loosen maintain mediate merge minimise mobilise mobilize motivate narrow necessitate neglect nurture obey object observe occupy "
        + "organise organize originate overlap overwhelm penetrate persecute persuade pledge pose postpone preach precede preside "
        + "prevail prioritise prioritize proceed profess profit prohibit project proliferate prolong prosper provide provoke publicise pursue "
        + "question radicalise radicalize reaffirm reassert recall reclaim reckon recognise reconcile recover redirect refrain refuse "
        + "reinforce reject relate relocate rely remark remind render repel replenish reply resemble reside resist resort respond retain "
        + "retaliate reunite reveal reverse revive revolve reward safeguard satisfy scale secure seem sense shape shelter signal signify "
        + "sketch smuggle solicit spark specialise specify sponsor stabilise stabilize stockpile stress strive struggle subscribe "
        + "succumb suffice summon supervise surround suspend sustain sympathise tackle tempt tend tolerate transfer trigger trust "
        + "undermine unify unite urge utilise utilize verify vie violate vouch wane warrant waver weaken welcome widen withhold witness worsen "
        + "inherit borrow owe save waste invest tax import export ship deliver cultivate harvest hunt fish breed"

    /// Words that carry little: leaving them unmatched costs nothing.
    static let light =
        "group organization organisation movement entity period time year month day part way thing case number kind sort man men people "
        + "person place name attack event member fighter force called named known new own several certain various "
        + "major many former also first later well end side order matter fact body terrorist militant president leader emir "
        + "commander among others total then still now exactly city town two three four five six "
        + "seven eight nine ten eleven twelve twenty thirty forty fifty dozen hundred thousand million twin total fewer more less dozens scores mr president-elect"
}
