// What the reader has chosen, and its way into the link: everything that makes this picture stands in the fragment.
(function (pg) {
  "use strict";
  pg.drawing = JSON.parse(document.getElementById("drawing").textContent);
  pg.state = { sel: "", q: "", off: [], from: 0, to: 0, undated: true, most: 0, steps: 0, open: [] };

  // A change of choice is told to whoever listens; the link follows.
  pg.change = function (part) {
    Object.assign(pg.state, part);
    document.dispatchEvent(new CustomEvent("psykgraf:change", { detail: Object.keys(part) }));
    pg.writeLink();
  };

  pg.link = function () {
    const state = pg.state;
    const link = new URLSearchParams();
    link.set("view", pg.drawing.view);
    for (const [name, value] of Object.entries(pg.drawing.settings)) link.set("set." + name, value);
    for (const name of ["sel", "q"]) if (state[name]) link.set(name, state[name]);
    for (const name of ["from", "to", "most", "steps"]) if (state[name]) link.set(name, String(state[name]));
    for (const name of ["off", "open"]) if (state[name].length) link.set(name, [...state[name]].sort().join(" "));
    if (!state.undated) link.set("undated", "0");
    link.set("lang", pg.language());
    return link.toString();
  };

  pg.writeLink = function () {
    const fragment = "#" + pg.link();
    if (location.hash !== fragment) history.replaceState(null, "", fragment);
  };

  pg.readLink = function () {
    const link = new URLSearchParams(location.hash.slice(1));
    const number = (name) => Number.parseInt(link.get(name), 10) || 0;
    const list = (name) => (link.get(name) || "").split(" ").filter(Boolean);
    return {
      sel: link.get("sel") || "", q: link.get("q") || "", off: list("off"), open: list("open"),
      from: number("from"), to: number("to"), most: number("most"), steps: number("steps"), undated: link.get("undated") !== "0",
    };
  };

  pg.word = (key, values) => Object.entries(values || {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value), pg.say(pg.drawing.words[key]));
})(window.psykgraf);
