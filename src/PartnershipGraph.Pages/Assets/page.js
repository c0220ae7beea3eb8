// What the other parts build with. Everything is made of nodes: a text is never read as markup.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) { element[key] = value; } else { element.setAttribute(key, value); }
  }
  element.append(...children);
  return element;
};

// One short sentence at a time: who holds a key down hears only where it stopped.
const voice = make("p", { id: "say", className: "quiet", role: "status", "aria-live": "polite" });
document.body.append(voice);
let saying = 0;
const say = (text) => {
  clearTimeout(saying);
  saying = setTimeout(() => { voice.textContent = text; }, 150);
};

// A group of controls is one stop of the Tab key; arrows go on inside it.
const rove = (group, items, previous, next) => {
  if (items.length === 0) { return; }
  items.forEach((item, i) => { item.tabIndex = i === 0 ? 0 : -1; });
  const go = (item) => {
    items.forEach((other) => { other.tabIndex = other === item ? 0 : -1; });
    item.focus();
  };
  group.addEventListener("focusin", (e) => {
    const item = items.find((other) => other.contains(e.target));
    if (item) { items.forEach((other) => { other.tabIndex = other === item ? 0 : -1; }); }
  });
  group.addEventListener("keydown", (e) => {
    const shown = items.filter((item) => item.getClientRects().length > 0)
      .sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    const at = shown.findIndex((item) => item.contains(e.target));
    const to = e.key === next ? at + 1 : e.key === previous ? at - 1 : e.key === "Home" ? 0 : e.key === "End" ? shown.length - 1 : -1;
    if (at >= 0 && to >= 0 && to < shown.length && to !== at) {
      e.preventDefault();
      go(shown[to]);
    }
  });
};

const titleOf = (block) => (block.querySelector(":scope > figure > .title") ?? block.querySelector("caption"))?.textContent ?? "";

// The tools of a figure or table stand below it.
const toolbars = new Map();
const tool = (block, label, act) => {
  if (!toolbars.has(block)) {
    const bar = make("div", { role: "toolbar", "aria-label": `Take away: ${titleOf(block)}` });
    const after = block.querySelector(":scope > figure") ?? block.querySelector(":scope > .scroll");
    after.after(bar);
    toolbars.set(block, bar);
  }
  const button = make("button", { type: "button", textContent: label });
  button.addEventListener("click", () => act(button));
  toolbars.get(block).append(button);
};

const download = (name, parts, type) => {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = make("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(`${name} is saved.`);
};

// What is wider than the page scrolls by keys; what is not need not be a stop of the Tab key.
const scrollers = all(".scroll[tabindex]");
const fit = () => scrollers.forEach((box) => {
  if (box.scrollWidth > box.clientWidth + 1) { box.tabIndex = 0; } else { box.removeAttribute("tabindex"); }
});
// Larger letters make boxes scroll as a smaller window does, and so does what is unfolded.
const sizes = new ResizeObserver(fit);
for (const box of scrollers) {
  sizes.observe(box);
  if (box.firstElementChild) { sizes.observe(box.firstElementChild); }
}

// A link into a folded part unfolds it, and so does printing.
const unfold = () => {
  const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const folded = place?.closest("details:not([open])");
  if (folded) {
    folded.open = true;
    place.scrollIntoView();
  }
};
addEventListener("hashchange", unfold);
let printed = [];
addEventListener("beforeprint", () => {
  printed = all("details.sources:not([open])");
  printed.forEach((part) => { part.open = true; });
});
addEventListener("afterprint", () => printed.forEach((part) => { part.open = false; }));
