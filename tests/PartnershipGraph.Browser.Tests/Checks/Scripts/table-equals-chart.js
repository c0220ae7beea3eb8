// The key of every mark is a row of the table behind the figure, and its numbers are that row's; and the other way round.
// A cell that shows a rounded number has the exact one beside it.
const tight = text => text.trim().replace(/\s+/g, ' ');

for (const figure of document.querySelectorAll('figure[data-kind]')) {
    const tables = [...document.querySelectorAll('table[data-figure]')].filter(table => table.dataset.figure === figure.id);
    if (tables.length !== 1) {
        find(figure, `${tables.length} tables stand behind this figure`);
        continue;
    }
    const rows = new Map();
    for (const row of tables[0].querySelectorAll('tr[data-k]')) {
        if (rows.has(row.dataset.k)) {
            find(row, `two rows with the key ${row.dataset.k}`);
        }
        rows.set(row.dataset.k, [...row.querySelectorAll('[data-drawn]')].map(cell => tight(cell.dataset.raw ?? cell.textContent)).join(' '));
    }
    const drawn = new Set();
    for (const mark of figure.querySelectorAll('svg [data-v]')) {
        const key = mark.dataset.k, value = tight(mark.dataset.v);
        drawn.add(key);
        if (!rows.has(key)) {
            find(mark, `a mark of ${key}, and the table has no such row`);
        } else if (tight(rows.get(key)) !== value) {
            find(mark, `drawn as "${value}", and the table says "${rows.get(key)}"`);
        }
    }
    for (const key of rows.keys()) {
        if (!drawn.has(key)) {
            findings.push({ where: where(figure), what: `the table has a row ${key}, and nothing is drawn for it` });
        }
    }
}

return findings;
