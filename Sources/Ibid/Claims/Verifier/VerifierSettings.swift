public import IbidModel

/// How a verifier is reached. Without settings there is no verifier, and no text leaves the machine.
public struct VerifierSettings: Sendable, Hashable {
    /// The seconds that a whole question may take where nothing else is said.
    public static let standardTimeout = 20.0
    /// The bytes that an answer may have where nothing else is said.
    public static let standardResponseLimit = 256 * 1024

    /// Where requests go.
    public let endpoint: VerifierEndpoint
    /// The name of the model.
    public let model: String
    /// The seconds that a whole question may take.
    public let timeout: Double
    /// The secret, sent as a bearer token; `nil` sends none.
    public let key: VerifierKey?
    /// The bytes that an answer may have.
    public let responseLimit: Int

    /// Makes settings.
    ///
    /// - Parameter url: the base address; see `VerifierEndpoint`.
    /// - Throws: what is wrong with them.
    public init(
        url: String, model: String, timeout: Double = Self.standardTimeout, key: VerifierKey? = nil,
        responseLimit: Int = Self.standardResponseLimit
    ) throws(VerifierSettingsError) {
        endpoint = try VerifierEndpoint(url)
        guard (1...200).contains(model.utf8.count), model.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .badModel
        }
        guard timeout >= 0.1, timeout <= 600 else { throw .badTimeout }
        self.model = model
        self.timeout = timeout
        self.key = key
        self.responseLimit = max(1, responseLimit)
    }
}
