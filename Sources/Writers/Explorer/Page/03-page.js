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
