// The picture as a file: an SVG made from the same boxes and lines, and a PNG made from that SVG.
(function (pg) {
  "use strict";
  const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
  const text = (x, y, size, words, more) => `<text x="${x}" y="${y}" font-size="${size}" ${more || ""}>${escape(words)}</text>`;
  const ruler = document.createElement("canvas").getContext("2d");
  // A label that the reader's own letters make too wide is set narrower, as the canvas does it.
  function fitted(words, room) {
    ruler.font = pg.look.font;
    return ruler.measureText(words).width > room ? `textLength="${room}" lengthAdjust="spacingAndGlyphs"` : "";
  }
  const margin = 24, letters = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

  function curve(line) {
    const a = pg.boxes.get(line.source), b = pg.boxes.get(line.target);
    const side = Math.sign(b.x - a.x), from = a.x + (side || 1) * a.w / 2, to = b.x - (side || -1) * b.w / 2;
    const bow = side ? (to - from) / 2 : 60;
    return `M${from} ${a.y}C${from + bow} ${a.y} ${side ? to - bow : to + bow} ${b.y} ${to} ${b.y}`;
  }

  function lineOf(line) {
    const d = curve(line);
    const dashes = line.dashes ? ` stroke-dasharray="${line.dashes.join(" ")}"` : "";
    return `<path d="${d}" fill="none" stroke="${line.color}" stroke-width="${line.width}"${dashes}/>`;
  }

  function wordsOf(words) {
    const { x, y, w, h } = pg.plate(words);
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff"/>`
      + text(words.x, words.y + 4, 11, words.text, `text-anchor="${words.side < 0 ? "end" : "start"}" fill="#3a3f45"`);
  }

  function boxOf(node) {
    const left = node.x - node.w / 2, top = node.y - node.h / 2, sector = pg.sector(node.sector).colour;
    const border = node.mark === "falls" || node.mark === "weakened" ? pg.look.alarm : node.mark ? pg.look.ink : pg.look.rule;
    const first = node.y - ((node.lines.length - 1) * pg.look.line) / 2 + 4.5;
    return `<g><title>${escape(node.label)}</title>`
      + `<rect x="${left}" y="${top}" width="${node.w}" height="${node.h}" fill="${node.mark === "falls" ? "#f9e9e6" : "#fff"}" stroke="${border}" stroke-width="${node.mark ? 2 : 1}"${node.mark === "weakened" ? ' stroke-dasharray="5 3"' : ""}/>`
      + `<rect x="${left}" y="${top}" width="5" height="${node.h}" fill="${sector}"/>`
      + `<path transform="translate(${left + 10} ${node.y - 7})" fill="${sector}" fill-rule="evenodd" d="${pg.kind(node.cls).glyph}"/>`
      + node.lines.map((words, n) => text(left + pg.look.left, first + n * pg.look.line, 12.5, words, fitted(words, node.w - pg.look.left - 4) + (node.mark === "centre" ? ' font-weight="700"' : ""))).join("")
      + "</g>";
  }

  function bandOf(band) {
    const column = band.kind === "column";
    return text(band.x, band.y + (column ? 17 : 14), column ? 16 : 12, pg.say(band.title), `font-weight="${column ? 700 : 600}" fill="${column ? pg.look.ink : pg.look.soft}"`)
      + `<rect x="${band.x}" y="${band.y + (column ? 25 : 18)}" width="${band.w}" height="${column ? 2 : 1}" fill="${column ? pg.look.ink : pg.look.rule}"/>`;
  }

  // Colours and lines explain themselves in the file as well: a row of sectors, a row of relations.
  function legend(y) {
    let x = margin;
    const entry = (mark, words) => { const at = x; x += 34 + words.length * 6.4; return mark(at) + text(at + 22, y, 11, words, `fill="${pg.look.soft}"`); };
    const sectors = Object.values(pg.drawing.codes.sector).map((code) => entry((at) => `<rect x="${at}" y="${y - 10}" width="11" height="11" fill="${code.colour}"/>`, pg.say(code.title)));
    const relations = Object.values(pg.drawing.codes.relation).map((code) => entry((at) => `<path d="M${at} ${y - 4}h18" stroke="${code.colour}" stroke-width="2"/>`, pg.say(code.title)));
    return [...sectors, ...relations].join("");
  }

  // Sentences are broken by a count of letters: a file has no page that could break them.
  function wrapped(sentence, letters) {
    return sentence.split(" ").reduce((rows, word) => {
      if ((rows[rows.length - 1] + " " + word).length > letters) rows.push(word);
      else rows[rows.length - 1] = (rows[rows.length - 1] + " " + word).trim();
      return rows;
    }, [""]);
  }

  pg.toSvg = function () {
    const d = pg.drawing, width = d.width + 2 * margin;
    const caption = d.caption.flatMap((pair) => wrapped(pg.say(pair), Math.floor(d.width / 7.4)));
    const top = 62 + caption.length * 20, height = top + d.height + 76;
    const shown = [...pg.boxes.values()].filter((node) => !pg.hidden.has(node.id));
    const lines = pg.lines.filter((line) => !pg.isOff(line)).map(lineOf);
    const foot = `psykgraf, CC BY 4.0. ${pg.word("built")} ${d.build || pg.word("unbuilt")}${d.asOf ? `. ${pg.word("as-of")} ${d.asOf}` : ""}.`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${pg.language()}" font-family='${letters}' fill="${pg.look.ink}">`
      + `<title>${escape(pg.say(d.title))}</title><rect width="100%" height="100%" fill="#fff"/>`
      + text(margin, 38, 26, pg.say(d.title), 'font-weight="700" font-family="Georgia, serif"')
      + caption.map((row, n) => text(margin, 64 + n * 20, 14, row)).join("")
      + `<g transform="translate(${margin} ${top})">${d.bands.filter(pg.bandShown).map(bandOf).join("")}${lines.join("")}${shown.map(boxOf).join("")}${pg.lineWords().map(wordsOf).join("")}</g>`
      + legend(height - 38) + text(margin, height - 16, 11, foot, `fill="${pg.look.soft}"`) + "</svg>";
  };

  pg.toPng = async function () {
    const picture = new Image(), svg = pg.toSvg();
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
    await picture.decode();
    const factor = Math.min(2, 16000 / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement("canvas"), { width: picture.width * factor, height: picture.height * factor });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => { canvas.toBlob(resolve, "image/png"); });
  };

  function save(blob, ending) {
    const address = URL.createObjectURL(blob);
    pg.element("a", { href: address, download: `psykgraf-${pg.drawing.view}.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  pg.listenToDownloads = function () {
    document.getElementById("save-svg").addEventListener("click", () => save(new Blob([pg.toSvg()], { type: "image/svg+xml" }), "svg"));
    document.getElementById("save-png").addEventListener("click", async () => save(await pg.toPng(), "png"));
  };
})(window.psykgraf);
