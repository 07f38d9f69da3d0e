// Every kind of page: what axe finds, how it reflows, what is left without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, go, visit } from "./harness.mjs";

const PAGES = [
  "/en/",
  "/en/roles/mentor/",
  "/en/faq/pairs/",
  "/en/agreements/pair-agreement/",
  "/en/activities/goal-wheel/",
  "/en/activities/swot/",
  "/en/activities/lifeline/",
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, in either language, on any screen, by day or night`, async () => {
    for (const [screen, colorScheme] of [[PHONE, "light"], [PHONE, "dark"], [DESKTOP, "light"], [DESKTOP, "dark"]]) {
      await visit(path, { ...screen, colorScheme }, async (page) => {
        assert.deepEqual(await faults(page), []);
        await go(page, "fi");
        assert.deepEqual(await faults(page), []);
      });
    }
  });

  test(`${path} fits a screen of 320 pixels`, async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const language of ["en", "fi"]) {
        await go(page, language);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        const wide = await page.locator("form[data-form] :is(input, textarea)").evaluateAll((all) =>
          all.filter((control) => control.getBoundingClientRect().right > 320).map((control) => control.name));
        assert.deepEqual(wide, []);
      }
    });
  });

  test(`${path} can be read without script`, async () => {
    await visit(path, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const main = page.locator("main");
      assert.ok(await main.locator("h1").isVisible());
      assert.ok((await main.innerText()).length > 500);
    });
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
