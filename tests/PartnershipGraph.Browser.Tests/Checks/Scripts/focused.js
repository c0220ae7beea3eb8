// Where the focus is; null where it has left the page.
const element = document.activeElement;
if (!element || element === document.body || element === document.documentElement) {
    return null;
}
const visits = window[Symbol.for('visits')] ??= new Map();
const isNew = !visits.has(element);
if (isNew) {
    visits.set(element, visits.size);
}
const box = element.getBoundingClientRect();
const isSame = hit => hit && (hit === element || element.contains(hit) || hit.contains(element) && hit.closest('label, a, button, svg')
    || element.closest('svg') && element.closest('svg') === hit.closest('svg') || [...element.labels || []].some(label => label.contains(hit)));
const points = [0.5, 0.1, 0.9].flatMap(x => [0.5, 0.1, 0.9].map(y => [box.left + x * box.width, box.top + y * box.height]));
return {
    visit: visits.get(element),
    isNew,
    where: where(element),
    kind: [element.localName, element.getAttribute('class') ?? '', element.getAttribute('role') ?? '', element.type ?? ''].join('.'),
    figure: element.closest('figure')?.id ?? null,
    isCovered: !points.some(([x, y]) => isSame(document.elementFromPoint(x, y))),
    left: box.left, top: box.top, width: box.width, height: box.height,
};
