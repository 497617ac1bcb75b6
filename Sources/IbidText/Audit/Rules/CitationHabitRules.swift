internal import IbidModel

/// CA030 (mixed), CA034, CA035, CA038 and CA039: citations that are written unlike most of their document's.
///
/// Each distinct citation text has one vote, so that a work cited often does not set the form by itself.
struct CitationHabitRules: DocumentRule {
    static let rules: [RuleID] = [.statedUndated, .minorityStyle, .titleQuotes, .dateForm, .authorJoin]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        let cited = context.cited.filter(\.isRead)
        checkStyle(cited, into: &findings)
        var quotes = HabitTally<TitleMarks>()
        var joins = HabitTally<String>()
        var undated = HabitTally<String>()
        var days = HabitTally<String>()
        var months = HabitTally<String>()
        for (index, text) in cited.enumerated() {
            let habits = text.read.habits
            if findings.isOn(.titleQuotes), let marks = habits.marks {
                if marks.isMatched {
                    quotes.add(marks, index, marks.whole)
                } else {
                    report(.titleQuotes, text, marks.whole, [FindingFact(.mismatched)], into: &findings)
                }
            }
            for vote in habits.joins { joins.add(vote.form, index, vote.span) }
            for vote in habits.undated { undated.add(vote.form, index, vote.span) }
            for vote in habits.days { days.add(vote.form, index, vote.span) }
            for vote in habits.months { months.add(vote.form, index, vote.span) }
        }
        // No style pads a day: where both forms are equally common, the padded one deviates.
        reportMinorities(
            days, .dateForm, [FindingFact(.dayForm)], cited, habit: days.habit ?? days.preferred("1"), into: &findings)
        reportMinorities(quotes, .titleQuotes, [FindingFact(.otherQuotes)], cited, into: &findings)
        reportMinorities(joins, .authorJoin, [], cited, into: &findings)
        reportMinorities(undated, .statedUndated, [FindingFact(.mixedPlaceholder)], cited, into: &findings)
        reportMinorities(months, .dateForm, [FindingFact(.monthForm)], cited, into: &findings)
    }

    private static func report(
        _ rule: RuleID, _ cited: CitedText, _ span: ByteSpan, _ facts: [FindingFact],
        into findings: inout FindingCollector
    ) {
        findings.add(
            rule, cited.place(of: span), about: cited.citation.text.utf8, facts, related: cited.repeats)
    }

    /// Reports every form but `habit`, which is the commonest unless given; none where two are equally common or there is
    /// only one.
    private static func reportMinorities<Form>(
        _ tally: HabitTally<Form>, _ rule: RuleID, _ facts: [FindingFact], _ cited: [CitedText],
        habit: (form: Form, count: Int)? = nil, into findings: inout FindingCollector
    ) {
        guard let habit = habit ?? tally.habit else { return }
        for (form, index, span) in tally.votes where form != habit.form {
            let bytes = Array(cited[index].citation.text.utf8)
            let counts = [
                FindingFact(.found, String(decoding: bytes[span.range], as: UTF8.self)),
                FindingFact(.expected, habit.form.description), FindingFact(.expectedCount, habit.count),
                FindingFact(.total, tally.votes.count),
            ]
            report(rule, cited[index], span, facts + counts, into: &findings)
        }
    }

    // MARK: Forms

    private static func checkStyle(_ cited: [CitedText], into findings: inout FindingCollector) {
        // A bare address is no style that could be the document's.
        let styled = cited.filter { $0.citation.style != .url }
        let counts = Dictionary(styled.map { ($0.citation.style, 1) }, uniquingKeysWith: +)
        guard styled.count >= 5,
            let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
            most.value * 5 >= styled.count * 3
        else { return }
        for text in styled where text.citation.style != most.key {
            report(
                .minorityStyle, text, ByteSpan(start: 0, end: text.citation.text.utf8.count),
                [
                    FindingFact(.found, text.citation.style.rawValue), FindingFact(.expected, most.key.rawValue),
                    FindingFact(.expectedCount, most.value), FindingFact(.total, styled.count),
                ], into: &findings)
        }
    }
}
