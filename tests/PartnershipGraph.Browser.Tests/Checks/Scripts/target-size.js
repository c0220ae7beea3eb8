// A target is 24 pixels wide and high, or a circle of that size around its middle meets no other target's.
const least = 24;

const boxOf = element => {
    const boxes = [element, ...element.querySelectorAll('*'), ...(element.labels || [])]
        .map(one => one.getBoundingClientRect()).filter(box => box.width > 0 && box.height > 0);
    const left = Math.min(...boxes.map(box => box.left)), right = Math.max(...boxes.map(box => box.right));
    const top = Math.min(...boxes.map(box => box.top)), bottom = Math.max(...boxes.map(box => box.bottom));
    return { left, right, top, bottom, width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
};

// A link in a sentence is as high as its line.
const isInSentence = element =>
    element.localName === 'a' && getComputedStyle(element).display === 'inline' && !element.closest('svg') &&
    [...element.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());

// A part of the page that scrolls takes the focus, and nobody aims at it.
const isScroller = element => element.matches('[role=region][tabindex], figure[tabindex]');

const targets = [...document.querySelectorAll(interactive)]
    .filter(element => isVisible(element) && !element.disabled && !isScroller(element))
    .map(element => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 0 && box.bottom > 0 && box.right > 0)
    .sort((a, b) => a.box.top - b.box.top);

const isSmall = box => box.width < least - 0.01 || box.height < least - 0.01;
const distance = (box, x, y) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

for (const { element, box } of targets) {
    if (!isSmall(box) || isInSentence(element)) {
        continue;
    }
    const neighbour = targets.find(other =>
        other.element !== element && !element.contains(other.element) && !other.element.contains(element) &&
        (distance(other.box, box.x, box.y) < least / 2 ||
            (isSmall(other.box) && Math.hypot(other.box.x - box.x, other.box.y - box.y) < least)));
    if (neighbour) {
        find(element, `${box.width.toFixed(0)}×${box.height.toFixed(0)} pixels, and ${where(neighbour.element)} is too near`);
    }
}

return findings;
