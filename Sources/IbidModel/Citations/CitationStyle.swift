/// The citation styles that the parser knows; the best full reading wins.
public enum CitationStyle: String, Sendable, Hashable, CaseIterable {
    /// MLA 7: `Family, Given. “Title.” Outlet, Publisher, 1 Jan. 2015. Web. 2 Feb. 2016.`
    case mla7
    /// MLA 9: `Family, Given. “Title.” Outlet, 1 Jan. 2015, https://… . Accessed 2 Feb. 2016.`
    case mla9
    /// APA: `Corporate Name. (2016). Title [Data file]. Retrieved from https://…`
    case apa
    /// Chicago author-date: `Name. 2012. “Title.” In Container, 477–84. Publisher.`
    case authorDate
    /// Government report: `Name. Title 2002, 2003. Series. Place: Publisher.`
    case report
    /// A bare address.
    case url
    /// None of the above: the text is kept whole, and no field is claimed beyond what is certain.
    case opaque
}
