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
