internal import ArgumentParser
internal import IbidModel
internal import IbidRender

/// How an answer is written where it is one object.
enum AnswerFormat: String, Choice {
    case text, json

    /// Prints an answer in this format.
    func write(_ json: @autoclosure () -> JSONValue, _ global: GlobalOptions, text: (AnswerText) -> String)
        throws(StreamError)
    {
        switch self {
        case .text: try Console.write(text(AnswerText(style: global.style, width: Console.width)))
        case .json: try Console.write(json())
        }
    }
}
