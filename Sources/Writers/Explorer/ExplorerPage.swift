// Made by Page/embed.py from the files beside it; change those and run it again.
// swift-format-ignore-file

/// The parts of `explorer.html` that are the same for every graph.
enum ExplorerPage {
  /// Hashes for the content security policy: nothing else on the page may run or style it.
  static let scriptHash = "sha256-OTNTFz6hHeyzdYRwOfqP6owcuRXdmXlN1DYaYT/94GM="
  static let styleHash = "sha256-/gbx7/9qoCDXe+/r7AYfzSJSKgJ1EzrT5QtayjtZjTA="

  static let body = ##"""
<header class="bar">
  <a class="skip" href="#content">Skip to content</a>
  <a class="mark" href="#/" aria-label="Renvoi, start page">Renvoi</a>
  <div class="search" role="search">
    <label class="unseen" for="search">Search works and documents</label>
    <input id="search" type="text" role="combobox" autocomplete="off" spellcheck="false"
      aria-expanded="false" aria-controls="found" aria-autocomplete="list"
      placeholder="Number, title or name — press / to search">
    <ul id="found" role="listbox" aria-label="Search results" hidden></ul>
  </div>
  <nav aria-label="Pages">
    <a href="#/citations" data-view="citations">Citations</a>
    <a href="#/unresolved" data-view="unresolved">Unresolved</a>
    <a href="#/coverage" data-view="coverage">Coverage</a>
  </nav>
  <button id="theme" type="button" class="quiet" aria-label="Switch between light and dark"
    title="Light or dark"></button>
</header>
<div class="frame">
  <aside id="filters" aria-label="Filters" hidden></aside>
  <main id="content" tabindex="-1"><p class="wait">Opening the graph …</p></main>
  <aside id="evidence" aria-label="Evidence of a citation" tabindex="-1" hidden></aside>
</div>
<div id="announce" class="unseen" role="status" aria-live="polite"></div>
<noscript><p class="wait">This page needs JavaScript; it loads nothing from a network.</p></noscript>
"""##

  static let style = ##"""
/* One page, two faces: a sans for the tool, a serif for the words of documents. */

:root {
  color-scheme: light;
  --paper: #faf9f6; --surface: #ffffff; --ink: #1d1c1a; --soft: #57544e; --line: #e2ded6;
  --strong: #c9c3b8; --accent: #1b4f8a; --on-accent: #ffffff; --wash: #eef2f7; --mark: #ffe8a3;
  --mark-ink: #1d1c1a; --lost: #a33a12; --shade: rgb(30 25 15 / 0.14);
  --g0: #0b5fa5; --g1: #b86200; --g2: #00795f; --g3: #a3407a; --g4: #2487bd; --g5: #c0392b;
  --g6: #7b6f5f; --g7: #5d57b0; --g8: #6a7f1f; --g9: #707070; --g10: #8c8781;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", "DejaVu Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
    --paper: #14161a; --surface: #1b1e23; --ink: #e8e5df; --soft: #a9a59d; --line: #2d3138;
    --strong: #464b54; --accent: #8fbdf2; --on-accent: #10151c; --wash: #20262f; --mark: #5c4a10;
    --mark-ink: #fff6d8; --lost: #f0a07f; --shade: rgb(0 0 0 / 0.5);
    --g0: #5aa7ea; --g1: #e8973a; --g2: #35bd9b; --g3: #dd83b8; --g4: #7fcbf3; --g5: #f0806f;
    --g6: #b3a692; --g7: #a39dee; --g8: #b3c95a; --g9: #a8a8a8; --g10: #97928a;
  }
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --paper: #14161a; --surface: #1b1e23; --ink: #e8e5df; --soft: #a9a59d; --line: #2d3138;
  --strong: #464b54; --accent: #8fbdf2; --on-accent: #10151c; --wash: #20262f; --mark: #5c4a10;
  --mark-ink: #fff6d8; --lost: #f0a07f; --shade: rgb(0 0 0 / 0.5);
  --g0: #5aa7ea; --g1: #e8973a; --g2: #35bd9b; --g3: #dd83b8; --g4: #7fcbf3; --g5: #f0806f;
  --g6: #b3a692; --g7: #a39dee; --g8: #b3c95a; --g9: #a8a8a8; --g10: #97928a;
}

