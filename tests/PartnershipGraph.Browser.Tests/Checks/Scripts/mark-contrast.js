// Every mark that stands for data is told from the ground of its picture, by its fill or by its outline. (Marks may lie on marks:
// dots of one colour may meet.)
const least = 3;

for (const svg of document.querySelectorAll('svg')) {
    for (const { shape, style, box } of shapesOf(svg)) {
        if (!shape.closest('[data-v]') || (box.width === 0 && box.height === 0)) {
            continue;
        }
        const opacity = opacityWithin(shape, svg);
        const width = parseFloat(style.strokeWidth);
        const shown = [
            ...(shape.localName === 'line' ? [] : paints(style.fill)).filter(colour => colour).map(colour => fade(colour, +style.fillOpacity * opacity)),
            ...(width > 0 ? paints(style.stroke).filter(colour => colour).map(colour => fade(colour, +style.strokeOpacity * opacity)) : []),
        ].filter(colour => colour[3] > 0);
        if (!shown.length) {
            continue;
        }
        const grounds = groundsAt(svg, shape, box.left + box.width / 2, box.top + box.height / 2,
            below => !below.closest('[data-v]'));
        const best = ground => Math.max(...shown.map(colour => contrast(over(colour, ground), ground)));
        const worst = Math.min(...grounds.map(best));
        if (worst < least) {
            find(shape, `a mark of ${shown.map(hex).join(', ')} on ${grounds.map(hex).join(', ')} has a contrast of ${worst.toFixed(2)}`);
        }
    }
}

return findings;
