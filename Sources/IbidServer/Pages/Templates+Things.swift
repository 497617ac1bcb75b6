/// The templates of passages, documents, works and lists of them.
extension Templates {
    static let passage = """
        {{<layout}}
        {{$head}}<link rel="canonical" href="/passage/{{id}}"><link rel="alternate" type="application/json" href="/v1/passages/{{id}}">{{/head}}
        {{$main}}
        <article class="narrow passage" aria-labelledby="title">
        <p class="kicker">Passage</p>
        <h1 id="title"><a href="/document/{{documentID}}?passage={{id}}#{{id}}">{{document}}</a></h1>
        <p class="where">{{> place}}</p>
        {{#isLossy}}<p class="notice">The document is not valid UTF-8; what could not be read is shown as �.</p>{{/isLossy}}
        <div class="around">{{#before}}<p><a href="/passage/{{id}}">{{text}}</a></p>{{/before}}</div>
        <p class="text">{{#sentences}}<span class="sentence {{basis}}" title="This sentence {{about}}">{{> parts}}</span> {{/sentences}}{{^hasSentences}}{{> parts}}{{/hasSentences}}</p>
        <div class="around">{{#after}}<p><a href="/passage/{{id}}">{{text}}</a></p>{{/after}}</div>
        <h2>What it rests on</h2>
        {{> bases}}
        {{#hasNotes}}<div class="notes">{{#notes}}{{> note}}{{/notes}}</div>{{/hasNotes}}
        {{^hasNotes}}<p>No note stands behind this passage.</p>{{/hasNotes}}
        <h2>Cite this passage</h2>
        <p class="plain" id="plain">{{plain}}</p>
        <p class="acts"><a href="/passage/{{id}}">Permalink</a> <a href="/v1/passages/{{id}}">JSON</a></p>
        </article>
        {{/main}}
        {{/layout}}
        """

    static let document = """
        {{<layout}}
        {{$head}}<link rel="alternate" type="application/json" href="/v1/documents/{{id}}">{{/head}}
        {{$main}}
        <article class="narrow document" aria-labelledby="title">
        <p class="kicker">Document</p>
        <h1 id="title">{{title}}</h1>
        <p class="where"><span class="path">{{path}}</span> <span aria-hidden="true">·</span> {{count}}</p>
        <form class="within" role="search" action="/" method="get"><label for="q">Search in this document</label> <div class="row"><input id="q" name="q" type="search" maxlength="512"><input type="hidden" name="document" value="{{id}}"><button type="submit">Search</button></div></form>
        {{#passages}}
        {{#heading}}<h2>{{.}}</h2>{{/heading}}
        <section id="{{id}}" class="part {{kind}}{{#isChosen}} chosen{{/isChosen}}" tabindex="-1">
        <p class="text">{{> parts}} <a class="anchor" href="/passage/{{id}}" aria-label="Permalink of the passage in line {{line}}">¶</a></p>
        {{#hasNotes}}<details class="group"><summary>{{noteCount}}</summary><div class="notes">{{#notes}}{{> note}}{{/notes}}</div></details>{{/hasNotes}}
        </section>
        {{/passages}}
        {{> paging}}
        </article>
        {{/main}}
        {{/layout}}
        """

    static let source = """
        {{<layout}}
        {{$head}}<link rel="alternate" type="application/json" href="/v1/sources/{{id}}/passages">{{/head}}
        {{$main}}
        <article class="narrow" aria-labelledby="title">
        <p class="kicker">Cited work</p>
        <h1 id="title">{{title}}</h1>
        <dl class="facts">{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>
        <p class="acts">{{#link}}<a href="{{.}}" rel="noreferrer nofollow external">Open the source</a> {{/link}}<a href="/v1/sources/{{id}}/passages">JSON</a></p>
        {{> cite}}
        {{#hasVariants}}<details class="group"><summary>Also written</summary><ul>{{#variants}}<li>{{line}} {{#isDecided}}<span class="quiet">(decided by a person)</span>{{/isDecided}}</li>{{/variants}}</ul></details>{{/hasVariants}}
        {{#hasRelated}}<details class="group"><summary>Not to be confused with</summary><ul>{{#related}}<li><a href="/source/{{id}}">{{line}}</a> <span class="quiet">{{kind}}</span></li>{{/related}}</ul></details>{{/hasRelated}}
        <h2>What it is cited for <span class="quiet">{{sentences}} through {{citations}} in {{documents}}</span></h2>
        <ol class="uses">
        {{#uses}}
        <li><p class="where"><a href="/passage/{{passage}}">{{document}}</a> <span aria-hidden="true">·</span> {{> place}}</p>
        {{#sentence}}<p class="snippet"><span class="sentence {{basis}}">{{> parts}}</span> <span class="about">This sentence {{about}}.</span></p>{{/sentence}}
        <div class="notes">{{#notes}}{{> note}}{{/notes}}</div></li>
        {{/uses}}
        </ol>
        {{> paging}}
        </article>
        {{/main}}
        {{/layout}}
        """

    static let documents = """
        {{<layout}}
        {{$main}}
        <section class="narrow" aria-labelledby="title">
        <h1 id="title">Documents <span class="quiet">{{count}}</span></h1>
        <ul class="list">{{#documents}}<li><a href="/document/{{id}}">{{title}}</a><span class="where">{{path}} · {{passages}}</span></li>{{/documents}}</ul>
        {{> paging}}
        </section>
        {{/main}}
        {{/layout}}
        """

    static let sources = """
        {{<layout}}
        {{$main}}
        <section class="narrow" aria-labelledby="title">
        <h1 id="title">Sources <span class="quiet">{{count}}</span></h1>
        <form class="within" role="search" action="/sources" method="get"><label for="q">Words of the title, author or publisher</label> <div class="row"><input id="q" name="q" type="search" value="{{words}}" maxlength="512"><button type="submit">Find</button></div></form>
        {{#isEmpty}}<p>No cited work has all of these words.</p>{{/isEmpty}}
        <ul class="list">{{#sources}}<li><a href="/source/{{id}}">{{line}}</a><span class="where">{{citations}} in {{documents}}</span></li>{{/sources}}</ul>
        {{> paging}}
        </section>
        {{/main}}
        {{/layout}}
        """
}
