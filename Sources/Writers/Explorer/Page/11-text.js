// A document as it was read: its segments, its footnotes, and every reference marked where it stands.

function textPage() {
  const n = graph.byID.get(state.id);
  const records = n === undefined ? [] : graph.recordsOf.get(n) || [];
  const record = records[Math.max(0, (Number(state.params.file) || 1) - 1)];
  const held = record === undefined ? null : block(record);
  $("filters").hidden = true;
  if (!held) return missing(state.id);
  const row = graph.records[record];
  document.title = graph.nodes[n][NODE.label] + ", text · Renvoi";
  const inSegment = new Map(), inNote = new Map(), onCover = [];
  held.m.forEach((mention, index) => {
    const put = (map, key) => { if (!map.has(key)) map.set(key, []); map.get(key).push(index); };
    if (mention[MENTION.footnote] !== null) put(inNote, mention[MENTION.footnote]);
    else if (mention[MENTION.segment] !== null) put(inSegment, mention[MENTION.segment]);
    else onCover.push(index);
  });
  const calls = new Map();
  held.f.forEach((note, i) => {
    if (!note || note[NOTE.segment] === null) return;
    if (!calls.has(note[NOTE.segment])) calls.set(note[NOTE.segment], []);
    calls.get(note[NOTE.segment]).push(i);
  });
  const depth = [];
  held.s.forEach((s, i) => {
    if (s) depth[i] = s[SEGMENT.parent] === null ? 0 : Math.min(5, depth[s[SEGMENT.parent]] + 1);
  });
  let page = null;
  const body = held.s.map((s, i) => {
    if (!s) return null;
    const turned = s[SEGMENT.page] && s[SEGMENT.page] !== page;
    if (turned) page = s[SEGMENT.page];
    return segmentBlock(record, held, s, i, depth[i], turned ? page : null,
      inSegment.get(i) || [], calls.get(i) || []);
  });
  return [
    h("header", { class: "head" },
      h("p", { class: "crumb" }, workLink(n)),
      h("h1", { tabindex: -1, class: (row[RECORD.title] || "").length > 140 ? "long" : null },
        row[RECORD.title] || graph.nodes[n][NODE.label]),
      h("p", { class: "facts" }, [row[RECORD.kind], dateWords(graph.nodes[n]), row[RECORD.path],
        row[RECORD.pages] && plural(row[RECORD.pages], "page"), plural(held.s.filter(Boolean).length, "segment"),
        plural(held.m.length, "reference")].filter(Boolean).join(" · "))),
    row[RECORD.sameAs] !== null && h("p", { class: "note" }, "This file says what ",
      twinLink(row[RECORD.sameAs]), " says. Its text and references are kept and counted there."),
    onCover.length > 0 && h("section", { class: "cover", "aria-label": "Named on the cover page" },
      h("h2", {}, "Named on the cover page"),
      h("ul", {}, onCover.map((index) => h("li", {},
        reference(record, held.m[index], index, held.m[index][MENTION.text])))),
    ),
    graph.meta.text === "passages" && h("p", { class: "note" },
      "The corpus is too large for one page with all texts; shown are the segments that refer to something."),
    h("article", { class: "text", lang: row[RECORD.language] || null }, body),
    held.f.some(Boolean) && h("section", { class: "notes", lang: row[RECORD.language] || null },
      h("h2", { lang: "en" }, "Footnotes"),
      h("ol", {}, held.f.map((note, i) => note ? h("li", { id: "note-" + i },
        h("span", { class: "number" }, note[NOTE.mark].trim()), " ",
        marked(record, held, note[NOTE.text], inNote.get(i) || [], []), " ",
        note[NOTE.segment] !== null && h("a", { href: textHref(record, { at: "s" + note[NOTE.segment] }),
          "aria-label": "Back to the call of note " + note[NOTE.mark].trim() }, "↩")) : null))),
  ];
}

/// The document whose text another one has, where it can be read or else known of.
function twinLink(record) {
  const row = graph.records[record];
  return h("a", { class: "twin", href: block(record) ? textHref(record) : workHref(row[RECORD.work]) },
    graph.nodes[row[RECORD.work]][NODE.label] + " (" + shortPath(row[RECORD.path]) + ")");
}