* { box-sizing: border-box; }
html { scrollbar-gutter: stable; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
h1, h2, p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
[hidden] { display: none !important; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
button, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus, h1:focus, aside:focus, .segment:focus { outline: none; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.spring { flex: 1; }
.note, .none { color: var(--soft); font-size: 0.9rem; }
.wait { padding: 3rem 1.5rem; color: var(--soft); }
.count { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.number { font-variant-numeric: tabular-nums; }

/* Head of the page */
.bar { position: sticky; top: 0; z-index: 20; display: flex; gap: 1.25rem; align-items: center;
  padding: 0.6rem 1.5rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.4rem 0.8rem; z-index: 30; }
.mark { font: 600 1.25rem/1 var(--serif); color: var(--ink); letter-spacing: 0.01em; }
.mark:hover { text-decoration: none; color: var(--accent); }
.bar nav { display: flex; gap: 1.1rem; }
.bar nav a { color: var(--soft); padding: 0.3rem 0; border-bottom: 2px solid transparent; }
.bar nav a:hover { color: var(--ink); text-decoration: none; }
.bar nav a[aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
.search { position: relative; flex: 1; max-width: 36rem; }
.bar nav { margin-left: auto; }
.hero .search { max-width: 44rem; margin-top: 1.4rem; }
.hero .search input { padding: 0.8rem 1rem; font-size: 1.05rem; }
.search input { width: 100%; padding: 0.5rem 0.8rem; border: 1px solid var(--strong); border-radius: 7px;
  background: var(--surface); }
.search input::placeholder { color: var(--soft); opacity: 1; }
#found { position: absolute; top: calc(100% + 5px); left: 0; right: 0; min-width: min(30rem, 92vw);
  max-height: 70vh; overflow: auto; background: var(--surface); border: 1px solid var(--strong); border-radius: 7px;
  box-shadow: 0 10px 30px var(--shade); padding: 4px; }
#found li { display: grid; grid-template-columns: auto 1fr auto; gap: 0.1rem 0.75rem; padding: 0.45rem 0.6rem;
  border-radius: 5px; cursor: pointer; align-items: baseline; }
#found li.none { display: block; cursor: default; }
#found li[aria-selected="true"], #found li[data-node]:hover { background: var(--wash); }
#found .title { color: var(--soft); font-size: 0.88rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#found .year { color: var(--soft); font-size: 0.88rem; }
.quiet { background: none; border: 0; border-radius: 6px; padding: 0.3rem 0.55rem; color: var(--soft); font-size: 1.1rem; line-height: 1; }
.quiet:hover { background: var(--wash); color: var(--ink); }

/* Frame */
.frame { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; }
#content { padding: 1.75rem 1.75rem 4rem; max-width: 78rem; width: 100%; margin: 0 auto; grid-column: 2; }
#filters { position: sticky; top: 55px; width: 15.5rem; max-height: calc(100vh - 55px); overflow: auto;
  padding: 1.75rem 1.25rem 2rem 1.5rem; border-right: 1px solid var(--line); font-size: 0.9rem; }
.heading { display: flex; justify-content: space-between; align-items: baseline; gap: 0.75rem; }
#filters h2 { font-size: 0.95rem; }
#filters fieldset { border: 0; margin-top: 1.15rem; min-width: 0; }
#filters legend { padding: 0; margin-bottom: 0.25rem; color: var(--soft); font-size: 0.82rem; }
.choice { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.12rem 0; cursor: pointer; }
.choice > span:nth-child(2) { flex: 1; min-width: 0; }
.choice input { accent-color: var(--accent); margin: 0; transform: translateY(2px); flex: none; }
#filters-box > .choice { margin-top: 1.25rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
#filters summary, .chart summary { color: var(--accent); cursor: pointer; font-size: 0.85rem; padding: 0.15rem 0; }
.range { display: flex; gap: 0.4rem; align-items: center; color: var(--soft); }
.range input[type="number"] { width: 5rem; padding: 0.2rem 0.4rem; border: 1px solid var(--strong); border-radius: 5px; background: var(--surface); color: var(--ink); }
.range input[type="range"] { flex: 1; min-width: 0; accent-color: var(--accent); }
.range output { width: 3.6rem; text-align: right; font-variant-numeric: tabular-nums; }
.reset { font-size: 0.85rem; }
#filters .fold { display: none; }

/* Works */
.dot { width: 0.72em; height: 0.72em; margin-right: 0.42em; vertical-align: -0.02em; overflow: visible; flex: none; }
.dot circle { stroke-width: 1.9; }
.full { fill: var(--c); stroke: var(--c); }
.hollow { fill: var(--surface); stroke: var(--c); }
.g0 { --c: var(--g0); } .g1 { --c: var(--g1); } .g2 { --c: var(--g2); } .g3 { --c: var(--g3); } .g4 { --c: var(--g4); }
.g5 { --c: var(--g5); } .g6 { --c: var(--g6); } .g7 { --c: var(--g7); } .g8 { --c: var(--g8); } .g9 { --c: var(--g9); }
.g10 { --c: var(--g10); }
a.work { color: var(--ink); font-weight: 550; }
a.work:hover { color: var(--accent); }
.head { margin-bottom: 1.4rem; }
.head h1 { font: 600 1.9rem/1.2 var(--serif); letter-spacing: -0.005em; overflow-wrap: anywhere; }
.head h1 .dot { width: 0.5em; height: 0.5em; vertical-align: 0.12em; }
.head > .title { font: 1.08rem/1.45 var(--serif); margin-top: 0.35rem; max-width: 62rem; }
.head .facts { color: var(--soft); margin-top: 0.45rem; }
.head .lead { font: 1.12rem/1.5 var(--serif); max-width: 44rem; margin-top: 0.5rem; color: var(--ink); }
.head .links { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; margin-top: 0.7rem; }
.head .aliases { color: var(--soft); font-size: 0.88rem; }
.head > .note { margin-top: 0.6rem; }
.head h1.long { font-size: 1.3rem; line-height: 1.35; }
.hero { padding: 1.6rem 0 0.8rem; }
.hero h1 { font-size: 2.3rem; }
.button, .more, .menu summary, .segmented button { border: 1px solid var(--strong); background: var(--surface);
  border-radius: 6px; padding: 0.25rem 0.7rem; font-size: 0.88rem; color: var(--ink); }
.button:hover, .more:hover, .menu summary:hover, .segmented button:hover { text-decoration: none; border-color: var(--accent); color: var(--accent); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0.5rem 3rem; }
section > h2, .notes h2 { font-size: 1rem; font-weight: 650; margin: 1.6rem 0 0.35rem; }
section > h2 .count { margin-left: 0.5rem; }
.works > li { padding: 0.6rem 0; border-top: 1px solid var(--line); }
.works .line { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
.works .year { color: var(--soft); font-size: 0.88rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.works .title { font: 0.95rem/1.4 var(--serif); color: var(--soft); display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-top: 0.3rem; }
.relation { border: 0; background: var(--wash); color: var(--accent); border-radius: 999px; padding: 0.1rem 0.65rem; font-size: 0.83rem; }
.relation:hover { background: var(--accent); color: var(--on-accent); }
.more { margin-top: 0.75rem; }

/* Graph */
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin: 0.25rem 0 0.5rem; }
.segmented { display: inline-flex; align-items: center; font-size: 0.88rem; color: var(--soft); }
.segmented > span { margin-right: 0.5rem; }
.segmented button { border-radius: 0; margin-left: -1px; min-width: 2.1rem; }
.segmented button:first-of-type { border-radius: 6px 0 0 6px; }
.segmented button:last-of-type { border-radius: 0 6px 6px 0; }
.segmented button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.menu { position: relative; }
.menu summary { list-style: none; cursor: pointer; }
.menu summary::-webkit-details-marker { display: none; }
.menu .list { position: absolute; right: 0; top: calc(100% + 4px); z-index: 10; background: var(--surface); border: 1px solid var(--strong);
  border-radius: 7px; padding: 4px; box-shadow: 0 10px 30px var(--shade); display: grid; min-width: 11rem; }
.menu .list button { border: 0; background: none; text-align: left; padding: 0.4rem 0.7rem; border-radius: 5px; font-size: 0.9rem; }
.menu .list button:hover, .menu .list button:focus-visible { background: var(--wash); }
.canvas { position: relative; background: var(--surface); border: 1px solid var(--line); border-radius: 9px; }
.graph { display: block; width: 100%; height: auto; font-family: var(--sans); }
.graph .tick { stroke: var(--line); }
.graph .year, .chart .year { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
.graph .line { fill: none; stroke: var(--soft); stroke-opacity: 0.32; }
.graph .near .line { stroke-opacity: 0.5; }
.dense .line { stroke-opacity: 0.14; }
.dense .near .line { stroke-opacity: 0.26; }
.dense .head { opacity: 0.45; }
.graph .reach { fill: none; stroke: transparent; stroke-width: 10; cursor: pointer; }
.graph .edge:hover .line, .graph .edge.on .line { stroke: var(--accent); stroke-opacity: 1; }
.graph .head { fill: var(--soft); opacity: 0.75; }
.graph circle { stroke-width: 1.8; }
.graph .label { fill: var(--ink); font-size: 11.5px; paint-order: stroke; stroke: var(--surface); stroke-width: 3px; stroke-linejoin: round; pointer-events: none; }
.graph .label.focus { font-size: 13.5px; font-weight: 650; }
.graph .node.focus circle { stroke: var(--ink); stroke-width: 2.6; }
.graph .node:focus { outline: none; }
.graph .node:focus-visible circle { stroke: var(--accent); stroke-width: 4; }
.graph.lit .node:not(.on) circle { opacity: 0.3; }
.graph.lit .edge:not(.on) .line { stroke-opacity: 0.08; }
.tip { position: absolute; width: 280px; pointer-events: none; z-index: 5; background: var(--surface); border: 1px solid var(--strong);
  border-radius: 7px; padding: 0.5rem 0.7rem; box-shadow: 0 8px 24px var(--shade); display: grid; gap: 0.1rem; font-size: 0.88rem; }
.tip span { font-family: var(--serif); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; overflow: hidden; }
.tip small { color: var(--soft); font-size: 0.8rem; }
.neighbours > .note { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; margin-top: 0.4rem; font-size: 0.84rem; }
.tabs { margin-top: 1.5rem; border-bottom: 1px solid var(--line); gap: 1.2rem; }
.tabs a { color: var(--soft); padding: 0.3rem 0; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a:hover { text-decoration: none; color: var(--ink); }
.tabs a[aria-current] { color: var(--ink); border-color: var(--accent); }
.chart svg { width: 100%; max-height: 230px; }
.chart .count-bar { fill: var(--accent); opacity: 0.85; }
.chart .value { fill: var(--soft); font-size: 10.5px; }

/* Tables */
.rows { height: min(70vh, 46rem); overflow: auto; border: 1px solid var(--line); border-radius: 9px; background: var(--surface); }
.rows table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.9rem; table-layout: fixed; min-width: 72rem; }
.rows th { position: sticky; top: 0; background: var(--surface); text-align: left; border-bottom: 1px solid var(--strong); z-index: 2; padding: 0; }
.rows th button { border: 0; background: none; padding: 0.5rem 0.55rem; font-weight: 600; width: 100%; text-align: inherit; white-space: nowrap; }
.rows th button:hover { color: var(--accent); }
.rows th.number, .rows td.number { text-align: right; }
.rows th:nth-child(2) { width: 8rem; } .rows th:nth-child(7) { width: 8.6rem; }
.rows th:nth-child(4), .rows th:nth-child(6) { width: 3.8rem; } .rows th:nth-child(5) { width: 5.6rem; } .rows th:nth-child(8) { width: 6.4rem; }
.rows td { height: 37px; padding: 0 0.55rem; border-bottom: 1px solid var(--line); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.rows a.work { font-weight: 450; }
.rows tr:hover td { background: var(--wash); }
.rows .spacer td { border: 0; padding: 0; background: none; }
.plain { border-collapse: collapse; font-size: 0.92rem; }
.plain th, .plain td { text-align: left; font-weight: 400; padding: 0.28rem 1rem 0.28rem 0; border-bottom: 1px solid var(--line); }
.plain .number { text-align: right; }
.bars { width: 100%; }
.bars .meters { width: 38%; padding-right: 0; }
.meter { display: block; height: 6px; border-radius: 3px; background: var(--accent); opacity: 0.75; }

/* Evidence */
#evidence { position: fixed; top: 0; right: 0; bottom: 0; width: min(31rem, 100vw); z-index: 40; overflow: auto; background: var(--surface);
  border-left: 1px solid var(--strong); box-shadow: -14px 0 40px var(--shade); padding: 1.4rem 1.6rem 3rem; }
#evidence h2 { font-size: 1.05rem; line-height: 1.5; font-weight: 550; }
#evidence h2 em { font-style: normal; color: var(--soft); font-weight: 400; }
#evidence .close { font-size: 1.5rem; margin: -0.3rem -0.5rem 0 0; }
.facts dt, #evidence dt { color: var(--soft); }
#evidence dl { display: grid; grid-template-columns: 7rem 1fr; gap: 0.22rem 0.75rem; margin: 0.9rem 0 1.2rem; font-size: 0.9rem; }
blockquote { font: 1.03rem/1.58 var(--serif); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: 0.06em 0.12em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passages > li { padding: 1rem 0; border-top: 1px solid var(--line); }
.passages .place { display: flex; justify-content: space-between; gap: 0.2rem 1rem; flex-wrap: wrap; font-size: 0.9rem; margin-bottom: 0.4rem; }
.file { color: var(--soft); font-size: 0.84rem; overflow-wrap: anywhere; }
.how { color: var(--soft); font-size: 0.86rem; margin-top: 0.45rem; }
.targets > li { padding: 0.7rem 0; border-top: 1px solid var(--line); }
#evidence .targets { margin-top: 1rem; }

/* Documents */
.crumb { margin-bottom: 0.3rem; }
[data-view="text"] #content { max-width: 62rem; }
.text { margin-top: 1rem; }
.segment { display: grid; grid-template-columns: 9rem minmax(0, 42rem); gap: 1.5rem; padding: 0.28rem 0; content-visibility: auto; contain-intrinsic-size: auto 4.5rem; }
.segment .margin { color: var(--soft); font-size: 0.78rem; text-align: right; padding-top: 0.28rem; overflow-wrap: anywhere; line-height: 1.35; }
.segment .page { display: block; color: var(--ink); }
.segment .words { font: 1.05rem/1.6 var(--serif); }
.d1 .words { padding-left: 1.1rem; } .d2 .words { padding-left: 2.2rem; } .d3 .words { padding-left: 3.3rem; }
.d4 .words { padding-left: 4.4rem; } .d5 .words { padding-left: 5.5rem; }
.k-annex .words, .k-heading .words, .words .heading { font-weight: 650; }
.k-title .words { font-size: 1.15rem; font-weight: 650; padding-left: 0; }
.k-heading, .k-annex { margin-top: 0.8rem; }
.struck .words { text-decoration: line-through; color: var(--soft); }
.segment.here .words, li.here { background: var(--wash); transition: background 0.3s; }
.ref { color: var(--accent); border-bottom: 1.5px solid color-mix(in srgb, var(--accent) 45%, transparent); }
.ref:hover { background: var(--wash); text-decoration: none; }
.ref.own { color: inherit; border-bottom: 1.5px dotted var(--strong); }
.ref.lost { color: var(--lost); border-bottom: 1.5px dashed var(--lost); }
.ref.here { background: var(--mark); color: var(--mark-ink); }
sup { line-height: 0; font-size: 0.72em; }
sup a { padding: 0 0.15em; }
.notes a, .twin { text-decoration: underline; text-underline-offset: 2px; }
.notes ol { font: 0.95rem/1.55 var(--serif); max-width: 52rem; }
.notes li { padding: 0.3rem 0; }
.notes .number { color: var(--soft); display: inline-block; min-width: 1.6rem; }
.cover li { padding: 0.15rem 0; }
.reason { border-top: 1px solid var(--line); padding: 0.55rem 0; }
.reason summary { cursor: pointer; display: flex; gap: 1rem; justify-content: space-between; font-weight: 550; }
.lost > li { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; justify-content: space-between; padding: 0.4rem 0; border-top: 1px solid var(--line); }
.lost a, .lost b { overflow-wrap: anywhere; }

@media (max-width: 62rem) {
  .frame { grid-template-columns: minmax(0, 1fr); }
  #content { grid-column: 1; padding: 1.25rem 1rem 3rem; }
  #filters { position: static; width: auto; max-height: none; border-right: 0; border-bottom: 1px solid var(--line); padding: 0.6rem 1rem; }
  #filters .fold { display: block; font-size: 0.95rem; }
  #filters .heading h2 { display: none; }
  .bar { flex-wrap: wrap; gap: 0.5rem 1rem; padding: 0.6rem 1rem; }
  .search { order: 5; flex-basis: 100%; max-width: none; }
}
@media (max-width: 40rem) {
  .segment { grid-template-columns: 1fr; gap: 0; }
  .segment .margin { text-align: left; }
  .hero h1 { font-size: 1.7rem; }
  .head h1 { font-size: 1.5rem; }
  .bar { gap: 0.5rem 0.6rem; }
  .bar nav { gap: 0.65rem; font-size: 0.85rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@page { margin: 16mm 14mm; }
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --soft: #444; --line: #ccc; color-scheme: light; }
  .bar, #filters, .tools, .more, .tip, .close { display: none !important; }
  .frame { display: block; }
  #content { max-width: none; padding: 0; }
  #evidence { position: static; width: auto; box-shadow: none; border: 0; padding: 1rem 0; }
  .rows { height: auto; overflow: visible; border: 0; }
  .rows th { position: static; }
  .rows td { height: auto; padding: 0.2rem 0.4rem; white-space: normal; overflow: visible; }
  .rows tr { break-inside: avoid; }
  a.button { border: 0; padding: 0 1rem 0 0; background: none; }
  .segment { content-visibility: visible; }
  .works > li, .passages > li, .segment { break-inside: avoid; }
}
"""##

  static let script = ##"""
(() => {
"use strict";
// What the page holds, decoded once: columns for nodes and edges, and blocks that are read only
// when somebody opens the document they belong to.

const parse = (id) => {
  const block = document.getElementById(id);
  if (!block) return null;
  return JSON.parse(block.textContent);
};

function openGraph() {
  const raw = parse("graph");
  const nodes = raw.nodes, edges = raw.edges;
  const graph = {
    meta: raw.meta, institutions: raw.institutions, relations: raw.relations,
    statuses: raw.statuses, methods: raw.methods, records: raw.records, problems: raw.problems,
    nodes, size: nodes.length, byID: new Map(), recordsOf: new Map(),
    count: edges.length,
    source: new Uint32Array(edges.length), target: new Uint32Array(edges.length),
    relation: new Uint8Array(edges.length), structure: new Uint8Array(edges.length),
    status: new Uint8Array(edges.length), mentions: new Uint32Array(edges.length),
    confidence: new Float32Array(edges.length), edges,
    citedBy: new Uint32Array(nodes.length), cites: new Uint32Array(nodes.length),
    year: new Uint16Array(nodes.length), institution: new Int16Array(nodes.length),
    group: new Uint8Array(nodes.length),
  };
  nodes.forEach((row, n) => {
    graph.byID.set(row[NODE.id], n);
    graph.year[n] = row[NODE.year] || 0;
    graph.institution[n] = row[NODE.institution];
    graph.citedBy[n] = row[NODE.citedBy];
    graph.cites[n] = row[NODE.cites];
    graph.group[n] = groupOf(row[NODE.id], row[NODE.kind]);
  });
  edges.forEach((row, e) => {
    graph.source[e] = row[EDGE.source];
    graph.target[e] = row[EDGE.target];
    graph.relation[e] = row[EDGE.relation];
    graph.structure[e] = row[EDGE.structure];
    graph.status[e] = row[EDGE.status];
    graph.mentions[e] = row[EDGE.mentions];
    graph.confidence[e] = row[EDGE.confidence];
  });
  graph.leaving = adjacency(graph.source, graph.size);
  graph.arriving = adjacency(graph.target, graph.size);
  graph.records.forEach((row, index) => {
    const node = row[RECORD.work] = graph.byID.get(row[RECORD.work]);
    if (!graph.recordsOf.has(node)) graph.recordsOf.set(node, []);
    graph.recordsOf.get(node).push(index);
  });
  return graph;
}

const NODE = {
  id: 0, label: 1, kind: 2, inCorpus: 3, type: 4, institution: 5, year: 6, date: 7, title: 8,
  uri: 9, aliases: 10, language: 11, citedBy: 12, cites: 13,
};
const EDGE = {
  source: 0, target: 1, relation: 2, structure: 3, weight: 4, mentions: 5, segments: 6, page: 7,
  status: 8, method: 9, confidence: 10, pinpoints: 11, id: 12, context: 13,
};
const RECORD = {
  work: 0, id: 1, path: 2, pages: 3, language: 4, kind: 5, title: 6, segments: 7, mentions: 8,
  sameAs: 9,
};
const SEGMENT = {
  id: 0, parent: 1, kind: 2, number: 3, heading: 4, opening: 5, text: 6, page: 7, struck: 8,
};
const NOTE = { id: 0, mark: 1, text: 2, page: 3, segment: 4, offset: 5 };
const MENTION = {
  start: 0, end: 1, kind: 2, relation: 3, method: 4, outcome: 5, page: 6, segment: 7, footnote: 8,
  note: 9, text: 10, context: 11, targets: 12,
};
const TARGET = {
  status: 0, work: 1, pinpoint: 2, rule: 3, reason: 4, confidence: 5, candidates: 6, written: 7,
  edge: 8,
};

/// For each node the edges that have it as their end: one array, and where each node's part begins.
function adjacency(ends, size) {
  const start = new Uint32Array(size + 1);
  for (const end of ends) start[end + 1]++;
  for (let n = 0; n < size; n++) start[n + 1] += start[n];
  const fill = start.slice(), list = new Uint32Array(ends.length);
  ends.forEach((end, e) => { list[fill[end]++] = e; });
  return (n) => list.subarray(start[n], start[n + 1]);
}

const blocks = new Map();
/// Segments, footnotes and mentions of a record; null where the page does not hold them. In a page that
/// has passages alone, 0 stands for each segment and footnote that is left out.
function block(record) {
  if (!blocks.has(record)) {
    const held = parse("r" + (record + 1));
    const leaveOut = (row, field) => { if (row && !held.s[row[field]]) row[field] = null; };
    if (held) {
      for (const segment of held.s) leaveOut(segment, SEGMENT.parent);
      for (const note of held.f) leaveOut(note, NOTE.segment);
    }
    blocks.set(record, held);
  }
  return blocks.get(record);
}

/// The mentions that prove an edge, with the record that holds each.
///
/// Most stand in the citing work itself; what another text says of two works stands there.
function passages(edge) {
  const id = graph.edges[edge][EDGE.id], found = [];
  const collect = (record) => {
    const held = block(record);
    if (!held) return;
    held.m.forEach((mention, index) => {
      const target = mention[MENTION.targets].find((t) => t[TARGET.edge] === id);
      if (target) found.push({ record, index, mention, target });
    });
  };
  const own = graph.recordsOf.get(graph.source[edge]) || [];
  own.forEach(collect);
  if (found.length < graph.mentions[edge]) {
    graph.records.forEach((_, record) => {
      if (own.includes(record)) return;
      const text = document.getElementById("r" + (record + 1));
      if (text && text.textContent.includes(id)) collect(record);
    });
  }
  return found;
}

/// The edge that a mention's target helps to prove, or -1.
function edgeOf(record, mention, target) {
  if (!target[TARGET.edge]) return -1;
  const edge = edgeByKey(target[TARGET.edge].replace(/^e:/, ""));
  return edge === undefined ? -1 : edge;
}

/// A slice by code points, as the records count; UTF-16 agrees unless there are surrogates.
function slice(text, start, end) {
  if (!/[\ud800-\udbff]/.test(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join("");
}

// What the records' codes mean, in words.

/// Families of works: each has a colour, and is a value of the filter "Kind".
const GROUPS = [
  "Council document", "Act", "Treaty", "Case", "Commission document", "Parliament document",
  "Official Journal", "International", "Procedure", "Other", "Not identified",
];

function groupOf(id, kind) {
  if (kind === 2) return 10;
  const colon = id.indexOf(":");
  const value = id.slice(colon + 1);
  switch (id.slice(0, colon)) {
    case "council": case "meeting": return 0;
    case "celex": return value[0] === "1" ? 2 : value[0] === "6" ? 3
      : value[0] === "5" ? 4 : value[0] === "2" ? 7 : 1;
    case "ecli": case "echr": case "efta": return 3;
    case "com": return 4;
    case "ep": return 5;
    case "oj": return 6;
    case "un": case "coe": return 7;
    case "proc": return 8;
    case "alias": case "text": return 10;
    default: return 9;
  }
}

const RELATIONS = {
  cites: ["cites", "cited by"], basedOn: ["is based on", "is the basis of"],
  amends: ["amends", "amended by"], repeals: ["repeals", "repealed by"],
  replaces: ["replaces", "replaced by"], corrects: ["corrects", "corrected by"],
  implements: ["implements", "implemented by"], supplements: ["supplements", "supplemented by"],
  extends: ["extends", "extended by"], derogatesFrom: ["derogates from", "derogated from by"],
  adopts: ["adopts", "adopted by"], consolidates: ["consolidates", "consolidated by"],
  transmits: ["transmits", "transmitted by"], continues: ["continues", "continued by"],
  supersedes: ["supersedes", "superseded by"], addendumTo: ["is an addendum to", "has addendum"],
  declassifies: ["declassifies", "declassified by"],
  partialVersionOf: ["is a partial version of", "has partial version"],
  publishedIn: ["is published in", "publishes"], sameAs: ["is the same as", "is the same as"],
  memberOf: ["belongs to", "comprises"],
};
const relationWords = (name, backwards) =>
  (RELATIONS[name] || [name, "← " + name])[backwards ? 1 : 0];

const STATUSES = {
  "resolved-in-corpus": "In the corpus", "resolved-outside": "Outside the corpus",
  "family-only": "Family, no issue", ambiguous: "Ambiguous",
  placeholder: "Blank left by the authors", unresolved: "Not identified",
};
const statusWords = (status) => STATUSES[status] || status;

const METHODS = {
  explicit: "named by number at the place itself", alias: "by a name that a text defines",
  anaphora: "by going back to what was named before", markup: "by mark-up of the source",
  catalogue: "by a catalogue", numbering: "follows from the numbers alone",
  content: "the texts are the same",
};
const methodWords = (list) => list.split("|").map((m) => METHODS[m] || m).join("; ");

/// How a target was led to its work; the program itself says what its rules mean.
function ruleWords(rule) {
  const meaning = graph.meta.rules[rule];
  return meaning ? meaning[0].toUpperCase() + meaning.slice(1) + "." : "Rule " + rule + ".";
}

const SEGMENTS = {
  rct: "Recital", cit: "Visa", art: "Article", par: "Paragraph", sub: "Subparagraph",
  pnt: "Point", opr: "Operative paragraph", anx: "Annex", idt: "Indent", cpt: "Chapter",
  sct: "Section", ttl: "Title", prt: "Part", txt: "Text", fn: "Footnote", sen: "Sentence",
  inp: "Introduction", hdg: "Heading", tbl: "Table", sig: "Signature", frm: "Formula",
};
/// `art_5.par_2` as people say it: "Article 5, paragraph 2".
function placeWords(place) {
  if (!place) return "";
  return place.split(".").map((step) => {
    const page = /^p(\d+)$/.exec(step);
    if (page) return "page " + page[1];
    return step.split("-").map((part) => {
      const [, name, number] = /^([a-z]+)[_:]?(.*)$/.exec(part) || [];
      if (!name || !SEGMENTS[name]) return part;
      return SEGMENTS[name] + (number ? " " + number : "");
    }).join(" to ");
  }).join(", ");
}
const KINDS = {
  council: "Council document", oj: "Official Journal", act: "Act", treaty: "Treaty", case: "Case",
  com: "Commission document", procedure: "Procedure", ep: "Parliament document",
  body: "Document of another body", un: "United Nations", international: "Convention",
  meeting: "Meeting", provision: "Provision", document: "Document without number",
  alias: "Defined name",
};
const kindWords = (kind) => KINDS[kind] || kind;
const plural = (count, one, many) =>
  count.toLocaleString("en") + " " + (count === 1 ? one : many || one + "s");
/// How often a work is cited and cites; what a work that was not read cites nobody knows.
const citationWords = (n) => `cited by ${plural(graph.citedBy[n], "work")}`
  + (knowsCites(n) ? `, cites ${graph.cites[n].toLocaleString("en")}` : "");
const knowsCites = (n) => graph.nodes[n][NODE.inCorpus] || graph.cites[n] > 0;
const institutionWords = (name) => name
  ? name.replace("parliament-council", "Parliament and Council").replaceAll("-", " ")
    .replace(/^./, (c) => c.toUpperCase()).replace(/^(Eesc|Eca|Ecb|Un|Echr)$/, (s) => s.toUpperCase())
  : "Not known";

// Small tools for building the page. Text from documents only ever becomes a text node.

/// An element: `h("a", { class: "x", href }, "text", child)`.
function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}
function svg(name, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}
function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}
const $ = (id) => document.getElementById(id);
const announce = (text) => { $("announce").textContent = text; };

/// The address of a state of the page: what is shown, and how.
///
/// `#/work/celex:32016R0679?depth=2&edge=…`: readable, and the same for everybody who opens it.
function address(view, id, params) {
  const readable = (text) => encodeURIComponent(text).replace(/%3A/g, ":").replace(/%2F/g, "/")
    .replace(/%2C/g, ",");
  const query = Object.entries(params || {})
    .filter(([, value]) => value !== undefined && value !== null && value !== "")
    .map(([key, value]) => key + "=" + readable(String(value))).join("&");
  return "#/" + (view === "start" ? "" : view) + (id ? "/" + readable(id) : "")
    + (query ? "?" + query : "");
}
function readAddress() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const slash = path.indexOf("/");
  const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
  const params = {};
  for (const pair of (query || "").split("&").filter(Boolean)) {
    const equals = pair.indexOf("=");
    params[pair.slice(0, equals)] = decode(pair.slice(equals + 1));
  }
  return {
    view: (slash < 0 ? path : path.slice(0, slash)) || "start",
    id: slash < 0 ? "" : decode(path.slice(slash + 1)), params,
  };
}

/// Filters go along when one moves from page to page; what belongs to one place does not.
const KEPT = ["rel", "kind", "inst", "status", "from", "to", "min", "structure", "depth"];
function keptParams() {
  return Object.fromEntries(KEPT.map((k) => [k, state.params[k]]).filter(([, v]) => v));
}
const workHref = (n) => address("work", graph.nodes[n][NODE.id], keptParams());
function textHref(record, params) {
  const row = graph.records[record];
  const twins = graph.recordsOf.get(row[RECORD.work]);
  const file = twins.indexOf(record);
  return address("text", graph.nodes[row[RECORD.work]][NODE.id],
    { ...(file > 0 ? { file: file + 1 } : {}), ...params });
}
/// The same place with some parameters changed.
const here = (changes) => address(state.view, state.id, { ...state.params, ...changes });
/// An edge's part of an address: its id without the prefix that all have.
const edgeKey = (e) => graph.edges[e][EDGE.id].replace(/^e:/, "");

function dot(group, inCorpus) {
  return svg("svg", { class: "dot", viewBox: "0 0 12 12", "aria-hidden": "true" },
    svg("circle", { cx: 6, cy: 6, r: 4.4, class: "g" + group + (inCorpus ? " full" : " hollow") }));
}
function workLink(n, attributes) {
  const row = graph.nodes[n];
  return h("a", { class: "work", href: workHref(n), ...attributes },
    dot(graph.group[n], row[NODE.inCorpus]), row[NODE.label]);
}
const dateWords = (row) => row[NODE.date] || (row[NODE.year] ? String(row[NODE.year]) : "");
function confidenceWords(value) {
  return (Math.round(value * 100) / 100).toFixed(2);
}

// The filters, and the counts beside their values. One pass over the edges in scope decides what
// passes and counts, for each facet, what would pass if that facet were not set.

function filterState() {
  const set = (key, names) => {
    if (!state.params[key]) return null;
    const wanted = state.params[key].split(",");
    return new Set(names.map((n, i) => [n, i]).filter(([n]) => wanted.includes(String(n)))
      .map(([, i]) => i));
  };
  return {
    rel: set("rel", graph.relations), kind: set("kind", GROUPS.map((_, i) => i)),
    inst: set("inst", graph.institutions), status: set("status", graph.statuses),
    from: Number(state.params.from) || 0, to: Number(state.params.to) || 9999,
    min: Number(state.params.min) || 0, structure: state.params.structure === "1",
  };
}

/// Filters edges; `end(e)` is the work whose kind and institution count, `dated(e)` whose year.
function applyFilters(scope, end, dated) {
  const f = filterState();
  const counts = {
    rel: new Uint32Array(graph.relations.length), kind: new Uint32Array(GROUPS.length),
    inst: new Uint32Array(graph.institutions.length + 1),
    status: new Uint32Array(graph.statuses.length),
  };
  const hasYears = f.from > 0 || f.to < 9999;
  const passing = [];
  let structural = 0;
  for (const e of scope) {
    const rel = graph.relation[e], other = end(e), status = graph.status[e];
    const kind = graph.group[other], inst = graph.institution[other];
    let failed = 0;
    if (f.rel && !f.rel.has(rel)) failed |= 1;
    if (f.kind && !f.kind.has(kind)) failed |= 2;
    if (f.inst && !f.inst.has(inst)) failed |= 4;
    if (hasYears) {
      const year = graph.year[dated(e)];
      if (!year || year < f.from || year > f.to) failed |= 8;
    }
    if (f.status && !f.status.has(status)) failed |= 16;
    if (graph.confidence[e] < f.min - 1e-6) failed |= 32;
    if (graph.structure[e]) {
      structural++;
      if (!f.structure && !(f.rel && f.rel.has(rel))) failed |= 64;
    }
    if (failed === 0) passing.push(e);
    if ((failed & ~1) === 0 || (failed & ~65) === 0) counts.rel[rel]++;
    if ((failed & ~2) === 0) counts.kind[kind]++;
    if ((failed & ~4) === 0) counts.inst[inst < 0 ? graph.institutions.length : inst]++;
    if ((failed & ~16) === 0) counts.status[status]++;
  }
  return { passing, counts, structural };
}

/// Draws the filters anew; what has the focus keeps it.
function drawFilters(counts, about) {
  const panel = $("filters");
  panel.hidden = false;
  const focused = document.activeElement && panel.contains(document.activeElement)
    ? document.activeElement.id : null;
  const open = new Map([...panel.querySelectorAll("details")].map((d) => [d.id, d.open]));
  const isSet = KEPT.some((k) => k !== "depth" && state.params[k]);
  // On a narrow screen the filters are folded away; on a wide one they always show.
  const isWide = matchMedia("(min-width: 62.01rem)").matches;
  const wasOpen = open.has("filters-box") ? open.get("filters-box") : false;
  panel.replaceChildren(h("details", { id: "filters-box", open: isWide || wasOpen },
    h("summary", { class: "fold" }, "Filters"),
    h("div", { class: "heading" }, h("h2", {}, "Filters"),
      isSet && h("a", { class: "reset", href: here(
        Object.fromEntries(KEPT.filter((k) => k !== "depth").map((k) => [k, ""]))) }, "Clear")),
    facet("rel", "Relation", graph.relations, counts.rel, (r) => relationWords(r)),
    facet("kind", about.kind, GROUPS.map((_, i) => i), counts.kind, (g) => GROUPS[g],
      (g) => dot(g, true)),
    yearFacet(about.year),
    facet("status", "Status", graph.statuses, counts.status, statusWords),
    facet("inst", about.institution, graph.institutions, counts.inst, institutionWords),
    confidenceFacet(),
    h("label", { class: "choice" },
      h("input", { type: "checkbox", id: "f-structure", checked: state.params.structure === "1",
        onchange: (event) => change({ structure: event.target.checked ? 1 : "" }) }),
      h("span", {}, "Issues, families and dossiers"))));
  for (const [id, isOpen] of open) if (id !== "filters-box" && $(id)) $(id).open = isOpen;
  if (focused && $(focused)) $(focused).focus({ preventScroll: true });
}

function facet(key, title, names, counts, words, sign) {
  const chosen = new Set((state.params[key] || "").split(",").filter(Boolean));
  const values = names.map((name, i) => ({ name: String(name), raw: name, count: counts[i] }))
    .filter((v) => v.count > 0 || chosen.has(v.name))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const row = (v) => h("label", { class: "choice" },
    h("input", { type: "checkbox", id: "f-" + key + "-" + v.name, checked: chosen.has(v.name),
      onchange: (event) => {
        if (event.target.checked) chosen.add(v.name); else chosen.delete(v.name);
        change({ [key]: [...chosen].sort().join(",") });
      } }),
    h("span", {}, sign && sign(v.raw), words(v.raw)),
    h("span", { class: "count" }, v.count.toLocaleString("en")));
  const isLong = values.length > 7;
  return h("fieldset", {}, h("legend", {}, title),
    values.length === 0 && h("p", { class: "none" }, "Nothing to choose"),
    values.slice(0, isLong ? 5 : 7).map(row),
    isLong && h("details", { id: "more-" + key },
      h("summary", {}, (values.length - 5) + " more"), values.slice(5).map(row)));
}

function yearFacet(title) {
  const input = (key, label) => h("input", { type: "number", id: "f-" + key, min: 1900, max: 2100,
    step: 1, "aria-label": label, placeholder: label === "From year" ? "from" : "to",
    value: state.params[key] || "",
    onchange: (event) => change({ [key]: event.target.value }) });
  return h("fieldset", {}, h("legend", {}, title),
    h("div", { class: "range" }, input("from", "From year"), "–", input("to", "To year")));
}

function confidenceFacet() {
  const value = Number(state.params.min) || 0;
  const shown = h("output", {}, value ? "≥ " + value.toFixed(2) : "any");
  return h("fieldset", {}, h("legend", {}, "Confidence"),
    h("div", { class: "range" },
      h("input", { type: "range", id: "f-min", min: 0, max: 1, step: 0.05, value,
        "aria-label": "Least confidence",
        oninput: (event) => {
          const least = Number(event.target.value);
          shown.textContent = least ? "≥ " + least.toFixed(2) : "any";
        },
        onchange: (event) => change({ min: Number(event.target.value) || "" }) }),
      shown));
}

// The search: every word has to occur, in label, number, title or another name of the work.

const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const loose = (text) => fold(text).replace(/[-:_.,()]+/g, " ");
let haystack = null;

function search(query, limit) {
  haystack = haystack || graph.nodes.map((row) => {
    const label = fold(row[NODE.label]);
    return label + "\n" + fold(row[NODE.id]) + " " + loose(row[NODE.id]) + " "
      + (row[NODE.aliases] ? fold(row[NODE.aliases]) + " " + loose(row[NODE.aliases]) + " " : "")
      + (row[NODE.title] ? fold(row[NODE.title]) : "");
  });
  const whole = fold(query.trim());
  const words = whole.split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const found = [];
  haystack.forEach((text, n) => {
    for (const word of words) {
      if (!text.includes(word) && !(word.length > 3 && text.includes(loose(word).trim()))) return;
    }
    const end = text.indexOf("\n"), label = text.slice(0, end);
    let rank = label === whole ? 6 : label.startsWith(whole) ? 4 : label.includes(whole) ? 3 : 0;
    if (text.startsWith(whole, end + 1)) rank = Math.max(rank, 5);
    if (words.every((w) => label.includes(w))) rank += 1;
    rank += graph.nodes[n][NODE.inCorpus] ? 0.5 : 0;
    found.push([rank + Math.min(0.45, Math.log1p(graph.citedBy[n]) / 20), n]);
  });
  found.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return found.slice(0, limit).map(([, n]) => n);
}

/// The combobox in the head of the page.
function setUpSearch() {
  const input = $("search"), list = $("found");
  let active = -1;
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index) => {
    const options = [...list.querySelectorAll("[role=option]")];
    if (!options.length) return;
    active = (index + options.length) % options.length;
    options.forEach((o, i) => o.setAttribute("aria-selected", String(i === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };
  const go = (n) => {
    close();
    input.value = "";
    location.hash = workHref(n);
    $("content").focus();
  };
  const show = () => {
    const found = search(input.value, 12);
    active = -1;
    list.replaceChildren(...found.map((n, i) => {
      const row = graph.nodes[n];
      return h("li", { role: "option", id: "found-" + i, "aria-selected": "false", "data-node": n,
        onmousedown: (event) => { event.preventDefault(); go(n); } },
        h("span", { class: "name" }, dot(graph.group[n], row[NODE.inCorpus]), row[NODE.label]),
        h("span", { class: "title" }, row[NODE.title] || row[NODE.type] || row[NODE.id]),
        h("span", { class: "year" }, row[NODE.year] || ""));
    }));
    if (!found.length && input.value.trim()) {
      list.replaceChildren(h("li", { class: "none", role: "option", "aria-selected": "false",
        "aria-disabled": "true", id: "found-none" },
        "Nothing found. Try a number such as 2016/679, or a word of the title."));
    }
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    if (!list.hidden) announce(plural(found.length, "result"));
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? -1 : active - 1);
    else if (event.key === "Escape") { input.value = ""; close(); }
    else if (event.key === "Enter") {
      const options = list.querySelectorAll("[data-node]");
      const chosen = options[active < 0 ? 0 : active];
      if (chosen) go(Number(chosen.dataset.node));
    } else return;
    event.preventDefault();
  });
}

// The works around one work, and where each is drawn: years on the horizontal axis, so that what a
// work cites lies to its left and what cites it to its right.

/// Breadth first along edges that pass, the most cited works first where not all find room.
function neighbourhood(focus, depth, passes, room) {
  const level = new Map([[focus, 0]]);
  let frontier = [focus], left = 0;
  for (let d = 1; d <= depth && frontier.length; d++) {
    const found = new Map();
    for (const n of frontier) {
      for (const edges of [graph.leaving(n), graph.arriving(n)]) {
        for (const e of edges) {
          const other = graph.source[e] === n ? graph.target[e] : graph.source[e];
          if (level.has(other) || found.has(other) || !passes(e, other)) continue;
          found.set(other, e);
        }
      }
    }
    const ordered = [...found.keys()].sort((a, b) => graph.citedBy[b] - graph.citedBy[a] || a - b);
    const kept = ordered.slice(0, Math.max(0, room - level.size));
    left += ordered.length - kept.length;
    kept.forEach((n) => level.set(n, d));
    frontier = kept;
  }
  const edges = [];
  for (const n of level.keys()) {
    for (const e of graph.leaving(n)) {
      if (level.has(graph.target[e]) && passes(e, n === focus ? graph.target[e] : n)) edges.push(e);
    }
  }
  return { nodes: [...level.keys()], level, edges, left };
}

/// When a work is dated, in years; 0 where nothing says.
function when(n) {
  const row = graph.nodes[n];
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(row[NODE.date] || "");
  if (match) return Number(match[1]) + (Number(match[2] || 7) - 1) / 12 + Number(match[3] || 15) / 372;
  return row[NODE.year] ? row[NODE.year] + 0.5 : 0;
}

/// A place on the axis for each year: a year gets more room the more works it has, so that a corpus
/// of last year's papers that cite a treaty of 1957 is not all in one corner.
function timeAxis(nodes, left, right) {
  const times = nodes.map(when).filter(Boolean);
  if (!times.length) return { at: () => (left + right) / 2, ticks: [], undated: left };
  const first = Math.floor(Math.min(...times)), last = Math.floor(Math.max(...times));
  const hasUndated = times.length < nodes.length;
  const begin = hasUndated ? left + 90 : left;
  const held = new Map();
  times.forEach((t) => held.set(Math.floor(t), (held.get(Math.floor(t)) || 0) + 1));
  const weights = [];
  for (let y = first; y <= last; y++) weights.push(0.35 + Math.sqrt(held.get(y) || 0) * 1.6);
  const total = weights.reduce((a, b) => a + b, 0), scale = (right - begin) / total;
  const starts = [begin];
  weights.forEach((w, i) => starts.push(starts[i] + w * scale));
  const at = (time) => {
    const i = Math.min(weights.length - 1, Math.max(0, Math.floor(time) - first));
    return starts[i] + (time - Math.floor(time)) * weights[i] * scale;
  };
  const ticks = [];
  let free = -Infinity;
  const byWeight = weights.map((w, i) => i).filter((i) => held.has(first + i) || i === 0);
  for (const i of byWeight) {
    const x = starts[i] + (weights[i] * scale) / 2;
    if (x - free < 42) continue;
    ticks.push({ x, year: first + i, from: starts[i], to: starts[i + 1] });
    free = x;
  }
  return { at, ticks, undated: hasUndated ? left + 30 : null, width: (y) => weights[y - first] * scale };
}

const radius = (n, most) => 4.5 + 11 * Math.sqrt(graph.citedBy[n] / Math.max(most, 12));

/// Places for all: the focus on the middle line, what it cites above, what cites it below; works
/// that are near in time stand in different lanes, so that their labels find room.
function layOut(view, focus, width) {
  const margin = 36;
  const axis = timeAxis(view.nodes, margin, width - margin - 60);
  const most = Math.max(...view.nodes.map((n) => graph.citedBy[n]));
  const goal = (n) => (when(n) ? axis.at(when(n)) : axis.undated);
  const cited = new Set(), citing = new Set();
  for (const e of view.edges) {
    if (graph.source[e] === focus) cited.add(graph.target[e]);
    if (graph.target[e] === focus) citing.add(graph.source[e]);
  }
  const others = view.nodes.filter((n) => n !== focus).sort((a, b) => goal(a) - goal(b) || a - b);
  const oneSided = !cited.size || !citing.size;
  const sides = new Map(others.map((n, i) => [n,
    oneSided || view.level.get(n) > 1 ? (i % 2 ? 1 : -1) : cited.has(n) ? -1 : 1]));
  const held = (sign) => others.filter((n) => sides.get(n) === sign);
  const places = new Map([[focus, { x: goal(focus), y: 0, r: Math.max(11, radius(focus, most)) }]]);
  for (const sign of [-1, 1]) {
    const nodes = held(sign);
    const lanes = Math.max(2, Math.min(14, Math.ceil((nodes.length * 105) / width)));
    const gap = lanes > 8 ? 24 : 32;
    nodes.forEach((n, i) => {
      const r = radius(n, most), x = goal(n), time = when(n);
      const band = time ? Math.min(50, axis.width(Math.floor(time)) * 0.4) : 26;
      // Steps of the golden ratio: neighbours in time come far apart, without a pattern.
      const lane = Math.floor(((i * 0.618034) % 1) * lanes);
      places.set(n, freePlace(places, x, sign * (46 + lane * gap), r, band, sign));
    });
  }
  const all = [...places.values()];
  const top = Math.min(...all.map((p) => p.y - p.r)), bottom = Math.max(...all.map((p) => p.y + p.r));
  const middle = 34 - Math.min(top, -44);
  all.forEach((p) => { p.y += middle; });
  return { places, axis, width, height: Math.max(bottom, 44) + middle + 50 };
}

/// The place nearest to the wished one where nothing stands yet.
function freePlace(places, x, y, r, band, sign) {
  for (let step = 0; step < 200; step++) {
    for (const shift of [0, 0.5, -0.5, 1, -1]) {
      const p = { x: x + shift * band, y: y + sign * step * 6, r };
      let isFree = true;
      for (const q of places.values()) {
        if ((q.x - p.x) ** 2 + (q.y - p.y) ** 2 < (q.r + r + 4) ** 2) { isFree = false; break; }
      }
      if (isFree) return p;
    }
  }
  return { x, y: y + sign * 1200, r };
}

/// On which side of a place most works lie: 1 the later, -1 the earlier.
function lies(view, laid, p) {
  return Math.sign(view.nodes.reduce((sum, n) => sum + Math.sign(laid.places.get(n).x - p.x), 0));
}

/// Labels for as many as find room, the focus and the most cited first.
function placeLabels(view, focus, laid) {
  const taken = [...laid.places.values()].map((p) =>
    ({ x0: p.x - p.r, x1: p.x + p.r, y0: p.y - p.r, y1: p.y + p.r }));
  const labels = [];
  const order = [...view.nodes].sort((a, b) => (a === focus ? -1 : b === focus ? 1 : 0)
    || (view.level.get(a) - view.level.get(b)) || graph.citedBy[b] - graph.citedBy[a] || a - b);
  for (const n of order) {
    const p = laid.places.get(n);
    let text = graph.nodes[n][NODE.label];
    if (text.length > 30) text = text.slice(0, 28) + "…";
    const w = text.length * (n === focus ? 7.4 : 6.1) + 4;
    const right = { x: p.x + p.r + 4, y: p.y + 4, a: "start" };
    const left = { x: p.x - p.r - 4, y: p.y + 4, a: "end" };
    const above = { x: p.x, y: p.y - p.r - 5, a: "middle" };
    const below = { x: p.x, y: p.y + p.r + 13, a: "middle" };
    // All lines meet at the focus: its label stands where the fewer of them arrive.
    const options = n !== focus ? [right, left, above, below]
      : lies(view, laid, p) > 0 ? [left, above, below, right] : [right, above, below, left];
    for (const o of options) {
      const x0 = o.a === "start" ? o.x : o.a === "end" ? o.x - w : o.x - w / 2;
      const box = { x0, x1: x0 + w, y0: o.y - 11, y1: o.y + 3 };
      if (box.x0 < 2 || box.x1 > laid.width - 2) continue;
      if (taken.some((t) => t.x0 < box.x1 && t.x1 > box.x0 && t.y0 < box.y1 && t.y1 > box.y0)) continue;
      taken.push(box);
      labels.push({ n, text, ...o });
      break;
    }
  }
  return labels;
}

// The graph as a drawing: links that one can click, walk with the arrow keys and read aloud.

function drawGraph(view, focus, width, openEdge) {
  const laid = layOut(view, focus, width), { places, axis } = laid;
  const number = (value) => Math.round(value * 10) / 10;
  const parts = [];
  for (const tick of axis.ticks) {
    parts.push(svg("line", { class: "tick", x1: number(tick.x), x2: number(tick.x), y1: 10,
      y2: number(laid.height - 30) }),
      svg("text", { class: "year", x: number(tick.x), y: number(laid.height - 12),
        "text-anchor": "middle" }, String(tick.year)));
  }
  if (axis.undated && view.nodes.some((n) => !when(n))) {
    parts.push(svg("text", { class: "year", x: number(axis.undated), y: number(laid.height - 12),
      "text-anchor": "middle" }, "undated"));
  }
  const shapes = new Map(view.nodes.map((n) => [n, []]));
  const parallel = new Map();
  for (const e of view.edges) {
    const s = graph.source[e], t = graph.target[e], a = places.get(s), b = places.get(t);
    if (s === t) continue;
    const key = s + ">" + t, nth = parallel.get(key) || 0;
    parallel.set(key, nth + 1);
    const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy) || 1;
    const bend = 0.07 * length * (nth % 2 ? -1 : 1) * (1 + Math.floor(nth / 2));
    const cx = (a.x + b.x) / 2 - (dy / length) * bend, cy = (a.y + b.y) / 2 + (dx / length) * bend;
    const cut = (from, r) => {
      const l = Math.hypot(cx - from.x, cy - from.y) || 1;
      return [number(from.x + ((cx - from.x) / l) * r), number(from.y + ((cy - from.y) / l) * r)];
    };
    const [x1, y1] = cut(a, a.r), [x2, y2] = cut(b, b.r + 3);
    const d = `M${x1} ${y1}Q${number(cx)} ${number(cy)} ${x2} ${y2}`;
    const near = s === focus || t === focus;
    const line = svg("g", { class: "edge" + (near ? " near" : ""), "data-edge": e,
      onclick: () => openEdge(e) },
      svg("path", { class: "line", d, "marker-end": "url(#arrow)",
        "stroke-width": number(0.9 + Math.min(3, Math.log2(1 + graph.mentions[e]) * 0.5)) }),
      svg("path", { class: "reach", d }));
    shapes.get(s).push(line);
    shapes.get(t).push(line);
    parts.push(line);
  }
  const tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  const nodes = new Map();
  for (const n of view.nodes) {
    const p = places.get(n), row = graph.nodes[n];
    const told = [row[NODE.label], row[NODE.type], dateWords(row),
      "cited by " + graph.citedBy[n]].filter(Boolean).join(", ");
    const link = svg("a", { href: workHref(n), class: "node" + (n === focus ? " focus" : ""),
      tabindex: n === focus ? 0 : -1, "aria-label": told, "data-node": n },
      svg("circle", { cx: number(p.x), cy: number(p.y), r: number(p.r),
        class: "g" + graph.group[n] + (row[NODE.inCorpus] ? " full" : " hollow") }));
    const light = (on) => {
      drawing.classList.toggle("lit", on);
      shapes.get(n).forEach((line) => line.classList.toggle("on", on));
      link.classList.toggle("on", on);
      for (const line of shapes.get(n)) {
        const e = Number(line.dataset.edge);
        const other = graph.source[e] === n ? graph.target[e] : graph.source[e];
        nodes.get(other).classList.toggle("on", on);
      }
      tip.hidden = !on;
      if (!on) return;
      tip.replaceChildren(h("b", {}, row[NODE.label]),
        row[NODE.title] && row[NODE.title] !== row[NODE.label] && h("span", {}, row[NODE.title]),
        h("small", {}, [row[NODE.type] || GROUPS[graph.group[n]], dateWords(row),
          citationWords(n)].filter(Boolean).join(" · ")));
      const box = drawing.getBoundingClientRect(), unit = box.width / laid.width;
      tip.style.left = Math.max(0, Math.min(box.width - 280, p.x * unit - 140)) + "px";
      const below = (p.y + p.r + 10) * unit;
      tip.style.top = below + "px";
    };
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true],
      ["blur", false]]) link.addEventListener(event, () => light(on));
    nodes.set(n, link);
    parts.push(link);
  }
  for (const label of placeLabels(view, focus, laid)) {
    parts.push(svg("text", { class: "label" + (label.n === focus ? " focus" : ""),
      x: number(label.x), y: number(label.y), "text-anchor": label.a }, label.text));
  }
  const drawing = svg("svg", { class: "graph" + (view.edges.length > 150 ? " dense" : ""), viewBox: `0 0 ${laid.width} ${number(laid.height)}`,
    role: "group", "aria-label": "Graph of " + plural(view.nodes.length, "work") + " and "
      + plural(view.edges.length, "citation") + "; arrow keys move from work to work, "
      + "Enter opens one. The lists below say the same." },
    svg("defs", {}, svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4,
      markerWidth: 7, markerHeight: 7, orient: "auto", markerUnits: "userSpaceOnUse" },
      svg("path", { class: "head", d: "M0 1L7 4L0 7z" }))),
    parts);
  drawing.addEventListener("keydown", (event) => walk(event, places, nodes));
  return { figure: h("div", { class: "canvas" }, drawing, tip), drawing, laid };
}

/// Moves the focus to the nearest work in the direction of an arrow key.
function walk(event, places, nodes) {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const from = event.target.closest("[data-node]");
  if (!way || !from) return;
  event.preventDefault();
  const p = places.get(Number(from.dataset.node));
  let best = null, least = Infinity;
  for (const [n, q] of places) {
    const along = (q.x - p.x) * way[0] + (q.y - p.y) * way[1];
    if (along < 2) continue;
    const across = Math.abs((q.x - p.x) * way[1]) + Math.abs((q.y - p.y) * way[0]);
    if (along + 2 * across < least) { least = along + 2 * across; best = n; }
  }
  if (best === null) return;
  from.setAttribute("tabindex", "-1");
  const next = nodes.get(best);
  next.setAttribute("tabindex", "0");
  next.focus();
}

// A table of citations that stays quick at 100,000 rows: only the rows in sight are in the page,
// and the order by each column is worked out once.

const COLUMNS = [
  { key: "source", title: "Citing work", cell: (e) => workLink(graph.source[e]),
    value: (e) => labelRank()[graph.source[e]] },
  { key: "relation", title: "Relation", cell: (e) => relationButton(e),
    value: (e) => graph.relation[e] },
  { key: "target", title: "Cited work", cell: (e) => workLink(graph.target[e]),
    value: (e) => labelRank()[graph.target[e]] },
  { key: "year", title: "Year", number: true, value: (e) => graph.year[graph.source[e]],
    cell: (e) => String(graph.year[graph.source[e]] || "") },
  { key: "mentions", title: "Mentions", number: true, value: (e) => graph.mentions[e],
    cell: (e) => String(graph.mentions[e]) },
  { key: "page", title: "Page", number: true, value: (e) => graph.edges[e][EDGE.page] || 0,
    cell: (e) => String(graph.edges[e][EDGE.page] || "") },
  { key: "status", title: "Status", value: (e) => graph.status[e],
    cell: (e) => statusWords(graph.statuses[graph.status[e]]) },
  { key: "confidence", title: "Confidence", number: true, value: (e) => graph.confidence[e],
    cell: (e) => confidenceWords(graph.confidence[e]) },
];

let ranks = null;
/// For each node its place in the order of labels.
function labelRank() {
  if (ranks) return ranks;
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const labels = graph.nodes.map((row) => row[NODE.label]);
  const order = labels.map((_, n) => n).sort((a, b) => compare(labels[a], labels[b]) || a - b);
  ranks = new Uint32Array(order.length);
  order.forEach((n, place) => { ranks[n] = place; });
  return ranks;
}

/// Edges in the order of a column; equal ones keep the order of the files.
const orders = new Map();
function ordered(edges, key, descending) {
  const column = COLUMNS.find((c) => c.key === key);
  if (!column) return edges;
  let list;
  if (edges.length > 5000) {
    if (!orders.has(key)) {
      const values = Float64Array.from({ length: graph.count }, (_, e) => column.value(e));
      const order = Uint32Array.from({ length: graph.count }, (_, e) => e);
      order.sort((a, b) => values[a] - values[b] || a - b);
      orders.set(key, order);
    }
    const wanted = new Uint8Array(graph.count);
    for (const e of edges) wanted[e] = 1;
    list = Array.from(orders.get(key).filter((e) => wanted[e]));
  } else {
    list = [...edges].sort((a, b) => column.value(a) - column.value(b) || a - b);
  }
  return descending ? list.reverse() : list;
}

function relationButton(e, words) {
  return h("button", { type: "button", class: "relation", onclick: () => openEdge(e),
    "aria-label": relationWords(graph.relations[graph.relation[e]]) + ": show the passages" },
    words || relationWords(graph.relations[graph.relation[e]]));
}

/// A printed table holds rows from the first on, not those in sight; beyond so many, paper is the
/// wrong place.
const PRINTED = 1000;
let paper = null;
addEventListener("beforeprint", () => { if (paper) paper.begin(); });
addEventListener("afterprint", () => { if (paper) paper.end(); });

function edgeTable(edges, caption) {
  const sortKey = (state.params.sort || "").replace(/^-/, "");
  const descending = (state.params.sort || "").startsWith("-");
  const rows = sortKey ? ordered(edges, sortKey, descending) : edges;
  const height = 37;
  const heads = COLUMNS.map((c) => h("th", { scope: "col", class: c.number ? "number" : null,
    "aria-sort": c.key === sortKey ? (descending ? "descending" : "ascending") : "none" },
    h("button", { type: "button", id: "sort-" + c.key, onclick: () => {
      const next = c.key !== sortKey ? (c.number ? "-" : "") + c.key
        : descending === Boolean(c.number) ? (c.number ? "" : "-") + c.key : "";
      change({ sort: next }, "sort-" + c.key);
    } }, c.title, h("span", { class: "sign", "aria-hidden": "true" },
      c.key !== sortKey ? "" : descending ? " ↓" : " ↑"))));
  const body = h("tbody", {});
  const box = h("div", { class: "rows", tabindex: 0, role: "region", "aria-label": caption },
    h("table", { "aria-rowcount": rows.length + 1 }, h("caption", { class: "unseen" }, caption),
      h("thead", {}, h("tr", { "aria-rowindex": 1 }, heads)), body));
  const rowOf = (e, place) => h("tr", { "aria-rowindex": place + 2 },
    COLUMNS.map((c) => h("td", { class: c.number ? "number" : null }, c.cell(e))));
  const spacer = (count) => {
    if (count <= 0) return null;
    const cell = h("td", { colspan: COLUMNS.length });
    cell.style.height = count * height + "px";
    return h("tr", { class: "spacer", "aria-hidden": "true" }, cell);
  };
  let shown = -1;
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / height) - 12);
    const last = Math.min(rows.length, first + Math.ceil((box.clientHeight || 700) / height) + 26);
    if (shown === first) return;
    shown = first;
    body.replaceChildren(...[spacer(first),
      ...rows.slice(first, last).map((e, i) => rowOf(e, first + i)),
      spacer(rows.length - last)].filter(Boolean));
  };
  paper = {
    begin: () => {
      const left = rows.length - PRINTED;
      body.replaceChildren(...rows.slice(0, PRINTED).map(rowOf));
      if (left > 0) {
        body.append(h("tr", {}, h("td", { colspan: COLUMNS.length },
          `… and ${left.toLocaleString("en")} more: “Rows as CSV” has them all.`)));
      }
    },
    end: () => { shown = -1; draw(); },
  };
  box.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  requestAnimationFrame(draw);
  draw();
  return box;
}

