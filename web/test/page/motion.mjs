/** What moves on the page although nobody moves it: WCAG 2.2, 2.3.3. */

/** From now on each smooth scrolling is noted. */
export const watch = (page) => page.evaluate(() => {
  globalThis.smooth = [];
  for (const method of ['scrollTo', 'scrollBy', 'scroll', 'scrollIntoView']) {
    const native = Element.prototype[method];
    Element.prototype[method] = function (...given) {
      if (given[0]?.behavior === 'smooth') globalThis.smooth.push(`${this.localName} scrolls smoothly`);
      return native.apply(this, given);
    };
  }
});

/** Whatever could move in all of the page: by its style, or while it is shown. */
export const moving = (page) => page.evaluate(() => {
  const found = document.getAnimations().map((animation) => `animation ${animation.animationName ?? animation.transitionProperty}`);
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
      if (scrollBehavior === 'smooth') found.push(`${element.localName} scrolls smoothly`);
      if (!transitionDuration) continue; // it is not shown
      if (transitionDuration !== '0s') found.push(`${element.localName} has a transition`);
      if (animationName !== 'none') found.push(`${element.localName} has an animation`);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return [...found, ...globalThis.smooth];
});
