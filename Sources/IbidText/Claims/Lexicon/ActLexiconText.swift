/// The lexicon of acts, as data: what verbs, event nouns and role nouns say the same thing.
///
/// One class a line: `name | flags | opposites | patient prepositions | verbs | event nouns | role nouns`.
/// Flags: `functional` (one value for each patient), `symmetric` (roles may change places), `ergative` (without an
/// object the subject is the patient), `state` (lasts over an interval), `violent` (an attack of some kind),
/// `exclusive` (one agent at a time), `stance` (its contrary denies it; "released" does not deny "kidnapped").
/// A verb may need a second word in its clause (`take+over`), may have its patient as subject (`^die`) or its roles
/// the other way round (`~precede`), and may double its last letter (`kidnap*`). A role noun with `^`
/// names the one acted on (`^hostage`). `-` is an empty field.
package enum ActLexiconText {
    /// The lines; blank lines and lines that begin with `#` say nothing.
    package static let lines = """
        # beginnings and ends of organizations, works and periods
        found | functional ergative exclusive | dissolve | - | found establish form create constitute set+up open+camp open+office open+branch incorporate ^come+being ^come+existence ^take+shape ^arise ^emerge ^make+known ^make+name co-found ^originate ^begin+as ^start+as plant+cell spring+up inaugurate put+together ^come+life begin+life ^see+light | founding foundation establishment formation creation inception | founder creator originator co-founder
        dissolve | functional ergative | found continue | - | dissolve disband ^cease+exist ^cease+existence ^give+existence ^no+exist ^go+defunct abolish liquidate disestablish ^fold ^wind+up absorb dismantle shut+down close+down ^break+up cease+operation | dissolution disbandment disbanding abolition liquidation | -
        continue | state stance | dissolve | - | ^remain+active ^exist continue+exist | existence | -
        split | - | join | from with of | split* split+off get+out break+away break+off break+with splinter separate secede part leave quit walk+out defect break depart exit ~outlive part+company part+way cut+tie sever+tie walk+away cut+link sever+link grow+out+of come+out+of emerge+from arise+from descend+from grow+from | split separation division breakaway schism secession departure defection offshoot splinter | offshoot splinter breakaway
        join | symmetric ergative | split | with into to | join join+force merge unite combine fuse enter become+part become+unit become+member become+component become+affiliate become+branch become+single become+one rejoin unify go+over absorb incorporate amalgamate bring+alliance submit+to integrate return+to come+back make+peace bring+back ally+self affiliate ally form+alliance announce+alliance make+public+alliance announce+union announce+affiliation declare+alliance proclaim+alliance declare+one declare+organization conclude+alliance enter+alliance enter+union bring+together team+up link+up ^come+together sign+up+with throw+lot become+ally make+ally become+affiliated | merger union fusion alliance affiliation reunion amalgamation bond | affiliate ally partner component associate
        rename | functional symmetric | - | to as | rename change+name take+name adopt+name get+name acquire+name assume+name rebrand become+known call+after receive+name bear+name use+name go+name restyle retitle go+by+name take+on+name style+self | renaming rebranding | -
        # posts
        lead | state functional exclusive | - | of | lead head command direct rule+group run+group chair preside helm captain stand+head be+head be+charge be+command be+helm govern+company manage hold+leadership hold+rein take+rein act+leader hold+presidency oversee stand+top be+top sit+top stand+helm take+helm take+charge | leadership command chairmanship tenure | leader emir head commander chief chairman president director chief-executive ceo boss captain manager ruler chairwoman superior
        succeed | exclusive | - | from | succeed replace follow+leader follow+as follow+in follow take+over take+place take+over+from supplant supersede ~precede ~give+way ~hand+over ~pass+to step+shoe inherit+leadership inherit+post take+rein+from follow+post follow+office become+after | succession replacement | successor
        appoint | - | remove | - | appoint name+as elect promote nominate install put+command give+command give+post give+battalion give+division put+charge put+under ^assume+command ^take+command put+over hand+command assign choose+as select+as hire+as pick+as entrust+command ~receive+command ~get+command ~receive+post ~be+given+command hand+division hand+unit | appointment promotion election nomination | appointee
        remove | - | appoint | from of | remove oust depose dismiss sack force+out force+out+of force+from topple overthrow ^lose+leadership ^lose+post ^lose+position expel+leader demote unseat fire+from cost+post ^step+down ^resign ^give+up+post bring+down relieve+of strip+command strip+post strip+leadership strip+office deprive+post deprive+leadership ^lose+job ^lose+command ^lose+office ^lose+presidency force+resign drive+power drive+office dethrone | removal ouster dismissal overthrow resignation coup toppling | -
        member | state | - | of to in | belong be+member be+among be+one+of serve+in serve serve+as work+as count+among be+belong be+rank | membership | member operative cadre recruit veteran adherent
        speak-for | state | - | of for to | speak+for act+spokesman serve+spokesman | - | spokesman spokesperson spokeswoman mouthpiece
        second | state | - | of to | - | - | deputy second-in-command lieutenant assistant aide adjutant
        advise | state | - | of to | advise counsel | - | adviser advisor counselor counsellor mentor
        # force
        kill | violent exclusive | survive spare | - | kill murder assassinate shoot+dead slay massacre slaughter behead execute ^die ^perish ^lose+life ^meet+death ^succumb ^fall+dead ^meet+end ^lose+live behead lynch claim+life claim+live cost+life cost+live put+death gun+down leave+dead take+life take+live shoot+kill ^be+dead ^pass+away ^be+casualty | killing murder assassination death massacre slaughter execution beheading fatality casualty | killer assassin dead
        spare | stance | attack kill | - | spare leave+alone leave+untouched escape+attack | - | -
        survive | stance | kill | - | ^survive ^come+alive ^return+alive ^come+back+alive | survival | survivor
        wound | violent | - | - | wound injure hurt* maim leave+wounded ^suffer+injury ^sustain+injury ^suffer+wound leave+injured | wounding injury | injured
        arrest | functional | release | - | arrest detain nab capture+suspect imprison jail apprehend seize+suspect hand+over extradite take+custody round+up put+bar lock+up hold+custody | arrest detention imprisonment capture extradition | ^detainee ^prisoner
        release | - | arrest kidnap | - | release free set+free rescue liberate ransom let+go bring+safety ransom ~win+release buy+free ^regain+freedom ^win+freedom ^walk+free ^go+free secure+release ^gain+freedom let+out hand+back ^regain+liberty | release liberation rescue | -
        kidnap | violent | release | - | kidnap* abduct carry+off drag+off lead+away take+hostage seize+hostage take+captive hold+hostage hold+captive hold+people seize+people seize+european take+european snatch ^fall+hand take+prisoner | kidnapping abduction hostage-taking captivity | ^hostage ^captive ^abductee kidnapper abductor
        hijack | violent | - | - | hijack take+over+flight take+over+plane take+over+airliner seize+flight seize+plane seize+aircraft | hijacking | hijacker
        attack | violent | spare | on at against in of | attack assault strike bomb raid hit storm shoot+up open+fire shell fire+at fire+on fire+rocket ambush target carry+attack carry+bombing carry+assault conduct+attack conduct+bombing perpetrate+attack launch+attack mount+attack stage+attack commit+attack detonate ^explode ^go+off set+off plant+bomb blow+up take+over+hotel take+over+plant seize+hotel engage+bombing perpetrate conduct hit* trigger be+behind+attack be+behind+bombing be+behind+assault be+responsible+attack be+responsible+bombing be+responsible+assault launch+raid carry+raid carry+shooting carry+killing single+out make+target stage+bombing do+bombing commit+bombing perform+attack | attack bombing assault raid strike shooting blast explosion ambush offensive bomb siege mine | attacker bomber gunman
        massacre | violent | - | of | massacre | massacre | -
        claim | - | deny | for of | claim claim+responsibility take+responsibility take+credit say+responsible say+behind declare+responsible admit+responsibility acknowledge+responsibility | - | -
        fight | - | - | against with alongside | fight battle combat clash wage continue+war continue+fight continue+struggle engage+battle rebel revolt rise+against take+field take+up+arm resist go+war do+battle wage+war | fighting battle combat clash war rebellion uprising rising revolt insurgency insurrection | fighter rebel insurgent combatant opponent enemy
        control | violent | lose | of over from | seize capture take+control take+over occupy conquer take hold+city hold+town hold+north control win+north take+town take+city overrun gain+control ~fall ^fall+to hold+sway take+possession rule govern seize+control win+control assume+control be+master | capture seizure takeover occupation conquest fall control | occupier
        lose | - | control | - | lose forfeit | loss | -
        expel | - | - | from out | expel drive+out drive+into push+out push+from drive+from evict chase+out oust+from  push dislodge banish deport scatter throw+out kick+out drive+away force+off clear+from | expulsion eviction deportation | -
        withdraw | ergative | - | from to | withdraw retreat pull+out evacuate pull+back fall+back | withdrawal retreat pullout | -
        enter | - | - | - | enter invade march+into cross+into move+into | invasion intervention incursion | -
        surrender | - | - | to | surrender lay+arm give+up+arm capitulate lay+weapon declare+ceasefire announce+ceasefire proclaim+ceasefire declare+truce announce+truce proclaim+truce | surrender capitulation ceasefire truce amnesty | -
        escape | - | - | from | escape flee break+out run+away | escape flight-away | fugitive
        destroy | - | - | - | destroy demolish raze ruin wreck burn+down tear+down pull+down knock+down blow+up level smash flatten | destruction demolition | -
        threaten | - | - | - | threaten menace warn issue+threat make+threat | threat warning | -
        # words and law
        pledge | - | disown | to | pledge+allegiance swear+allegiance pledge+loyalty swear+loyalty declare+loyalty promise+obedience swear+obedience owe+obedience pledge+fealty swear+oath give+oath take+oath pledge+support swear+fealty vow+allegiance vow+loyalty vow+obedience declare+allegiance pledge promise+loyalty owe+allegiance acknowledge+superior | allegiance obedience fealty loyalty oath pledge | -
        disown | stance | pledge accept | - | disown disavow repudiate renounce | - | -
        designate | - | delist delist | - | designate list proscribe ^be+list ^stand+list ^remain+list put+list place+list place+roster put+roster add+list name+terrorist blacklist declare+terrorist make+designate classify sanction put+on+list include+list ban outlaw prohibit forbid* label brand consider+terrorist treat+terrorist regard+terrorist view+terrorist class+terrorist see+terrorist label+terrorist place+blacklist put+blacklist declare+illegal class+terrorist blacklist put+sanction place+sanction impose+sanction label+terrorist | designation listing proscription ban prohibition sanction list | -
        delist | - | designate | from | delist remove+list take+off+list strike+list drop+from+list unlist lift+sanction unban legalise legalize lift+ban drop+list | delisting legalisation legalization | -
        announce | - | deny | - | announce declare proclaim make+public make+known make+announcement state reveal disclose unveil go+public give+notice | announcement declaration proclamation statement | -
        say | - | deny | - | say state report note assert argue maintain tell | - | -
        deny | stance | say claim announce accept | - | deny refute contradict | denial | -
        reject | stance | accept seek | - | reject refuse turn+down decline rebuff spurn veto refuse+recognize refuse+accept dismiss+idea rule+out say+no shun | rejection refusal veto | -
        accept | stance | reject disown | to | accept acknowledge ~win+acceptance ~gain+acceptance ~win+approval recognize recognise approve endorse embrace agree+to adopt+plan consent welcome ratify say+yes give+approval give+consent | acceptance recognition approval endorsement ratification | -
        support | symmetric stance | oppose | to for with of | support back aid help assist ~win+applause ~gain+applause ~win+praise ~earn+praise ~earn+applause ~draw+praise take+side side+with express+support voice+support declare+support favour favor make+cause stand+by cooperate collaborate work+with work+together work+alongside fight+alongside fight+side fight+together fight+next fight+beside work+closely cooperate+with be+partner be+ally have+friendly have+good+relation praise congratulate applaud hail laud commend lend+support give+support provide+support come+aid be+friend | support cooperation collaboration assistance partnership backing praise | supporter ally partner sympathizer backer associate
        oppose | symmetric stance | support | to with | oppose be+enemy be+rival be+opponent be+hostile be+odds be+bad+term have+conflictual have+hostile have+bad be+rivals fall+out criticise criticize condemn denounce object reproach stand+against be+enemy+of resist | opposition hostility rivalry criticism condemnation rift quarrel conflict | opponent enemy rival adversary foe critic
        negotiate | symmetric | - | with | negotiate hold+talk talk+with enter+talk bargain reconcile hold+negotiation conduct+talk hold+discussion come+term sit+down+with open+talk | negotiation talk bargaining dialogue reconciliation | negotiator
        sign | - | - | - | sign conclude+treaty initial ink | signing signature | signatory
        convict | functional stance | acquit | of | convict find+guilty | conviction | convict
        acquit | functional stance | convict sentence | of | acquit clear+of exonerate find+innocent | acquittal | -
        sentence | functional | - | to | sentence imprison jail give+prison hand+term hand+prison hand+sentence give+term send+prison send+jail put+prison ~receive+term ~receive+sentence ~receive+year ~get+year condemn+to | sentence term prison-term | -
        charge | - | - | with | charge+with accuse indict prosecute sue | charge indictment accusation prosecution lawsuit | defendant
        publish | - | - | - | publish issue release+report release+album release+book write+book write print author | publication issue release | author writer
        criticise | - | - | - | criticise criticize condemn denounce reproach blame | criticism condemnation blame | critic
        demand | - | - | - | demand ask+for call+=for request urge require insist ask plead appeal tell+leave order+leave | demand request appeal call plea | -
        seek | state | reject | for to | seek want aim intend mean+to wish hope strive desire plan pursue fight+for look+for be+ready call+=for strive+for work+toward set+out want+to | aim goal objective desire wish purpose aspiration | -
        # money and goods
        raise | - | - | from | raise earn make+money collect obtain+fund generate amass gain+money receive+ransom net gross derive+income derive+money live+off make+fortune get+money draw+income finance+self fund+self get+fund | earnings income revenue proceeds | -
        receive | - | give | from | receive get* obtain accept+gift acquire+from be+given | receipt | recipient
        give | - | receive | to | give provide supply send donate hand grant deliver offer award lend transfer furnish equip+with extend+help pass+on supply+with provide+with | gift donation supply grant delivery | donor supplier
        finance | - | - | - | finance fund bankroll sponsor pay+for subsidise subsidize invest underwrite bear+cost put+up+money | funding financing sponsorship investment | sponsor financier investor
        pay | - | - | to for | pay ransom+for spend | payment ransom | payer
        exchange | symmetric | - | with | exchange share swap* trade+information | exchange sharing swap | -
        trade | - | - | in | traffic smuggle trade deal+in sell buy+arm | trafficking smuggling trade traffic | trafficker smuggler trader
        buy | - | sell | from | buy purchase acquire take+over+company | purchase acquisition takeover | buyer purchaser
        sell | - | buy | to | sell divest | sale divestment | seller
        build | - | - | - | build construct erect | construction building | builder architect
        produce | - | - | - | produce manufacture make+product assemble | production manufacture | producer manufacturer maker
        own | state | - | - | own possess have+cell keep+cell maintain+cell have+missile have+weapon have+rifle have+gun have+explosive have+stake hold+stake | ownership possession | owner
        # states and people
        size | state symmetric | - | - | have+member have+fighter number have+men have+employee comprise+member have+strength put+strength estimate+at estimate+member estimate+fighter employ have+staff count+member estimate+strength have+man have+people have+soldier have+troop have+strong boast+member stand+at amount+to number+around have+worker | strength membership-size workforce | -
        expand | stance | shrink | into to | expand increase swell spread+to extend grow push+into carry+into widen broaden expand+into grow+into branch+out stretch+to extend+reach widen+reach | expansion growth extension increase | -
        shrink | stance | expand | - | shrink decline dwindle contract fall+number thin* decrease reduce | decline decrease reduction | -
        base | state | - | in at | base headquarter ^locate ^stand+in ^stand+at ^stand+outside ^stand+near situate ^lie+in ^lie+at ^lie+outside have+base have+headquarters operate reside live live+in settle be+based have+seat be+home have+stronghold be+headquartered centre center have+office | base headquarters location home | -
        born | functional | - | in | bear ^come+world | birth | ^native
        marry | symmetric | divorce | to with | marry wed* | marriage wedding | husband wife spouse
        divorce | symmetric | marry | - | divorce | divorce | -
        study | - | - | at in | study graduate attend+university attend+school attend be+educated enrol enroll take+degree hold+degree be+alumnus read+law | studies education graduation | student graduate
        teach | - | - | at | teach lecture instruct | teaching lectureship | teacher professor lecturer
        train | - | - | in | train drill school instruct+fighter | training | trainer
        recruit | - | - | - | recruit enlist hire employ+worker take+on lure draw+away attract draw+recruit sign+up | recruitment hiring enlistment | recruiter
        travel | - | - | to from | travel go+to go+back journey come+home visit move+to fly+to sail+to emigrate migrate return arrive come+back+to set+off make+way | travel journey trip voyage visit migration return arrival | traveller traveler visitor
        send | - | - | to | send dispatch deploy | dispatch deployment | -
        meet | symmetric | - | with | meet encounter | meeting encounter summit | -
        win | - | lose | - | win defeat beat triumph | victory win defeat triumph | winner victor
        begin | ergative | end | - | begin ^date+back ^go+back ^trace+back start commence launch open initiate get+way kick+off set+motion | beginning start launch opening outbreak | -
        end | ergative | begin | to | end finish stop* conclude halt terminate put+end bring+end cancel* call+off come+end draw+close wind+up bring+close break+off | end conclusion close halt cancellation termination | -
        discover | - | - | - | discover find identify detect isolate come+upon uncover | discovery detection identification | discoverer
        invent | - | - | - | invent develop devise design | invention development design | inventor designer developer
        cause | - | - | - | cause bring+about lead+=to result+in provoke trigger+war give+rise bring+on | cause | -
        infect | - | - | - | infect sicken | infection | -
        take-part | - | - | in | take+part participate be+involved be+present attend+meeting compete play+part play+role have+part have+share have+hand | participation involvement presence attendance | participant
        change | ergative | - | - | change shift alter transform | change shift alteration | -
        know | state | - | as | know+as call dub* nickname refer+as term name | name alias | -
        hold | - | - | - | hold host stage+event organise organize | - | host organiser organizer
        describe | - | - | as | describe count+as look+upon regard consider view see+as deem* characterise characterize | - | -
        happen | - | - | - | ^happen ^occur ^take+=place ^come+pass ^unfold | occurrence | -
        close | stance | open | - | close shut shutter close+down shut+down+school | closure closing | -
        open | stance | close | - | open+school open+border open+road open+crossing ^stay+open ^remain+open reopen leave+open | reopening | -
        steal | - | - | from | steal rob* loot plunder | theft robbery looting | thief robber
        crash | - | - | - | ^crash ^collide | crash collision accident | -
        testify | - | - | - | testify give+evidence give+testimony | testimony | witness
        protest | - | - | against | protest march+against | protest demonstration | protester demonstrator
        vote | - | - | for against | vote | vote referendum ballot | voter
        """
}
