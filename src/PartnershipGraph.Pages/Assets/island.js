// The data inside the page: base64 of a gzip of a tar, as files of a data folder.
const island = document.getElementById("pgraph-data")?.content.textContent.replace(/\s+/g, "") ?? "";

const bytesOf = async () => {
  const packed = Uint8Array.from(atob(island), (sign) => sign.charCodeAt(0));
  return new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
};

const filesOf = (tar) => {
  const text = (from, length) => new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/s, "");
  const files = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12).trim(), 8);
    files.push({ name: text(at, 100), content: tar.slice(at + 512, at + 512 + size) });
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
};

if (island !== "" && "DecompressionStream" in window) {
  const place = document.getElementById("data");
  const bar = make("div", { role: "toolbar", "aria-label": "The data of this page" });
  const open = make("button", { type: "button", textContent: "Unpack the data of this page" });
  open.addEventListener("click", async () => {
    open.disabled = true;
    const files = filesOf(await bytesOf());
    const buttons = files.map(({ name, content }) => {
      const button = make("button", { type: "button", textContent: name });
      button.addEventListener("click", () => download(name, [content], "text/csv;charset=utf-8"));
      return button;
    });
    open.replaceWith(...buttons);
    rove(bar, buttons, "ArrowLeft", "ArrowRight");
    buttons[0]?.focus();
    say(`${files.length} files, each a button.`);
  });
  bar.append(open);
  place.append(make("h3", { textContent: "The data" }), make("p", { textContent: "Every row that this page was made from is inside it, as the files of a data folder." }), bar);
}

// Every table of the page in one file.
if (orders.size > 0) {
  const tableOf = (table) => {
    const numbers = new Set(cellsOf(table.tHead.rows[0]).filter((head) => head.classList.contains("n")).map((head) => head.dataset.key));
    const [columns, ...rows] = valuesOf(table);
    const valueOf = (text, i) => numbers.has(columns[i]) && text === "" ? null : numbers.has(columns[i]) && Number.isFinite(Number(text)) ? Number(text) : text;
    return { id: table.id, title: table.caption.textContent, columns, rows: rows.map((row) => row.map(valueOf)) };
  };
  const bar = make("div", { role: "toolbar", "aria-label": "The page as data" });
  const json = make("button", { type: "button", textContent: "Every table as JSON" });
  json.addEventListener("click", () => download("brief.json", [JSON.stringify({
    title: document.querySelector("h1").textContent, finding: document.querySelector(".finding").textContent,
    asOf, dataset: digest, version, tables: [...orders.keys()].map(tableOf),
  }, null, 2)], "application/json"));
  const command = make("button", { type: "button", textContent: "Copy the command" });
  command.addEventListener("click", () => copy(document.getElementById("command").textContent, command));
  bar.append(json, command);
  document.getElementById("data").after(bar);
  rove(bar, [json, command], "ArrowLeft", "ArrowRight");
}
