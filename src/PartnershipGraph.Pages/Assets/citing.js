// A figure or table as a sentence that says where it is from.
const { asOf, digest, version } = document.body.dataset;
const source = () => {
  const command = document.getElementById("command")?.textContent ?? "pgraph";
  return `Source: "${document.title}", as of ${asOf}; pgraph ${version}, data ${digest.slice(0, 12)} (${command}).`;
};

const stop = (text) => /[.!?]$/.test(text) ? text : `${text}.`;

const sentenceOf = (block) => {
  const figure = block.querySelector(":scope > figure");
  const parts = [titleOf(block)];
  if (figure) {
    parts.push(figure.querySelector("figcaption").textContent);
  } else {
    const marked = all("tbody tr.on", block);
    const rows = marked.length > 0 ? marked : all("tbody tr", block).slice(0, 1);
    parts.push(...rows.slice(0, 5).map(rowText));
  }
  return [...parts.filter((part) => part !== "").map(stop), source()].join(" ");
};

const copy = async (text, button) => {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied: ${text}`);
  } catch {
    // Where a page may not write to the clipboard, the text is put under the reader's own copy key.
    const field = button.parentElement.querySelector("textarea") ?? make("textarea", { readOnly: true, rows: 3, "aria-label": "Text to copy" });
    field.value = text;
    button.parentElement.append(field);
    field.select();
    say("Press Ctrl and C to copy.");
  }
};

for (const block of all(".block")) {
  if (!block.parentElement.closest(".block")) { tool(block, "Copy as sentence", (button) => copy(sentenceOf(block), button)); }
}
