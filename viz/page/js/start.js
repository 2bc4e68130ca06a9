// The order in which a picture's page comes alive, and who listens to whom.
(function (pg) {
  "use strict";
  const find = (id) => document.getElementById(id);

  function search() {
    const words = find("search").value.trim().toLocaleLowerCase("da"), list = find("hits");
    pg.change({ q: find("search").value.trim() });
    list.hidden = !words;
    if (!words) return;
    const names = (node) => [node.label, ...node.others].map((text) => text.toLocaleLowerCase("da"));
    const hits = [...pg.boxes.values()].filter((node) => names(node).some((text) => text.includes(words)));
    hits.sort((a, b) => names(a)[0].indexOf(words) - names(b)[0].indexOf(words) || a.label.localeCompare(b.label, "da"));
    const item = (node) => pg.element("li", {}, pg.element("button", { type: "button", dir: "auto", click: () => pick(node.id) }, node.label));
    list.replaceChildren(...hits.slice(0, 12).map(item));
    if (!hits.length) list.append(pg.element("li", {}, pg.element("p", {}, pg.word("no-hit"))));
    if (hits.length > 12) list.append(pg.element("li", {}, pg.element("p", {}, pg.word("shown-of", { shown: 12, all: hits.length }))));
  }

  function pick(id) {
    find("hits").hidden = true;
    pg.choose(id);
    pg.reveal(id);
    find("picture").focus({ preventScroll: true });
  }

  function refresh() {
    pg.applyFilters();
    pg.showFilters();
    pg.showChoice();
    pg.showPanel();
  }

  function begin() {
    pg.makePicture();
    pg.listenToFilters();
    pg.listenToKeys();
    pg.listenToDownloads();
    find("search").addEventListener("input", search);
    find("search").addEventListener("keydown", (event) => {
      if (event.key === "Enter") find("hits").querySelector("button")?.click();
      if (event.key === "Escape") find("hits").hidden = true;
    });
    find("rows").addEventListener("click", (event) => {
      const row = event.target.closest("button.pick")?.closest("tr");
      if (!row) return;
      pg.choose("line-" + row.dataset.edge);
      pg.reveal(pg.lines[Number(row.dataset.edge)].source);
    });
    for (const [id, act] of [["zoom-in", () => pg.zoom(1.25)], ["zoom-out", () => pg.zoom(0.8)], ["zoom-fit", pg.fitWidth], ["zoom-whole", pg.fitWhole]]) {
      find(id).addEventListener("click", act);
    }
    document.addEventListener("psykgraf:change", ({ detail }) => { if (detail.join() !== "q") refresh(); });
    document.addEventListener("psykgraf:language", () => {
      refresh();
      pg.writeLink();
    });
    addEventListener("hashchange", follow);
    follow();
  }

  function follow() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
    if (asked && asked !== pg.language()) pg.setLanguage(asked);
    Object.assign(pg.state, pg.readLink());
    find("search").value = pg.state.q;
    refresh();
    if (pg.boxes.has(pg.state.sel)) pg.reveal(pg.state.sel);
  }

  try {
    begin();
  } catch (error) {
    find("picture").textContent = pg.word("drawing-failed");
    throw error;
  }
})(window.psykgraf);
