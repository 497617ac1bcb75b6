package import IbidModel

extension Messages {
    package static func text(_ error: SelectorError) -> String {
        switch error {
        case .notJSON(let line): "line \(line) is no JSON; give a selector, an annotation or the answer to a search"
        case .noQuote: "no selector with a quote; `ibid search --format json --selectors` writes such"
        case .noDocument: "a selector names no document; give it a `source`, or name the file with --file"
        case .quoteTooLong(let bytes, let limit): "a quote has \(bytes) bytes, at most \(limit) are sought"
        }
    }
}
