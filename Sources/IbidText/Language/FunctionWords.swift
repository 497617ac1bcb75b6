/// English words that bind others together and say little by themselves; a question is full of them.
package enum FunctionWords {
    /// In lower case. Closed classes only: articles, pronouns, prepositions, conjunctions, auxiliaries and question words.
    package static let all: Set<String> = Set(
        """
        a an the this that these those such and or but nor so yet if then than because as while although though unless
        until whereas whether of to in on at by for from with without within into onto over under about above below
        after before between among through during against across toward towards upon via per out off up down
        is are was were be been being am has have had having do does did doing done can could may might must shall
        should will would ought i me my mine myself we us our ours ourselves you your yours yourself he him his himself
        she her hers herself it its itself they them their theirs themselves one ones oneself what which who whom whose
        when where why how also very too just even still again ever more most less least much many some any all both
        each every either neither few several other others another same own there here anyone anybody anything someone
        somebody something everyone everybody everything nobody nothing none
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