// Why an edge is there: the passages that say so, each with its page and how it was resolved.

let opener = null;
function openEdge(e) {
  opener = document.activeElement;
  location.hash = here({ edge: edgeKey(e), mention: "" });
}
function closeEvidence() {
  change({ edge: "", mention: "" });
  if (opener && opener.isConnected) opener.focus(); else $("content").focus();
}

let keys = null;
function edgeByKey(key) {
  keys = keys || new Map(graph.edges.map((_, e) => [edgeKey(e), e]));
  return keys.get(key);
}

function drawEvidence() {
  const panel = $("evidence");
  if (state.params.mention) return drawMention(Number(state.params.mention));
  const e = state.params.edge ? edgeByKey(state.params.edge) : undefined;
  document.body.classList.toggle("reading", e !== undefined);
  panel.hidden = e === undefined;
  if (e === undefined) { panel.replaceChildren(); return; }
  if (panel.dataset.edge === String(e) && panel.childElementCount) return;
  panel.dataset.edge = String(e);
  const row = graph.edges[e], found = passages(e);
  const words = relationWords(graph.relations[graph.relation[e]]);
  panel.replaceChildren(
    h("div", { class: "heading" },
      h("h2", {}, workLink(graph.source[e]), " ", h("em", {}, words), " ", workLink(graph.target[e])),
      closeButton()),
    h("dl", { class: "facts" },
      fact("Mentions", plural(row[EDGE.mentions], "mention")
        + (row[EDGE.segments] > 1 ? " in " + plural(row[EDGE.segments], "segment") : "")),
      fact("Cited places", row[EDGE.pinpoints] && row[EDGE.pinpoints].split("|").slice(0, 12)
        .map(placeWords).join("; ")),
      fact("Status", statusWords(graph.statuses[graph.status[e]])),
      fact("Found", methodWords(graph.methods[row[EDGE.method]])),
      fact("Confidence", confidenceWords(graph.confidence[e])),
      fact("Edge", h("code", {}, row[EDGE.id]))),
    ...[passageList(e, found)].flat());
}
const closeButton = () => h("button", { type: "button", class: "quiet close",
  onclick: closeEvidence, "aria-label": "Close the evidence" }, "×");
