// Which page the address names, and what happens when it changes.

const PAGES = {
  start: startPage, work: workPage, text: textPage, citations: citationsPage,
  unresolved: unresolvedPage, coverage: coveragePage,
};
let graph = null;
let state = { view: "start", id: "", params: {} };
let drawn = "";

function draw(moveFocus) {
  const content = $("content");
  const page = PAGES[state.view] || (() => missing(state.view));
  document.body.dataset.view = state.view;
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.tagName !== "A") continue;
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  // What only opens or closes the evidence leaves the page as it is.
  const { edge, mention, at, ...rest } = state.params;
  const key = JSON.stringify([state.view, state.id, rest]);
  if (key !== drawn) {
    drawn = key;
    if (state.view !== "start") document.querySelector(".bar").insertBefore($("search").parentElement, document.querySelector(".bar nav"));
    content.replaceChildren(...[page()].flat(2).filter(Boolean));
    if (moveFocus) {
      scrollTo(0, 0);
      const heading = content.querySelector("h1");
      if (heading) heading.focus({ preventScroll: true });
      announce(document.title);
    }
  }
  if (state.view === "text") goToPlace(state.params.at);
  drawEvidence();
}

/// Changes parameters of the address in place: filters make no history.
function change(changes, focusID) {
  state.params = Object.fromEntries(Object.entries({ ...state.params, ...changes })
    .filter(([, value]) => value !== "" && value !== undefined && value !== null)
    .map(([key, value]) => [key, String(value)]));
  history.replaceState(null, "", address(state.view, state.id, state.params));
  draw(false);
  if (focusID && $(focusID)) $(focusID).focus();
}

function follow() {
  const before = state;
  state = readAddress();
  draw(before.view !== state.view || before.id !== state.id);
  const shown = (s) => s.params.edge || s.params.mention;
  if (shown(state) && shown(state) !== shown(before)) $("evidence").focus();
}

function setUpTheme() {
  const button = $("theme"), root = document.documentElement;
  const stored = (() => { try { return localStorage.getItem("renvoi-theme"); } catch { return null; } })();
  if (stored) root.dataset.theme = stored;
  const isDark = () => (root.dataset.theme
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const show = () => { button.textContent = isDark() ? "☀" : "☾"; };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("renvoi-theme", root.dataset.theme); } catch { /* a file may store nothing */ }
    show();
  });
  show();
}

function start() {
  setUpTheme();
  graph = openGraph();
  setUpSearch();
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      $("search").focus();
    }
    if (event.key === "Escape" && !$("evidence").hidden && !typing) {
      const close = $("evidence").querySelector(".close");
      if (close) close.click();
    }
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    $("content").focus();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (Math.abs(innerWidth - width) < 40 || state.view !== "work") return;
    width = innerWidth;
    drawn = "";
    draw(false);
  });
  state = readAddress();
  draw(false);
  document.documentElement.dataset.ready = "true";
  performance.mark("ready");
  // What the first sorting and the first search need is made while nobody waits.
  if (window.requestIdleCallback) requestIdleCallback(() => { labelRank(); search("a", 1); });
}
start();
