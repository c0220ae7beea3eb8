// The sheet that the reader asked for.
const ground = groundOf(document.body);
if (luminance(ground) > 0.1) {
    find(document.body, `the page stays ${hex(ground)} where a dark one is wanted`);
}

return findings;
