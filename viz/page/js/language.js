// The language of a page: Danish or English, switched without loading anything; other scripts hear "psykgraf:language".
window.psykgraf = window.psykgraf || {};
(function (pg) {
  "use strict";
  const root = document.documentElement;

  pg.language = () => (root.lang === "en" ? "en" : "da");
  pg.say = (pair) => (pair ? pair[pg.language() === "en" ? 1 : 0] : "");

  pg.setLanguage = function (language) {
    root.lang = language === "en" ? "en" : "da";
    for (const [mark, set] of [
      ["", (e, text) => { e.textContent = text; }],
      ["label-", (e, text) => e.setAttribute("aria-label", text)],
      ["placeholder-", (e, text) => e.setAttribute("placeholder", text)],
    ]) {
      const name = "data-" + mark + root.lang;
      document.querySelectorAll(`[${name}]`).forEach((e) => set(e, e.getAttribute(name)));
    }
    document.querySelectorAll("[data-language]").forEach((b) => {
      b.setAttribute("aria-pressed", String(b.dataset.language === root.lang));
    });
    document.dispatchEvent(new CustomEvent("psykgraf:language"));
  };

  document.querySelectorAll("[data-language]").forEach((button) => {
    button.addEventListener("click", () => pg.setLanguage(button.dataset.language));
  });
  const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
  pg.setLanguage(asked || root.lang);
})(window.psykgraf);