function segmentBlock(record, held, s, i, depth, page, mentions, calls) {
  const isHeading = s[SEGMENT.kind] === "heading" || s[SEGMENT.kind] === "title" || s[SEGMENT.kind] === "annex";
  const whole = segmentWords(s), label = whole.split(", ").pop();
  return h("div", { class: "segment k-" + s[SEGMENT.kind] + " d" + depth + (s[SEGMENT.struck] ? " struck" : ""),
    id: "seg-" + i, tabindex: -1 },
    h("div", { class: "margin" }, page && h("span", { class: "page" }, "p. " + page),
      !isHeading && h("span", { title: whole }, label.replace(/^./, (c) => c.toUpperCase()))),
    h("div", { class: "words" },
      s[SEGMENT.heading] && s[SEGMENT.heading] !== s[SEGMENT.text] && h("p", { class: "heading" }, s[SEGMENT.heading]),
      s[SEGMENT.text] && h("p", {}, s[SEGMENT.number] && !isHeading
        && h("span", { class: "number" }, s[SEGMENT.number] + " "),
        marked(record, held, s[SEGMENT.text], mentions, calls))));
}

/// The text with its references and note calls in place. References never overlap; should damaged
/// records say they do, the later one is left unmarked.
function marked(record, held, text, mentions, calls) {
  const points = [
    ...mentions.map((index) => ({ at: held.m[index][MENTION.start], end: held.m[index][MENTION.end], index })),
    ...calls.map((note) => ({ at: held.f[note][NOTE.offset] ?? 0, end: held.f[note][NOTE.offset] ?? 0, note })),
  ].sort((a, b) => a.at - b.at || a.end - b.end);
  const parts = [];
  let done = 0;
  for (const p of points) {
    if (p.at < done) continue;
    parts.push(slice(text, done, p.at));
    if (p.note !== undefined) {
      parts.push(h("sup", {}, h("a", { href: textHref(record, { at: "n" + p.note }) },
        held.f[p.note][NOTE.mark].trim())));
    } else {
      parts.push(reference(record, held.m[p.index], p.index, slice(text, p.at, p.end)));
    }
    done = p.end;
  }
  parts.push(slice(text, done));
  return parts;
}

function reference(record, mention, index, words) {
  const edges = mention[MENTION.targets].map((t) => edgeOf(record, mention, t)).filter((e) => e >= 0);
  const outcome = mention[MENTION.outcome];
  const isOwn = !edges.length && mention[MENTION.targets].some((t) => t[TARGET.work] !== null);
  const lost = outcome === "ambiguous" || outcome === "unresolved" || outcome === "placeholder";
  const told = isOwn ? "within this document" : statusWords(outcome);
  const place = edges.length === 1 ? { edge: edgeKey(edges[0]), mention: "" } : { mention: index, edge: "" };
  return h("a", { id: "ref-" + index, class: "ref" + (lost ? " lost" : isOwn ? " own" : ""),
    title: told, href: here({ ...place, at: "" }),
    onclick: (event) => { opener = event.currentTarget; } },
    words, h("span", { class: "unseen" }, " (" + told + ")"));
}

/// A mention that leads to no edge or to several: what became of each target.
function drawMention(index) {
  const panel = $("evidence");
  const n = graph.byID.get(state.id);
  const record = (graph.recordsOf.get(n) || [])[Math.max(0, (Number(state.params.file) || 1) - 1)];
  const mention = record === undefined || !block(record) ? undefined : block(record).m[index];
  panel.hidden = mention === undefined;
  panel.dataset.edge = "";
  document.body.classList.toggle("reading", mention !== undefined);
  if (!mention) return;
  panel.replaceChildren(
    h("div", { class: "heading" }, h("h2", {}, kindWords(mention[MENTION.kind]), " ",
      h("em", {}, [mention[MENTION.page] && "page " + mention[MENTION.page], placeOf(record, mention)]
        .filter(Boolean).join(", "))), closeButton()),
    h("blockquote", {}, markedSentence(record, mention)),
    h("ul", { class: "targets" }, mention[MENTION.targets].map((t) => {
      const work = graph.byID.get(t[TARGET.work]);
      const e = edgeOf(record, mention, t);
      return h("li", {},
        work !== undefined ? workLink(work) : h("b", {}, statusWords(t[TARGET.status])),
        t[TARGET.pinpoint] && ", " + placeWords(t[TARGET.pinpoint]), " ",
        e >= 0 && relationButton(e, "all passages"),
        h("p", { class: "how" }, ruleWords(t[TARGET.rule]), t[TARGET.reason] && " " + sentence(t[TARGET.reason])),
        t[TARGET.candidates] && h("p", { class: "how" }, "Possible: ",
          t[TARGET.candidates].split("|").slice(0, 12).flatMap((c, i) => [i ? ", " : "",
            graph.byID.has(c) ? workLink(graph.byID.get(c)) : h("code", {}, c)])));
    })));
}

/// Scrolls to a segment, note or reference that the address names, and marks it for a moment.
function goToPlace(place) {
  if (!place) return;
  const element = $({ m: "ref-", s: "seg-", n: "note-" }[place[0]] + place.slice(1));
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  element.classList.add("here");
  setTimeout(() => element.classList.remove("here"), 2400);
  if (place[0] === "m") element.focus({ preventScroll: true });
}
