internal import HTTPTypes
internal import Hummingbird
internal import IbidRender

/// What a route answers.
struct Reply: Sendable {
    /// A media type that is sent.
    enum Form: String, Sendable {
        case json = "application/json"
        case html = "text/html; charset=utf-8"
        case metrics = "text/plain; version=0.0.4; charset=utf-8"
        case plain = "text/plain; charset=utf-8"
        case style = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case icon = "image/svg+xml"
        case csl = "application/vnd.citationstyles.csl+json"
        case bibtex = "application/x-bibtex; charset=utf-8"
        case ris = "application/x-research-info-systems; charset=utf-8"

        /// A short name that tells entity tags of different forms apart.
        var short: String { String(describing: self) }
    }

    var status = HTTPResponse.Status.ok
    var form: Form
    var body: String
    var headers = HTTPFields()
    /// How many hits it holds, for the log.
    var hits: Int?

    /// JSON, the same text as the command line prints.
    init(_ json: JSONValue, hits: Int? = nil) {
        form = .json
        body = json.text(isPretty: false) + "\n"
        self.hits = hits
    }

    /// Text of some form.
    init(_ body: String, _ form: Form) {
        self.form = form
        self.body = body
    }

    /// The same answer, which says where the list goes on.
    func linking(next: String?, from path: String, _ call: Call) -> Reply {
        guard let next else { return self }
        var reply = self
        let others = call.query.split(separator: "&").filter { !$0.hasPrefix("cursor=") && !$0.hasPrefix("offset=") }
        let address = path + "?" + (others.map(String.init) + ["cursor=" + next]).joined(separator: "&")
        // What stands in the query was accepted percent-encoded; only what could end the address must not come through.
        let isSafe = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3E && $0 != 0x3C }
        if isSafe, let name = HTTPField.Name("Link") { reply.headers[name] = "<\(address)>; rel=\"next\"" }
        return reply
    }

    /// What is sent.
    var response: Response {
        var headers = headers
        headers[.contentType] = form.rawValue
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
