// The picture: vis-network with our boxes at the places that the build computed, nothing moving by itself.
(function (pg) {
  "use strict";
  const drawing = pg.drawing, holder = document.getElementById("picture");
  const tallest = 4200, margin = 12;
  pg.boxes = new Map(drawing.nodes.filter((node) => !node.of).map((node) => [node.id, node]));
  pg.lines = drawing.edges;
  pg.linesAt = new Map(Array.from(pg.boxes.keys(), (id) => [id, []]));
  pg.lines.forEach((line) => {
    pg.linesAt.get(line.source).push(line);
    if (line.target !== line.source) pg.linesAt.get(line.target).push(line);
  });
  pg.hidden = new Set();
  let hovered = "", near = null, scale = 1;
  pg.scale = () => scale;
  pg.faded = (id) => near !== null && !near.has(id);

  pg.makePicture = function () {
    const vis = window.vis;
    pg.nodes = new vis.DataSet(drawing.nodes.map(({ label, ...node }) => ({ ...node, fixed: false })));
    pg.edges = new vis.DataSet(pg.lines.map((line) => ({ ...line })));
    const options = { ...drawing.options, autoResize: false, width: "100%", height: height() + "px" };
    options.nodes = { ...options.nodes, ctxRenderer: renderer };
    pg.network = new vis.Network(holder, { nodes: pg.nodes, edges: pg.edges }, options);
    pg.network.on("beforeDrawing", (ctx) => { scale = pg.network.getScale(); drawing.bands.filter(pg.bandShown).forEach((band) => pg.drawBand(ctx, band)); });
    pg.network.on("hoverNode", ({ node }) => { hovered = pg.boxes.has(node) ? node : node.slice(0, -1); holder.style.cursor = "pointer"; });
    pg.network.on("blurNode", () => { hovered = ""; holder.style.cursor = ""; });
    pg.network.on("hoverEdge", () => { holder.style.cursor = "pointer"; });
    pg.network.on("blurEdge", () => { holder.style.cursor = ""; });
    pg.network.on("click", clicked);
    pg.network.on("dragging", ({ nodes }) => nodes.forEach(moveEnds));
    pg.network.on("afterDrawing", (ctx) => { if (scale >= pg.look.readable) pg.lineWords().forEach((words) => pg.drawWords(ctx, words)); });
    pg.network.once("afterDrawing", () => { document.documentElement.dataset.drawn = String(Math.round(performance.now())); });
    holder.querySelectorAll("canvas").forEach((canvas) => { canvas.removeAttribute("tabindex"); canvas.setAttribute("aria-hidden", "true"); });
    fitWidth();
    addEventListener("resize", resized);
  };

  function renderer({ ctx, id, x, y }) {
    const node = pg.boxes.get(id);
    const drawNode = () => pg.drawBox(ctx, node, { x, y, chosen: pg.state.sel === id, hover: hovered === id, faded: pg.faded(id) });
    return { drawNode, nodeDimensions: { width: node.w, height: node.h } };
  }

  pg.bandShown = function (band) {
    if (band.kind === "column") return !pg.state.steps || band.column <= pg.state.steps;
    for (const node of pg.boxes.values()) {
      if (node.column === band.column && node.group === band.group && !pg.hidden.has(node.id)) return true;
    }
    return false;
  };

  // What stands on a line stands beside the box that the fact is about; several at one side stand under each other.
  pg.lineWords = function () {
    const sides = new Map();
    for (const line of pg.lines) {
      if (!line.words || pg.offLines.has(line.id)) continue;
      const here = pg.boxes.get(line.s === line.target ? line.target : line.source);
      const there = pg.boxes.get(here.id === line.target ? line.source : line.target);
      const side = there.x < here.x ? -1 : 1, key = here.id + side;
      if (!sides.has(key)) sides.set(key, []);
      sides.get(key).push({ here, there, side, line });
    }
    return apart([...sides.values()].flatMap((all) => all.sort((a, b) => a.there.y - b.there.y).map(({ here, side, line }, n) => ({
      text: pg.say(line.words), x: here.x + side * (here.w / 2 + 6), y: here.y + (n - (all.length - 1) / 2) * 15, side, line,
    }))));
  };

  // Words at one edge never lie over each other: each keeps a line's height from the one above it.
  function apart(words) {
    const lowest = new Map();
    return words.sort((a, b) => a.y - b.y).map((one) => {
      const key = Math.round(one.x) * one.side, y = Math.max(one.y, (lowest.get(key) ?? -Infinity) + 15);
      lowest.set(key, y);
      return { ...one, y };
    });
  }

  // The width of the page decides the scale, so that letters keep their size; the page scrolls down the picture.
  const wanted = () => Math.min(1.3, Math.max(0.62, holder.clientWidth / (drawing.width + 2 * margin)));
  const height = () => Math.round(Math.min(tallest, Math.max(260, (drawing.height + 2 * margin) * wanted())));

  function fitWidth() {
    const to = wanted();
    const fits = drawing.height * to <= holder.clientHeight && drawing.width * to <= holder.clientWidth;
    document.getElementById("taller").hidden = fits;
    pg.moveTo(to, Math.min(drawing.width / 2, holder.clientWidth / to / 2 - margin), holder.clientHeight / to / 2 - margin);
  }
  const whole = () => Math.min(holder.clientWidth / (drawing.width + 2 * margin), holder.clientHeight / (drawing.height + 2 * margin));
  pg.fitWidth = fitWidth;
  pg.fitWhole = () => pg.moveTo(whole(), drawing.width / 2, drawing.height / 2);
  pg.zoom = (factor) => { const at = pg.network.getViewPosition(); pg.moveTo(Math.min(4, Math.max(0.05, scale * factor)), at.x, at.y); };
  pg.moveTo = function (to, x, y) {
    scale = to;
    pg.network.moveTo({ scale: to, position: { x, y }, animation: false });
  };

  let waiting = 0;
  function resized() {
    clearTimeout(waiting);
    waiting = setTimeout(() => { pg.network.setSize("100%", height() + "px"); pg.network.redraw(); fitWidth(); }, 120);
  }

  function clicked({ nodes, edges }) {
    if (nodes.length) pg.choose(pg.boxes.has(nodes[0]) ? nodes[0] : nodes[0].slice(0, -1));
    else if (edges.length) pg.choose("line-" + edges[0]);
    else pg.choose("");
  }

  // The invisible ends of lines follow their box when the reader drags it.
  function moveEnds(id) {
    const node = pg.boxes.get(id), place = node && pg.network.getPosition(id);
    if (!place) return;
    Object.assign(node, place);
    for (const [mark, side] of [["«", -0.5], ["»", 0.5]]) {
      if (pg.nodes.get(id + mark)) pg.network.moveNode(id + mark, place.x + side * node.w, place.y);
    }
  }

  pg.choose = (id) => pg.change({ sel: String(id) });
  pg.chosenLine = () => (pg.state.sel.startsWith("line-") ? pg.lines[Number(pg.state.sel.slice(5))] : null);

  // What is chosen and all it touches stay dark; the rest fades.
  pg.showChoice = function () {
    const line = pg.chosenLine(), id = pg.state.sel, before = near;
    near = null;
    if (line) near = new Set([line.source, line.target]);
    else if (pg.boxes.has(id)) near = new Set([id, ...pg.linesAt.get(id).filter((l) => !pg.isOff(l)).flatMap((l) => [l.source, l.target])]);
    const dark = pg.dark = (l) => !near || l === line || (!line && (l.source === id || l.target === id));
    if (near || before) pg.edges.update(pg.lines.map((l) => ({ id: l.id, color: { color: l.color, hover: l.color, opacity: dark(l) ? 1 : pg.look.fade } })));
    pg.network.redraw();
  };
  pg.isOff = (line) => pg.offLines.has(line.id);
  pg.offLines = new Set();
  pg.dark = () => true;

  // Bring a box into sight, scrolling the page rather than the picture where the page is what is too short.
  pg.reveal = function (id) {
    const node = pg.boxes.get(id);
    if (!node) return;
    const at = pg.network.canvasToDOM({ x: node.x, y: node.y });
    if (at.x < 0 || at.y < 0 || at.x > holder.clientWidth || at.y > holder.clientHeight) {
      pg.moveTo(Math.max(scale, 0.7), node.x, node.y);
    }
    const top = holder.getBoundingClientRect().top + pg.network.canvasToDOM({ x: node.x, y: node.y }).y;
    if (top < 60 || top > innerHeight - 60) scrollBy({ top: top - innerHeight / 2 });
  };
})(window.psykgraf);
