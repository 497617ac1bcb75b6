internal import ArgumentParser
internal import IbidRender

/// How an answer is written where it is one object.
enum AnswerFormat: String, Choice {
    case text, json

    /// Prints an answer in this format.
    func write(_ json: @autoclosure () -> JSONValue, _ global: GlobalOptions, text: (AnswerText) -> String) {
        switch self {
        case .text: Console.write(text(AnswerText(style: global.style, width: Console.width)))
        case .json: Console.write(json())
        }
    }
}
