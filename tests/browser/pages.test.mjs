// Every kind of page: what is left without script and on a narrow screen, and what axe finds while a form speaks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, go, visit } from "./harness.mjs";
import { clipped, overflow, space } from "./measure.mjs";

const PAGES = [
  "/",
  "/en/",
  "/en/404.html",
  "/en/for-mentors/",
  "/en/roles/mentor/",
  "/en/phases/beginning/",
  "/en/programme/",
  "/en/faq/",
  "/en/faq/pairs/",
  "/en/events/kickoff/",
  "/en/glossary/",
  "/en/agreements/pair-agreement/",
  "/en/activities/",
  "/en/activities/goal-wheel/",
  "/en/activities/swot/",
  "/en/activities/lifeline/",
];

/** Does the same in each language that the page is in. */
async function inEach(page, act) {
  await act();
  if (await page.locator(".languages a[hreflang=fi]").count()) {
    await go(page, "fi");
    await act();
  }
}

for (const path of PAGES) {
  test(`${path} can be read without script`, async () => {
    await visit(path, { ...PHONE, javaScriptEnabled: false }, (page) =>
      inEach(page, async () => {
        const main = page.locator("main");
        assert.ok(await main.locator("h1").isVisible());
        assert.ok(await main.getByRole("link").count() > 0);
        // The door and the page that is not there are short.
        const least = path === "/" || path.endsWith("404.html") ? 20 : 500;
        assert.ok((await main.innerText()).length > least);
      }));
  });
}

for (const path of PAGES.filter((path) => /agreement|activities/.test(path))) {
  test(`the fields of ${path} fit a screen of 320 pixels`, async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, (page) =>
      inEach(page, async () => {
        assert.deepEqual(await overflow(page), []);
        const wide = await page.locator("form :is(input, textarea, select)").evaluateAll((all) =>
          all.filter((control) => control.getBoundingClientRect().right > 320).map((control) => control.name));
        assert.deepEqual(wide, []);
      }));
  });
}

test("axe finds nothing while a form warns and asks", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await visit("/en/agreements/pair-agreement/", { ...PHONE, colorScheme }, async (page) => {
      await page.locator("[data-tool=print]").press("Enter");
      assert.ok(await page.locator(".form-tools [role=alert] a").count() > 3);
      assert.deepEqual(await faults(page), []);
      await page.locator("[data-tool=clear]").press("Enter");
      assert.deepEqual(await faults(page), []);
    });
  }
});

test("whoever looks notices what is wrong", async () => {
  await visit("/en/", { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.setContent(`<!DOCTYPE html><html lang="en"><title>T</title><main><h1>H</h1>
      <p id="pale">Pale words</p><input><button id="one">A</button><button id="two">B</button>
      <div id="wide">Wide</div><p id="cut">Some words that need more room than there is</p></main>`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#pale { color: #bbb; background: #fff } #wide { inline-size: 400px }
        button { all: unset; display: inline-block; inline-size: 10px; block-size: 10px; margin: 0 }
        #cut { inline-size: 5rem; block-size: 1.2rem; overflow: hidden; white-space: nowrap }`);
      document.adoptedStyleSheets.push(sheet);
    });
    const rules = new Set((await faults(page)).map((line) => line.split(" ")[0]));
    for (const rule of ["color-contrast", "label", "target-size"]) assert.ok(rules.has(rule), `${rule}: ${[...rules]}`);
    assert.match((await overflow(page)).join(), /pixels wide: div/);
    await space(page);
    assert.match((await clipped(page)).join(), /cut off by p/);
  });
});
