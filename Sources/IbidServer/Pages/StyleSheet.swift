/// The pages' style sheet. Text and its ground keep a contrast of at least 4.5 to 1 in both schemes.
enum StyleSheet {
    static let text = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf6; --raised: #ffffff; --ink: #211e1a; --soft: #5c564c; --line: #ddd7ca; --accent: #7a1f2b;
          --mark: #fbe6a2; --mark-ink: #2a2107; --bar: #b9838a; --own: #2f6b3a; --next: #8a5a00; --tail: #9a3d1f;
          --none: #6b645a;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia,
            serif;
          --sans: "Inter", "Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #171613; --raised: #201e1a; --ink: #ebe6db; --soft: #b3ab9c; --line: #3a362f; --accent: #eea899;
            --mark: #5b4a13; --mark-ink: #fff3cd; --bar: #8f5b55; --own: #8fce9b; --next: #e5b769; --tail: #f0a083;
            --none: #b3ab9c;
          }
        }
        * { box-sizing: border-box; }
        html { font-size: 106.25%; scroll-padding-top: 4rem; }
        body {
          margin: 0 auto; padding: 0 1.5rem; max-width: 72rem; background: var(--paper); color: var(--ink);
          font-family: var(--serif); line-height: 1.6; text-rendering: optimizeLegibility; hyphens: manual;
          overflow-wrap: break-word;
        }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        main:focus, .part:focus, .body:focus { outline: none; }
        h1, h2 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 1.65rem; margin: 0 0 .75rem; }
        h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
        code { font-size: .88em; }
        mark { background: var(--mark); color: var(--mark-ink); padding: .05em .12em; border-radius: 2px; }
        summary { cursor: pointer; }
        .quiet, .where, .count, .about, .hint { color: var(--soft); }
        .where, .bases, .acts, .count, .notice, .kicker, .options, .paging, .chip, .facets, .timeline figcaption, .axis,
        nav, label, .hint, .about, h1 .quiet, h2 .quiet, footer, .cite, .facts, .label, button, select, .group > summary {
          font-family: var(--sans); font-size: .84rem;
        }
        .unseen, .bases .about {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }
        .skip { position: absolute; left: -999rem; top: 0; background: var(--raised); padding: .5rem 1rem; z-index: 2; }
        .skip:focus { left: 1rem; }
        header.site {
          display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; padding: 1.6rem 0 1rem;
        }
        .wordmark { font-size: 1.7rem; color: var(--ink); text-decoration: none; letter-spacing: .01em; }
        header nav a { margin-left: 1.25rem; color: var(--soft); }
        footer.site { margin: 4rem 0 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }

        form.search { padding: .25rem 0 1.5rem; border-bottom: 1px solid var(--line); margin-bottom: 1.75rem; }
        form label { display: inline-block; margin-bottom: .3rem; color: var(--soft); }
        .row { display: flex; gap: .6rem; }
        input[type="search"] {
          flex: 1; min-width: 0; font: inherit; font-size: 1.1rem; color: var(--ink); background: var(--raised);
          border: 1px solid var(--soft); border-radius: 4px; padding: .55rem .8rem; appearance: none;
        }
        button {
          font-size: .95rem; color: var(--paper); background: var(--accent); border: 1px solid var(--accent);
          border-radius: 4px; padding: .55rem 1.2rem; cursor: pointer; min-height: 2.75rem;
        }
        button:hover { filter: brightness(1.12); }
        select {
          color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 4px;
          padding: .3rem .4rem; min-height: 1.75rem;
        }
        .options { margin-top: .8rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem .6rem; }
        .options label { margin: 0; }
        .help { margin-left: 1rem; } .help[open] { flex-basis: 100%; margin-left: 0; }
        .help summary { display: inline-block; color: var(--accent); padding: .15rem 0; }
        .help table { border-collapse: collapse; margin: .6rem 0; font-family: var(--serif); font-size: 1rem; }
        .help th { text-align: left; font-family: var(--sans); font-size: .8rem; color: var(--soft); }
        .help td, .help th { padding: .3rem 1.5rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }

        .start { max-width: 40rem; padding: 2rem 0; }
        .start h1 { font-size: 2.1rem; }
        .columns { display: grid; grid-template-columns: minmax(0, 44rem) minmax(12rem, 1fr); gap: 3.5rem; }
        .results h1 { font-size: 1.1rem; font-family: var(--sans); }
        .notice { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .6rem 0; }
        .chip {
          display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: .2rem .8rem;
          margin: 0 .3rem .4rem 0; text-decoration: none; color: var(--ink); background: var(--raised);
        }
        .chip:hover { border-color: var(--accent); }
        .timeline { margin: 1.2rem 0 2rem; }
        .timeline figcaption { color: var(--soft); margin-bottom: .4rem; }
        .timeline svg { display: block; width: 100%; height: 4.5rem; border-bottom: 1px solid var(--soft); }
        .timeline .column { fill: transparent; }
        .timeline .bar { fill: var(--bar); }
        .timeline a:hover .bar, .timeline a:focus-visible .bar { fill: var(--accent); }
        .axis { display: flex; justify-content: space-between; color: var(--soft); padding-top: .2rem; }
        .hits, .uses, .list, .facets ul, .bases, .works { list-style: none; margin: 0; padding: 0; }
        .hits > li { padding: 1.5rem 0 1.35rem; border-top: 1px solid var(--line); }
        .hits > li:first-child { border-top: 0; padding-top: .3rem; }
        .hits h2 { margin: 0; font-size: 1.18rem; }
        .hits h2 a { color: var(--ink); text-decoration-color: var(--line); }
        .where { margin: .1rem 0 .5rem; }
        .snippet { margin: .4rem 0 .5rem; }
        .marker {
          font-family: var(--sans); font-size: .68em; vertical-align: super; line-height: 0; font-weight: 600;
          text-decoration: none; padding: .25em .3em; margin: 0 .05em; border-radius: 3px; background: var(--raised);
          border: 1px solid var(--line);
        }
        .marker:hover { border-color: var(--accent); }
        .bases { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; color: var(--soft); margin: .35rem 0 .5rem; }
        .passage .bases { flex-direction: column; }
        .passage .bases .about { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
        .dot { display: inline-block; width: .6em; height: .6em; border-radius: 50%; margin-right: .4em; }
        .own .dot { background: var(--own); } .next .dot { background: var(--next); }
        .tail .dot { background: transparent; border: 2px solid var(--tail); }
        .none .dot { background: transparent; border: 1px solid var(--none); }
        .notes { margin: .4rem 0; }
        .note > summary { display: flex; gap: .6rem; padding: .25rem 0; font-size: .95rem; list-style-position: outside; }
        .note > summary::-webkit-details-marker { display: none; }
        .note > summary::before { content: "▸"; color: var(--soft); font-size: .8em; padding-top: .2em; }
        .note[open] > summary::before { content: "▾"; }
        .note .label { color: var(--accent); font-weight: 600; min-width: 1.2em; }
        .note[open] > summary .line { color: var(--soft); }
        .note:not([open]) > summary .line { overflow: hidden; text-overflow: ellipsis; display: -webkit-box;
          -webkit-line-clamp: 1; -webkit-box-orient: vertical; }
        .note .body { margin: .2rem 0 .8rem .35rem; padding: .3rem 0 .3rem 1.2rem; border-left: 2px solid var(--line); }
        .note .raw { margin: 0 0 .6rem; font-size: .95rem; color: var(--soft); }
        .works li { margin: 0 0 .7rem; font-size: .97rem; }
        .acts { display: block; margin: .25rem 0; }
        .acts a { margin-right: 1.1rem; }
        .cite summary { display: inline-block; color: var(--accent); padding: .1rem 0; }
        .cite ul { list-style: none; margin: .2rem 0 .3rem; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
        .works .cite li { margin: 0; font-size: inherit; }
        .facets section { margin-bottom: 1.75rem; }
        .facets h2 { font-size: .84rem; margin: 0 0 .4rem; color: var(--soft); font-weight: 600; }
        .facets li { display: flex; justify-content: space-between; gap: .8rem; padding: .2rem 0; line-height: 1.35; }
        .facets li a { color: var(--ink); text-decoration-color: var(--line); min-width: 0; }
        .facets summary { color: var(--accent); padding: .25rem 0; }
        .count { font-variant-numeric: tabular-nums; }
        .paging { display: flex; gap: 1.5rem; justify-content: center; padding: 1.5rem 0; }

        .narrow { max-width: 44rem; margin: 1.25rem auto 0; }
        .kicker { color: var(--soft); margin: 0 0 .2rem; }
        .passage .text { font-size: 1.15rem; line-height: 1.7; margin: 1.2rem 0; }
        .sentence { border-bottom: 2px solid transparent; padding-bottom: .05em; }
        .sentence.own { border-bottom-color: var(--own); }
        .sentence.next { border-bottom: 2px dotted var(--next); }
        .sentence.tail { border-bottom: 2px dashed var(--tail); }
        .around p { margin: .8rem 0; font-size: .95rem; line-height: 1.5; }
        .around a { color: var(--soft); text-decoration: none; display: -webkit-box; -webkit-line-clamp: 3;
          -webkit-box-orient: vertical; overflow: hidden; }
        .around a:hover { color: var(--accent); text-decoration: underline; }
        .plain { border: 1px solid var(--line); background: var(--raised); border-radius: 4px; padding: .7rem .9rem;
          user-select: all; }
        .part { margin: 0; padding: .1rem 0; }
        .part .text { margin: .7rem 0 .2rem; }
        .part.chosen, .part:target {
          background: var(--raised); box-shadow: -.9rem 0 0 var(--raised), -1.1rem 0 0 var(--accent);
        }
        .anchor { text-decoration: none; color: var(--soft); font-size: .9em; padding: 0 .25em; }
        .group > summary { color: var(--accent); padding: .15rem 0; }
        .within { margin: 1.2rem 0 2rem; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.4rem; margin: 1rem 0; }
        .facts dt { color: var(--soft); } .facts dd { margin: 0; }
        .uses > li { padding: 1.1rem 0; border-top: 1px solid var(--line); }
        .list li { padding: .65rem 0; border-top: 1px solid var(--line); }
        .list .where { display: block; margin: 0; }

        @media (max-width: 56rem) {
          body { padding: 0 1.1rem; }
          .columns { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
          .facets { border-top: 1px solid var(--line); padding-top: 1.5rem; }
          .start h1 { font-size: 1.7rem; }
          .help td { padding-right: .8rem; }
        }
        @media (max-width: 30rem) {
          header nav a { margin-left: .8rem; }
          button { padding: .55rem .8rem; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #bbb; --accent: #000; --mark: #eee; }
          body { max-width: none; padding: 0; font-size: 10.5pt; }
          header nav, footer.site, form, .facets, .paging, .acts, .cite, .skip, .chip, .anchor { display: none; }
          .columns { display: block; }
          .hits > li, .uses > li, .part, .note { break-inside: avoid; }
          .note:not([open]) > summary .line { display: inline; -webkit-line-clamp: none; }
          mark { text-decoration: underline; }
          .works a[href^="http"]::after { content: " (" attr(href) ")"; }
        }

        """
}
