/// Words that cannot be said of the same thing in the same respect, as data: where a claim has one and its evidence
/// the other, the evidence does not bear it out.
enum AntonymText {
    /// A line of sides that exclude each other; the words of a side mean much the same. All forms of a verb count; "*"
    /// doubles its last letter.
    static let opposites = verbs + "\n" + qualities

    private static let verbs = """
        help aid assist facilitate enable allow permit ease | hinder impede obstruct hamper thwart prevent block inhibit frustrate stymie foil
        allow permit authorise authorize | forbid ban* prohibit outlaw disallow
        protect defend shield safeguard preserve | destroy demolish wreck ruin raze damage endanger vandalise vandalize
        destroy demolish raze wreck | build rebuild construct restore erect repair
        kill murder execute assassinate slay | save rescue spare
        fight battle combat | negotiate reconcile surrender capitulate
        arrest detain imprison jail | release free liberate acquit
        accept approve endorse embrace welcome | reject refuse decline rebuff oppose
        agree consent | disagree refuse
        praise congratulate applaud laud hail commend | criticize criticise condemn denounce censure reproach
        support endorse favour favor champion | oppose protest resist reject condemn denounce
        encourage | discourage deter dissuade
        join rejoin | leave quit secede defect exit
        unite merge unify reunite | split* divide fragment splinter
        begin start commence | end cease halt conclude finish terminate
        increase rise grow swell expand | decrease decline shrink dwindle reduce diminish
        strengthen boost bolster reinforce enhance | weaken undermine erode sap*
        improve | worsen deteriorate degrade
        win | lose
        succeed | fail
        gain regain | lose forfeit
        advance | retreat withdraw
        deploy | withdraw
        capture seize occupy conquer | abandon evacuate relinquish
        recognize recognise acknowledge | deny disavow repudiate
        confirm | deny refute
        include | exclude
        recruit hire | dismiss sack
        appoint install elect | dismiss demote oust depose
        promote | demote
        reveal disclose publish expose announce declare | conceal hide suppress
        legalize legalise | ban* outlaw forbid prohibit
        impose | lift abolish repeal waive
        tighten | relax loosen
        extend prolong lengthen | shorten curtail
        widen broaden | narrow
        accelerate hasten | delay slow postpone
        found establish create | dissolve disband abolish dismantle
        open reopen | shut
        love admire respect | hate dislike despise loathe
        trust | distrust mistrust
        obey comply | disobey defy flout
        observe honour honor respect | violate breach flout
        attract lure entice | repel alienate deter
        survive | die perish succumb
        kidnap* abduct | shelter harbour harbor
        merge unite reconcile | quarrel feud
        escape | recapture
        surrender capitulate | resist
        tolerate | persecute suppress
        cooperate collaborate | compete clash
        calm appease placate | provoke inflame incite
        escalate intensify | de-escalate subside abate
        adopt embrace uphold | abandon renounce repudiate
        pledge swear | renounce revoke
        resume continue persist | suspend discontinue interrupt cease halt abandon
        punish | reward pardon forgive
        convict | acquit exonerate
        avenge | forgive pardon
        threaten intimidate | reassure
        insult offend | flatter compliment
        enrich | impoverish
        enter | leave exit
        appear emerge | disappear vanish
        stabilise stabilize | destabilise destabilize
        expel banish exile deport | admit readmit invite
        overthrow topple oust depose | install reinstate
        sign ratify | renounce repudiate
        gather assemble concentrate | disperse scatter
        mobilise mobilize | demobilise demobilize
        arm | disarm
        buy purchase | rent lease steal
        remember commemorate | forget
        prove | disprove
        understate underestimate | overstate overestimate exaggerate
        centralise centralize | decentralise decentralize
        unveil | conceal
        ignore neglect | heed
        evacuate | reoccupy
        isolate | integrate
        hasten | slow
        invade | evacuate
        preach advocate | renounce denounce
        deny | admit confess
        keep retain | relinquish surrender discard
        raise hoist | lower
        load | unload
        inflate | deflate
        unify | divide
        rally | disperse
        soothe | aggravate
        """

