internal import IbidModel
internal import IbidRender

/// Text of the corpus, cut into parts that a template puts into elements one by one.
///
/// Highlights and markers are elements because of where they stand, never because of what the text says.
enum PageText {
    /// The parts of `text`: `highlights` are byte ranges of it; `[label]` for a label of `anchors` links to its value.
    static func parts(_ text: String, highlights: [ByteSpan] = [], anchors: [String: String] = [:]) -> [[String: Any]] {
        let bytes = Array(text.utf8)
        var parts: [[String: Any]] = []
        var position = 0
        for span in highlights where span.start >= position && span.end <= bytes.count && span.start < span.end {
            parts += marked(bytes[position..<span.start], anchors)
            parts.append(["markedPart": string(bytes[span.start..<span.end])])
            position = span.end
        }
        return parts + marked(bytes[position...], anchors)
    }

    /// Text for a page: what no page may hold is replaced, and so is what would turn a line around or hide in it. A
    /// carriage return is a space there.
    static func visible(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return UnsafeText.visible(text) }
        let scalars = text.unicodeScalars.map { $0 == "\r" ? " " : $0 }
        return UnsafeText.visible(String(String.UnicodeScalarView(scalars)))
    }

    private static func marked(_ bytes: ArraySlice<UInt8>, _ anchors: [String: String]) -> [[String: Any]] {
        var parts: [[String: Any]] = []
        var start = bytes.startIndex
        var position = start
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "[")) {
            position = open + 1
            guard let close = bytes[position...].firstIndex(of: UInt8(ascii: "]")), close - position <= 8 else {
                continue
            }
            let label = string(bytes[position..<close])
            guard let anchor = anchors[label] else { continue }
            if start < open { parts.append(["plainPart": string(bytes[start..<open])]) }
            parts.append(["markerPart": ["label": label, "anchor": anchor]])
            start = close + 1
            position = start
        }
        if start < bytes.endIndex { parts.append(["plainPart": string(bytes[start...])]) }
        return parts
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        visible(String(decoding: bytes, as: UTF8.self))
    }
}
