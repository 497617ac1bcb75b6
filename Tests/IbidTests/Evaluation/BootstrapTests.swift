import Ibid
import IbidModel
import Testing

@Suite struct BootstrapTests {
    private func values(_ numbers: [Double]) -> [String: Double] {
        Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ("t\($0.offset)", $0.element) })
    }

    @Test func equalRuns() throws {
        let same = values([0.1, 0.5, 0.9])
        let result = try #require(PairedBootstrap(here: same, baseline: same))
        #expect(result.mean == 0 && result.interval == 0...0 && result.p == 1)
        #expect(result.losses.isEmpty)
    }

    @Test func aConstantGain() throws {
        let baseline = values(Array(repeating: 0.25, count: 8))
        let result = try #require(
            PairedBootstrap(here: baseline.mapValues { $0 + 0.25 }, baseline: baseline, resamples: 999))
        #expect(result.mean == 0.25 && result.interval == 0.25...0.25)
        #expect(result.p == 0.001)
    }

    @Test func aSeedRepeats() throws {
        let here = values((0..<40).map { Double($0 * 7 % 11) / 11 })
        let baseline = values((0..<40).map { Double($0 * 5 % 13) / 13 })
        let first = try #require(PairedBootstrap(here: here, baseline: baseline, seed: 1))
        let again = try #require(PairedBootstrap(here: here, baseline: baseline, seed: 1))
        let other = try #require(PairedBootstrap(here: here, baseline: baseline, seed: 2))
        #expect(first == again)
        #expect(first.interval != other.interval)
        #expect(first.interval.contains(first.mean))
    }

    /// Two topics that differ by 0 and 1: the resampled mean is 0, 0.5 or 1 with chances 1/4, 1/2 and 1/4, and 0 and 1
    /// are as far from 0.5 as 0.5 is from 0, so p is near 1/2.
    @Test func chancesByHand() throws {
        let result = try #require(PairedBootstrap(here: values([0, 1]), baseline: values([0, 0])))
        #expect(result.mean == 0.5 && result.interval == 0...1)
        #expect(abs(result.p - 0.5) < 0.02)
    }

    /// The interval of a mean of 400 differences of ±1 in halves is near the normal one, ±1.96 / 20.
    @Test func theIntervalIsNearTheNormalOne() throws {
        let here = values((0..<400).map { $0 % 2 == 0 ? 1 : 0 })
        let baseline = values((0..<400).map { $0 % 2 == 0 ? 0 : 1 })
        let result = try #require(PairedBootstrap(here: here, baseline: baseline))
        #expect(abs(result.interval.lowerBound + 0.098) < 0.006 && abs(result.interval.upperBound - 0.098) < 0.006)
        #expect(result.p == 1)
    }

    @Test func lossesWorstFirst() throws {
        let here = ["a": 0.5, "b": 0.0, "c": 1.0, "d": 0.25, "e": 0.0, "only here": 1]
        let baseline = ["a": 0.75, "b": 1.0, "c": 0.0, "d": 0.5, "e": 0.0, "only there": 1]
        let result = try #require(PairedBootstrap(here: here, baseline: baseline, resamples: 10))
        #expect(result.losses.map(\.topic) == ["b", "a", "d"])
        #expect(result.losses.first == TopicDifference(topic: "b", here: 0, baseline: 1))
        #expect(result.losses.first?.difference == -1)
        #expect(result.differences.count == 5)
    }

    @Test func nothingToCompare() {
        #expect(PairedBootstrap(here: ["a": 1], baseline: ["b": 1]) == nil)
        #expect(PairedBootstrap(here: ["a": 1], baseline: ["a": 1], resamples: 0) == nil)
        #expect(PairedBootstrap(here: ["a": .nan], baseline: ["a": 1]) == nil)
    }
}
