internal import Ibid
internal import IbidModel
internal import IbidRender

/// The pages for people, and what they are made of.
enum PageRoutes {
    static let all = pages + files

    private static let pages = [
        Route(
            name: "page-search", path: "/", summary: "The search page.",
            parameters: [
                PageParameters.query, PageParameters.document, PageParameters.section, PageParameters.publisher,
                PageParameters.year, PageParameters.basis, PageParameters.page,
            ], form: .html, isDocumented: false, handler: .index(SearchPage.answer)),
        Route(
            name: "page-passage", path: "/passage/{id}", summary: "A passage.",
            parameters: [Parameters.id("p", "passage")], form: .html, isDocumented: false,
            handler: .index(PassagePage.answer)),
        Route(
            name: "page-document", path: "/document/{id}", summary: "A document.",
            parameters: [Parameters.id("d", "document"), PageParameters.from, PageParameters.passage], form: .html,
            isDocumented: false, handler: .index(DocumentPage.answer)),
        Route(
            name: "page-source", path: "/source/{id}", summary: "All that a work is cited for.",
            parameters: [Parameters.id("s", "source"), PageParameters.page], form: .html, isDocumented: false,
            handler: .index(SourcePage.answer)),
        Route(
            name: "page-documents", path: "/documents", summary: "The documents.",
            parameters: [PageParameters.page], form: .html, isDocumented: false,
            handler: .index(ListPages.documents)),
        Route(
            name: "page-sources", path: "/sources", summary: "The cited works.",
            parameters: [PageParameters.query, PageParameters.page], form: .html, isDocumented: false,
            handler: .index(ListPages.sources)),
        Route(
            name: "page-cite", path: "/source/{id}/cite", summary: "How to cite a work.",
            parameters: [Parameters.id("s", "source"), CitationForms.parameter], form: .plain, isDocumented: false,
            handler: .index(CitationForms.source)),
    ]

    private static let files = [
        Route(
            name: "style", path: "/style.css", summary: "The style sheet.", form: .style, isDocumented: false,
            handler: .service { _, _ in Reply(StyleSheet.text, .style) }),
        Route(
            name: "script", path: "/script.js", summary: "The script.", form: .script, isDocumented: false,
            handler: .service { _, _ in Reply(PageScript.text, .script) }),
        Route(
            name: "icon", path: "/favicon.ico", summary: "The icon.", form: .icon, isDocumented: false,
            handler: .service { _, _ in Reply(PageIcon.text, .icon) }),
    ]
}
