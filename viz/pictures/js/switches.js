// The switches of a picture: each choice shows the parts of the picture that carry it, and stands in the link.
(function (pg) {
  "use strict";
  const groups = [...document.querySelectorAll("fieldset.switch")];
  const name = (group) => group.querySelector("input").name;
  const value = (group) => group.querySelector("input:checked").value;

  // A part names what it belongs to: data-when="regions=2027 measure=peers".
  pg.applySwitches = function () {
    for (const group of groups) {
      const asked = group.querySelector(`input[value="${CSS.escape(pg.state.get(name(group)) || "")}"]`);
      if (asked) asked.checked = true;
    }
    const chosen = new Set(groups.map((group) => `${name(group)}=${value(group)}`));
    document.querySelectorAll("[data-when]").forEach((part) => {
      const off = !part.dataset.when.split(" ").every((when) => chosen.has(when));
      part.toggleAttribute("hidden", off);
      part.style.display = off ? "none" : "";
    });
  };

  groups.forEach((group) => group.addEventListener("change", () => {
    pg.state.set(name(group), value(group));
    pg.applySwitches();
    pg.writeLink();
  }));
  pg.applySwitches();
})(window.psykgraf);
