// A ledger without some of its intermediaries: XM = sum of contributions / sum of first steps, XR = 1 - product of (1 - contribution).
for (const table of all("table[data-ledger]")) {
  const [mean, reach, weight] = table.dataset.ledger.split(" ").map(Number);
  const keys = cellsOf(table.tHead.rows[0]).map((head) => head.dataset.key);
  const valueOf = (row, key) => rawOf(cellsOf(row)[keys.indexOf(key)]);
  const paths = orders.get(table).map((row) => ({ row, via: valueOf(row, "via"), name: valueOf(row, "name"), first: Number(valueOf(row, "first")), second: Number(valueOf(row, "second")) }));
  const result = make("p", { className: "after" });
  const command = make("code");
  const hint = make("p", { className: "note", hidden: true }, "The same by the program: ", command);
  const block = table.closest(".block");

  const after = () => {
    const struck = paths.filter((path) => path.box.checked);
    const left = paths.filter((path) => !path.box.checked);
    paths.forEach((path) => path.row.classList.toggle("struck", path.box.checked));
    hint.hidden = struck.length === 0;
    if (struck.length === 0) {
      result.textContent = "";
      say("Nothing is struck.");
      return;
    }
    const base = weight - struck.reduce((sum, path) => sum + path.first, 0);
    const sum = left.reduce((total, path) => total + path.first * path.second, 0);
    const through = 1 - left.reduce((rest, path) => rest * (1 - path.first * path.second), 1);
    const names = struck.map((path) => path.name).join(", ");
    const value = base > 1e-9 ? (sum / base).toFixed(4) : "undefined (no partner but poles)";
    result.textContent = `Without ${names}: XM ${value}, with all ${mean.toFixed(4)}; XR ${through.toFixed(4)}, with all ${reach.toFixed(4)}.`;
    result.dataset.xm = base > 1e-9 ? String(sum / base) : "";
    result.dataset.xr = String(through);
    command.textContent = `${table.dataset.command} --without ${struck.map((path) => path.via).join(",")}`;
    say(result.textContent);
  };

  table.tHead.rows[0].append(make("th", { scope: "col", className: "strike" }, make("span", { className: "quiet", textContent: "Leave out" })));
  for (const path of paths) {
    path.box = make("input", { type: "checkbox", "aria-label": `Leave out ${path.name}` });
    path.box.addEventListener("change", after);
    path.row.append(make("td", { className: "strike" }, path.box));
  }
  rove(table.tBodies[0], paths.map((path) => path.box), "ArrowUp", "ArrowDown");
  block.querySelector(":scope > .scroll").after(result, hint);
}
