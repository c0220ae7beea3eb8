// The skeleton that a reader hears.
const root = document.documentElement;

if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(root.lang)) {
    find(root, 'no language is said');
}
for (const element of document.querySelectorAll('[lang]')) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(element.lang)) {
        find(element, `"${element.lang}" is no language`);
    }
}
if (!document.title.trim()) {
    find(root, 'no title');
}
for (const [selector, name] of [['h1', 'main headings'], ['main', 'main parts']]) {
    const count = document.querySelectorAll(selector).length;
    if (count !== 1) {
        find(root, `${count} ${name}`);
    }
}

let before = 0;
for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = +heading.localName[1];
    if (level > before + 1) {
        find(heading, before ? `a heading of level ${level} below one of level ${before}` : 'the first heading is not the main one');
    }
    before = level;
}

const ids = new Set();
for (const element of document.querySelectorAll('[id]')) {
    if (ids.has(element.id)) {
        find(element, `the id ${element.id} is there twice`);
    }
    ids.add(element.id);
}
for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
        for (const id of element.getAttribute(name).split(/\s+/).filter(Boolean)) {
            if (!ids.has(id)) {
                find(element, `${name} names ${id}, which is not there`);
            }
        }
    }
}
for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = decodeURIComponent(link.getAttribute('href').slice(1));
    if (target && !ids.has(target)) {
        find(link, `leads to ${target}, which is not there`);
    }
}

return findings;
