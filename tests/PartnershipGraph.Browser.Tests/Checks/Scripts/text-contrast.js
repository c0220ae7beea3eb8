// Every text that can be seen, against everything that may lie below it.
const least = 4.5;

const judge = (element, colour, grounds) => {
    for (const ground of grounds) {
        const ratio = contrast(over(colour, ground), ground);
        if (ratio < least) {
            find(element, `text ${hex(over(colour, ground))} on ${hex(ground)} has a contrast of ${ratio.toFixed(2)}`);
            return;
        }
    }
};

// A halo is the ground of its letters where it is painted first.
const halo = style =>
    style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2 && +style.strokeOpacity === 1;

const judgeInPicture = (element, svg, range) => {
    const style = getComputedStyle(element);
    const colours = paints(style.fill).filter(colour => colour).map(colour => fade(colour, +style.fillOpacity * opacityWithin(element, svg)));
    if (!colours.length) {
        find(element, 'text that is not painted');
        return;
    }
    if (halo(style)) {
        judge(element, colours[0], [colourOf(style.stroke)]);
        return;
    }
    const box = range.getBoundingClientRect();
    const grounds = [0.05, 0.275, 0.5, 0.725, 0.95].flatMap(along => [0.3, 0.7].flatMap(down =>
        groundsAt(svg, element.closest('text') || element, box.left + along * box.width, box.top + down * box.height)));
    judge(element, colours[0], grounds);
};

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('script, style, template, noscript, option, title, desc, metadata, :disabled') || !isVisible(element)) {
        continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getClientRects().length === 0) {
        continue;
    }
    const svg = element.closest('foreignObject') ? null : outerSvg(element);
    if (svg && isHidden(element)) {
        continue;
    }
    if (svg) {
        judgeInPicture(element, svg, range);
    } else {
        judge(element, fade(colourOf(getComputedStyle(element).color), opacityWithin(element, null)), [groundOf(element)]);
    }
}

return findings;
