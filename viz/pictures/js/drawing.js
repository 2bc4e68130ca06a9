// A drawn picture comes alive: a chosen mark shows its row of the table in the panel, and stands in the link.
window.psykgraf = window.psykgraf || {};
(function (pg) {
  "use strict";
  const page = JSON.parse(document.getElementById("page-words").textContent);
  const panel = document.getElementById("panel"), hint = panel.innerHTML;
  const heads = [...document.querySelectorAll("#rows thead th button")];
  const word = (key) => pg.say(page.words[key]);
  pg.page = page;
  pg.state = new URLSearchParams(location.hash.slice(1).includes("=") ? location.hash.slice(1) : "");

  pg.writeLink = function () {
    pg.state.set("lang", pg.language());
    history.replaceState(null, "", "#" + pg.state.toString());
  };

  function element(tag, className, ...children) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  const shown = (cell) => [...cell.cloneNode(true).childNodes];
  const words = (node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll(pg.language() === "en" ? ".da" : ".en").forEach((hidden) => hidden.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  function show(row) {
    const cells = [...row.cells], last = cells.pop();
    const list = element("dl");
    cells.slice(1).forEach((cell, place) => {
      if (words(cell)) list.append(element("dt", "", words(heads[place + 1])), element("dd", "", ...shown(cell)));
    });
    const places = element("ul", "", ...[...last.querySelectorAll("div")].map((one) => element("li", "", ...shown(one))));
    panel.replaceChildren(element("h2", "", ...shown(cells[0])), list, element("h3", "", word("evidence")),
      places.children.length ? places : element("p", "", word("no-source")), ...report(row, cells, last));
    panel.scrollTop = 0;
  }

  function report(row, cells, last) {
    const area = document.createElement("textarea"), button = document.createElement("button");
    area.readOnly = true;
    area.setAttribute("aria-label", word("error-report"));
    area.value = [
      word("error-head"), `${word("identifier")}: ${row.dataset.claims || row.id.slice(4)}`,
      `${word("statement")}: ${cells.map(words).filter(Boolean).join(" – ")}`,
      ...[...last.querySelectorAll("span.place")].map((place) => `${word("document")}: ${words(place)}`),
      `${word("build")}: ${page.build || word("unbuilt")}`, `${word("wrong")}: `,
    ].join("\n");
    button.type = "button";
    button.textContent = word("copy");
    button.addEventListener("click", async () => {
      area.select();
      try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
      button.textContent = word("copied");
    });
    return [element("h3", "", word("error-report")), area, element("p", "", button)];
  }

  pg.chooseRow = function (key) {
    const row = key && document.getElementById("row-" + key);
    document.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
    if (!row) { panel.innerHTML = hint; pg.state.delete("sel"); return; }
    row.classList.add("chosen");
    document.querySelectorAll(`svg [data-row="${CSS.escape(key)}"]`).forEach((one) => one.classList.add("chosen"));
    pg.state.set("sel", key);
    show(row);
  };

  document.querySelector("svg.drawing").addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-row]");
    if (!mark) return;
    event.preventDefault();
    pg.chooseRow(mark.dataset.row);
    pg.writeLink();
  });
  document.addEventListener("psykgraf:language", () => { pg.chooseRow(pg.state.get("sel")); pg.writeLink(); });
  addEventListener("hashchange", () => {
    if (location.hash.startsWith("#row-")) { pg.chooseRow(location.hash.slice(5)); return; }
    pg.state = new URLSearchParams(location.hash.slice(1));
    if (pg.state.get("lang") && pg.state.get("lang") !== pg.language()) pg.setLanguage(pg.state.get("lang"));
    pg.chooseRow(pg.state.get("sel"));
    pg.applySwitches?.();
  });
  if (pg.state.get("lang")) pg.setLanguage(pg.state.get("lang"));
  pg.chooseRow(pg.state.get("sel"));
})(window.psykgraf);
