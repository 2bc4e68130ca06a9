// How a box, a heading and their letters look: one place for the canvas; the SVG download follows the same numbers.
(function (pg) {
  "use strict";
  const paths = new Map();
  const none = { title: ["", ""], glyph: "", colour: "#70757a" };

  pg.look = {
    font: '12.5px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    ink: "#1b1f24", soft: "#545b63", rule: "#c4c9ce", alarm: "#9b1c1c", accent: "#0b5394",
    line: 15, left: 28, fade: 0.22, readable: 0.42,
  };
  pg.sector = (key) => pg.drawing.codes.sector[key] || none;
  pg.kind = (key) => pg.drawing.codes.class[key] || none;
  pg.path = function (outline) {
    if (!paths.has(outline)) paths.set(outline, new Path2D(outline));
    return paths.get(outline);
  };

  pg.drawBox = function (ctx, node, { x, y, chosen, hover, faded }) {
    const look = pg.look, left = x - node.w / 2, top = y - node.h / 2;
    const fallen = node.mark === "falls", weak = node.mark === "weakened";
    ctx.globalAlpha = faded ? look.fade : 1;
    ctx.fillStyle = "#fff";
    ctx.fillRect(left, top, node.w, node.h);
    if (fallen) hatch(ctx, left, top, node.w, node.h);
    ctx.lineWidth = chosen || node.mark ? 2 : 1;
    ctx.strokeStyle = fallen || weak ? look.alarm : chosen || hover || node.mark ? look.ink : look.rule;
    if (chosen) { ctx.strokeStyle = look.accent; ctx.lineWidth = 3; }
    ctx.setLineDash(weak && !chosen ? [5, 3] : []);
    ctx.strokeRect(left, top, node.w, node.h);
    ctx.setLineDash([]);
    ctx.fillStyle = pg.sector(node.sector).colour;
    ctx.fillRect(left, top, 5, node.h);
    if (pg.scale() < look.readable) return;
    glyph(ctx, node, left + 10, y - 7);
    letters(ctx, node, left + look.left, y, fallen);
  };

  function glyph(ctx, node, left, top) {
    ctx.save();
    ctx.translate(left, top);
    ctx.fill(pg.path(pg.kind(node.cls).glyph), "evenodd");
    ctx.restore();
  }

  function letters(ctx, node, left, y, fallen) {
    const look = pg.look;
    ctx.fillStyle = look.ink;
    ctx.font = (node.mark === "centre" ? "700 " : "") + look.font;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    const first = y - ((node.lines.length - 1) * look.line) / 2;
    node.lines.forEach((text, number) => ctx.fillText(text, left, first + number * look.line, node.w - look.left - 4));
    if (fallen) { ctx.fillStyle = look.alarm; ctx.font = "700 " + look.font; ctx.textAlign = "right"; ctx.fillText("✕", left - look.left - 4, y); }
  }

  function hatch(ctx, left, top, width, height) {
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.clip();
    ctx.strokeStyle = "#efd3ce";
    ctx.lineWidth = 2;
    ctx.beginPath();
    for (let x = left - height; x < left + width; x += 8) { ctx.moveTo(x, top + height); ctx.lineTo(x + height, top); }
    ctx.stroke();
    ctx.restore();
  }

  // Words on a line stand on a white plate: lines as thick as their money would run through the letters.
  const ruler = document.createElement("canvas").getContext("2d");
  pg.plate = function ({ text, x, y, side }) {
    ruler.font = "11px" + pg.look.font.slice(6);
    const w = ruler.measureText(text).width + 6;
    return { x: side < 0 ? x - w + 3 : x - 3, y: y - 7, w, h: 14 };
  };

  pg.drawWords = function (ctx, { text, x, y, side, line }) {
    ctx.globalAlpha = pg.dark(line) ? 1 : pg.look.fade;
    ctx.font = "11px" + pg.look.font.slice(6);
    ctx.textAlign = side < 0 ? "right" : "left";
    ctx.textBaseline = "middle";
    const plate = pg.plate({ text, x, y, side });
    ctx.fillStyle = "#fff";
    ctx.fillRect(plate.x, plate.y, plate.w, plate.h);
    ctx.fillStyle = "#3a3f45";
    ctx.fillText(text, x, y);
    ctx.globalAlpha = 1;
  };

  pg.drawBand = function (ctx, band) {
    const look = pg.look, column = band.kind === "column";
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    ctx.fillStyle = column ? look.ink : look.soft;
    ctx.font = (column ? "700 16px" : "600 12px") + look.font.slice(6);
    // A title may run into the gap beside its column, but not over the edge behind the last one.
    const last = pg.drawing.bands.every((other) => other.x <= band.x);
    ctx.fillText(pg.say(band.title), band.x, band.y + (column ? 17 : 14), band.w + (last ? 0 : column ? 110 : 20));
    ctx.fillStyle = column ? look.ink : look.rule;
    ctx.fillRect(band.x, band.y + (column ? 25 : 18), band.w, column ? 2 : 1);
  };
})(window.psykgraf);
