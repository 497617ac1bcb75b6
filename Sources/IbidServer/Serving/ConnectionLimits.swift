/// The sizes and times that a connection must keep to.
package struct ConnectionLimits: Sendable {
    /// Bytes of an address.
    package var address = 8_192
    /// Bytes of all headers, and how many they may be.
    package var headers = 16_384
    package var headerCount = 100
    /// Bytes of a body.
    package var body = 65_536
    /// Seconds until the first request's headers are there.
    package var headerTime = 5.0
    /// Seconds until a body is there.
    package var bodyTime = 10.0
    /// Seconds that a connection may rest between requests.
    package var idleTime = 15.0
    /// Seconds that a caller may take to read an answer.
    package var writeTime = 30.0
    /// Connections at a time; more wait to be accepted.
    package var connections = 1_024

    /// The defaults.
    package init() {}
}
