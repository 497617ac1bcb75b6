/// The icon of the page, as SVG.
enum PageIcon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#7a1f2b"/>\
        <text x="16" y="23" font-family="Georgia,serif" font-size="20" font-style="italic" text-anchor="middle" \
        fill="#fbfaf7">ib.</text></svg>
        """
}
