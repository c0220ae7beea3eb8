// Takes out what comes after so many others of its kind, and leaves a note of where it was.
const out = window[Symbol.for('thinned')] = [];
for (const [parents, most] of [['svg', 120], ['tbody', 40], ['details > ol', 20]]) {
    for (const parent of document.querySelectorAll(parents)) {
        for (const element of [...parent.children].slice(most)) {
            const note = document.createComment('');
            element.replaceWith(note);
            out.push([note, element]);
        }
    }
}

return out.length;
