/// The templates of the pages, by name. None has an unescaped tag.
enum Templates {
    static let all = [
        "layout": layout, "problem": problem, "search": search, "passage": passage, "document": document,
        "source": source, "documents": documents, "sources": sources, "parts": parts, "note": note, "bases": bases,
        "paging": paging, "cite": cite, "place": place, "help": help,
    ]

    private static let layout = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} · Ibid</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/favicon.ico" type="image/svg+xml">
        {{$head}}{{/head}}
        <script src="/script.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="site">
        <a class="wordmark" href="/" aria-label="Ibid, search page"><i>Ibid.</i></a>
        <nav aria-label="Site"><a href="/documents">Documents</a> <a href="/sources">Sources</a> <a href="/openapi.json">API</a></nav>
        </header>
        {{$form}}{{/form}}
        <main id="main" tabindex="-1">
        {{$main}}{{/main}}
        </main>
        <footer class="site"><p>Every passage with the sources behind it. A marker says what the author cites, not that it is true.</p></footer>
        </body>
        </html>

        """

    private static let problem = """
        {{<layout}}
        {{$main}}
        <section class="narrow">
        <h1>{{title}}</h1>
        <p>{{detail}}.</p>
        <p><a href="/">Back to the search</a></p>
        </section>
        {{/main}}
        {{/layout}}
        """

    private static let parts =
        "{{#parts}}{{#markedPart}}<mark>{{.}}</mark>{{/markedPart}}{{#markerPart}}<a class=\"marker\" href=\"#{{anchor}}\" "
        + "aria-label=\"note {{label}}\">{{label}}</a>{{/markerPart}}{{#plainPart}}{{.}}{{/plainPart}}{{/parts}}"

    private static let place = """
        {{#hasSection}}<span class="section">{{section}}</span> <span aria-hidden="true">·</span> {{/hasSection}}<span class="path">{{path}}, line {{line}}</span>
        """

    private static let bases = """
        <ul class="bases" aria-label="Sentences by what they rest on">{{#bases}}<li class="basis {{basis}}" title="{{about}}"><span class="dot" aria-hidden="true"></span>{{name}}: {{count}} <span class="about">{{about}}</span></li>{{/bases}}</ul>
        """

    private static let cite = """
        <details class="cite"><summary>Cite this</summary><ul>{{#forms}}<li><a href="{{address}}">{{label}}</a></li>{{/forms}}</ul></details>
        """

    private static let note = """
        <details class="note">
        <summary><span class="label">{{label}}</span> <span class="line">{{summary}}</span></summary>
        <div class="body" id="{{anchor}}" tabindex="-1">
        <p class="raw">{{text}}</p>
        {{#isElsewhere}}<p class="hint">The marker stands in a later part of the paragraph.</p>{{/isElsewhere}}
        <ul class="works">{{#sources}}
        <li><span class="work">{{line}}</span>{{#locator}}, <span class="locator">{{.}}</span>{{/locator}}
        <span class="acts"><a href="/source/{{id}}">All it is cited for</a>{{#link}} <a href="{{.}}" rel="noreferrer nofollow external">Open the source</a>{{/link}}</span>
        {{> cite}}</li>
        {{/sources}}</ul>
        </div>
        </details>
        """

    private static let paging = """
        {{#paging}}<nav class="paging" aria-label="Pages">
        {{#previous}}<a rel="prev" href="{{.}}">← Previous</a>{{/previous}}<span>{{number}}</span>{{#next}}<a rel="next" href="{{.}}">Next →</a>{{/next}}
        </nav>{{/paging}}
        """

    private static let help = """
        <details class="help"><summary>How to ask</summary>
        <table><caption class="unseen">The query language</caption>
        <thead><tr><th scope="col">Write</th><th scope="col">To find</th></tr></thead>
        <tbody>
        <tr><td><code>ransom kidnapping</code></td><td>passages with either word; those with both, and rarer words, first</td></tr>
        <tr><td><code>"splendid hotel"</code></td><td>the words in this order</td></tr>
        <tr><td><code>hostage*</code></td><td>words that begin so</td></tr>
        <tr><td><code>mali -france</code></td><td>the first without the second</td></tr>
        <tr><td><code>mali AND (gao OR kidal)</code></td><td>both; parentheses group</td></tr>
        <tr><td><code>title:mourabitoun</code></td><td>the word in the title; also <code>section:</code></td></tr>
        <tr><td><code>author:arieff</code></td><td>passages that cite such an author; also <code>source:</code>, <code>publisher:</code></td></tr>
        <tr><td><code>year:2012..2015</code></td><td>passages that name such a year; <code>issued:</code> that cite a source of one</td></tr>
        <tr><td><code>cited:no</code></td><td>passages without a note behind any sentence</td></tr>
        </tbody></table>
        <p>Anything else is text. Case, accents and English endings do not matter.</p>
        </details>
        """
}
