internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// Whether a query's names stand for their other names and spellings.
struct NameOptions: ParsableArguments {
    @Flag(help: "Look for the words as they are typed: no other names, spellings or synonyms.")
    var exact = false

    @Option(help: "A file of synonyms: `a, b` mean the same, `a => b` looks for b beside a.")
    var synonyms: String?

    func apply(to options: inout SearchOptions, forgiving isForgiving: Bool = false) throws {
        options.match(exactly: exact, forgiving: isForgiving)
        guard let synonyms else { return }
        guard let data = FileManager.default.contents(atPath: synonyms) else {
            throw InputError.missing(path: synonyms)
        }
        do {
            options.synonyms = try SynonymList(reading: String(decoding: data, as: UTF8.self))
        } catch {
            throw ValidationError(Messages.text(error, path: synonyms))
        }
    }
}
