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
