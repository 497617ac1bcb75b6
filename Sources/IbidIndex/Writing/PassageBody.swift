internal import IbidModel

/// A passage's text without its markers, and back.
///
/// A marker that stands between two word characters (`foo[3]bar`) leaves a space behind, so that its neighbours stay two
/// words; such a marker is called joint.
enum PassageBody {
    /// The text at `span` without `markers` (all inside it, ascending), and which of them are joint.
    static func cut(_ markers: [Marker], from span: ByteSpan, in bytes: [UInt8]) -> (body: String, joints: [Bool]) {
        guard !markers.isEmpty else { return (String(decoding: bytes[span.range], as: UTF8.self), []) }
        var body: [UInt8] = []
        body.reserveCapacity(span.count)
        var joints: [Bool] = []
        var position = span.start
        for marker in markers {
            body.append(contentsOf: bytes[position..<marker.span.start])
            let isJoint =
                (body.last?.isTermByte ?? false) && marker.span.end < span.end && bytes[marker.span.end].isTermByte
            if isJoint { body.append(0x20) }
            joints.append(isJoint)
            position = marker.span.end
        }
        body.append(contentsOf: bytes[position..<span.end])
        return (String(decoding: body, as: UTF8.self), joints)
    }

    /// The text with its markers put back.
    static func restore(_ body: String, markers: [StoredMarker], start: Int) -> String {
        guard !markers.isEmpty else { return body }
        let bytes = Array(body.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + markers.count * 4)
        var position = 0
        for marker in markers {
            // A damaged file may have a marker anywhere.
            let gap = marker.start.subtractingReportingOverflow(start + text.count).partialValue
            let end = position + min(bytes.count - position, max(0, gap))
            text.append(contentsOf: bytes[position..<end])
            text.append(contentsOf: "[\(marker.label)]".utf8)
            position = min(bytes.count, end + (marker.isJoint ? 1 : 0))
        }
        text.append(contentsOf: bytes[position...])
        return String(decoding: text, as: UTF8.self)
    }

    /// Moves spans of the body (ascending) to where they stand in the text.
    static func textSpans(_ spans: [ByteSpan], markers: [StoredMarker], start: Int) -> [ByteSpan] {
        var shift = 0
        var next = 0
        return spans.flatMap { span -> [ByteSpan] in
            // A match across a marker is cut there: the marker is not part of what matched.
            var pieces: [ByteSpan] = []
            var from = span.start
            while next < markers.count, markers[next].start - start - shift <= from {
                shift += markers[next].width
                next += 1
            }
            var (ahead, aheadShift) = (next, shift)
            while ahead < markers.count, markers[ahead].start - start - aheadShift < span.end {
                let cut = markers[ahead].start - start - aheadShift
                if cut > from { pieces.append(ByteSpan(start: from + aheadShift, end: cut + aheadShift)) }
                from = max(from, cut)
                aheadShift += markers[ahead].width
                ahead += 1
            }
            if span.end > from { pieces.append(ByteSpan(start: from + aheadShift, end: span.end + aheadShift)) }
            return pieces
        }
    }
}
