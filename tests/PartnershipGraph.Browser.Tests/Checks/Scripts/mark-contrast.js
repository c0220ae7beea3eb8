// Every mark that stands for data is told from the ground of its picture, by its fill or by its outline; and so is a fill from the
// outline that parts it from whatever lies below. (Marks may lie on marks: dots of one colour may meet. Where there is none of
// something, an empty place says so.)
const least = 3;

const paintsOf = ({ shape, style }, svg) => {
    const opacity = opacityWithin(shape, svg);
    const shown = (value, by) => paints(value).filter(colour => colour).map(colour => fade(colour, by * opacity)).filter(colour => colour[3] > 0);
    return {
        fills: shape.localName === 'line' ? [] : shown(style.fill, +style.fillOpacity),
        strokes: parseFloat(style.strokeWidth) > 0 ? shown(style.stroke, +style.strokeOpacity) : [],
    };
};

const contrastOf = (one, svg) => {
    const { fills, strokes } = paintsOf(one, svg);
    const shown = [...fills, ...strokes];
    if (!shown.length) {
        return null;
    }
    const { shape, box } = one;
    const grounds = groundsAt(svg, shape, box.left + box.width / 2, box.top + box.height / 2, below => !below.closest('[data-v]'));
    const outlined = ground => fills.length && strokes.length ? contrast(over(fills[0], ground), over(strokes[0], ground)) : 1;
    const ratio = Math.min(...grounds.map(ground => Math.max(outlined(ground), ...shown.map(colour => contrast(over(colour, ground), ground)))));
    return { ratio, what: `${shown.map(hex).join(', ')} on ${grounds.map(hex).join(', ')}` };
};

for (const svg of document.querySelectorAll('svg')) {
    const marks = new Map();
    for (const one of shapesOf(svg)) {
        const mark = one.shape.closest('[data-v]');
        if (!mark || /(^| )none( |$)/.test(mark.dataset.v) || (one.box.width === 0 && one.box.height === 0)) {
            continue;
        }
        const seen = contrastOf(one, svg);
        // One shape of a mark that can be seen is enough.
        if (seen && !(marks.get(mark)?.ratio >= seen.ratio)) {
            marks.set(mark, seen);
        }
    }
    for (const [mark, { ratio, what }] of marks) {
        if (ratio < least) {
            find(mark, `a mark of ${what} has a contrast of ${ratio.toFixed(2)}`);
        }
    }
}

return findings;
