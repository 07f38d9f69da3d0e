// The guide to sitegen: every page as most people read it, and one of each sort in what else readers choose.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { faults, reader } from "./harness.mjs";
import { clipped, overflow, space } from "./measure.mjs";

const PAGES = readdirSync(process.env.SITE, { recursive: true })
  .filter((path) => path.endsWith(".html"))
  .map((path) => `/${path.replace(/index\.html$/, "")}`)
  .sort();

/** One of each sort, in either language. */
const SAMPLES = [
  "/",
  "/fi/",
  "/en/tutorials/publish/",
  "/fi/tutorials/looks/",
  "/en/reference/",
  "/fi/reference/commands/build/",
  "/en/reference/commands/",
  "/en/reference/blocks/form/",
  "/fi/reference/blocks/process/",
  "/en/reference/fields/wheel/",
  "/fi/reference/fields/table/",
  "/en/reference/kinds/event/",
  "/fi/reference/keys/consent/",
  "/en/reference/settings/translation/",
  "/fi/reference/messages/",
];

/** As many as there are processors in a small machine. */
const READERS = 2;

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** Looks at pages by `look`, which says a line of each fault; gives them all. */
async function read(paths, look) {
  const waiting = [...paths];
  const found = [];
  const one = async () => {
    const { context, faults: behind, page, open } = await reader({ viewport: wide, colorScheme: "light" });
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await open(page, path);
      found.push(...(await look(page)).map((line) => `${path} ${line}`));
      found.push(...behind.splice(0).map((line) => `${path} ${line}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: READERS }, one));
  return found.sort();
}

test(`axe finds nothing on any page of the guide, and every page fits a narrow screen (${PAGES.length} pages)`, async () => {
  assert.ok(PAGES.length > 500);
  const found = await read(PAGES, async (page) => {
    await page.setViewportSize(wide);
    const said = await faults(page);
    await page.setViewportSize(narrow);
    return [...said, ...(await overflow(page))];
  });
  assert.deepEqual(found, []);
});

test("axe finds nothing on one of each sort, however it is read", async () => {
  const found = await read(SAMPLES, async (page) => {
    assert.ok(await page.locator("h1").isVisible());
    const said = [];
    for (const setting of [{ colorScheme: "dark" }, { forcedColors: "active" }, { media: "print" }]) {
      await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none", ...setting });
      said.push(...(await faults(page)).map((line) => `${JSON.stringify(setting)}: ${line}`));
    }
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
    await page.setViewportSize(narrow);
    await space(page);
    said.push(...(await overflow(page)), ...(await clipped(page)));
    await page.setViewportSize(wide);
    return said;
  });
  assert.deepEqual(found, []);
});

test("the search finds a command, and leads to its page", async () => {
  const { context, faults: behind, page, open } = await reader({ viewport: wide });
  await open(page, "/en/search/");
  await page.locator("main .search input[type=search]").fill("scaffold");
  await page.locator("main .search-title a[href^='/en/reference/commands/i18n-scaffold/']").first().click();
  await page.locator("h1", { hasText: "sitegen i18n scaffold" }).waitFor();
  assert.deepEqual(behind, []);
  await context.close();
});
