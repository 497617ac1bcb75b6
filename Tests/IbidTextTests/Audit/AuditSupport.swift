import IbidModel
import IbidText
import Testing

/// What a test expects of a finding: its line, and the text at its span.
struct Spot: Sendable, Hashable, CustomStringConvertible {
    let line: Int
    let text: String

    init(_ line: Int, _ text: String) {
        self.line = line
        self.text = text
    }

    var description: String { "\(line): \(text)" }
}

/// One text, a rule, and where it fires.
struct AuditCase: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let name: String
    let text: String
    let spots: [Spot]
    var testDescription: String { "\(rule.rawValue) \(name)" }

    init(_ rule: RuleID, _ name: String, _ text: String, _ spots: Spot...) {
        self.rule = rule
        self.name = name
        self.text = text
        self.spots = spots
    }
}

enum AuditSupport {
    /// A sound citation; `title` tells one from another.
    static func work(_ title: String = "Crisis in Mali") -> String {
        "“\(title).” Congressional Research Service, 14 Jan. 2013. Web. 21 Oct. 2015."
    }

    static func input(_ text: String, path: String = "a.txt") -> AuditInput {
        AuditInput(path: path, document: ProfileReader().document(Array(text.utf8), fallbackTitle: path))
    }

    static func report(_ texts: String..., settings: AuditSettings = .init(today: day)) -> AuditReport {
        let inputs = texts.enumerated().map { input($0.element, path: "\($0.offset).txt") }
        return Auditor(settings: settings).report(inputs)
    }

    static let day = CalendarDate(year: 2020, month: 6, day: 15)

    /// Where `rule` fires in `text`.
    static func spots(_ rule: RuleID, in text: String) -> [Spot] {
        let document = input(text).document
        return report(text).findings.filter { $0.rule == rule }.map {
            Spot($0.place.line, document.text.string($0.place.span))
        }
    }
}
