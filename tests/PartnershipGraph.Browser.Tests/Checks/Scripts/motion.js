// What moves, or would.
for (const animation of document.getAnimations()) {
    find(animation.effect.target, 'is animated');
}
for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.transitionDuration.split(', ').some(duration => parseFloat(duration) > 0) || style.scrollBehavior === 'smooth') {
        find(element, 'would glide');
    }
}

return findings;
