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
