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
