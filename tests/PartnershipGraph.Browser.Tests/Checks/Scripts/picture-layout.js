// Pictures as large as their figures, and labels that can be read.
const share = 0.6, slack = 1.5;

// The corners of a label in the picture's own units; its box is higher than its letters.
const cornersOf = (text, toPicture) => {
    const box = text.getBBox();
    const matrix = toPicture.multiply(text.getScreenCTM());
    const [x, y, width, height] = [box.x, box.y + box.height * 0.15, box.width, box.height * 0.7];
    return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([a, b]) => new DOMPoint(a, b).matrixTransform(matrix));
};

// Two turned boxes are apart if a line along a side of one parts them.
const areApart = (one, other) => [one, other].some(corners => [0, 1].some(side => {
    const [from, to] = [corners[side], corners[side + 1]];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = point => (point.x * (to.x - from.x) + point.y * (to.y - from.y)) / length;
    const [a, b] = [one.map(along), other.map(along)];
    return Math.max(...a) - slack <= Math.min(...b) || Math.max(...b) - slack <= Math.min(...a);
}));

// How far marks and texts reach; a sheet below all of them is no drawing.
const extentOf = (svg, view) => {
    const toPicture = svg.getScreenCTM().inverse();
    const boxes = [...shapesOf(svg).map(({ shape }) => shape), ...svg.querySelectorAll('text')]
        .filter(shape => !isHidden(shape) && isVisible(shape))
        .map(shape => [shape.getBBox(), toPicture.multiply(shape.getScreenCTM())])
        .map(([box, matrix]) => [[box.x, box.y], [box.x + box.width, box.y + box.height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix)))
        .filter(([from, to]) => Math.abs(to.x - from.x) < view.width - slack || Math.abs(to.y - from.y) < view.height - slack);
    const reach = axis => {
        const ends = boxes.flat().map(point => point[axis]);
        return ends.length ? Math.max(...ends) - Math.min(...ends) : 0;
    };
    return { width: reach('x'), height: reach('y') };
};

for (const figure of document.querySelectorAll('figure[data-kind]')) {
    const svg = figure.querySelector('svg');
    if (!svg) {
        find(figure, 'a figure without a picture');
        continue;
    }
    const view = svg.viewBox.baseVal;
    if (!view || !view.width) {
        find(svg, 'a picture without a view box');
        continue;
    }
    const style = getComputedStyle(figure);
    const room = figure.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const wide = svg.getBoundingClientRect().width;
    if (wide < share * Math.min(room, view.width)) {
        find(svg, `${wide.toFixed(0)} pixels wide in a figure of ${room.toFixed(0)}`);
    }
    const drawn = extentOf(svg, view);
    // Where there are no data the picture says so in a line.
    const isEmpty = !svg.querySelector('[data-v]');
    if (!isEmpty && (drawn.width < share * view.width || drawn.height < share * view.height)) {
        find(svg, `what is drawn takes ${drawn.width.toFixed(0)}×${drawn.height.toFixed(0)} of ${view.width}×${view.height}`);
    }

    const toPicture = svg.getScreenCTM().inverse();
    const labels = [...svg.querySelectorAll('text')]
        .filter(text => !isHidden(text) && isVisible(text) && text.textContent.trim())
        .map(text => ({ text, corners: cornersOf(text, toPicture) }));
    for (const { text, corners } of labels) {
        if (corners.some(({ x, y }) => x < view.x - slack || y < view.y - slack || x > view.x + view.width + slack || y > view.y + view.height + slack)) {
            find(text, 'a label that leaves its picture');
        }
        if (parseFloat(getComputedStyle(text).fontSize) < 12 - 0.01) {
            find(text, `letters of ${getComputedStyle(text).fontSize}`);
        }
    }
    labels.forEach((one, i) => labels.slice(i + 1).forEach(other => {
        if (!areApart(one.corners, other.corners)) {
            find(one.text, `lies on the label "${short(other.text.textContent)}"`);
        }
    }));
}

return findings;
