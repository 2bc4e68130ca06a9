// Sortable tables: a click on a column's head sorts by it, a second click turns the order round.
(function (pg) {
  "use strict";
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.innerText.trim() : cell.dataset.sort;
  };

  pg.sortTable = function (table, column, direction) {
    const compare = new Intl.Collator("da", { numeric: true }).compare;
    const number = (text) => text !== "" && Number.isFinite(Number(text));
    const rows = Array.from(table.tBodies[0].rows, (row, place) => ({ row, place, key: key(row, column) }));
    rows.sort((a, b) => {
      if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
      const order = number(a.key) && number(b.key) ? a.key - b.key : compare(a.key, b.key);
      return direction * order || a.place - b.place;
    });
    table.tBodies[0].append(...rows.map((entry) => entry.row));
    Array.from(table.tHead.rows[0].cells, (head, number) => {
      const state = direction === 1 ? "ascending" : "descending";
      head.setAttribute("aria-sort", number === column ? state : "none");
    });
  };

  // Each cell knows the head of its column in both languages: narrow pages show it, where rows stand as cards.
  pg.labelTable = function (table) {
    const told = (head, language) => (head.querySelector("." + language) || head).textContent.trim();
    const heads = Array.from(table.tHead.rows[0].cells, (head) => [told(head, "da"), told(head, "en")]);
    for (const row of table.tBodies[0].rows) {
      for (const cell of row.querySelectorAll("td")) {
        [cell.dataset.headDa, cell.dataset.headEn] = heads[cell.cellIndex];
        cell.classList.toggle("blank", cell.textContent.trim() === "");
      }
    }
    table.classList.add("labelled");
  };

  document.querySelectorAll("table.sortable").forEach((table) => {
    pg.labelTable(table);
    table.querySelectorAll("button.sort").forEach((button) => {
      const head = button.closest("th");
      button.addEventListener("click", () => {
        pg.sortTable(table, head.cellIndex, head.getAttribute("aria-sort") === "ascending" ? -1 : 1);
      });
    });
  });
})(window.psykgraf);
