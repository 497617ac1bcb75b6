internal import IbidModel

/// What curl is told, and what its output means.
struct CurlConfiguration {
    /// The most bytes of the longest line; curl 7.88 refuses lines of more than 100 KiB.
    static let lineLimit = 96 * 1024
    /// The bytes that `write-out` puts behind a reply: a line feed and three digits.
    static let statusLength = 4
    /// The seconds that a connection may take to be made.
    static let connectTimeout = 5.0

    /// The configuration, for curl's standard input.
    let bytes: [UInt8]

    /// - Throws: `.requestTooLarge` if a line would be longer than curl reads.
    init(_ settings: VerifierSettings, body: [UInt8]) throws(VerifierFault) {
        var text = """
            url = "\(Self.escaped(settings.endpoint.address))"
            silent
            fail
            globoff
            proto = "=http,https"
            max-redirs = 0
            connect-timeout = \(min(Self.connectTimeout, settings.timeout))
            max-time = \(settings.timeout)
            max-filesize = \(settings.responseLimit)
            write-out = "\\n%{http_code}"
            user-agent = "ibid"
            header = "Content-Type: application/json"
            header = "Accept: application/json"
            header = "Expect:"

            """
        // A proxy is another machine, and a local endpoint promises that there is none.
        if settings.endpoint.isLocal { text += "noproxy = \"*\"\n" }
        if let key = settings.key { text += "header = \"Authorization: Bearer \(Self.escaped(key.secret))\"\n" }
        let line = "data-raw = \"\(Self.escaped(String(decoding: body, as: UTF8.self)))\"\n"
        guard line.utf8.count <= Self.lineLimit else {
            throw .requestTooLarge(bytes: line.utf8.count, limit: Self.lineLimit)
        }
        bytes = Array((text + line).utf8)
    }

    /// The reply's body in what curl wrote.
    ///
    /// - Throws: `.timeout`, `.tooLarge`, `.httpStatus` or `.transferFailed`.
    static func reply(_ outcome: CurlRun.Outcome, limit: Int) throws(VerifierFault) -> [UInt8] {
        let status = Int(String(decoding: outcome.output.suffix(3), as: UTF8.self)) ?? 0
        switch outcome.status {
        case 0 where (200..<300).contains(status): return Array(outcome.output.dropLast(statusLength))
        case 0 where status > 0, 22 where status > 0: throw .httpStatus(status)
        case 28: throw .timeout
        case 63: throw .tooLarge(limit: limit)
        default: throw .transferFailed(code: outcome.status)
        }
    }

    /// A text inside the quotes of a configuration line, which knows these escapes.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
            case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