const fact = (name, value) => value && [h("dt", {}, name), h("dd", {}, value)];

function passageList(e, found) {
  const row = graph.edges[e];
  if (!row[EDGE.mentions]) {
    return h("p", { class: "note" },
      "No passage says this: it follows from the numbers or the cover pages of the two works.");
  }
  if (!found.length) {
    return h("div", {}, row[EDGE.context] && h("blockquote", {}, row[EDGE.context]),
      h("p", { class: "note" }, row[EDGE.page] ? "First on page " + row[EDGE.page] + ". " : "",
        "This page holds no more of the text; mentions.jsonl does."));
  }
  const list = h("ol", { class: "passages" });
  const more = h("button", { type: "button", class: "more" });
  let shown = 0;
  const grow = () => {
    list.append(...found.slice(shown, shown + 30).map(passage));
    shown = Math.min(found.length, shown + 30);
    more.hidden = shown >= found.length;
    more.textContent = "Show more of " + (found.length - shown);
  };
  more.addEventListener("click", grow);
  grow();
  return [list, more];
}

function passage({ record, index, mention, target }) {
  const file = graph.records[record];
  const place = placeOf(record, mention);
  const page = mention[MENTION.page];
  return h("li", {},
    h("p", { class: "place" },
      h("a", { href: textHref(record, { at: "m" + index }) },
        [page ? "Page " + page : null, place].filter(Boolean).join(", ") || "Cover page"),
      h("span", { class: "file" }, file[RECORD.path])),
    h("blockquote", {}, markedSentence(record, mention)),
    h("p", { class: "how" }, ruleWords(target[TARGET.rule]),
      target[TARGET.pinpoint] && " Cited place: " + placeWords(target[TARGET.pinpoint]) + ".",
      target[TARGET.reason] && " " + sentence(target[TARGET.reason]),
      mention[MENTION.note] && mention[MENTION.note] !== target[TARGET.reason]
        && " Remark: " + mention[MENTION.note] + ".",
      " Confidence " + confidenceWords(target[TARGET.confidence]) + "."));
}
const sentence = (text) => text[0].toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

