// What is shown: kinds, relations, sectors, review status, years, and at most so many lines at one name.
(function (pg) {
  "use strict";
  const find = (id) => document.getElementById(id);
  const boxes = () => Array.from(document.querySelectorAll("[data-filter]"));
  const from = find("from"), to = find("to"), undated = find("undated"), most = find("most"), steps = find("steps");

  const key = (kind, value) => `${kind}:${value}`;
  const off = (kind, value) => pg.state.off.includes(key(kind, value));
  const nodeOff = (node) => (pg.state.steps && node.column > pg.state.steps) || off("class", node.cls) || off("sector", node.sector);

  function dated(line) {
    const start = Number(line.start) || Number(line.end), end = Number(line.end) || Number(line.start);
    if (!start && !end) return pg.state.undated;
    const open = { start: line.start ? start : -Infinity, end: line.end ? end : Infinity };
    return (!pg.state.to || open.start <= pg.state.to) && (!pg.state.from || open.end >= pg.state.from);
  }

  // The widest lines of a name come first; among equals the order of the build decides.
  function beyondMost(kept) {
    if (!pg.state.most) return new Set();
    const number = new Map(), beyond = new Set();
    for (const line of [...kept].sort((a, b) => b.width - a.width || a.id - b.id)) {
      const ends = [line.source, line.target].filter((id) => !pg.state.open.includes(id));
      if (ends.some((id) => (number.get(id) || 0) >= pg.state.most)) beyond.add(line);
      else ends.forEach((id) => number.set(id, (number.get(id) || 0) + 1));
    }
    return beyond;
  }

  pg.applyFilters = function () {
    const lines = pg.lines, node = (id) => pg.boxes.get(id);
    const kept = lines.filter((line) => !off("relation", line.relation) && !off("review", line.review) && dated(line)
      && !nodeOff(node(line.source)) && !nodeOff(node(line.target)));
    const beyond = beyondMost(kept);
    const shown = new Set(kept.filter((line) => !beyond.has(line)));
    const alive = new Set([...shown].flatMap((line) => [line.source, line.target]));
    pg.hidden = new Set([...pg.boxes.values()].filter((n) => nodeOff(n) || (!alive.has(n.id) && pg.linesAt.get(n.id).length)).map((n) => n.id));
    pg.offLines = new Set(lines.filter((line) => !shown.has(line)).map((line) => line.id));
    const hide = [...pg.boxes.keys()].map((id) => ({ id, hidden: pg.hidden.has(id) })).filter((n) => Boolean(pg.nodes.get(n.id).hidden) !== n.hidden);
    if (hide.length) pg.nodes.update(hide);
    const changed = lines.map((line) => ({ id: line.id, hidden: !shown.has(line) })).filter((l) => Boolean(pg.edges.get(l.id).hidden) !== l.hidden);
    if (changed.length) pg.edges.update(changed);
    report(shown.size);
  };

  function report(shown) {
    const rows = document.querySelectorAll("#rows tr[data-edge]");
    rows.forEach((row) => row.classList.toggle("off", pg.offLines.has(Number(row.dataset.edge))));
    find("shown").textContent = [
      pg.word("shown-links", { shown, all: pg.lines.length }),
      pg.word("shown-nodes", { shown: pg.boxes.size - pg.hidden.size, all: pg.boxes.size }),
    ].join(", ");
    find("filter-count").textContent = pg.state.off.length ? `(${pg.state.off.length})` : "";
  }

  pg.showFilters = function () {
    boxes().forEach((box) => { box.checked = !off(box.dataset.filter, box.value); });
    most.value = String(pg.state.most);
    if (steps) steps.value = String(pg.state.steps || pg.drawing.steps);
    if (!from) return;
    from.value = String(pg.state.from || from.min);
    to.value = String(pg.state.to || to.max);
    undated.checked = pg.state.undated;
    find("from-year").textContent = from.value;
    find("to-year").textContent = to.value;
  };

  pg.listenToFilters = function () {
    boxes().forEach((box) => box.addEventListener("change", () => {
      pg.change({ off: boxes().filter((b) => !b.checked).map((b) => key(b.dataset.filter, b.value)) });
    }));
    most.addEventListener("change", () => pg.change({ most: Number(most.value), open: [] }));
    steps?.addEventListener("change", () => pg.change({ steps: Number(steps.value) < pg.drawing.steps ? Number(steps.value) : 0 }));
    find("reset").addEventListener("click", () => {
      find("search").value = "";
      pg.change({ off: [], open: [], from: 0, to: 0, undated: true, most: 0, steps: 0, sel: "", q: "" });
      pg.fitWidth();
    });
    if (!from) return;
    from.addEventListener("input", () => years(Math.min(Number(from.value), Number(to.value)), Number(to.value)));
    to.addEventListener("input", () => years(Number(from.value), Math.max(Number(from.value), Number(to.value))));
    undated.addEventListener("change", () => pg.change({ undated: undated.checked }));
  };

  function years(first, last) {
    pg.change({ from: first > Number(from.min) ? first : 0, to: last < Number(to.max) ? last : 0 });
  }
})(window.psykgraf);