    private static let qualities = """
        poor impoverished penniless | rich wealthy affluent prosperous
        strong powerful mighty | weak feeble powerless
        large big huge vast massive sizable | small tiny
        easy | difficult arduous
        safe secure | dangerous unsafe perilous
        cheap inexpensive | expensive costly
        public overt | secret covert clandestine
        publicly openly | secretly covertly privately
        frequent frequently often regularly | rare rarely seldom occasionally
        permanent lasting | temporary provisional interim
        voluntary voluntarily willingly | forced forcibly compulsory reluctantly unwillingly
        direct directly | indirect indirectly
        official | unofficial
        formal | informal
        secular | religious islamist islamic
        moderate | radical extreme extremist
        domestic internal | foreign external international
        friendly cordial warm | hostile tense strained conflictual antagonistic
        successful | unsuccessful failed
        effective | ineffective
        popular | unpopular
        stable | unstable volatile
        armed | unarmed
        active | inactive dormant defunct
        controlled subordinate | independent autonomous semi-autonomous semi-independent
        united unified cohesive | divided fragmented
        positive favourable favorable | negative unfavourable unfavorable
        optimistic hopeful | pessimistic
        happy content | unhappy discontented
        victory triumph | defeat
        success | failure
        peace | war
        hope | fear despair
        growth | decline shrinkage
        unity | division disunity rift
        order stability | chaos instability turmoil unrest
        freedom | captivity imprisonment
        wealth | poverty
        strength | weakness
        advantage | disadvantage
        presence | absence
        supporter backer proponent | opponent critic
        friend ally partner | enemy rival foe adversary
        victim | perpetrator culprit
        leader commander founder member | enemy foe opponent
        entrance entry | exit departure
        arrival | departure
        birth | death
        dawn sunrise | dusk sunset
        loyal faithful | disloyal treacherous
        brave courageous | cowardly
        honest | corrupt dishonest
        tolerant | intolerant
        experienced seasoned veteran | inexperienced novice
        trained | untrained
        educated learned | uneducated illiterate
        alive | dead deceased
        injured wounded | unhurt unharmed unscathed uninjured
        fast quick rapid swift | slow gradual
        sudden abrupt suddenly abruptly | gradual gradually
        simple | complex complicated
        modern | ancient
        senior high-ranking | junior low-ranking
        central | peripheral marginal
        essential crucial vital important | unimportant negligible trivial
        selective targeted discriminate | indiscriminate random
        deliberate deliberately intentional premeditated planned | accidental accidentally unintentional spontaneous
        peaceful peacefully nonviolent | violent violently bloody brutal
        democratic | authoritarian dictatorial autocratic
        restraint moderation caution leniency mercy | brutality slaughter cruelty violence excess
        lenient mild | harsh severe strict
        legitimate lawful legal | illegitimate unlawful illegal illicit
        guilty | innocent
        urban | rural
        majority most | minority few
        partly partially | fully entirely completely wholly
        heavy heavily | light lightly slight slightly
        hot | cold
        wet | dry
        deep | shallow
        thick | thin
        ordinary | extraordinary
        upper | lower
        inner | outer
        generous | stingy
        elected | unelected
        similar alike | different dissimilar
        optional | mandatory obligatory
        fertile | barren
        visible | invisible hidden
        literate | illiterate
        married | unmarried divorced
        male | female
        adult | child infant
        offensive | defensive
        natural | artificial
        local | national | international
        genuine real authentic | fake forged bogus
        transparent | opaque
        credible | dubious implausible
        near nearby | far distant remote
        unanimous | divided
        sole single | joint
        literal | figurative
        maximum | minimum
        surplus | shortage deficit
        profit | loss
        demand | supply
        cause | effect
        expansion increase | contraction reduction
        ascent | descent
        love | hatred
        pride | shame
        courage | cowardice
        trust | distrust suspicion
        clarity | confusion
        abundance | scarcity
        praise | criticism condemnation
        innocence | guilt
        legality | illegality
        approval consent | disapproval refusal rejection
        gain | loss
        """

    /// Lines of nouns, each a kind of its own: what is the one is not the other.
    static let kinds = """
        airport | station | school | university | market | mosque | church cathedral | hospital | embassy | bank | restaurant cafe | bridge | nightclub | cinema | stadium | prison jail | barracks | court | factory | mine | museum | library | palace | monastery | cemetery | hotel inn | theatre theater | pharmacy | farm
        doctor physician | engineer | teacher | lawyer | journalist reporter | farmer | pharmacist | dentist | accountant | architect | nurse | mechanic | electrician | tailor | baker | butcher | economist | physicist | chemist | mathematician | diplomat | missionary | tourist | priest | monk | imam | poet | pilot | merchant
        train | bus coach | car | truck lorry | plane aircraft airliner | ship boat ferry | motorcycle motorbike | helicopter | bicycle
        brother | sister | father | mother | son | daughter | uncle | aunt | cousin | nephew | niece | wife | husband | grandfather
        knife | rocket missile | mortar | grenade | bomb explosive | sword | poison
        morning | afternoon | evening | night | noon | midnight | dawn | dusk
        monday | tuesday | wednesday | thursday | friday | saturday | sunday
        cocaine | heroin | cannabis hashish marijuana | opium | methamphetamine
        cigarette tobacco | fuel | gold | diamond | ivory | timber
        video | audio | letter | leaflet pamphlet | fax | poem
        beheading | hanging | stoning | amputation | flogging
        christian | muslim | jew | buddhist | hindu
        sunni | shia shiite
        communist marxist | fascist | islamist | royalist monarchist
        meeting summit conference | robbery heist burglary | accident mishap | attack bombing shooting assault raid siege | election | protest demonstration | wedding | funeral
        money fund cash | food | land | medicine | clothing | weapon ammunition
        mountain | desert | forest | jungle | island
        drought | flood | earthquake | hurricane | famine
        spokesman spokesperson spokeswoman | commander | treasurer | judge | deputy | ambassador | minister | governor | mayor
        """
}
