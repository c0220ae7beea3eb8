// What has no place on paper, and what paper would cut off.
// The button of a column's head is its only text: on paper it is to look like any head.
const looksLikeText = control => control.closest('thead th') && control.matches('button') && getComputedStyle(control).borderTopWidth === '0px'
    && getComputedStyle(control).backgroundColor === 'rgba(0, 0, 0, 0)' && ['none', 'normal'].includes(getComputedStyle(control, '::after').content);
for (const control of document.querySelectorAll('button, input, select, textarea')) {
    if (isVisible(control) && !looksLikeText(control) && control.getClientRects().length) {
        find(control, 'a control on paper');
    }
}
for (const summary of document.querySelectorAll('summary')) {
    const content = [...summary.parentElement.children].find(child => child !== summary);
    if (isVisible(summary) && content && !isVisible(content)) {
        find(summary, 'stays folded on paper');
    }
}
for (const element of document.body.querySelectorAll('*')) {
    if (!element.closest('svg') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        && getComputedStyle(element).overflowX !== 'visible' && isVisible(element)) {
        find(element, `${element.scrollWidth} pixels wide, of which paper shows ${element.clientWidth}`);
    }
}
const limit = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth > limit + 1) {
    const wide = [...document.body.querySelectorAll('*')].find(element => isVisible(element) && element.getBoundingClientRect().right > limit + 1);
    find(wide ?? document.body, `wider than the paper: ${document.scrollingElement.scrollWidth} of ${limit} pixels`);
}
for (const svg of document.querySelectorAll('figure[data-kind] svg')) {
    let kept = false;
    for (let at = svg; at && at !== document.body; at = at.parentElement) {
        kept ||= getComputedStyle(at).breakInside.startsWith('avoid');
    }
    if (!kept) {
        find(svg, 'a picture that may be torn between two sheets');
    }
}
const patterned = [...document.querySelectorAll('figure svg [fill]')].find(mark => isVisible(mark) && getComputedStyle(mark).fill.startsWith('url('));
if (patterned) {
    find(patterned, 'a mark filled by a pattern, which a browser prints as an image of its own');
}
const isShown = element => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        if (texts.currentNode.data.trim() && range.getClientRects().length) {
            return true;
        }
    }
    return false;
};
for (const head of document.querySelectorAll('table thead th')) {
    if (head.textContent.trim() && isVisible(head) && !isShown(head)) {
        find(head, 'the head of a column without its words');
    }
}
for (const head of document.querySelectorAll('table thead th')) {
    const words = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        for (const word of words.currentNode.data.matchAll(/[\p{L}\d]+/gu)) {
            const range = document.createRange();
            range.setStart(words.currentNode, word.index);
            range.setEnd(words.currentNode, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(part => Math.round(part.top))).size > 1) {
                find(head, `a word torn in two: ${word[0]}`);
            }
        }
    }
}
for (const head of document.querySelectorAll('table thead')) {
    if (isVisible(head) && getComputedStyle(head).display !== 'table-header-group') {
        find(head, 'heads that are not repeated on every sheet');
    }
}

return findings;
