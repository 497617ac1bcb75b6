internal import Foundation
internal import IbidTestSupport

/// Footnoted profiles of any number, the same for the same seed.
struct GeneratedCorpus {
    /// Passages in one profile.
    private static let passagesPerProfile = 100

    private let words: ZipfWords
    private let seed: UInt64

    init(words: ZipfWords, seed: UInt64) {
        self.words = words
        self.seed = seed
    }

    /// Writes profiles of `passages` passages in all into `folder`. Gives the bytes written.
    func write(passages: Int, to folder: String) throws -> Int {
        var bytes = 0
        let profiles = max(1, passages / Self.passagesPerProfile)
        for number in 0..<profiles {
            let part = folder + "/\(number / 1000)"
            try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
            let text = Data(profile(number).utf8)
            bytes += text.count
            try text.write(to: URL(fileURLWithPath: part + "/\(number).txt"))
        }
        return bytes
    }

    /// One profile: sections of paragraphs of about 75 words, with markers and a block of notes each.
    func profile(_ number: Int) -> String {
        var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
        var lines = [run(4, &random).capitalized]
        for section in 0..<10 {
            lines += ["", "Section \(section) \(words.draw(&random))"]
            var marker = 0
            for _ in 0..<(Self.passagesPerProfile / 10) {
                var text = ""
                for _ in 0..<Int.random(in: 3...6, using: &random) {
                    text += run(Int.random(in: 8...24, using: &random), &random).capitalizedFirst
                    text += ", in \(1990 + Int.random(in: 0..<30, using: &random))."
                    if marker < 20, Bool.random(using: &random) {
                        marker += 1
                        text += "[\(marker)]"
                    }
                    text += " "
                }
                lines.append(String(text.dropLast()))
            }
            for label in stride(from: 1, through: marker, by: 1) { lines.append("[\(label)] \(note(&random))") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func note(_ random: inout SplitMix64) -> String {
        let work = Int.random(in: 0..<2000, using: &random)
        var own = SplitMix64(seed: seed ^ UInt64(work))
        let outlet = ["The New York Times", "BBC News", "CNN", "RAND Corporation", "Al Jazeera"][work % 5]
        let title = run(5, &own).capitalized
        return "\u{201C}\(title).\u{201D} \(outlet), \(1 + work % 28) Jan. \(1995 + work % 20). Web. 1 July 2018."
    }

    private func run(_ count: Int, _ random: inout SplitMix64) -> String {
        (0..<count).map { _ in words.draw(&random) }.joined(separator: " ")
    }
}
