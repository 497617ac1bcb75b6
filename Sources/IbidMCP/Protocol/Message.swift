internal import IbidRender

/// One JSON-RPC message of a client.
enum Message {
    /// A request; its id is a string or a whole number.
    case request(id: JSONValue, method: String, params: JSONFields)
    /// A notification, or the answer to a request that was never made: nothing is said to it.
    case silent

    /// The longest message, in bytes.
    static let sizeLimit = 1 << 20

    /// Reads a message; the error comes with the request's id where that could be told.
    static func read(_ bytes: [UInt8]) -> Result<Message, Rejected> {
        guard bytes.count <= sizeLimit else {
            return .failure(Rejected(id: nil, fault: .invalid("a message has at most \(sizeLimit) bytes")))
        }
        guard let value = JSONValue.read(bytes) else { return .failure(Rejected(id: nil, fault: .parse)) }
        guard case .object(let fields) = value else {
            let isBatch = if case .array = value { true } else { false }
            let text = isBatch ? "batches are not part of the protocol; send one message" : "a message is an object"
            return .failure(Rejected(id: nil, fault: .invalid(text)))
        }
        let id = fields["id"]
        let known: JSONValue? =
            switch id {
            case .string?, .int?: id
            default: nil
            }
        func rejected(_ text: String) -> Result<Message, Rejected> {
            .failure(Rejected(id: known, fault: .invalid(text)))
        }
        guard fields["jsonrpc"] == .string("2.0") else { return rejected("jsonrpc is “2.0”") }
        guard let method = fields["method"] else {
            let isAnswer = fields["result"] != nil || fields["error"] != nil
            return isAnswer ? .success(.silent) : rejected("a request has a method")
        }
        guard case .string(let name) = method else { return rejected("method is a string") }
        guard id != nil else { return .success(.silent) }
        guard let known else { return rejected("id is a string or a whole number") }
        switch fields["params"] {
        case nil: return .success(.request(id: known, method: name, params: [:]))
        case .object(let params)?: return .success(.request(id: known, method: name, params: params))
        default: return rejected("params is an object")
        }
    }

    /// A message that is refused.
    struct Rejected: Error {
        let id: JSONValue?
        let fault: Fault
    }
}
