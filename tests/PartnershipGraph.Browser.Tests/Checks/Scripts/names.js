// What the tree of accessible objects does not say: that a figure holds a described picture, that a table has its caption and heads.
for (const figure of document.querySelectorAll('figure[data-kind]')) {
    if (!figure.querySelector('figcaption')?.textContent.trim()) {
        find(figure, 'a figure without a caption');
    }
    const svg = figure.querySelector('svg');
    if (svg && !svg.querySelector(':scope > title')?.textContent.trim()) {
        find(svg, 'a picture without a title');
    }
    if (svg && !svg.querySelector(':scope > desc')?.textContent.trim()) {
        find(svg, 'a picture without a description');
    }
}
for (const table of document.querySelectorAll('table')) {
    if (!table.caption?.textContent.trim()) {
        find(table, 'a table without a caption');
    }
    if (!table.querySelector('thead th')) {
        find(table, 'a table without heads of columns');
    }
}

return findings;
