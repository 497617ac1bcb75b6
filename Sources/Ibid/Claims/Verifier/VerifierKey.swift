public import IbidModel

/// The secret that an endpoint asks for. It prints as `***`, also inside other values.
public struct VerifierKey: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// The environment variable that the program takes it from.
    public static let variable = "IBID_VERIFIER_KEY"

    /// The secret itself.
    package let secret: String

    /// Takes a secret.
    ///
    /// - Throws: `.badKey` if it is empty, longer than 4,096 bytes or has anything but visible ASCII in it: a header
    ///   line could not hold it.
    public init(_ secret: String) throws(VerifierSettingsError) {
        guard (1...4096).contains(secret.utf8.count), secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .badKey
        }
        self.secret = secret
    }

    /// Three asterisks.
    public var description: String { "***" }
    /// Three asterisks.
    public var debugDescription: String { "***" }
    /// A mirror that shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