function placeOf(record, mention) {
  const held = block(record);
  if (mention[MENTION.footnote] !== null) {
    return "footnote " + held.f[mention[MENTION.footnote]][NOTE.mark].trim();
  }
  if (mention[MENTION.segment] === null) return "cover page";
  return segmentWords(held.s[mention[MENTION.segment]]);
}
function segmentWords(segment) {
  const id = placeWords(segment[SEGMENT.id]);
  return id === segment[SEGMENT.id] ? segment[SEGMENT.kind] : id;
}

/// The sentence around the mention, with the mention marked.
function markedSentence(record, mention) {
  const held = block(record);
  const holder = mention[MENTION.footnote] !== null ? held.f[mention[MENTION.footnote]][NOTE.text]
    : mention[MENTION.segment] !== null ? held.s[mention[MENTION.segment]][SEGMENT.text] : null;
  let before, words, after;
  if (holder && mention[MENTION.text] === null) {
    before = slice(holder, 0, mention[MENTION.start]);
    words = slice(holder, mention[MENTION.start], mention[MENTION.end]);
    after = slice(holder, mention[MENTION.end]);
  } else {
    const context = mention[MENTION.context] || mention[MENTION.text] || "";
    const at = Math.max(0, context.indexOf(mention[MENTION.text]));
    before = context.slice(0, at);
    words = context.slice(at, at + (mention[MENTION.text] || "").length);
    after = context.slice(at + words.length);
  }
  const begins = [...before.matchAll(/[.;:!?]["”’)\]]?\s+(?=["“‘(\[]?\p{Lu})/gu)].pop();
  if (begins) before = before.slice(begins.index + begins[0].length);
  const ends = /[.;!?]["”’)\]]?\s+(?=["“‘(\[]?\p{Lu})/u.exec(after);
  if (ends) after = after.slice(0, ends.index + 1);
  if (before.length > 320) before = "… " + before.slice(-300).replace(/^\S*\s/, "");
  if (after.length > 320) after = after.slice(0, 300).replace(/\s\S*$/, "") + " …";
  return [before, h("mark", {}, words), after];
}

// One work: what it is, what it cites, what cites it, as a graph, as lists and as a table.

const ROOMS = [40, 120, 300];

function workPage() {
  const n = graph.byID.get(state.id);
  if (n === undefined) return missing(state.id);
  const direct = [...graph.leaving(n), ...graph.arriving(n)];
  const other = (e) => (graph.source[e] === n ? graph.target[e] : graph.source[e]);
  const filtered = applyFilters(direct, other, other);
  drawFilters(filtered.counts, { kind: "Kind", year: "Year", institution: "Institution" });
  const f = filterState();
  const hasYears = f.from > 0 || f.to < 9999;
  const passes = (e, end) => (!f.rel || f.rel.has(graph.relation[e]))
    && (!f.status || f.status.has(graph.status[e])) && graph.confidence[e] >= f.min - 1e-6
    && (!graph.structure[e] || f.structure || (f.rel && f.rel.has(graph.relation[e])))
    && (!f.kind || f.kind.has(graph.group[end])) && (!f.inst || f.inst.has(graph.institution[end]))
    && (!hasYears || (graph.year[end] >= f.from && graph.year[end] <= f.to && graph.year[end] > 0));
  const depth = Math.min(3, Math.max(1, Number(state.params.depth) || 1));
  const room = ROOMS.includes(Number(state.params.room)) ? Number(state.params.room) : 120;
  const view = neighbourhood(n, depth, passes, room);
  const cites = filtered.passing.filter((e) => graph.source[e] === n);
  const citedBy = filtered.passing.filter((e) => graph.target[e] === n);
  const width = Math.max(320, Math.min(1180, $("content").clientWidth - 2));
  const { figure, drawing } = drawGraph(view, n, width, openEdge);
  const row = graph.nodes[n];
  document.title = row[NODE.label] + " · Renvoi";
  const asTable = state.params.show === "table";
  return [
    workHead(n),
    h("section", { class: "neighbours", "aria-label": "Graph" },
      h("div", { class: "tools" },
        choice("Depth", "depth", [1, 2, 3], depth, 1),
        depth > 1 || view.left || room !== 120 ? choice("Works", "room", ROOMS, room, 120) : null,
        h("span", { class: "spring" }),
        exportMenu(depth > 1 ? view.edges : filtered.passing, view.nodes, drawing, n)),
      figure,
      h("p", { class: "note" }, graphNote(view, n), " ",
        h("span", { class: "key" }, "● in the corpus ○ not in the corpus"))),
    h("div", { class: "tools tabs", role: "group", "aria-label": "How to show the citations" },
      h("a", { href: here({ show: "", sort: "" }), "aria-current": asTable ? null : "true" }, "Lists"),
      h("a", { href: here({ show: "table" }), "aria-current": asTable ? "true" : null }, "Table")),
    asTable
      ? edgeTable(depth > 1 ? view.edges : filtered.passing,
        "Citations of this view, " + plural((depth > 1 ? view.edges : filtered.passing).length, "row"))
      : h("div", { class: "columns" },
        neighbourList("Cites", cites, n, false), neighbourList("Cited by", citedBy, n, true)),
  ];
}

function graphNote(view, n) {
  if (view.nodes.length === 1) {
    return "No citation passes the filters.";
  }
  const left = view.left ? ` ${plural(view.left, "more work")} found no room; the most cited are shown.` : "";
  return `${plural(view.nodes.length, "work")}, ${plural(view.edges.length, "citation")}.${left}`;
}

function choice(title, key, values, chosen, standard) {
  return h("div", { class: "segmented", role: "group", "aria-label": title },
    h("span", { "aria-hidden": "true" }, title),
    values.map((v) => h("button", { type: "button", id: `${key}-${v}`,
      "aria-pressed": String(v === chosen),
      onclick: () => change({ [key]: v === standard ? "" : v }, `${key}-${v}`) },
      h("span", { class: "unseen" }, title + " "), String(v))));
}

function workHead(n) {
  const row = graph.nodes[n];
  const kind = row[NODE.type] || GROUPS[graph.group[n]];
  const records = graph.recordsOf.get(n) || [];
  const facts = [
    kind.replace(/^./, (c) => c.toUpperCase()), dateWords(row),
    row[NODE.institution] >= 0 && institutionWords(graph.institutions[row[NODE.institution]]),
    row[NODE.inCorpus] ? "in the corpus" : row[NODE.kind] === 2 ? "not identified" : "not in the corpus",
    citationWords(n),
  ].filter(Boolean);
  const title = row[NODE.title] && row[NODE.title] !== row[NODE.label] ? row[NODE.title] : null;
  return h("header", { class: "head" },
    h("h1", { tabindex: -1 }, dot(graph.group[n], row[NODE.inCorpus]), row[NODE.label]),
    title && h("p", { class: "title", lang: row[NODE.language] || null, title: title.length > 300 ? title : null },
      title.length > 300 ? title.slice(0, 298) + "…" : title),
    h("p", { class: "facts" }, facts.join(" · ")),
    h("p", { class: "links" },
      records.filter((r) => block(r) && graph.records[r][RECORD.sameAs] === null)
        .map((r, i, read) => h("a", { class: "button", href: textHref(r) },
          read.length > 1 ? "Read " + shortPath(graph.records[r][RECORD.path]) : "Read the text")),
      row[NODE.uri] && /^https?:/.test(row[NODE.uri])
        && h("a", { class: "button", href: row[NODE.uri], rel: "noreferrer" }, "Official source ↗"),
      h("code", {}, row[NODE.id]),
      row[NODE.aliases] && h("span", { class: "aliases" }, "also ",
        row[NODE.aliases].split("|").slice(0, 6).flatMap((a, i) => [i ? ", " : "", h("code", {}, a)]))),
    records.filter((r) => graph.records[r][RECORD.sameAs] !== null).map((r) => h("p", { class: "note" },
      shortPath(graph.records[r][RECORD.path]), " says what ", twinLink(graph.records[r][RECORD.sameAs]),
      " says, and counts once.")));
}

/// The end of a path, as much as tells files of one work apart.
const shortPath = (path) => (path.length > 34 ? "…" + path.slice(-32) : path);

/// The works on one side, one line a work, with what relates them.
function neighbourList(title, edges, n, backwards) {
  const groups = new Map();
  for (const e of edges) {
    const other = backwards ? graph.source[e] : graph.target[e];
    if (!groups.has(other)) groups.set(other, []);
    groups.get(other).push(e);
  }
  const works = [...groups.keys()].sort((a, b) => mentionsOf(groups.get(b)) - mentionsOf(groups.get(a))
    || graph.citedBy[b] - graph.citedBy[a] || a - b);
  const list = h("ul", { class: "works" });
  const more = h("button", { type: "button", class: "more" });
  let shown = 0;
  const grow = () => {
    list.append(...works.slice(shown, shown + 60).map((w) => neighbour(w, groups.get(w), backwards)));
    shown = Math.min(works.length, shown + 60);
    more.hidden = shown >= works.length;
    more.textContent = `Show more of ${(works.length - shown).toLocaleString("en")}`;
  };
  more.addEventListener("click", grow);
  grow();
  return h("section", { "aria-label": title },
    h("h2", {}, title, (backwards || knowsCites(n))
      && h("span", { class: "count" }, works.length.toLocaleString("en"))),
    works.length ? list : h("p", { class: "none" }, noneWords(n, backwards)),
    more);
}
/// Why a side is empty: of a work that was not read nobody knows what it cites.
function noneWords(n, backwards) {
  if (backwards ? graph.citedBy[n] : graph.cites[n]) return "Nothing passes the filters.";
  if (backwards) return "Nothing in the corpus cites it.";
  return knowsCites(n) ? "It cites nothing."
    : "What it cites is not known: its text is not in the corpus.";
}
const mentionsOf = (edges) => edges.reduce((sum, e) => sum + graph.mentions[e], 0);

function neighbour(w, edges, backwards) {
  const row = graph.nodes[w];
  return h("li", {},
    h("div", { class: "line" }, workLink(w), h("span", { class: "year" }, dateWords(row).slice(0, 4))),
    row[NODE.title] && row[NODE.title] !== row[NODE.label] && h("p", { class: "title" }, row[NODE.title]),
    h("div", { class: "chips" }, edges.map((e) => {
      const count = graph.mentions[e];
      return relationButton(e, relationWords(graph.relations[graph.relation[e]], backwards)
        + (count > 1 ? " ×" + count : ""));
    })));
}

function missing(id) {
  document.title = "Not found · Renvoi";
  return h("header", { class: "head" }, h("h1", { tabindex: -1 }, "Not in this graph"),
    h("p", {}, "Nothing here is called ", h("code", {}, id), ". Search for a number or a title above."));
}

// A document as it was read: its segments, its footnotes, and every reference marked where it stands.

function textPage() {
  const n = graph.byID.get(state.id);
  const records = n === undefined ? [] : graph.recordsOf.get(n) || [];
  const record = records[Math.max(0, (Number(state.params.file) || 1) - 1)];
  const held = record === undefined ? null : block(record);
  $("filters").hidden = true;
  if (!held) return missing(state.id);
  const row = graph.records[record];
  document.title = graph.nodes[n][NODE.label] + ", text · Renvoi";
  const inSegment = new Map(), inNote = new Map(), onCover = [];
  held.m.forEach((mention, index) => {
    const put = (map, key) => { if (!map.has(key)) map.set(key, []); map.get(key).push(index); };
    if (mention[MENTION.footnote] !== null) put(inNote, mention[MENTION.footnote]);
    else if (mention[MENTION.segment] !== null) put(inSegment, mention[MENTION.segment]);
    else onCover.push(index);
  });
  const calls = new Map();
  held.f.forEach((note, i) => {
    if (!note || note[NOTE.segment] === null) return;
    if (!calls.has(note[NOTE.segment])) calls.set(note[NOTE.segment], []);
    calls.get(note[NOTE.segment]).push(i);
  });
  const depth = [];
  held.s.forEach((s, i) => {
    if (s) depth[i] = s[SEGMENT.parent] === null ? 0 : Math.min(5, depth[s[SEGMENT.parent]] + 1);
  });
  let page = null;
  const body = held.s.map((s, i) => {
    if (!s) return null;
    const turned = s[SEGMENT.page] && s[SEGMENT.page] !== page;
    if (turned) page = s[SEGMENT.page];
    return segmentBlock(record, held, s, i, depth[i], turned ? page : null,
      inSegment.get(i) || [], calls.get(i) || []);
  });
  return [
    h("header", { class: "head" },
      h("p", { class: "crumb" }, workLink(n)),
      h("h1", { tabindex: -1, class: (row[RECORD.title] || "").length > 140 ? "long" : null },
        row[RECORD.title] || graph.nodes[n][NODE.label]),
      h("p", { class: "facts" }, [row[RECORD.kind], dateWords(graph.nodes[n]), row[RECORD.path],
        row[RECORD.pages] && plural(row[RECORD.pages], "page"), plural(held.s.filter(Boolean).length, "segment"),
        plural(held.m.length, "reference")].filter(Boolean).join(" · "))),
    row[RECORD.sameAs] !== null && h("p", { class: "note" }, "This file says what ",
      twinLink(row[RECORD.sameAs]), " says. Its text and references are kept and counted there."),
    onCover.length > 0 && h("section", { class: "cover", "aria-label": "Named on the cover page" },
      h("h2", {}, "Named on the cover page"),
      h("ul", {}, onCover.map((index) => h("li", {},
        reference(record, held.m[index], index, held.m[index][MENTION.text])))),
    ),
    graph.meta.text === "passages" && h("p", { class: "note" },
      "The corpus is too large for one page with all texts; shown are the segments that refer to something."),
    h("article", { class: "text", lang: row[RECORD.language] || null }, body),
    held.f.some(Boolean) && h("section", { class: "notes", lang: row[RECORD.language] || null },
      h("h2", { lang: "en" }, "Footnotes"),
      h("ol", {}, held.f.map((note, i) => note ? h("li", { id: "note-" + i },
        h("span", { class: "number" }, note[NOTE.mark].trim()), " ",
        marked(record, held, note[NOTE.text], inNote.get(i) || [], []), " ",
        note[NOTE.segment] !== null && h("a", { href: textHref(record, { at: "s" + note[NOTE.segment] }),
          "aria-label": "Back to the call of note " + note[NOTE.mark].trim() }, "↩")) : null))),
  ];
}

/// The document whose text another one has, where it can be read or else known of.
function twinLink(record) {
  const row = graph.records[record];
  return h("a", { class: "twin", href: block(record) ? textHref(record) : workHref(row[RECORD.work]) },
    graph.nodes[row[RECORD.work]][NODE.label] + " (" + shortPath(row[RECORD.path]) + ")");
}

function segmentBlock(record, held, s, i, depth, page, mentions, calls) {
  const isHeading = s[SEGMENT.kind] === "heading" || s[SEGMENT.kind] === "title" || s[SEGMENT.kind] === "annex";
  const whole = segmentWords(s), label = whole.split(", ").pop();
  return h("div", { class: "segment k-" + s[SEGMENT.kind] + " d" + depth + (s[SEGMENT.struck] ? " struck" : ""),
    id: "seg-" + i, tabindex: -1 },
    h("div", { class: "margin" }, page && h("span", { class: "page" }, "p. " + page),
      !isHeading && h("span", { title: whole }, label.replace(/^./, (c) => c.toUpperCase()))),
    h("div", { class: "words" },
      s[SEGMENT.heading] && s[SEGMENT.heading] !== s[SEGMENT.text] && h("p", { class: "heading" }, s[SEGMENT.heading]),
      s[SEGMENT.text] && h("p", {}, s[SEGMENT.number] && !isHeading
        && h("span", { class: "number" }, s[SEGMENT.number] + " "),
        marked(record, held, s[SEGMENT.text], mentions, calls))));
}

/// The text with its references and note calls in place. References never overlap; should damaged
/// records say they do, the later one is left unmarked.
function marked(record, held, text, mentions, calls) {
  const points = [
    ...mentions.map((index) => ({ at: held.m[index][MENTION.start], end: held.m[index][MENTION.end], index })),
    ...calls.map((note) => ({ at: held.f[note][NOTE.offset] ?? 0, end: held.f[note][NOTE.offset] ?? 0, note })),
  ].sort((a, b) => a.at - b.at || a.end - b.end);
  const parts = [];
  let done = 0;
  for (const p of points) {
    if (p.at < done) continue;
    parts.push(slice(text, done, p.at));
    if (p.note !== undefined) {
      parts.push(h("sup", {}, h("a", { href: textHref(record, { at: "n" + p.note }) },
        held.f[p.note][NOTE.mark].trim())));
    } else {
      parts.push(reference(record, held.m[p.index], p.index, slice(text, p.at, p.end)));
    }
    done = p.end;
  }
  parts.push(slice(text, done));
  return parts;
}

function reference(record, mention, index, words) {
  const edges = mention[MENTION.targets].map((t) => edgeOf(record, mention, t)).filter((e) => e >= 0);
  const outcome = mention[MENTION.outcome];
  const isOwn = !edges.length && mention[MENTION.targets].some((t) => t[TARGET.work] !== null);
  const lost = outcome === "ambiguous" || outcome === "unresolved" || outcome === "placeholder";
  const told = isOwn ? "within this document" : statusWords(outcome);
  const place = edges.length === 1 ? { edge: edgeKey(edges[0]), mention: "" } : { mention: index, edge: "" };
  return h("a", { id: "ref-" + index, class: "ref" + (lost ? " lost" : isOwn ? " own" : ""),
    title: told, href: here({ ...place, at: "" }),
    onclick: (event) => { opener = event.currentTarget; } },
    words, h("span", { class: "unseen" }, " (" + told + ")"));
}

/// A mention that leads to no edge or to several: what became of each target.
function drawMention(index) {
  const panel = $("evidence");
  const n = graph.byID.get(state.id);
  const record = (graph.recordsOf.get(n) || [])[Math.max(0, (Number(state.params.file) || 1) - 1)];
  const mention = record === undefined || !block(record) ? undefined : block(record).m[index];
  panel.hidden = mention === undefined;
  panel.dataset.edge = "";
  document.body.classList.toggle("reading", mention !== undefined);
  if (!mention) return;
  panel.replaceChildren(
    h("div", { class: "heading" }, h("h2", {}, kindWords(mention[MENTION.kind]), " ",
      h("em", {}, [mention[MENTION.page] && "page " + mention[MENTION.page], placeOf(record, mention)]
        .filter(Boolean).join(", "))), closeButton()),
    h("blockquote", {}, markedSentence(record, mention)),
    h("ul", { class: "targets" }, mention[MENTION.targets].map((t) => {
      const work = graph.byID.get(t[TARGET.work]);
      const e = edgeOf(record, mention, t);
      return h("li", {},
        work !== undefined ? workLink(work) : h("b", {}, statusWords(t[TARGET.status])),
        t[TARGET.pinpoint] && ", " + placeWords(t[TARGET.pinpoint]), " ",
        e >= 0 && relationButton(e, "all passages"),
        h("p", { class: "how" }, ruleWords(t[TARGET.rule]), t[TARGET.reason] && " " + sentence(t[TARGET.reason])),
        t[TARGET.candidates] && h("p", { class: "how" }, "Possible: ",
          t[TARGET.candidates].split("|").slice(0, 12).flatMap((c, i) => [i ? ", " : "",
            graph.byID.has(c) ? workLink(graph.byID.get(c)) : h("code", {}, c)])));
    })));
}

/// Scrolls to a segment, note or reference that the address names, and marks it for a moment.
function goToPlace(place) {
  if (!place) return;
  const element = $({ m: "ref-", s: "seg-", n: "note-" }[place[0]] + place.slice(1));
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  element.classList.add("here");
  setTimeout(() => element.classList.remove("here"), 2400);
  if (place[0] === "m") element.focus({ preventScroll: true });
}

// The start page, all citations, the unresolved, and what the graph covers.

function startPage() {
  $("filters").hidden = true;
  document.title = "Renvoi · citation graph";
  const meta = graph.meta;
  const cited = [...graph.nodes.keys()].filter((n) => graph.citedBy[n] > 0)
    .sort((a, b) => graph.citedBy[b] - graph.citedBy[a] || a - b).slice(0, 12);
  const citing = [...graph.recordsOf.keys()]
    .sort((a, b) => graph.cites[b] - graph.cites[a] || a - b).slice(0, 12);
  const item = (n, count, words) => h("li", {},
    h("div", { class: "line" }, workLink(n), h("span", { class: "year" }, `${words} ${count.toLocaleString("en")}`)),
    graph.nodes[n][NODE.title] && graph.nodes[n][NODE.title] !== graph.nodes[n][NODE.label]
      && h("p", { class: "title" }, graph.nodes[n][NODE.title]));
  return [
    h("header", { class: "head hero" },
      h("h1", { tabindex: -1 }, "Who cites what, and where it says so"),
      h("p", { class: "lead" },
        `${plural(meta.documents, "document")} with ${plural(meta.mentions, "reference")} to `,
        `${plural(meta.works, "work")}. Start from a number, a title or one of these; every citation opens `,
        "to the passage that proves it."),
      $("search").parentElement),
    graph.count === 0 && h("p", { class: "note" }, "There is no citation in this graph."),
    h("div", { class: "columns" },
      h("section", {}, h("h2", {}, "Most cited"), cited.length
        ? h("ul", { class: "works" }, cited.map((n) => item(n, graph.citedBy[n], "cited by")))
        : h("p", { class: "none" }, "Nothing is cited.")),
      h("section", {}, h("h2", {}, "Documents that cite most"), citing.length
        ? h("ul", { class: "works" }, citing.map((n) => item(n, graph.cites[n], "cites")))
        : h("p", { class: "none" }, "No document was read."))),
    h("section", {}, h("h2", {}, "Citations by year of the citing document"), yearChart()),
  ];
}

/// Bars, one a year; the table below says the same to those who cannot see them.
function yearChart() {
  const years = new Map();
  for (let e = 0; e < graph.count; e++) {
    const year = graph.year[graph.source[e]];
    if (year && !graph.structure[e]) years.set(year, (years.get(year) || 0) + 1);
  }
  if (!years.size) return h("p", { class: "none" }, "No citing document is dated.");
  const first = Math.min(...years.keys()), last = Math.max(...years.keys());
  const span = last - first + 1, most = Math.max(...years.values());
  const width = 900, height = 150, step = Math.min(44, width / span), bar = Math.max(2, step - 2);
  const parts = [];
  let free = -Infinity;
  for (let year = first; year <= last; year++) {
    const count = years.get(year) || 0, x = (year - first) * step;
    const tall = (count / most) * 104;
    parts.push(svg("rect", { x: x + 1, y: 122 - tall, width: bar, height: tall, class: "count-bar" },
      svg("title", {}, `${year}: ${plural(count, "citation")}`)));
    if (x - free >= 44) {
      parts.push(svg("text", { x: x + step / 2, y: 140, "text-anchor": "middle", class: "year" }, String(year)));
      free = x;
    }
    if (step >= 30 && count) {
      parts.push(svg("text", { x: x + step / 2, y: 116 - tall, "text-anchor": "middle", class: "value" }, String(count)));
    }
  }
  return h("figure", { class: "chart" },
    svg("svg", { viewBox: `-16 0 ${Math.max(240, span * step) + 32} ${height}`, role: "img",
      "aria-label": `Citations a year, from ${first} to ${last}, at most ${most}` }, parts),
    h("details", {}, h("summary", {}, "As a table"),
      h("table", { class: "plain" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Year"),
        h("th", { scope: "col", class: "number" }, "Citations"))),
        h("tbody", {}, [...years].sort((a, b) => a[0] - b[0]).map(([y, c]) =>
          h("tr", {}, h("td", {}, y), h("td", { class: "number" }, c.toLocaleString("en"))))))));
}

function citationsPage() {
  document.title = "Citations · Renvoi";
  const all = Array.from({ length: graph.count }, (_, e) => e);
  const filtered = applyFilters(all, (e) => graph.target[e], (e) => graph.source[e]);
  drawFilters(filtered.counts,
    { kind: "Kind of cited work", year: "Year of citing work", institution: "Institution of cited work" });
  const caption = `Citations, ${plural(filtered.passing.length, "row")}`;
  const works = new Set();
  for (const e of filtered.passing) works.add(graph.source[e]).add(graph.target[e]);
  announce(caption);
  return [
    h("header", { class: "head" }, h("h1", { tabindex: -1 }, "Citations"),
      h("div", { class: "tools" },
        h("p", { class: "facts", id: "shown" }, `${plural(filtered.passing.length, "citation")} between `
          + `${plural(works.size, "work")}`),
        h("span", { class: "spring" }), exportMenu(filtered.passing, [...works], null, null))),
    edgeTable(filtered.passing, caption),
  ];
}

function unresolvedPage() {
  $("filters").hidden = true;
  document.title = "Unresolved · Renvoi";
  const held = parse("unresolved") || { rows: [], left: 0 };
  const reasons = new Map();
  for (const row of held.rows) {
    const key = statusWords(row[5]) + ": " + (row[6] || "no reason given");
    if (!reasons.has(key)) reasons.set(key, []);
    reasons.get(key).push(row);
  }
  const groups = [...reasons].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return [
    h("header", { class: "head" }, h("h1", { tabindex: -1 }, "Unresolved references"),
      h("p", { class: "lead" }, `${plural(held.rows.length + held.left, "reference")} of `
        + `${graph.meta.mentions.toLocaleString("en")} could not be led to one work. None of them is an edge by guess.`),
      held.left > 0 && h("p", { class: "note" }, `The first ${held.rows.length} are listed here; mentions.jsonl holds all.`)),
    groups.map(([reason, rows], i) => h("details", { class: "reason", open: i === 0 && rows.length < 60 },
      h("summary", {}, sentence(reason), h("span", { class: "count" }, rows.length.toLocaleString("en"))),
      lazyList(rows, (row) => h("li", {},
        block(row[0]) ? h("a", { href: textHref(row[0], { at: "m" + row[1] }) }, "“" + row[3] + "”") : "“" + row[3] + "”",
        h("span", { class: "file" }, [kindWords(row[4]), graph.records[row[0]][RECORD.path], row[2] && "page " + row[2]]
          .filter(Boolean).join(" · "))))),
    ),
    !groups.length && h("p", { class: "none" }, "Every reference was led to a work."),
  ];
}

function lazyList(rows, item) {
  const list = h("ul", { class: "lost" });
  const more = h("button", { type: "button", class: "more" });
  let shown = 0;
  const grow = () => {
    list.append(...rows.slice(shown, shown + 100).map(item));
    shown = Math.min(rows.length, shown + 100);
    more.hidden = shown >= rows.length;
    more.textContent = "Show more of " + (rows.length - shown);
  };
  more.addEventListener("click", grow);
  grow();
  return h("div", {}, list, more);
}

function coveragePage() {
  $("filters").hidden = true;
  document.title = "Coverage · Renvoi";
  const meta = graph.meta;
  const relations = new Map();
  for (let e = 0; e < graph.count; e++) {
    const name = graph.relations[graph.relation[e]];
    relations.set(name, (relations.get(name) || 0) + 1);
  }
  const inCorpus = graph.nodes.filter((row) => row[NODE.inCorpus]).length;
  return [
    h("header", { class: "head" }, h("h1", { tabindex: -1 }, "What this graph covers"),
      h("p", { class: "lead" }, "A citation graph is never whole: works outside the corpus are known only by what cites "
        + "them, and what they cite themselves is not here. Counts of citations are counts within this corpus.")),
    h("div", { class: "columns" },
      tally("Files", [["Documents read", meta.documents], ["Could not be read", meta.failed]],
        meta.documents + meta.failed),
      tally("Works", [["In the corpus", inCorpus], ["Only cited", meta.works - inCorpus]], meta.works),
      tally("References by outcome", Object.entries(meta.outcomes).map(([k, v]) => [statusWords(k), v]), meta.mentions),
      tally("References by kind", Object.entries(meta.kinds).sort((a, b) => b[1] - a[1])
        .map(([k, v]) => [kindWords(k), v]), meta.mentions),
      tally("Edges by relation", [...relations].sort((a, b) => b[1] - a[1])
        .map(([k, v]) => [relationWords(k), v]), graph.count)),
    h("section", {}, h("h2", {}, "Problems", h("span", { class: "count" }, graph.problems.length)),
      graph.problems.length
        ? lazyList(graph.problems, (p) => h("li", {}, h("b", {}, p[0]), p[1] ? `, page ${p[1]}` : "", ": ", p[4],
          h("span", { class: "file" }, p[3])))
        : h("p", { class: "none" }, "None.")),
    meta.least > 0 && h("p", { class: "note" }, `The graph has ${plural(meta.works, "work")} and ${plural(meta.edges, "edge")}: `
      + `too many for one page. Left out here are works outside the corpus that are cited fewer than ${meta.least} times.`),
    h("p", { class: "note" }, `Made by renvoi ${meta.version}.`),
  ];
}

function tally(title, rows, total) {
  const most = Math.max(1, ...rows.map(([, v]) => v));
  return h("section", {}, h("h2", {}, title), h("table", { class: "plain bars" },
    h("thead", { class: "unseen" }, h("tr", {}, ["What", "How many", "Share"].map((t) => h("th", { scope: "col" }, t)))),
    h("tbody", {}, rows.filter(([, v]) => v !== undefined).map(([name, value]) => {
      const bar = h("span", { class: "meter" });
      bar.style.width = value ? Math.max(0.8, (100 * value) / (total || most)) + "%" : "0";
      return h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: "number" }, value.toLocaleString("en")),
        h("td", { class: "meters" }, bar, total && h("span", { class: "unseen" }, Math.round((100 * value) / total) + " %")));
    }))));
}

