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
