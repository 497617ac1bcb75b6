internal import Foundation
package import IbidModel

/// The name under which a work stands in bibliographies: `arieff2013-se498ac310d9f`.
///
/// It depends on the work alone, so entries that come and go beside it never change it. What follows the hyphen is the
/// beginning of the work's id: `ibid show` takes it, and it keeps keys apart.
package enum CitationKey {
    /// The key: ASCII letters, digits and one hyphen.
    package static func text(_ source: SourceRecord) -> String {
        let item = source.item
        let name: String =
            switch item.authors.first {
            case .person(let family, _, _): family
            case .literal(let text): text
            case nil: item.containerTitle ?? item.title ?? ""
            }
        let year = item.issued?.edtf.map { String($0.prefix(4)) } ?? ""
        return letters(name) + year.filter { $0.isASCII && $0.isNumber } + "-" + source.id.prefix(13)
    }

    /// The first letters of a name in ASCII: marks fall off letters that have them, other letters fall out.
    private static func letters(_ name: String) -> String {
        let plain = name.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0.isASCII }
        let letters = plain.filter { $0.properties.isAlphabetic }.prefix(12)
        return letters.isEmpty ? "anon" : String(String.UnicodeScalarView(letters)).lowercased()
    }
}
