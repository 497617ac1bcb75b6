package import IbidModel

internal import Foundation

/// Reads judged claims from JSONL: one object a line, with the keys of `JudgedClaim`; blank lines are skipped.
///
/// `id`, `claim` and `verdict` are needed; the verdict may stand under `label` instead, and `verdict` holds where both
/// are there. `corpus`, `kind` and `evidence` may be left out or `null`.
package enum JudgedClaimReader {
    /// The claims of a file in its order. Fails at the first line that is faulty or repeats an id.
    package static func read(_ bytes: some Sequence<UInt8>) throws(JudgedClaimError) -> [JudgedClaim] {
        var claims: [JudgedClaim] = []
        var seen: Set<String> = []
        for line in LineReader(Array(bytes)) {
            let claim = try claim(line)
            guard seen.insert(claim.id).inserted else { throw .repeated(line: line.number, id: claim.id) }
            claims.append(claim)
        }
        return claims
    }

    /// The claim of one line; fails as `read` does.
    private static func claim(_ line: LineReader.Line) throws(JudgedClaimError) -> JudgedClaim {
        // The decoder may repair bytes that are no UTF-8, so they are looked for first.
        guard String(validating: line.bytes, as: UTF8.self) != nil else { throw .notUTF8(line: line.number) }
        let object: JudgedClaimObject
        do {
            object = try JSONDecoder().decode(JudgedClaimObject.self, from: Data(line.bytes))
        } catch {
            throw .notAnObject(line: line.number)
        }
        let id = try needed(object.id, "id", line.number)
        let claim = try needed(object.claim, "claim", line.number)
        let verdict = try needed(object.verdict, "verdict", line.number)
        guard let label = Verdict(spelling: verdict) else { throw .notALabel(line: line.number, text: verdict) }
        guard let evidence = object.evidence else { throw .evidenceNotAList(line: line.number) }
        for item in evidence where !isEvidence(item) { throw .notEvidence(line: line.number, text: item) }
        return JudgedClaim(
            id: id, corpus: try optional(object.corpus, "corpus", line.number), claim: claim, verdict: label,
            kind: try optional(object.kind, "kind", line.number), evidence: evidence)
    }

    /// The text of a field that must be there; fails with `missing` where it is not, or is blank.
    private static func needed(
        _ text: JudgedClaimObject.Text, _ field: String, _ line: Int
    ) throws(JudgedClaimError) -> String {
        guard case .text(let text) = text, !text.utf8.allSatisfy(\.isWhiteSpace) else {
            throw .missing(line: line, field: field)
        }
        return text
    }

    /// The text of a field that may be left out; fails with `notText` where it is something else.
    private static func optional(
        _ text: JudgedClaimObject.Text, _ field: String, _ line: Int
    ) throws(JudgedClaimError) -> String? {
        switch text {
        case .absent: return nil
        case .text(let text): return text
        case .other: throw .notText(line: line, field: field)
        }
    }

    /// Whether the text is `FILE:LINE`. The last colon counts, since a file's name may have one.
    private static func isEvidence(_ text: String) -> Bool {
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return false }
        let digits = text[text.utf8.index(after: colon)...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let line = Int(digits) else { return false }
        return line > 0
    }
}
