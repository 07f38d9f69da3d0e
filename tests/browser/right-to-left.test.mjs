// A site in Arabic: a page begins at the right, and what points onwards points to the left.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, go, visit } from "./harness.mjs";

/** Where the words of the first of these elements begin and end, from the left. */
const words = (page, selector) =>
  page.locator(selector).first().evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    return { left, right, middle: (left + right) / 2 };
  });

for (const [screen, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  test(`a page begins at the right (${screen})`, async () => {
    const { width } = options.viewport;
    await visit("/ar/roles/mentor/", options, async (page) => {
      const edge = await page.locator(".page-head > .wrap").evaluate((wrap) =>
        wrap.getBoundingClientRect().right - parseFloat(getComputedStyle(wrap).paddingRight));
      for (const part of ["h1", ".lede"]) {
        const { right } = await words(page, part);
        assert.ok(Math.abs(right - edge) < 3, `${part} begins at ${right}, and the page at ${edge}`);
      }
      assert.ok((await words(page, ".brand")).middle > width / 2);
      assert.ok((await words(page, ".theme-switch")).middle < width / 2);
      const crumbs = await page.locator(".breadcrumbs li").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      assert.ok(crumbs.length > 1);
      assert.deepEqual(crumbs, crumbs.toSorted((one, other) => other - one));
      const arrow = page.locator(".breadcrumbs .icon-chevron").first();
      assert.equal(await arrow.evaluate((icon) => getComputedStyle(icon).scale), "-1 1");
      // The same page from left to right.
      await go(page, "fi");
      assert.ok((await words(page, ".brand")).middle < width / 2);
      assert.equal(await page.locator(".breadcrumbs .icon-chevron").first().evaluate((icon) => getComputedStyle(icon).scale), "none");
    });
  });
}

test("a form is filled in from the right", async () => {
  await visit("/ar/agreements/pair-agreement/", DESKTOP, async (page) => {
    const name = page.locator("form input[type=text], form input:not([type])").first();
    assert.equal(await name.evaluate((input) => getComputedStyle(input).direction), "rtl");
    const field = page.locator("form .field").first();
    const label = await field.locator("label").boundingBox();
    const answer = await field.locator("input").boundingBox();
    assert.ok(Math.abs(label.x + label.width - answer.x - answer.width) < 3);
    const [tick, said] = await Promise.all(["[type=radio]", "span"].map((part) => page.locator(`form label:has([type=radio]) ${part}`).first().boundingBox()));
    assert.ok(tick.x > said.x + said.width, "what is ticked stands before its words");
    await name.fill("مريم");
    assert.equal(await name.inputValue(), "مريم");
  });
});
