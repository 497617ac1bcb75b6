package import IbidModel

/// Cuts a document's paragraphs into passages.
package struct Chunker: Sendable {
    /// The most words that a passage of running text holds, unless a single sentence is longer; 0 means no limit.
    package let wordLimit: Int

    /// Makes a chunker.
    package init(wordLimit: Int) {
        self.wordLimit = wordLimit
    }

    /// The passages in order; those of one paragraph tile its line. Lines other than running text stay whole.
    /// Linear in the bytes.
    package func passages(of document: Document) -> [Passage] {
        document.paragraphs.indices.flatMap { index in
            passages(of: document.paragraphs[index], at: index, in: document.text.bytes)
        }
    }

    private func passages(of paragraph: Paragraph, at index: Int, in bytes: [UInt8]) -> [Passage] {
        let whole = Passage(paragraph: index, span: paragraph.span, sentences: paragraph.sentences.indices)
        guard wordLimit > 0, paragraph.kind == .prose, paragraph.sentences.count > 1 else { return [whole] }
        let counts = paragraph.sentences.map { Self.wordCount($0, in: bytes) }
        guard counts.reduce(0, +) > wordLimit else { return [whole] }
        let cuts = Self.balancedCuts(counts, limit: wordLimit)
        var passages: [Passage] = []
        for (position, first) in cuts.enumerated() {
            let next = position + 1 < cuts.count ? cuts[position + 1] : counts.count
            let start = position == 0 ? paragraph.span.start : paragraph.sentences[first].span.start
            let end = next == counts.count ? paragraph.span.end : paragraph.sentences[next].span.start
            passages.append(
                Passage(paragraph: index, span: ByteSpan(start: start, end: end), sentences: first..<next))
        }
        return passages
    }

    /// The first sentence of each passage: as few passages as the limit allows, and with that number the lowest limit
    /// that still does, so that no short remainder is left at the end.
    package static func balancedCuts(_ counts: [Int], limit: Int) -> [Int] {
        let fewest = greedyCuts(counts, limit: limit).count
        var (low, high) = (1, limit)
        while low < high {
            let middle = (low + high) / 2
            if greedyCuts(counts, limit: middle).count <= fewest { high = middle } else { low = middle + 1 }
        }
        return greedyCuts(counts, limit: low)
    }

    private static func greedyCuts(_ counts: [Int], limit: Int) -> [Int] {
        var cuts: [Int] = []
        var words = 0
        for (index, count) in counts.enumerated() {
            if cuts.isEmpty || words + count > limit {
                cuts.append(index)
                words = 0
            }
            words += count
        }
        return cuts
    }

    /// The number of words of a sentence, markers not counted.
    private static func wordCount(_ sentence: Sentence, in bytes: [UInt8]) -> Int {
        // Each byte of a corpus is looked at here: plain memory, and sums instead of branches.
        let words = bytes.withUnsafeBufferPointer { bytes in
            var (words, isInside) = (0, false)
            for byte in UnsafeBufferPointer(rebasing: bytes[sentence.span.range]) {
                let isPart = byte.isWordByte
                words += isPart && !isInside ? 1 : 0
                isInside = isPart || (isInside && !byte.isBlank)
            }
            return words
        }
        return words
            - sentence.markers.count(where: { $0.span.start == sentence.span.start || bytes[$0.span.start - 1].isBlank }
            )
    }
}
