// Links to elsewhere that a browser follows of its own accord. A link that a reader clicks is none.
for (const link of document.querySelectorAll('link[href]')) {
    if (!link.getAttribute('href').startsWith('data:') && !/^(canonical|author|license|help)$/.test(link.rel)) {
        find(link, `link ${link.rel} to ${link.getAttribute('href')}`);
    }
}

return findings;
