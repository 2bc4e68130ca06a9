// The panel: what is known of the chosen name or line, where it stands, and a text with which to report an error.
(function (pg) {
  "use strict";
  const panel = document.getElementById("panel"), few = 12;
  const hint = panel.innerHTML;

  // Texts only ever become text nodes, so that no label can bring markup with it.
  function el(tag, options, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(options || {})) {
      if (name === "click") element.addEventListener("click", value);
      else if (name === "class") element.className = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }
  pg.element = el;

  const name = (id) => (pg.boxes.has(id) ? pg.boxes.get(id).label : pg.drawing.names[id] || id);
  const verb = (line, from) => pg.say((pg.drawing.codes.relation[line.relation] || {})[from === line.s ? "title" : "inverse"]);
  const titled = (text) => el("h2", { dir: "auto" }, text);

  pg.showPanel = function () {
    const line = pg.chosenLine(), node = pg.boxes.get(pg.state.sel);
    if (!line && !node) { panel.innerHTML = hint; return; }
    panel.replaceChildren(...(line ? ofLine(line) : ofNode(node)));
    panel.scrollTop = 0;
    document.querySelectorAll("#rows tr.chosen").forEach((row) => row.classList.remove("chosen"));
    if (line) document.querySelector(`#rows tr[data-edge="${line.id}"]`)?.classList.add("chosen");
  };

  function ofLine(line) {
    return [
      el("h2", { dir: "auto" }, link(line.s), ` – ${verb(line, line.s)} – `, link(line.o)),
      line.negated ? el("p", { class: "no" }, pg.word("negated")) : null,
      details(line),
      el("h3", {}, pg.word("evidence")),
      places(line),
      ...report([line], statement(line), line.claims.join(" ")),
    ].filter(Boolean);
  }

  function ofNode(node) {
    const lines = pg.linesAt.get(node.id), shown = lines.filter((line) => !pg.isOff(line));
    const kind = [pg.say(pg.kind(node.cls).title), node.sector ? pg.say(pg.sector(node.sector).title) : ""].filter(Boolean).join(" · ");
    return [
      titled(node.label),
      el("p", { class: "kind" }, kind),
      node.others.length ? el("p", { dir: "auto" }, `${pg.word("other-names")}: ${node.others.join(", ")}`) : null,
      el("p", {}, el("a", { href: address(node.id) }, pg.word("entity", { name: node.label }))),
      el("h3", {}, `${pg.word("connections")}: ${pg.word("shown-of", { shown: shown.length, all: lines.length })}`),
      shown.length < lines.length && pg.state.most ? el("button", { type: "button", click: () => pg.change({ open: [...pg.state.open, node.id] }) }, pg.word("show-all")) : null,
      connections(node, shown),
      ...report(lines, node.label, node.id),
    ].filter(Boolean);
  }

  function connections(node, lines, all) {
    const list = el("ul", {}, ...(all ? lines : lines.slice(0, few)).map((line) => {
      const other = line.s === node.id ? line.o : line.s;
      return el("li", {}, el("p", {}, verb(line, node.id) + " ", link(other)),
        el("p", {}, el("button", { type: "button", class: "said", click: () => pg.choose("line-" + line.id) }, summary(line))));
    }));
    if (!all && lines.length > few) {
      const more = el("li", {}, el("button", { type: "button", click: () => list.replaceWith(connections(node, lines, true)) },
        `${pg.word("show-all")} (${few} / ${lines.length})`));
      list.append(more);
    }
    return list;
  }

  const statement = (line) => `${name(line.s)} – ${verb(line, line.s)} – ${name(line.o)}`;
  const summary = (line) => [line.words ? pg.say(line.words) : "", ...line.places.slice(0, 1).map(where)].filter(Boolean).join("; ") || pg.word("no-evidence");
  const address = (id) => (pg.drawing.entities ? `${pg.drawing.entities}${id}.html` : `https://w3id.org/psykgraf/id/${id}`);

  function link(id) {
    if (!pg.boxes.has(id)) return el("span", { dir: "auto" }, name(id));
    return el("button", { type: "button", class: "link", dir: "auto", click: () => { pg.choose(id); pg.reveal(id); } }, name(id));
  }

  function details(line) {
    return el("dl", {}, ...line.details.flatMap(([daName, enName, da, en]) => [el("dt", {}, pg.say([daName, enName])), el("dd", { dir: "auto" }, pg.say([da, en]))]));
  }

  function where([id, first, last, section, page]) {
    const [title, date] = pg.drawing.documents[id] || [id, ""];
    return [
      title + (date ? ` (${date.slice(0, 4)})` : ""), section ? `»${section}«` : "",
      page ? `${pg.word("page")} ${page}` : "", `${pg.word("line")} ${first}${last > first ? "–" + last : ""}`,
    ].filter(Boolean).join(", ");
  }

  function linked(place) {
    const pages = pg.drawing.documentPages, words = el("span", { class: "place" }, where(place));
    return pages ? el("a", { href: `${pages}${place[0].replace(/^document-/, "")}.html#${place[6]}` }, words) : words;
  }

  function places(line) {
    if (!line.places.length) return el("p", {}, pg.word("no-evidence"));
    const quoted = line.places.some((place) => place[5]);
    return el("ul", {}, ...line.places.map((place) => el("li", {},
      place[5] ? el("blockquote", { dir: "auto", lang: "da" }, place[5]) : null, linked(place))),
    quoted ? null : el("li", { class: "hint" }, pg.word("no-quote")));
  }

  function report(lines, text, id) {
    const cited = lines.length === 1 ? lines[0].places.map(where) : [];
    const body = [
      pg.word("error-head"), `${pg.word("identifier")}: ${id}`, `${pg.word("statement")}: ${text}`,
      ...cited.map((place) => `${pg.word("document")}: ${place}`),
      `${pg.word("build")}: ${pg.drawing.build || pg.word("unbuilt")}`, `${pg.word("wrong")}: `,
    ].join("\n");
    const area = el("textarea", { readonly: "", "aria-label": pg.word("error-report") });
    area.value = body;
    const button = el("button", { type: "button", click: () => copy(area, button) }, pg.word("copy"));
    return [el("h3", {}, pg.word("error-report")), area, el("p", {}, button)];
  }

  async function copy(area, button) {
    area.select();
    try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
    button.textContent = pg.word("copied");
  }
})(window.psykgraf);
