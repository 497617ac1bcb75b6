import Ibid
import IbidModel
import Testing

/// The intervals, against degenerate cases and a second implementation.
@Suite struct ClaimBootstrapTests {
    /// Forty pairs that a plain rule makes; 11 of them are right.
    private static let pairs = (0..<40).map { number in
        ClaimPair(
            gold: Verdict.allCases[number * 7 % 10 / 3], predicted: Verdict.allCases[number * 3 % 11 / 3])
    }

    /// The ends are those of a script in Python that was written apart, with the same generator.
    @Test func endsOfAnotherImplementation() throws {
        let bootstrap = ClaimBootstrap(Self.pairs)
        #expect(bootstrap.accuracy == ClaimInterval(range: 0.15...0.425, resamples: 2000))
        let macro = try #require(bootstrap.macroF1)
        #expect(abs(macro.range.lowerBound - 0.12431534221615743) < 1e-12)
        #expect(abs(macro.range.upperBound - 0.39857345191040844) < 1e-12)
        let precision = try #require(bootstrap.refutePrecision)
        #expect(precision.range.lowerBound == 0)
        #expect(abs(precision.range.upperBound - 0.5555555555555556) < 1e-12)
    }

    /// The same seed gives the same intervals, another one others.
    @Test func seeds() {
        #expect(ClaimBootstrap(Self.pairs) == ClaimBootstrap(Self.pairs))
        #expect(ClaimBootstrap(Self.pairs, seed: 1).macroF1 != ClaimBootstrap(Self.pairs, seed: 2).macroF1)
    }

    /// Of 100 claims with 80 right the accuracy's standard error is 0.04, so the interval is about 0.8 ± 0.078.
    @Test func widthOfAKnownError() throws {
        let pairs = (0..<100).map { ClaimPair(gold: .supported, predicted: $0 < 80 ? .supported : .refuted) }
        let range = try #require(ClaimBootstrap(pairs).accuracy).range
        #expect((0.70...0.74).contains(range.lowerBound))
        #expect((0.86...0.89).contains(range.upperBound))
    }

    /// A draw in which nothing is given `refuted` has no precision: with one such claim of two, a quarter of the draws.
    @Test func drawsWithoutAPrecision() throws {
        let bootstrap = ClaimBootstrap([
            ClaimPair(gold: .refuted, predicted: .refuted), ClaimPair(gold: .supported, predicted: nil),
        ])
        #expect(bootstrap.accuracy?.range == 0...1)
        let precision = try #require(bootstrap.refutePrecision)
        #expect(precision.range == 1...1)
        #expect((1430...1570).contains(precision.resamples))
    }

    /// No claims or no draws: no intervals.
    @Test func nothingToDraw() {
        #expect(ClaimBootstrap([]).accuracy == nil)
        #expect(ClaimBootstrap(Self.pairs, resamples: 0).macroF1 == nil)
        #expect(ClaimBootstrap(Self.pairs, resamples: -1).accuracy == nil)
    }
}
