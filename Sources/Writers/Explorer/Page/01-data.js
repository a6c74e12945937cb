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
