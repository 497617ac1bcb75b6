internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// `POST /v1/check`: what `ibid check --format json` prints.
enum CheckRoute {
    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        Reply(JSONValue(try index.check(try claim(call.body))))
    }

    /// The claim in a body that is `{"claim": "…"}` and nothing else.
    static func claim(_ body: [UInt8]) throws(RequestError) -> String {
        guard let object = try? JSONDecoder().decode(ClaimBody.self, from: Data(body)) else {
            throw .badBody(
                expected: "a JSON object with “claim”, a text of 1 to \(Index.claimLengths.upperBound) characters, "
                    + "and nothing else")
        }
        return object.claim
    }

    private struct ClaimBody: Decodable {
        let claim: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: AnyKey.self)
            claim = try container.decode(String.self, forKey: AnyKey(stringValue: "claim"))
            guard container.allKeys.count == 1, Index.claimLengths.contains(claim.unicodeScalars.count),
                !claim.unicodeScalars.contains("\0")
            else {
                throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: ""))
            }
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
