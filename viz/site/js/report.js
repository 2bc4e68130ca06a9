// The error report, in the page's language: a click at a statement puts it into the text, another copies the text.
(function (pg) {
  "use strict";
  const area = document.getElementById("report-text");
  if (!area) return;
  const table = JSON.parse(area.dataset.words);
  const word = (name) => pg.say(table[name]);
  let chosen = null;

  function write() {
    const said = chosen ? chosen.dataset : {};
    const statement = (pg.language() === "en" && said.reportEn) || said.reportDa || area.dataset.report;
    const source = said.title ? [`${word("document")}: ${said.title}, ${word("line")} ${said.line}`] : [];
    area.value = [
      word("error-head"), `${word("identifier")}: ${[area.dataset.about, said.claims].filter(Boolean).join(" ")}`,
      `${word("statement")}: ${statement}`, ...source,
      `${word("build")}: ${area.dataset.build || word("unbuilt")}`, `${word("wrong")}: `,
    ].join("\n");
  }

  function choose(button) {
    chosen = button;
    write();
    document.getElementById("report").scrollIntoView({ block: "center" });
    area.focus({ preventScroll: true });
    area.select();
  }

  async function copy() {
    area.select();
    try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
    document.getElementById("report-done").textContent = word("copied");
  }

  document.addEventListener("click", ({ target }) => { const button = target.closest("button.wrong"); if (button) choose(button); });
  document.addEventListener("psykgraf:language", write);
  document.getElementById("report-copy").addEventListener("click", copy);
  write();
})(window.psykgraf);
