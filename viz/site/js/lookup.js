// The front page's search: names and other names as the reader types, best match first, with how many are shown.
(function () {
  "use strict";
  const { names, classes, words } = JSON.parse(document.getElementById("names").textContent);
  const field = document.getElementById("lookup"), list = document.getElementById("lookup-hits"), count = document.getElementById("lookup-count");
  const few = 12, english = () => (document.documentElement.lang === "en" ? 1 : 0);
  const fold = (text) => text.toLocaleLowerCase("da");

  // Lower is better: the whole name, its beginning, the beginning of a word in it, anywhere; other names come after.
  function rank(entry, wanted) {
    const grade = (text) => {
      const folded = fold(text), place = folded.indexOf(wanted);
      if (place < 0) return 9;
      return folded === wanted ? 0 : place === 0 ? 1 : /[\s(»"-]/.test(folded[place - 1]) ? 2 : 3;
    };
    return Math.min(grade(entry[1]), ...entry[3].map((other) => grade(other) + 0.5));
  }

  function item(entry, wanted) {
    const line = document.createElement("li"), link = document.createElement("a"), name = document.createElement("bdi"), what = document.createElement("span");
    link.href = `entity/${entry[0]}.html`;
    name.textContent = entry[1];
    link.append(name);
    what.className = "what";
    const other = fold(entry[1]).includes(wanted) ? "" : entry[3].find((text) => fold(text).includes(wanted)) || "";
    what.textContent = ` ${(classes[entry[2]] || [entry[2], entry[2]])[english()]}${other ? ` · ${other}` : ""}`;
    line.append(link, what);
    return line;
  }

  function show() {
    const wanted = fold(field.value.trim());
    const hits = wanted ? names.map((entry) => [rank(entry, wanted), entry]).filter(([grade]) => grade < 9) : [];
    hits.sort((a, b) => a[0] - b[0]);
    list.replaceChildren(...hits.slice(0, few).map(([, entry]) => item(entry, wanted)));
    const shown = words.shown[english()].replace("{shown}", Math.min(few, hits.length)).replace("{all}", hits.length);
    count.textContent = !wanted ? "" : hits.length ? shown : words.none[english()];
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => { if (event.key === "Enter") list.querySelector("a")?.click(); });
  document.addEventListener("psykgraf:language", show);
})();
