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
