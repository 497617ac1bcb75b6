/// What sort of place a place is; it decides which places shut each other out.
public enum PlaceKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A town, a village or a site.
    case town
    /// A province or another part of a country with borders.
    case province
    /// A loose part of one country, or one without borders: "northern Mali", "Azawad".
    case area
    /// A country.
    case country
    /// A group of countries that the gazetteer lists in full: "West Africa".
    case region
    /// A region whose borders cut through countries: "the Sahara", "the Sahel".
    case zone
    /// A continent.
    case continent
    /// A name that the gazetteer does not know, read from "X, Country".
    case unknown
}
