// The way of a reader without a mouse: from the home page to a role, to the agreement, and into its fields.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./harness.mjs";

const WAYS = {
  en: { home: "/en/", role: "/en/roles/pair/", agreement: "/en/agreements/pair-agreement/" },
  fi: { home: "/fi/", role: "/fi/roolit/pari/", agreement: "/fi/sopimukset/parin-sopimus/" },
};

const SCREENS = {
  desktop: DESKTOP,
  "forced colours": { ...DESKTOP, forcedColors: "active" },
  phone: { ...PHONE, colorScheme: "dark" },
};

/** No page has so many stops. */
const STOPS = 400;

/** What has the focus: what it is, and what is wrong with how it is shown. */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = `${element.localName}#${element.id}.${element.className}: ${(element.textContent || element.ariaLabel || element.name || "").trim().slice(0, 30)}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const faults = [];
    if (!element.matches(":focus-visible")) faults.push("the browser would not show it");
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push(`outline: ${outlineWidth} ${outlineStyle}`);
    if (/^rgba.*, 0\)$/.test(outlineColor) || outlineColor === "transparent") faults.push(`outline: ${outlineColor}`);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push("it is out of sight");
    // Whether something lies over all of it: WCAG 2.2, 2.4.11.
    const lines = [...element.getClientRects()].filter((line) => line.width > 2 && line.height > 2);
    const points = lines.flatMap((line) => [.2, .5, .8].map((part) => [line.left + line.width * part, line.top + line.height / 2]));
    const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const isOver = ([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there && !element.contains(there) && !there.contains(element) && !there.closest("label")?.contains(element);
    };
    if (seen.length && seen.every(isOver)) faults.push("something covers it");
    return { name, href: element.href ?? "", faults: faults.map((fault) => `${name}: ${fault}`) };
  });

/** Goes on by Tab until the focus is on a link to `path`, and follows it. What was wrong on the way. */
async function follow(page, path) {
  const found = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await focus(page);
    if (!at) continue;
    found.push(...at.faults);
    if (at.href && new URL(at.href).pathname === path && !at.href.includes("#")) {
      await Promise.all([page.waitForURL((url) => url.pathname === path), page.keyboard.press("Enter")]);
      return found;
    }
  }
  throw new Error(`no link to ${path} within ${STOPS} stops`);
}

for (const [language, way] of Object.entries(WAYS)) {
  for (const [screen, options] of Object.entries(SCREENS)) {
    test(`the keyboard leads from the home page to a role, to the agreement and into it (${language}, ${screen})`, async () => {
      await visit(way.home, options, async (page) => {
        const found = [...await follow(page, way.role), ...await follow(page, way.agreement)];
        const first = page.locator("form[data-form] [name]").first();
        for (let stop = 0; stop < STOPS && !(await first.evaluate((field) => field === document.activeElement)); stop += 1) {
          await page.keyboard.press("Tab");
          found.push(...((await focus(page))?.faults ?? []));
        }
        await page.keyboard.type("Aino Esimerkki");
        assert.equal(await first.inputValue(), "Aino Esimerkki");
        assert.deepEqual(found, []);
      });
    });
  }

  test(`the first stop leads past the menu (${language})`, async () => {
    await visit(way.role, DESKTOP, async (page) => {
      await page.keyboard.press("Tab");
      const skip = page.locator(".skip:focus");
      await skip.waitFor();
      const { y } = await skip.boundingBox();
      assert.ok(y >= 0);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "main");
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null));
    });
  });

  test(`every stop of a long page is in sight and shown, forwards and backwards (${language})`, async () => {
    await visit(way.agreement, { viewport: { width: 360, height: 500 } }, async (page) => {
      const found = [];
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let stop = 0; stop < 60; stop += 1) {
          await page.keyboard.press(key);
          found.push(...((await focus(page))?.faults ?? []));
        }
      }
      assert.deepEqual(found, []);
    });
  });
}
