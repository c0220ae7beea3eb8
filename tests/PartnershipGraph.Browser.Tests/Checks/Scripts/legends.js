// The samples of every figure's legend with their boxes on the page; a line, which has no height, has one too.
const legends = new Map();
for (const swatch of document.querySelectorAll('[data-swatch]')) {
    const box = swatch.getBoundingClientRect();
    if (!isVisible(swatch) || isHidden(swatch)) {
        continue;
    }
    const owner = swatch.closest('figure, [data-legend]') ?? document.body;
    const [width, height] = [Math.max(box.width, 14), Math.max(box.height, 14)];
    if (!legends.has(owner)) {
        legends.set(owner, { where: where(owner), swatches: [] });
    }
    legends.get(owner).swatches.push({
        name: swatch.dataset.swatch,
        x: box.left + scrollX - (width - box.width) / 2, y: box.top + scrollY - (height - box.height) / 2, width, height,
    });
}

return [...legends.values()];
