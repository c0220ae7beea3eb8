// Puts back what was taken out.
for (const [note, element] of window[Symbol.for('thinned')]) {
    note.replaceWith(element);
}
delete window[Symbol.for('thinned')];

return 0;
