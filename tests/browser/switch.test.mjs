// Light and dark: what the device says holds until the reader chooses, and the choice stays on the device.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, go, visit } from "./harness.mjs";

/** The colour behind the page, and whether it is a dark one. */
const isDark = (page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g).map(Number);
    return red + green + blue < 384;
  });

const kept = (page) => page.evaluate(() => ({ ...localStorage }));

for (const [screen, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the switch turns ${colorScheme} round, for every page and language, and back (${screen})`, async () => {
      await visit("/en/", { ...options, colorScheme }, async (page) => {
        const dark = colorScheme === "dark";
        assert.equal(await isDark(page), dark);
        assert.deepEqual(await kept(page), {}, "nothing is kept before the reader chooses");
        const button = page.locator(".theme-switch");
        assert.equal(await button.getAttribute("aria-pressed"), String(dark));
        await button.focus();
        await page.keyboard.press("Enter");
        await page.waitForFunction((pressed) => document.querySelector(".theme-switch").getAttribute("aria-pressed") === pressed, String(!dark));
        assert.equal(await isDark(page), !dark);
        assert.deepEqual(await faults(page), []);
        await go(page, "fi");
        assert.equal(await isDark(page), !dark);
        await page.locator(".theme-switch").press("Enter");
        assert.equal(await isDark(page), dark);
        assert.deepEqual(await kept(page), {}, "what the device says need not be kept");
      });
    });
  }
}

test("without script there is no switch, and the device decides", async () => {
  await visit("/fi/", { ...DESKTOP, colorScheme: "dark", javaScriptEnabled: false }, async (page) => {
    assert.ok(!(await page.locator(".theme-switch").isVisible()));
  });
});
