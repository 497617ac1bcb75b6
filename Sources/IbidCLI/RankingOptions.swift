internal import ArgumentParser
internal import Ibid
internal import IbidModel

/// The numbers of the ranking, where a run differs from the index' own.
struct RankingOptions: ParsableArguments {
    @Option(help: "How slowly repeats of a word stop counting.")
    var k1: Double?

    @Option(help: "How much a passage's length counts, from 0 to 1.")
    var b: Double?

    @Option(
        help: ArgumentHelp(
            "A number of the ranking, such as context=0; repeatable. Names: "
                + RankingParameters.names.dropFirst(2).joined(separator: ", ") + ".", valueName: "name=value"))
    var ranking: [String] = []

    func validate() throws {
        if let k1, !(k1 > 0 && k1.isFinite) { throw ValidationError("--k1 takes a number above 0") }
        if let b, !(0...1).contains(b) { throw ValidationError("--b takes a number from 0 to 1") }
        var probe = RankingParameters()
        try set(&probe)
    }

    /// Puts the numbers into `options`, over those of `index`.
    func apply(to options: inout SearchOptions, of index: Index) throws {
        guard k1 != nil || b != nil || !ranking.isEmpty else { return }
        var parameters = try index.ranking()
        parameters.k1 = k1 ?? parameters.k1
        parameters.b = b ?? parameters.b
        try set(&parameters)
        options.ranking = parameters
    }

    private func set(_ parameters: inout RankingParameters) throws {
        for setting in ranking {
            let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let value = Double(parts[1]), parameters.set(parts[0], to: value) else {
                throw ValidationError(
                    "--ranking takes NAME=VALUE, such as context=0; names are "
                        + RankingParameters.names.joined(separator: ", "))
            }
        }
    }
}
