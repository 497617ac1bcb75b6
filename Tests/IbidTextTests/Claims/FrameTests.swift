import IbidText
import Testing

@Suite struct FrameTests {
    @Test(arguments: [
        ("Moe founded Norvik in 1962.", "found(agent: Moe; patient: Norvik; when: 1962)"),
        ("Norvik was founded by Moe.", "found(agent: Moe; patient: Norvik)"),
        ("The company formed in 1962.", "found(patient: The company; when: 1962)"),
        ("Lund replaced Dahl.", "succeed(agent: Lund; patient: Dahl)"),
        ("Dahl was succeeded by Lund.", "succeed(agent: Lund; patient: Dahl)"),
        ("Dahl preceded Lund.", "succeed(agent: Lund; patient: Dahl)"),
        ("Lund took over from Dahl.", "succeed(agent: Lund; patient: Dahl)"),
        ("Hungary rejected the treaty.", "reject(agent: Hungary; patient: the treaty"),
        ("Hungary turned down the offer.", "reject(agent: Hungary; patient: the offer"),
        ("Hungary did not sign the treaty.", "sign(agent: Hungary; patient: the treaty; where: Hungary; NOT)"),
        ("Hungary has never signed the treaty.", "NOT; NEVER)"),
        ("Seven monks were abducted in March 1996.", "kidnap(patient: Seven monks; when: 1996-03; many: 7 monk)"),
        ("The rebels took 32 tourists hostage.", "kidnap(agent: The rebels"),
        ("The passengers lost their lives.", "kill(patient: The passengers"),
        ("A bomb killed eight people.", "kill(agent: A bomb; patient: eight people; many: 8 person)"),
        ("Moe is believed to have left Norvik.", "hedged)"),
        ("Moe allegedly left Norvik.", "hedged)"),
        ("Moe wanted to sell Norvik.", "intended)"),
        ("Norvik merged with Sundt.", "join(agent: Norvik; patient: Sundt)"),
        ("Norvik and Sundt merged.", "join(patient: Norvik & Sundt)"),
        ("Norvik, led by Moe, bought Sundt.", "lead(agent: Moe; patient: Norvik)"),
        ("Norvik, led by Moe, bought Sundt.", "buy(agent: Norvik; patient: Sundt)"),
        ("Moe, who founded Norvik, died in 1990.", "found(agent: Moe; patient: Norvik)"),
        ("Moe, who founded Norvik, died in 1990.", "kill(patient: Moe; when: 1990)"),
        ("Moe did not retire until 1990.", "when: 1990"),
        ("Moe was the leader of Norvik.", "lead(agent: Moe; patient: Norvik"),
        ("Norvik’s leader, Moe, resigned.", "lead(agent: Moe; patient: Norvik"),
        ("Norvik grew after Sundt collapsed.", "after 1)"),
        ("Gunmen carried out an attack on the hotel in Oslo.", "attack(agent: Gunmen; patient: the hotel"),
        ("Norvik considers Sundt, not Baltic, its rival.", "patient: Sundt"),
        ("Norvik considers Sundt, not Baltic, its rival.", "NOT"),
        ("Sundt, a small firm, splintered from Norvik in 1970.", "; patient: Norvik; when: 1970"),
        ("Sundt grew out of Norvik.", "split(agent: Sundt; patient: Norvik"),
        ("The attack on the ferry was planned in Oslo and carried out by Sundt.", "agent: Sundt"),
        ("Norvik, led by Moe, worked with Sundt.", "support(agent: Norvik; patient: Sundt)"),
        ("Norvik backed Sundt, led by Moe, in 1999.", "lead(agent: Moe; patient: Sundt) "),
        ("Norvik sees Sundt as a rival, as opposed to Baltic.", "describe(agent: Norvik; patient: Sundt"),
        ("Norvik was called the Group for Ships and Ports.", "know(patient: Norvik"),
        ("Norvik was a firm that bought Sundt.", "buy(agent: Norvik; patient: Sundt)"),
        ("Norvik ruled Oslo for part of 1940.", "when: 1940"),
        ("Norvik ruled Oslo.", "control(agent: Norvik; patient: Oslo"),
        ("The killing of Moe shocked Norvik.", "kill(patient: Moe; noun)"),
        // Behind a clause that tells which one is meant the sentence goes on with the noun before it.
        ("The sailors whom Moe left in Oslo died.", "kill(patient: The sailors"),
        ("The chairman whom Moe replaced was killed.", "succeed(agent: Moe; patient: The chairman)"),
        ("The firm which Norvik bought attacked Sundt.", "attack(agent: The firm; patient: Sundt"),
        ("The rules that Norvik signed were rejected.", "reject(patient: The rules"),
        ("Norvik grew, and a firm backed by Moe bought Sundt.", "buy(agent: a firm; patient: Sundt)"),
        ("Norvik grew and a ship sent by Moe attacked Sundt.", "attack(agent: a ship; patient: Sundt)"),
        ("Norvik called itself Baltic for some years.", "know(agent: Norvik"),
    ])
    func aSentenceGivesAFrame(_ sentence: String, _ frame: String) {
        let frames = ClaimBench.frames(sentence)
        #expect(frames.contains { $0.contains(frame) }, "\(frames)")
    }

    @Test func aClauseWithAnUnknownVerbIsKnownByItsVerb() {
        #expect(
            ClaimBench.frames("Hungary vetoed the plan.").contains {
                $0.hasPrefix("reject") || $0.hasPrefix("-(agent: Hungary")
            })
    }
}