// Takes the view away: rows as CSV, the graph as GEXF, the drawing as SVG or PNG.

function exportMenu(edges, nodes, drawing, focus) {
  const name = (focus === null ? "citations" : graph.nodes[focus][NODE.label]).replace(/[^\p{L}\p{N}]+/gu, "-");
  const action = (words, make) => h("button", { type: "button", onclick: (event) => {
    make();
    const menu = event.target.closest("details");
    menu.open = false;
    menu.querySelector("summary").focus();
  } }, words);
  const menu = h("details", { class: "menu" }, h("summary", {}, "Export"),
    h("div", { class: "list" },
      action("Rows as CSV", () => download(name + ".csv", "text/csv", csv(edges))),
      action("Graph as GEXF", () => download(name + ".gexf", "application/xml", gexf(edges, nodes))),
      drawing && action("Picture as SVG", () => download(name + ".svg", "image/svg+xml", picture(drawing).text)),
      drawing && action("Picture as PNG", () => png(name + ".png", drawing)),
      action("Copy the link", () => {
        const done = () => announce("The link is copied.");
        if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(done, () => {});
      })));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); event.stopPropagation(); }
  });
  return menu;
}

function download(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  announce(name + " is saved.");
}

const EXPORTED = [
  ["source", (e) => graph.nodes[graph.source[e]][NODE.id]],
  ["target", (e) => graph.nodes[graph.target[e]][NODE.id]], ["id", (e) => graph.edges[e][EDGE.id]],
  ["source_label", (e) => graph.nodes[graph.source[e]][NODE.label]],
  ["target_label", (e) => graph.nodes[graph.target[e]][NODE.label]],
  ["relation", (e) => graph.relations[graph.relation[e]]],
  ["layer", (e) => (graph.structure[e] ? "structure" : "citation")],
  ["weight", (e) => graph.edges[e][EDGE.weight]], ["mentions", (e) => graph.mentions[e]],
  ["pinpoints", (e) => graph.edges[e][EDGE.pinpoints]], ["first_page", (e) => graph.edges[e][EDGE.page]],
  ["status", (e) => graph.statuses[graph.status[e]]], ["method", (e) => graph.methods[graph.edges[e][EDGE.method]]],
  ["confidence", (e) => graph.edges[e][EDGE.confidence]],
];
function csv(edges) {
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  return [EXPORTED.map(([n]) => n), ...edges.map((e) => EXPORTED.map(([, v]) => cell(v(e))))]
    .map((row) => row.join(",") + "\n").join("");
}

