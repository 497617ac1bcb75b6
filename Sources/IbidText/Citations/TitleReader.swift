internal import IbidModel

/// Reads a title between its quotation marks and takes off what does not belong to it.
enum TitleReader {
    /// Enters the title that stands at `inside`, without its final full stop, comma and blanks.
    static func enter(_ text: CitationText, _ inside: Range<Int>, to reading: inout CitationReading) {
        let title = body(text, inside)
        guard !title.isEmpty else { return }
        reading.item.title = text.string(title)
        if title != inside { reading.item.rawTitle = text.string(inside) }
        guard let bar = text.last("|", in: title) else {
            reading.mark(.title, title)
            return
        }
        let (head, site) = (text.trim(title.lowerBound..<bar), text.trim((bar + 1)..<title.upperBound))
        let names = [reading.item.containerTitle, reading.item.publisher].compactMap { $0 }.map {
            TitleFolding.fold($0)
        }
        guard !head.isEmpty, names.contains(TitleFolding.fold(text.string(site))) else {
            reading.mark(.title, title)
            return
        }
        reading.item.title = text.string(head)
        reading.mark(.title, head)
        reading.mark(.siteSuffix, bar..<site.upperBound)
    }

    /// `range` without blanks and the one full stop or comma that the style puts inside the marks; an ellipsis and an
    /// abbreviation written with several full stops keep theirs.
    static func body(_ text: CitationText, _ range: Range<Int>) -> Range<Int> {
        let title = text.trim(range)
        guard let last = title.last, text.bytes[last] == 0x2E || text.bytes[last] == 0x2C else { return title }
        if text.bytes[last] == 0x2E {
            if title.count >= 2, text.bytes[last - 1] == 0x2E { return title }
            if text.isDotted(before: last, from: title.lowerBound) { return title }
        }
        return text.trim(title.lowerBound..<last)
    }
}
