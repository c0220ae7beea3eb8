// What every question needs: where an element is, and whether anyone can see it.
const findings = [];
const short = text => text.trim().replace(/\s+/g, ' ').slice(0, 48);

const where = element => {
    const path = [];
    for (let at = element; at && at.nodeType === 1 && path.length < 5; at = at.parentElement) {
        if (at.id) {
            path.unshift('#' + at.id);
            break;
        }
        let place = 1;
        for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
            place += before.localName === at.localName ? 1 : 0;
        }
        path.unshift(`${at.localName}:${place}`);
    }
    const name = short(element.getAttribute('data-k') || element.getAttribute('aria-label') || element.textContent || '');
    return path.join(' ') + (name ? ` "${name}"` : '');
};

const find = (element, what) => findings.push({ where: where(element), what });

// Text for screen readers alone: a box of a pixel, or one that is clipped away.
const isCutAway = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (/inset\(50%/.test(style.clipPath) || /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(style.clip)) {
            return true;
        }
        if (style.overflow === 'hidden' && style.position === 'absolute' && at.clientWidth <= 1 && at.clientHeight <= 1) {
            return true;
        }
    }
    return false;
};

const isVisible = element =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false }) && !isCutAway(element);

const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"]), [role=button], [role=link], [role=checkbox]';

const isHidden = svgElement => !!svgElement.closest('defs, clipPath, mask, pattern, marker, symbol, linearGradient, radialGradient');
