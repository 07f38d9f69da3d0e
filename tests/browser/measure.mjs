// What can be measured of a page: whether it fits its screen, whether text may be spaced, where focus is seen.

/** Whatever reaches beyond the screen, where the page would have to be scrolled sideways. */
export const overflow = (page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const names = beyond.slice(0, 3).map((element) => `${element.localName}.${element.className}`);
    return [`${scrollWidth} pixels wide: ${names.join(", ")}`];
  });

/** Spaces text as WCAG 1.4.12 asks that readers may. */
export const space = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });

/** Text that is cut off by its box, and cannot be scrolled to. */
export const clipped = (page) =>
  page.evaluate(() => {
    const cuts = (element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const isHiding = (overflow) => overflow === "hidden" || overflow === "clip";
      // What is there for screen readers alone is cut off on purpose.
      if (clipPath !== "none" || (position === "absolute" && element.clientWidth <= 1)) return false;
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
      return (isHiding(overflowY) && scrollHeight > clientHeight + 2) || (isHiding(overflowX) && scrollWidth > clientWidth + 2);
    };
    // Whatever is only a picture may be cut.
    const hasWords = (element) => element.innerText?.trim() && element.clientHeight > 0;
    const found = [...document.body.querySelectorAll("*")].filter((element) => hasWords(element) && cuts(element));
    return found.map((element) => `text is cut off by ${element.localName}.${element.className}: ${element.innerText.trim().slice(0, 40)}`);
  });
