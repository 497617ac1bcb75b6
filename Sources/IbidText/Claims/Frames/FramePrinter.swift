package import IbidModel

/// Shows a frame on one line, for tests and for people who tune the lexicon.
package enum FramePrinter {
    /// `found(agent: Hassan Hattab; patient: GSPC; when: 1998)`.
    package static func line(_ frame: Frame, text: String, table: EntityTable, lexicon: ActLexicon = .standard)
        -> String
    {
        let bytes = Array(text.utf8)
        func shown(_ mention: EntityMention) -> String {
            let own = mention.span.end <= bytes.count ? String(decoding: bytes[mention.span.range], as: UTF8.self) : ""
            let names = mention.entities.map { table.shown[$0].flatMap { $0.isEmpty ? nil : $0 } ?? "?" }.joined(
                separator: "+")
            return own.isEmpty || mention.isInherited ? "\(own)<\(names)>" : own
        }
        var parts: [String] = []
        if !frame.agents.isEmpty { parts.append("agent: " + frame.agents.map(shown).joined(separator: " & ")) }
        if !frame.patients.isEmpty { parts.append("patient: " + frame.patients.map(shown).joined(separator: " & ")) }
        if !frame.others.isEmpty { parts.append("others: " + frame.others.map(shown).joined(separator: " & ")) }
        if !frame.times.isEmpty {
            parts.append(
                "when: " + frame.times.map(\.interval.edtf).joined(separator: " & ")
                    + (frame.hasInheritedTimes ? "*" : ""))
        }
        if !frame.places.isEmpty { parts.append("where: " + frame.places.map(\.name).joined(separator: " & ")) }
        if !frame.quantities.isEmpty {
            parts.append("many: " + frame.quantities.map { "\($0.display) \($0.unit)" }.joined(separator: " & "))
        }
        if frame.polarity == .negative { parts.append("NOT") }
        if frame.universal != .none { parts.append(frame.universal.rawValue.uppercased()) }
        if frame.modality != .asserted { parts.append(frame.modality.rawValue) }
        if let order = frame.order { parts.append("\(order.rawValue) \(frame.anchor)") }
        if frame.isNominal { parts.append("noun") }
        let own = frame.span.end <= bytes.count ? String(decoding: bytes[frame.span.range], as: UTF8.self) : ""
        return "\(lexicon.name(frame.act) ?? "-")(\(parts.joined(separator: "; "))) [\(own.prefix(60))]"
    }
}
