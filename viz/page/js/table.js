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

  document.querySelectorAll("table.sortable").forEach((table) => {
    table.querySelectorAll("button.sort").forEach((button) => {
      const head = button.closest("th");
      button.addEventListener("click", () => {
        pg.sortTable(table, head.cellIndex, head.getAttribute("aria-sort") === "ascending" ? -1 : 1);
      });
    });
  });
})(window.psykgraf);
