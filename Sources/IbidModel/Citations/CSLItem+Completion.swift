extension CSLItem {
    /// This description with what it leaves out and `other`, a description of the same work, tells: title (with its
    /// type), people, date of issue, address, and of one outlet what belongs to it. What stands here stays. When it was
    /// read is each citation's own, and is not taken over.
    public func completed(by other: CSLItem) -> CSLItem {
        var item = self
        if title == nil, other.title != nil {
            (item.type, item.title, item.rawTitle) = (other.type, other.title, other.rawTitle)
        }
        if authors.isEmpty { item.authors = other.authors }
        if editors.isEmpty { item.editors = other.editors }
        if translators.isEmpty { item.translators = other.translators }
        item.issued = issued ?? other.issued
        item.url = url ?? other.url
        item.doi = doi ?? other.doi
        item.genre = genre ?? other.genre
        // The parts of two outlets would make a third.
        if (containerTitle == nil && publisher == nil) || containerTitle == other.containerTitle {
            item.containerTitle = containerTitle ?? other.containerTitle
            item.publisher = publisher ?? other.publisher
            item.publisherPlace = publisherPlace ?? other.publisherPlace
            item.collectionTitle = collectionTitle ?? other.collectionTitle
            item.number = number ?? other.number
            item.page = page ?? other.page
        }
        return item
    }
}
