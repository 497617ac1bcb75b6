/// The template of the search page.
extension Templates {
    static let search = """
        {{<layout}}
        {{$head}}{{#result}}<link rel="alternate" type="application/json" href="{{api}}">{{/result}}{{/head}}
        {{$form}}
        <form class="search" role="search" action="/" method="get">
        <label for="q">Search the profiles</label>
        <div class="row"><input id="q" name="q" type="search" value="{{query}}" maxlength="512" autocomplete="off" spellcheck="false" aria-describedby="hint"><button type="submit">Search</button></div>
        <p id="hint" class="unseen">Words side by side are alternatives; quotes make a phrase. More under How to ask.</p>
        <div class="options"><label for="basis">Only with</label> <select id="basis" name="basis">{{#bases}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/bases}}</select>
        {{> help}}</div>
        {{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}}
        </form>
        {{/form}}
        {{$main}}
        {{#start}}
        <section class="start">
        <h1>Where does it say so, and who is cited for it?</h1>
        <p>{{passages}} in {{documents}}, each with the notes and sources that its sentences lean on.</p>
        {{#isIncomplete}}<p class="notice">The last indexing run did not end: some documents may be missing.</p>{{/isIncomplete}}
        <p>Try <a href="/?q=ransom+kidnapping">ransom kidnapping</a>, <a href="/?q=%22northern+Mali%22+year%3A2012">"northern Mali" year:2012</a> or <a href="/?q=cited%3Ano">cited:no</a>, or browse the <a href="/documents">documents</a> and the <a href="/sources">sources</a>.</p>
        </section>
        {{/start}}
        {{#result}}
        <div class="columns">
        <section class="results" aria-labelledby="count">
        <h1 id="count">{{count}} <span class="quiet">{{searched}}</span></h1>
        {{#chips}}<a class="chip" href="{{address}}" aria-label="Leave out {{name}}: {{label}}"><span class="quiet">{{name}}</span> {{label}} <span aria-hidden="true">×</span></a> {{/chips}}
        {{#suggestions}}<p class="notice">No passage holds “{{word}}”. Did you mean <a href="{{address}}">{{instead}}</a>?</p>{{/suggestions}}
        {{#notices}}<p class="notice">{{.}}</p>{{/notices}}
        {{#timeline}}
        <figure class="timeline"><figcaption>Years that these passages name</figcaption>
        <svg viewBox="0 0 {{width}} {{height}}" preserveAspectRatio="none" role="group" aria-label="Passages by year">
        {{#bars}}<a href="{{address}}" aria-label="{{label}}"><title>{{label}}</title><rect class="column" x="{{columnX}}" y="0" width="{{columnWidth}}" height="100%"/><rect class="bar" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/></a>{{/bars}}
        </svg>
        <div class="axis" aria-hidden="true"><span>{{first}}</span><span>{{last}}</span></div></figure>
        {{/timeline}}
        {{#isEmpty}}<p>Nothing matches. Try fewer or other words, or leave a filter out.</p>{{/isEmpty}}
        <ol class="hits">
        {{#hits}}
        <li><article aria-labelledby="t{{rank}}">
        <h2 id="t{{rank}}"><a href="/passage/{{id}}">{{document}}</a></h2>
        <p class="where">{{> place}}</p>
        <p class="snippet">{{> parts}}</p>
        {{> bases}}
        {{#hasNotes}}<div class="notes" role="group" aria-label="Notes">{{#notes}}{{> note}}{{/notes}}</div>{{/hasNotes}}
        <p class="acts"><a href="/document/{{documentID}}?passage={{id}}#{{id}}">In its document</a> <a href="/passage/{{id}}">Permalink</a></p>
        </article></li>
        {{/hits}}
        </ol>
        {{> paging}}
        <p class="quiet"><a href="{{permalink}}">Permalink of this search</a> · <a href="{{api}}">as JSON</a></p>
        </section>
        <aside class="facets" aria-label="Narrow the search">
        {{#facets}}
        <section><h2>{{name}}</h2>
        <ul>{{#values}}<li><a href="{{address}}">{{label}}</a> <span class="count">{{count}}</span></li>{{/values}}</ul>
        {{#hasRest}}<details><summary>{{restCount}} more</summary><ul>{{#rest}}<li><a href="{{address}}">{{label}}</a> <span class="count">{{count}}</span></li>{{/rest}}</ul></details>{{/hasRest}}
        </section>
        {{/facets}}
        </aside>
        </div>
        {{/result}}
        {{/main}}
        {{/layout}}
        """
}
