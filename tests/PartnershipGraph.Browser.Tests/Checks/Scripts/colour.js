// Colours as the page computes them, and what lies below a point of it.
const seen = new Map();
const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

// Any computed colour as [red, green, blue, opacity].
const colourOf = text => {
    if (!seen.has(text)) {
        const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
        if (parts) {
            seen.set(text, [+parts[1], +parts[2], +parts[3], parts[4] === undefined ? 1 : +parts[4]]);
        } else {
            pen.clearRect(0, 0, 1, 1);
            pen.fillStyle = '#000';
            pen.fillStyle = text;
            pen.fillRect(0, 0, 1, 1);
            const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
            seen.set(text, [red, green, blue, alpha / 255]);
        }
    }
    return seen.get(text);
};

const fade = (colour, by) => [colour[0], colour[1], colour[2], colour[3] * by];
const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
const hex = colour => '#' + colour.slice(0, 3).map(part => Math.round(part).toString(16).padStart(2, '0')).join('');

const luminance = colour => {
    const [red, green, blue] = colour.slice(0, 3).map(part => part / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
};

// The sheet itself, where nothing is painted on it: it follows the scheme.
const sheet = (() => {
    const probe = document.createElement('i');
    probe.style.cssText = 'position:absolute;background-color:Canvas;forced-color-adjust:none';
    (document.body || document.documentElement).append(probe);
    const colour = colourOf(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return matchMedia('print').matches ? [255, 255, 255, 1] : colour;
})();

const opacityWithin = (element, top) => {
    let opacity = 1;
    for (let at = element; at && at !== top; at = at.parentElement) {
        opacity *= +getComputedStyle(at).opacity;
    }
    return opacity;
};

// What HTML paints below the content of an element.
const groundOf = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
        const colour = colourOf(getComputedStyle(at).backgroundColor);
        if (colour[3] > 0) {
            layers.unshift(colour);
        }
        if (colour[3] === 1) {
            break;
        }
    }
    return layers.reduce((below, layer) => over(layer, below), sheet);
};

// The colours that a paint may show at a point: one, or those of a pattern or gradient and the gaps between them (null).
const paints = value => {
    const server = /^url\(["']?#([^"')]+)/.exec(value);
    if (!server) {
        return value === 'none' ? [] : [colourOf(value)];
    }
    const element = document.getElementById(server[1]);
    if (!element) {
        return [];
    }
    const stops = [...element.querySelectorAll('stop')].map(stop => colourOf(getComputedStyle(stop).stopColor));
    const lines = [...element.querySelectorAll('*')].map(getComputedStyle)
        .flatMap(style => [style.fill, +style.strokeWidth.replace('px', '') > 0 ? style.stroke : 'none'])
        .filter(paint => paint !== 'none' && !paint.startsWith('url'))
        .map(colourOf);
    return stops.length ? stops : [...lines, null];
};

const painted = new Map();

// Every shape of a picture in the order of painting, with its box on the screen.
const shapesOf = svg => {
    if (!painted.has(svg)) {
        painted.set(svg, [...svg.querySelectorAll('rect, circle, ellipse, path, polygon, polyline, line')]
            .filter(shape => !isHidden(shape) && isVisible(shape))
            .map(shape => ({ shape, style: getComputedStyle(shape), box: shape.getBoundingClientRect(), back: shape.getScreenCTM()?.inverse() }))
            .filter(one => one.back));
    }
    return painted.get(svg);
};

const outerSvg = element => {
    let svg = element.closest('svg');
    while (svg?.parentElement?.closest('svg')) {
        svg = svg.parentElement.closest('svg');
    }
    return svg;
};

// All colours that may lie below an element of a picture at a point of the screen, of the shapes that count.
const groundsAt = (svg, element, x, y, counts = () => true) => {
    let grounds = [groundOf(svg)];
    for (const { shape, style, box, back } of shapesOf(svg)) {
        if (shape === element) {
            break;
        }
        if (x < box.left || x > box.right || y < box.top || y > box.bottom || !counts(shape)) {
            continue;
        }
        if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
            break;
        }
        const point = new DOMPoint(x, y).matrixTransform(back);
        const opacity = opacityWithin(shape, svg);
        const lay = (value, by) => {
            const colours = paints(value);
            if (colours.length) {
                grounds = grounds.flatMap(ground => colours.map(colour => colour === null ? ground : over(fade(colour, by), ground)));
            }
        };
        if (style.fill !== 'none' && shape.localName !== 'line' && shape.isPointInFill(point)) {
            lay(style.fill, +style.fillOpacity * opacity);
        }
        if (style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 3 && shape.isPointInStroke(point)) {
            lay(style.stroke, +style.strokeOpacity * opacity);
        }
        grounds = grounds.filter((ground, i) => grounds.findIndex(other => hex(other) === hex(ground)) === i).slice(0, 8);
    }
    return grounds;
};
