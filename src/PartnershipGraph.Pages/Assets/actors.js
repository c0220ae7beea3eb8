// An actor that is pointed at in one place is marked in all.
const named = all("[data-a]").map((element) => ({ element, ids: element.dataset.a.split(/\s+/).filter((id) => id) }));
let pinned = null;
let lit = "";

const light = (ids) => {
  const key = ids ? ids.join(" ") : "";
  if (key === lit) { return; }
  lit = key;
  for (const { element, ids: own } of named) {
    // A tie of two is marked with either of them, and not with every other tie of one.
    const on = ids !== null && ids.length > 0 && (own.every((id) => ids.includes(id)) || ids.every((id) => own.includes(id)));
    element.classList.toggle("on", on && own.length > 0);
  }
};

const idsAt = (node) => {
  const element = node instanceof Element ? node.closest("[data-a]") : null;
  return element ? element.dataset.a.split(/\s+/).filter((id) => id) : null;
};

const tell = (what) => {
  const on = named.filter(({ element }) => element.classList.contains("on")).map(({ element }) => element);
  const figures = new Set(on.map((element) => element.closest("figure")).filter((figure) => figure)).size;
  const rows = on.filter((element) => element.localName === "tr").length;
  return `${what} Marked in ${figures} ${figures === 1 ? "figure" : "figures"} and ${rows} ${rows === 1 ? "row" : "rows"}.`;
};

const nameOf = (element) => element.getAttribute("aria-label")
  ?? element.querySelector(":scope > title")?.textContent
  ?? element.querySelector("th[scope=row]")?.textContent
  ?? element.dataset.v ?? element.dataset.k ?? "";

const pin = (ids, what) => {
  pinned = ids && pinned && ids.join(" ") === pinned.join(" ") ? null : ids;
  light(pinned);
  say(pinned ? tell(`${what}.`) : "Nothing is marked.");
};

document.addEventListener("pointerover", (e) => light(idsAt(e.target) ?? pinned));
document.addEventListener("pointerleave", () => light(pinned));
document.addEventListener("click", (e) => {
  const at = e.target instanceof Element ? e.target.closest("[data-a]") : null;
  if (at && !e.target.closest("a, button, input, label, summary") && String(getSelection()) === "") {
    pin(idsAt(at), nameOf(at));
  }
});

// A figure is one stop of the Tab key; its marks are reached by arrows, left and right in the order of its table.
const centre = (mark) => {
  const box = mark.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};

const towards = (marks, from, sign) => {
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    const [u, v] = centre(mark);
    const ahead = sign * (v - y);
    const distance = ahead + 2 * Math.abs(u - x);
    if (mark !== from && ahead > 1 && distance < least) { [best, least] = [mark, distance]; }
  }
  return best;
};

for (const figure of all("figure")) {
  const marks = all("svg [data-k]", figure).filter((mark) => !mark.parentElement.closest("[data-k]"));
  if (marks.length === 0) { continue; }
  const rows = new Map((orders.get(document.querySelector(`table[data-figure="${CSS.escape(figure.id)}"]`)) ?? []).map((row) => [row.dataset.k, row]));
  marks.forEach((mark, i) => {
    mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
    if (!mark.hasAttribute("role") && mark.localName !== "a") { mark.setAttribute("role", "graphics-symbol"); }
    if (!mark.querySelector(":scope > title") && rows.has(mark.dataset.k)) {
      // What the page had no room for is in the table: a mark is called as its row.
      const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
      title.textContent = rowText(rows.get(mark.dataset.k));
      mark.prepend(title);
    }
    if (!mark.hasAttribute("aria-label")) { mark.setAttribute("aria-label", nameOf(mark)); }
  });
  const go = (mark) => {
    marks.forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
    mark.focus();
  };
  figure.addEventListener("focusin", (e) => {
    const mark = marks.find((other) => other.contains(e.target));
    if (mark) {
      light(idsAt(mark));
      say(tell(`${nameOf(mark)}, ${marks.indexOf(mark) + 1} of ${marks.length}.`));
    }
  });
  figure.addEventListener("focusout", () => light(pinned));
  figure.addEventListener("keydown", (e) => {
    const at = marks.findIndex((mark) => mark.contains(e.target));
    if (at < 0 || e.ctrlKey || e.metaKey || e.altKey) { return; }
    const to = {
      ArrowRight: () => marks[at + 1], ArrowLeft: () => marks[at - 1], ArrowDown: () => towards(marks, marks[at], 1),
      ArrowUp: () => towards(marks, marks[at], -1), Home: () => marks[0], End: () => marks[marks.length - 1],
    }[e.key];
    if (to) {
      e.preventDefault();
      const mark = to();
      if (mark) { go(mark); }
    } else if (e.key === "Enter" || e.key === " ") {
      if (marks[at].localName !== "a") {
        e.preventDefault();
        pin(idsAt(marks[at]), nameOf(marks[at]));
      }
    }
  });
}

document.addEventListener("keydown", (e) => {
  if (e.key !== "Escape") { return; }
  pinned = null;
  light(null);
  const block = e.target instanceof Element ? e.target.closest("svg")?.closest(".block") : null;
  if (block) { (toolbars.get(block)?.querySelector("button[tabindex='0']") ?? document.getElementById("main")).focus(); }
});
