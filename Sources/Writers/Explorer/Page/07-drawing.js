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
