// By keyboard: arrows go to the nearest name in that direction, Enter shows it, + and - zoom, Escape lets go.
(function (pg) {
  "use strict";
  const ways = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

  function nearest(from, [dx, dy]) {
    let best = null, least = Infinity;
    for (const node of pg.boxes.values()) {
      const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
      const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
      if (node === from || pg.hidden.has(node.id) || along < 1) continue;
      const cost = dx ? along + 2 * aside : along + 6 * aside;
      if (cost < least) { least = cost; best = node; }
    }
    return best;
  }

  function step(way) {
    const line = pg.chosenLine();
    const here = pg.boxes.get(line ? line.source : pg.state.sel);
    const shown = [...pg.boxes.values()].filter((node) => !pg.hidden.has(node.id));
    const first = shown.sort((a, b) => a.x - b.x || a.y - b.y)[0];
    const next = here ? nearest(here, way) : first;
    if (next) { pg.choose(next.id); pg.reveal(next.id); }
  }

  pg.listenToKeys = function () {
    const holder = document.getElementById("picture");
    holder.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (ways[event.key]) step(ways[event.key]);
      else if (event.key === "+" || event.key === "=") pg.zoom(1.25);
      else if (event.key === "-") pg.zoom(0.8);
      else if (event.key === "Escape") pg.choose("");
      else if (event.key === "Enter") document.getElementById("panel").focus();
      else return;
      event.preventDefault();
    });
    holder.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      pg.zoom(event.deltaY < 0 ? 1.12 : 0.89);
    }, { passive: false });
  };
})(window.psykgraf);
