// The error report: a click at a statement puts it into the text, another copies the text.
(function () {
  "use strict";
  const area = document.getElementById("report-text");
  if (!area) return;
  const [head, identifier, statement, build, wrong] = area.value.split("\n").map((line) => line.split(":")[0]);
  const rest = (line) => area.defaultValue.split("\n")[line].replace(/^[^:]*: ?/, "");

  function fill(button) {
    const lines = [head, `${identifier}: ${rest(1)} ${button.dataset.claims}`, `${statement}: ${button.dataset.report}`];
    if (button.dataset.where) lines.push(`kilde: ${button.dataset.where}`);
    area.value = [...lines, `${build}: ${rest(3)}`, `${wrong}: `].join("\n");
    document.getElementById("report").scrollIntoView({ block: "center" });
    area.focus({ preventScroll: true });
    area.select();
  }

  async function copy() {
    area.select();
    try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
    const done = document.getElementById("report-done");
    done.textContent = document.documentElement.lang === "en" ? done.dataset.wordEn : done.dataset.wordDa;
  }

  document.addEventListener("click", ({ target }) => { const button = target.closest("button.wrong"); if (button) fill(button); });
  document.getElementById("report-copy").addEventListener("click", copy);
})();
