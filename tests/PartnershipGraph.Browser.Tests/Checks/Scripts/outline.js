// What a page says in headings, pictures and tables, whatever its scripts have put beside them.
const isAdded = element => element.closest('.strike, [role=toolbar], [role=status], .after, p[hidden]');
const lines = [];
for (const element of document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, figure, svg [data-v], caption, tr')) {
    if (isAdded(element) || element.closest('#data')) {
        continue;
    }
    if (element.matches('figure')) {
        lines.push(`figure ${element.id}`);
    } else if (element.matches('[data-v]')) {
        lines.push(`mark ${element.dataset.k}: ${element.dataset.v}`);
    } else if (element.matches('tr')) {
        lines.push(`row ${[...element.cells].filter(cell => !isAdded(cell)).map(cell => cell.dataset.raw ?? cell.textContent.trim()).join(' | ')}`);
    } else if (!element.querySelector('p, li, table, figure')) {
        lines.push(`${element.localName} ${element.textContent.trim().replace(/\s+/g, ' ')}`);
    }
}

return lines.filter(line => !/^\S+ $/.test(line));
