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
