// What the walk should have come by and did not. Of radio buttons with one name, one is enough.
const visits = window[Symbol.for('visits')] ?? new Map();
for (const element of document.querySelectorAll(interactive)) {
    if (!visits.has(element) && !element.disabled && isVisible(element) && element.tabIndex >= 0 && element.type !== 'radio') {
        find(element, 'no Tab comes here');
    }
    if (element.tabIndex > 0) {
        find(element, 'goes before all others (tabindex above 0)');
    }
}
delete window[Symbol.for('visits')];

return findings;
