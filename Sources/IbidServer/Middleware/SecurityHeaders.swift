internal import HTTPTypes
internal import Hummingbird

/// The headers that every answer has: nothing is loaded from elsewhere, nothing runs that is not ours, nobody frames us.
enum SecurityHeaders {
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    private static let fixed: [(HTTPField.Name, String)] =
        [
            (.contentSecurityPolicy, contentSecurityPolicy), (.xContentTypeOptions, "nosniff"),
        ]
        + [
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
        ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    /// Adds them.
    static func add(to response: inout Response) {
        for (name, value) in fixed { response.headers[name] = value }
    }
}