function gexf(edges, nodes) {
  const x = (value) => String(value ?? "").replace(/[&<>"]/g, (c) =>
    ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
  const attribute = (id, title, type) => `<attribute id="${id}" title="${title}" type="${type}"/>\n`;
  const value = (id, v) => (v === null || v === undefined || v === "" ? "" : `<attvalue for="${id}" value="${x(v)}"/>`);
  const all = new Set(nodes);
  edges.forEach((e) => { all.add(graph.source[e]); all.add(graph.target[e]); });
  return '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    + '<graph defaultedgetype="directed" idtype="string">\n<attributes class="node">\n'
    + attribute(0, "work_type", "string") + attribute(1, "year", "integer") + attribute(2, "title", "string")
    + attribute(3, "in_corpus", "boolean") + attribute(4, "cited_by", "integer") + "</attributes>\n"
    + '<attributes class="edge">\n' + EXPORTED.slice(5).map(([n], i) => attribute(i, n,
      n === "weight" || n === "mentions" || n === "first_page" ? "integer" : n === "confidence" ? "double" : "string"))
      .join("") + "</attributes>\n<nodes>\n"
    + [...all].map((n) => {
      const row = graph.nodes[n];
      return `<node id="${x(row[NODE.id])}" label="${x(row[NODE.label])}"><attvalues>`
        + value(0, row[NODE.type]) + value(1, row[NODE.year]) + value(2, row[NODE.title])
        + value(3, Boolean(row[NODE.inCorpus])) + value(4, graph.citedBy[n]) + "</attvalues></node>\n";
    }).join("") + "</nodes>\n<edges>\n"
    + edges.map((e) => `<edge id="${x(graph.edges[e][EDGE.id])}" source="${x(graph.nodes[graph.source[e]][NODE.id])}" `
      + `target="${x(graph.nodes[graph.target[e]][NODE.id])}" kind="${x(graph.relations[graph.relation[e]])}" `
      + `weight="${graph.edges[e][EDGE.weight]}"><attvalues>`
      + EXPORTED.slice(5).map(([, v], i) => value(i, v(e))).join("") + "</attvalues></edge>\n").join("")
    + "</edges>\n</graph>\n</gexf>\n";
}

/// The drawing with its looks written out, so that it stands alone.
function picture(drawing) {
  const copy = drawing.cloneNode(true);
  const looks = ["fill", "stroke", "stroke-width", "stroke-opacity", "opacity", "font-size", "font-weight", "font-family",
    "paint-order", "stroke-linejoin"];
  const from = [drawing, ...drawing.querySelectorAll("*")], to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of looks) {
      if (style.getPropertyValue(name)) to[i].setAttribute(name, style.getPropertyValue(name));
    }
    for (const name of ["class", "tabindex", "data-node", "data-edge"]) to[i].removeAttribute(name);
  });
  const [, , width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  copy.querySelectorAll("a").forEach((a) => {
    const group = svg("g", {}, ...a.childNodes);
    group.prepend(svg("title", {}, a.getAttribute("aria-label")));
    a.replaceWith(group);
  });
  copy.prepend(svg("rect", { width, height, fill: getComputedStyle(document.body).backgroundColor }));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function png(name, drawing) {
  const { text, width, height } = picture(drawing);
  const image = new Image();
  image.onload = () => {
    const canvas = h("canvas", { width: width * 2, height: height * 2 });
    canvas.getContext("2d").drawImage(image, 0, 0, width * 2, height * 2);
    canvas.toBlob((blob) => download(name, "image/png", blob), "image/png");
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
}

// Which page the address names, and what happens when it changes.

const PAGES = {
  start: startPage, work: workPage, text: textPage, citations: citationsPage,
  unresolved: unresolvedPage, coverage: coveragePage,
};
let graph = null;
let state = { view: "start", id: "", params: {} };
let drawn = "";

function draw(moveFocus) {
  const content = $("content");
  const page = PAGES[state.view] || (() => missing(state.view));
  document.body.dataset.view = state.view;
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.tagName !== "A") continue;
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  // What only opens or closes the evidence leaves the page as it is.
  const { edge, mention, at, ...rest } = state.params;
  const key = JSON.stringify([state.view, state.id, rest]);
  if (key !== drawn) {
    drawn = key;
    if (state.view !== "start") document.querySelector(".bar").insertBefore($("search").parentElement, document.querySelector(".bar nav"));
    content.replaceChildren(...[page()].flat(2).filter(Boolean));
    if (moveFocus) {
      scrollTo(0, 0);
      const heading = content.querySelector("h1");
      if (heading) heading.focus({ preventScroll: true });
      announce(document.title);
    }
  }
  if (state.view === "text") goToPlace(state.params.at);
  drawEvidence();
}

/// Changes parameters of the address in place: filters make no history.
function change(changes, focusID) {
  state.params = Object.fromEntries(Object.entries({ ...state.params, ...changes })
    .filter(([, value]) => value !== "" && value !== undefined && value !== null)
    .map(([key, value]) => [key, String(value)]));
  history.replaceState(null, "", address(state.view, state.id, state.params));
  draw(false);
  if (focusID && $(focusID)) $(focusID).focus();
}

function follow() {
  const before = state;
  state = readAddress();
  draw(before.view !== state.view || before.id !== state.id);
  const shown = (s) => s.params.edge || s.params.mention;
  if (shown(state) && shown(state) !== shown(before)) $("evidence").focus();
}

function setUpTheme() {
  const button = $("theme"), root = document.documentElement;
  const stored = (() => { try { return localStorage.getItem("renvoi-theme"); } catch { return null; } })();
  if (stored) root.dataset.theme = stored;
  const isDark = () => (root.dataset.theme
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const show = () => { button.textContent = isDark() ? "☀" : "☾"; };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("renvoi-theme", root.dataset.theme); } catch { /* a file may store nothing */ }
    show();
  });
  show();
}

function start() {
  setUpTheme();
  graph = openGraph();
  setUpSearch();
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      $("search").focus();
    }
    if (event.key === "Escape" && !$("evidence").hidden && !typing) {
      const close = $("evidence").querySelector(".close");
      if (close) close.click();
    }
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    $("content").focus();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (Math.abs(innerWidth - width) < 40 || state.view !== "work") return;
    width = innerWidth;
    drawn = "";
    draw(false);
  });
  state = readAddress();
  draw(false);
  document.documentElement.dataset.ready = "true";
  performance.mark("ready");
  // What the first sorting and the first search need is made while nobody waits.
  if (window.requestIdleCallback) requestIdleCallback(() => { labelRank(); search("a", 1); });
}
start();
})();
"""##
}
