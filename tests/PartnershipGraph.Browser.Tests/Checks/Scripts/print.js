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
for (const head of document.querySelectorAll('table thead')) {
    if (isVisible(head) && getComputedStyle(head).display !== 'table-header-group') {
        find(head, 'heads that are not repeated on every sheet');
    }
}

return findings;
