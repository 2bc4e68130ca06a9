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
      ["value-", (e, text) => { e.value = text; }],
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
  // A link to another page of ours takes the reader's language along; the page's own language needs no word.
  const own = root.lang;
  function carry({ target }) {
    const link = target.closest ? target.closest("a[href]") : null;
    if (!link || link.protocol !== location.protocol || link.host !== location.host || !/(\.html|\/ask(\/[^/]+)?)$/.test(link.pathname)) return;
    if (link.pathname !== location.pathname) link.search = root.lang === own ? "" : `?lang=${root.lang}`;
  }
  for (const moment of ["pointerdown", "click", "contextmenu"]) document.addEventListener(moment, carry, true);

  const asked = (text) => new URLSearchParams(text.slice(1)).get("lang");
  pg.setLanguage(asked(location.hash) || asked(location.search) || own);
})(window.psykgraf);
