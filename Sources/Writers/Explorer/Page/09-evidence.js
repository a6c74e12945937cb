// Why an edge is there: the passages that say so, each with its page and how it was resolved.

let opener = null;
function openEdge(e) {
  opener = document.activeElement;
  location.hash = here({ edge: edgeKey(e), mention: "" });
}
function closeEvidence() {
  change({ edge: "", mention: "" });
  if (opener && opener.isConnected) opener.focus(); else $("content").focus();
}

let keys = null;
function edgeByKey(key) {
  keys = keys || new Map(graph.edges.map((_, e) => [edgeKey(e), e]));
  return keys.get(key);
}

function drawEvidence() {
  const panel = $("evidence");
  if (state.params.mention) return drawMention(Number(state.params.mention));
  const e = state.params.edge ? edgeByKey(state.params.edge) : undefined;
  document.body.classList.toggle("reading", e !== undefined);
  panel.hidden = e === undefined;
  if (e === undefined) { panel.replaceChildren(); return; }
  if (panel.dataset.edge === String(e) && panel.childElementCount) return;
  panel.dataset.edge = String(e);
  const row = graph.edges[e], found = passages(e);
  const words = relationWords(graph.relations[graph.relation[e]]);
  panel.replaceChildren(
    h("div", { class: "heading" },
      h("h2", {}, workLink(graph.source[e]), " ", h("em", {}, words), " ", workLink(graph.target[e])),
      closeButton()),
    h("dl", { class: "facts" },
      fact("Mentions", plural(row[EDGE.mentions], "mention")
        + (row[EDGE.segments] > 1 ? " in " + plural(row[EDGE.segments], "segment") : "")),
      fact("Cited places", row[EDGE.pinpoints] && row[EDGE.pinpoints].split("|").slice(0, 12)
        .map(placeWords).join("; ")),
      fact("Status", statusWords(graph.statuses[graph.status[e]])),
      fact("Found", methodWords(graph.methods[row[EDGE.method]])),
      fact("Confidence", confidenceWords(graph.confidence[e])),
      fact("Edge", h("code", {}, row[EDGE.id]))),
    ...[passageList(e, found)].flat());
}
const closeButton = () => h("button", { type: "button", class: "quiet close",
  onclick: closeEvidence, "aria-label": "Close the evidence" }, "×");
const fact = (name, value) => value && [h("dt", {}, name), h("dd", {}, value)];

function passageList(e, found) {
  const row = graph.edges[e];
  if (!row[EDGE.mentions]) {
    return h("p", { class: "note" },
      "No passage says this: it follows from the numbers or the cover pages of the two works.");
  }
  if (!found.length) {
    return h("div", {}, row[EDGE.context] && h("blockquote", {}, row[EDGE.context]),
      h("p", { class: "note" }, row[EDGE.page] ? "First on page " + row[EDGE.page] + ". " : "",
        "This page holds no more of the text; mentions.jsonl does."));
  }
  const list = h("ol", { class: "passages" });
  const more = h("button", { type: "button", class: "more" });
  let shown = 0;
  const grow = () => {
    list.append(...found.slice(shown, shown + 30).map(passage));
    shown = Math.min(found.length, shown + 30);
    more.hidden = shown >= found.length;
    more.textContent = "Show more of " + (found.length - shown);
  };
  more.addEventListener("click", grow);
  grow();
  return [list, more];
}

function passage({ record, index, mention, target }) {
  const file = graph.records[record];
  const place = placeOf(record, mention);
  const page = mention[MENTION.page];
  return h("li", {},
    h("p", { class: "place" },
      h("a", { href: textHref(record, { at: "m" + index }) },
        [page ? "Page " + page : null, place].filter(Boolean).join(", ") || "Cover page"),
      h("span", { class: "file" }, file[RECORD.path])),
    h("blockquote", {}, markedSentence(record, mention)),
    h("p", { class: "how" }, ruleWords(target[TARGET.rule]),
      target[TARGET.pinpoint] && " Cited place: " + placeWords(target[TARGET.pinpoint]) + ".",
      target[TARGET.reason] && " " + sentence(target[TARGET.reason]),
      mention[MENTION.note] && mention[MENTION.note] !== target[TARGET.reason]
        && " Remark: " + mention[MENTION.note] + ".",
      " Confidence " + confidenceWords(target[TARGET.confidence]) + "."));
}
const sentence = (text) => text[0].toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

function placeOf(record, mention) {
  const held = block(record);
  if (mention[MENTION.footnote] !== null) {
    return "footnote " + held.f[mention[MENTION.footnote]][NOTE.mark].trim();
  }
  if (mention[MENTION.segment] === null) return "cover page";
  return segmentWords(held.s[mention[MENTION.segment]]);
}
function segmentWords(segment) {
  const id = placeWords(segment[SEGMENT.id]);
  return id === segment[SEGMENT.id] ? segment[SEGMENT.kind] : id;
}

/// The sentence around the mention, with the mention marked.
function markedSentence(record, mention) {
  const held = block(record);
  const holder = mention[MENTION.footnote] !== null ? held.f[mention[MENTION.footnote]][NOTE.text]
    : mention[MENTION.segment] !== null ? held.s[mention[MENTION.segment]][SEGMENT.text] : null;
  let before, words, after;
  if (holder && mention[MENTION.text] === null) {
    before = slice(holder, 0, mention[MENTION.start]);
    words = slice(holder, mention[MENTION.start], mention[MENTION.end]);
    after = slice(holder, mention[MENTION.end]);
  } else {
    const context = mention[MENTION.context] || mention[MENTION.text] || "";
    const at = Math.max(0, context.indexOf(mention[MENTION.text]));
    before = context.slice(0, at);
    words = context.slice(at, at + (mention[MENTION.text] || "").length);
    after = context.slice(at + words.length);
  }
  const begins = [...before.matchAll(/[.;:!?]["”’)\]]?\s+(?=["“‘(\[]?\p{Lu})/gu)].pop();
  if (begins) before = before.slice(begins.index + begins[0].length);
  const ends = /[.;!?]["”’)\]]?\s+(?=["“‘(\[]?\p{Lu})/u.exec(after);
  if (ends) after = after.slice(0, ends.index + 1);
  if (before.length > 320) before = "… " + before.slice(-300).replace(/^\S*\s/, "");
  if (after.length > 320) after = after.slice(0, 300).replace(/\s\S*$/, "") + " …";
  return [before, h("mark", {}, words), after];
}
