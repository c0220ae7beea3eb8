// Tables: their exact values, as a file and in another order.
const cellsOf = (row) => [...row.cells].filter((cell) => !cell.classList.contains("strike"));
const rawOf = (cell) => cell.dataset.raw ?? cell.textContent;

const orders = new Map(all("table").map((table) => [table, [...table.tBodies[0].rows]]));

const field = (text) => /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

// The exact values, the names of their columns first. Behind a figure the key of each mark leads its row.
const valuesOf = (table) => {
  const heads = cellsOf(table.tHead.rows[0]);
  const kept = heads.map((head, i) => head.dataset.key === undefined ? -1 : i).filter((i) => i >= 0);
  const key = (text) => table.dataset.figure === undefined ? [] : [text];
  const lines = [[...key("key"), ...kept.map((i) => heads[i].dataset.key)]];
  for (const row of orders.get(table)) {
    const cells = cellsOf(row);
    lines.push([...key(row.dataset.k), ...kept.map((i) => rawOf(cells[i]))]);
  }
  return lines;
};

const csvOf = (table) => valuesOf(table).map((line) => line.map(field).join(",") + "\n").join("");

// A row as words: the name of it, then its columns with their heads.
const rowText = (row) => {
  const heads = cellsOf(row.closest("table").tHead.rows[0]);
  return cellsOf(row).map((cell, i) => [heads[i], cell]).filter(([head, cell]) => !head.hidden && cell.textContent !== "")
    .map(([head, cell]) => cell.localName === "th" ? cell.textContent : `${head.textContent} ${cell.textContent}`).join(", ");
};

const compare = (isNumber) => (a, b) => {
  if (a === "" || b === "") { return 0; }
  const difference = isNumber ? Number(a) - Number(b) : NaN;
  return Number.isNaN(difference) ? a.localeCompare(b, "en", { numeric: true }) : difference;
};

// Where some rows are kept back, as many as before are shown, the first of the new order.
const arrange = (table, rows, isOwn) => {
  const most = orders.get(table).filter((row) => !row.hasAttribute("data-rest")).length;
  rows.forEach((row, i) => row.classList.toggle("rest", isOwn ? row.hasAttribute("data-rest") : i >= most));
  table.tBodies[0].append(...rows);
};

const sortBy = (table, head, column) => {
  const isNumber = head.classList.contains("n");
  const first = isNumber ? "descending" : "ascending";
  const last = isNumber ? "ascending" : "descending";
  const now = head.getAttribute("aria-sort");
  const wanted = now === first ? last : now === last ? null : first;
  all("[aria-sort]", table.tHead).forEach((other) => other.removeAttribute("aria-sort"));
  const own = orders.get(table);
  if (wanted === null) {
    arrange(table, own, true);
    say(`${table.caption.textContent}: in its own order.`);
    return;
  }
  head.setAttribute("aria-sort", wanted);
  const sign = wanted === "ascending" ? 1 : -1;
  const values = new Map(own.map((row, i) => [row, { value: rawOf(cellsOf(row)[column]), i }]));
  const order = compare(isNumber);
  arrange(table, [...own].sort((x, y) => {
    const [a, b] = [values.get(x), values.get(y)];
    // What is undefined is neither least nor most: it comes last both ways.
    return (a.value === "") - (b.value === "") || sign * order(a.value, b.value) || a.i - b.i;
  }), false);
  say(`${table.caption.textContent}: by ${head.textContent}, ${wanted}.`);
};

for (const [table, rows] of orders) {
  rows.filter((row) => row.classList.contains("rest")).forEach((row) => row.setAttribute("data-rest", ""));
  if (rows.length > 1) {
    const heads = cellsOf(table.tHead.rows[0]);
    const buttons = heads.map((head, i) => {
      const button = make("button", { type: "button" }, ...head.childNodes);
      button.addEventListener("click", () => sortBy(table, head, i));
      head.append(button);
      return button;
    });
    rove(table.tHead, buttons, "ArrowLeft", "ArrowRight");
  }
  if (!table.closest(".behind")) {
    tool(table.closest(".block"), table.dataset.leftOut ? `CSV of these ${rows.length} rows` : "CSV", () => download(table.dataset.file, [csvOf(table)], "text/csv;charset=utf-8"));
  }
}

for (const figure of all("figure")) {
  const block = figure.parentElement;
  const table = block.querySelector(":scope > .behind table") ?? document.querySelector(`table[data-figure="${CSS.escape(figure.id)}"]`);
  if (table) {
    tool(block, "CSV", () => download(table.dataset.file, [csvOf(table)], "text/csv;charset=utf-8"));
  }
}
