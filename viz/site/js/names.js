// The list of all names shows those that hold the reader's letters, and says how many.
(function () {
  "use strict";
  const field = document.getElementById("filter"), count = document.getElementById("filter-count");
  const items = [...document.querySelectorAll(".names li")];
  const texts = items.map((item) => `${item.querySelector("a").textContent} ${item.dataset.others || ""}`.toLocaleLowerCase("da"));

  function show() {
    const wanted = field.value.trim().toLocaleLowerCase("da");
    let shown = 0;
    items.forEach((item, place) => { item.hidden = !texts[place].includes(wanted); shown += item.hidden ? 0 : 1; });
    document.querySelectorAll(".names").forEach((part) => { part.hidden = !part.querySelector("li:not([hidden])"); });
    const words = document.documentElement.lang === "en" ? `${shown} of ${items.length} shown` : `${shown} af ${items.length} vist`;
    count.textContent = wanted ? words : "";
  }

  field.addEventListener("input", show);
  show();
})();
