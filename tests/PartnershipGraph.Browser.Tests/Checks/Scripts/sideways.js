// What is wider than the screen, and who makes it so.
const root = document.scrollingElement;
const limit = document.documentElement.clientWidth;

const scrolls = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) {
            return true;
        }
    }
    return false;
};

if (root.scrollWidth > limit + 1) {
    // What is placed apart from the text is not held by a box that scrolls, even where nobody sees it.
    const wide = [...document.body.querySelectorAll('*')].filter(element => !element.closest('svg *')
        && (!scrolls(element) || getComputedStyle(element).position === 'absolute') && element.getBoundingClientRect().right + scrollX > limit + 1);
    const culprits = wide.filter(element => ![...element.children].some(child => wide.includes(child)));
    find(culprits[0] ?? root, `${root.scrollWidth} pixels wide on a screen of ${limit}`);
}
// A box that scrolls must be wider than nothing, and reachable by keys.
for (const element of document.body.querySelectorAll('*')) {
    if (element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && isVisible(element)
        && element.tabIndex < 0 && !element.querySelector(interactive)) {
        find(element, 'scrolls sideways, and no key reaches it');
    }
}

return findings;
