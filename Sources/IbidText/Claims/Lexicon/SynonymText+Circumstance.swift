extension SynonymText {
    /// Sets about circumstances: size, time, place, causes and the rest.
    static let circumstance = """
        siege hostage standoff crisis
        affect effect impact influence
        effect impact consequence result
        deep deeply profound profoundly strong strongly
        capacity capability ability
        advance gain progress success victory
        victory success gain advance win
        public state government official
        benefit profit gain exploit capitalize advantage
        profit gain earn benefit
        exploit use capitalize take advantage
        advantage benefit gain
        earn make raise gain bring net collect receive obtain generate
        receive get obtain gain accept
        obtain get acquire gain secure win
        acquire obtain get buy
        majority most bulk mainly
        smaller lesser minor less
        portion part share slice
        source origin
        exchange trade share swap*
        share exchange pass
        information intelligence data intel
        contact tie link connection relation
        link tie connection relationship contact bond
        tie link connection
        cooperate collaborate work together team
        work cooperate act collaborate operate
        together jointly collectively side alongside
        alongside beside next with together
        simultaneous simultaneously coordinated same
        coordinated joint simultaneous
        joint common shared
        target aim attack
        aim target direct mean intend
        motorcade convoy cortege
        convoy motorcade column
        mine landmine
        trigger set detonate hit run strike
        gunman gunmen shooter attacker assailant
        fire shoot open
        business company firm shop
        company firm corporation business multinational
        free liberate rescue release
        demand call insist want ask require
        demand request call
        return come go back
        detainee prisoner inmate captive
        hold keep detain have
        survive live escape
        survivor survive
        escape flee survive avoid
        unhurt unharmed unscathed uninjured safe
        ally partner associate friend
        senior high-ranking top leading
        present attend appear attendance
        appear show attend sit
        video recording footage tape film
        message statement
        adopt take assume
        assume take
        serve act work
        role part
        play take
        attempt try effort seek
        try attempt seek endeavour
        reassert regain restore
        restore re-establish
        withhold keep
        submit obey
        obey obedience submit
        superior leader above
        acknowledge recognize accept
        conclude decide find
        conclusion finding belief
        implement apply enforce introduce impose carry
        enforce impose apply implement
        introduce impose bring establish
        subject impose
        govern rule
        demonstrate show prove
        show demonstrate reflect
        resilience strength
        international global worldwide world
        world globe global
        profile standing prestige status reputation image
        prestige standing status reputation profile
        strategic strategy
        monetary financial money
        franchise affiliate branch
        branch wing arm section division
        wing branch arm
        battalion unit brigade division katiba
        unit battalion division
        brigade battalion
        cell network
        network cell web
        war conflict
        alone sole single only
        mostly mainly largely chiefly primarily predominantly majority most
        largely mostly mainly
        receptive open sympathetic welcoming
        radical extreme extremist militant
        extremism radicalism
        positive favorable favourable good
        negative unfavorable unfavourable bad
        view opinion attitude see regard consider
        see view regard consider
        regard view see consider deem
        attitude view stance position
        message appeal
        reduce lessen diminish lower
        tactic method methods means technique approach
        method tactic way
        alienate estrange drive repel
        fear worry concern afraid
        feel think
        excessive extreme undue
        income revenue earnings money
        estimate put reckon calculate count
        strength size number membership
        size strength number
        number count total
        number figure
        several few handful
        hundred hundreds
        half semi
        kill death die
        cost lose
        spare protect leave harm untouched
        harm hurt injure damage target
        leave abandon quit depart
        abandon leave desert quit give
        desert abandon leave
        quit leave resign depart
        reunite rejoin return
        rejoin return reunite come
        close shut closure
        forbid ban prohibit outlaw
        ban outlaw proscribe prohibit illegal list designate
        list designate proscribe blacklist add put name ban register
        designate list label blacklist classify brand proscribe terrorist sanction consider declare treat
        terrorist terror terrorism
        proscribe ban outlaw list
        sanction sanctions penalty
        arrest detain seize capture apprehend custody
        extradite hand surrender deliver
        born birth native
        native born
        eye one-eyed
        spell write
        occur happen take place
        happen occur
        take place
        year annual
        former ex formerly previous previously old
        previously formerly earlier before once
        former once previous
        later subsequently afterwards after
        soon shortly
        current currently present now today
        last final
        final last
        new fresh
        old ancient former
        recent recently
        video clip
        split* separation
        separation split* parting
        circumstance detail way manner
        detail circumstance
        wife spouse
        language tongue
        meaning mean
        mean signify stand
        purse pocket money
        smuggle traffic
        pasture grazing
        abuse mistreatment
        resentment anger
        stop halt cancel
        cancel call halt scrap
        election vote poll ballot
        vote election poll
        win victory
        party movement
        movement group organization
        president presidency head
        presidency president
        office post position power
        post position office job
        resign quit step
        military army
        army military
        storm assault raid
        negotiator mediator
        brought bring
        announce reveal
        ready prepared willing
        willing ready prepared agree
        refuse unwilling decline
        passenger traveller traveler
        bus coach
        car vehicle
        church cathedral
        market bazaar
        price cost
        education educate study school
        child children kid
        woman women female
        marry wed*
        """
}
