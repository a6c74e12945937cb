// The search: every word has to occur, in label, number, title or another name of the work.

const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const loose = (text) => fold(text).replace(/[-:_.,()]+/g, " ");
let haystack = null;

function search(query, limit) {
  haystack = haystack || graph.nodes.map((row) => {
    const label = fold(row[NODE.label]);
    return label + "\n" + fold(row[NODE.id]) + " " + loose(row[NODE.id]) + " "
      + (row[NODE.aliases] ? fold(row[NODE.aliases]) + " " + loose(row[NODE.aliases]) + " " : "")
      + (row[NODE.title] ? fold(row[NODE.title]) : "");
  });
  const whole = fold(query.trim());
  const words = whole.split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const found = [];
  haystack.forEach((text, n) => {
    for (const word of words) {
      if (!text.includes(word) && !(word.length > 3 && text.includes(loose(word).trim()))) return;
    }
    const end = text.indexOf("\n"), label = text.slice(0, end);
    let rank = label === whole ? 6 : label.startsWith(whole) ? 4 : label.includes(whole) ? 3 : 0;
    if (text.startsWith(whole, end + 1)) rank = Math.max(rank, 5);
    if (words.every((w) => label.includes(w))) rank += 1;
    rank += graph.nodes[n][NODE.inCorpus] ? 0.5 : 0;
    found.push([rank + Math.min(0.45, Math.log1p(graph.citedBy[n]) / 20), n]);
  });
  found.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return found.slice(0, limit).map(([, n]) => n);
}

/// The combobox in the head of the page.
function setUpSearch() {
  const input = $("search"), list = $("found");
  let active = -1;
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index) => {
    const options = [...list.querySelectorAll("[role=option]")];
    if (!options.length) return;
    active = (index + options.length) % options.length;
    options.forEach((o, i) => o.setAttribute("aria-selected", String(i === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };
  const go = (n) => {
    close();
    input.value = "";
    location.hash = workHref(n);
    $("content").focus();
  };
  const show = () => {
    const found = search(input.value, 12);
    active = -1;
    list.replaceChildren(...found.map((n, i) => {
      const row = graph.nodes[n];
      return h("li", { role: "option", id: "found-" + i, "aria-selected": "false", "data-node": n,
        onmousedown: (event) => { event.preventDefault(); go(n); } },
        h("span", { class: "name" }, dot(graph.group[n], row[NODE.inCorpus]), row[NODE.label]),
        h("span", { class: "title" }, row[NODE.title] || row[NODE.type] || row[NODE.id]),
        h("span", { class: "year" }, row[NODE.year] || ""));
    }));
    if (!found.length && input.value.trim()) {
      list.replaceChildren(h("li", { class: "none", role: "option", "aria-selected": "false",
        "aria-disabled": "true", id: "found-none" },
        "Nothing found. Try a number such as 2016/679, or a word of the title."));
    }
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    if (!list.hidden) announce(plural(found.length, "result"));
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? -1 : active - 1);
    else if (event.key === "Escape") { input.value = ""; close(); }
    else if (event.key === "Enter") {
      const options = list.querySelectorAll("[data-node]");
      const chosen = options[active < 0 ? 0 : active];
      if (chosen) go(Number(chosen.dataset.node));
    } else return;
    event.preventDefault();
  });
}
