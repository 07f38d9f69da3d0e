// The guide to sitegen: its pages as most people read them, and one of each sort in what else readers choose.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults, pages, read, reader } from "./harness.mjs";
import { clipped, overflow, space } from "./measure.mjs";

const PAGES = pages();

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

/** Pages of one sort, hundreds of them: what differs is what stands in their text, and one in eight is looked at. */
const ALIKE = /^\/(fi|en)\/reference\/(messages|keys)\/.+\/$/;

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** Most people's choices, on the narrowest of screens. */
const READER = { viewport: narrow, colorScheme: "light" };

/** What is wrong with a page on a narrow screen. */
const look = async (page) => [...(await faults(page)), ...(await overflow(page))];

test(`axe finds nothing on the pages of the guide, and each fits a narrow screen (${PAGES.length} pages)`, async () => {
  const alike = PAGES.filter((path) => ALIKE.test(path));
  assert.ok(alike.length > 500 && PAGES.length > alike.length + 100);
  const some = alike.filter((_, at) => at % 8 === 0);
  assert.deepEqual(await read([...PAGES.filter((path) => !ALIKE.test(path)), ...some], READER, look), []);
});

test("a fault on a page is told", async () => {
  const { context, page, open } = await reader(READER);
  await open(page, PAGES.find((path) => ALIKE.test(path)));
  await page.evaluate(() => {
    document.querySelector("h1").insertAdjacentHTML("afterend", `<input><p>${"wide".repeat(99)}</p><h4>Deep</h4>`);
  });
  const said = (await look(page)).join("\n");
  for (const rule of ["label", "heading-order"]) assert.match(said, new RegExp(`^${rule} `, "m"));
  await context.close();
});

test("axe finds nothing on one of each sort, however it is read", async () => {
  const found = await read(SAMPLES, READER, async (page) => {
    assert.ok(await page.locator("h1").isVisible());
    const said = [];
    await page.setViewportSize(wide);
    for (const setting of [{ colorScheme: "dark" }, { forcedColors: "active" }, { media: "print" }]) {
      await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none", ...setting });
      said.push(...(await faults(page)).map((line) => `${JSON.stringify(setting)}: ${line}`));
    }
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
    await page.setViewportSize(narrow);
    await space(page);
    return [...said, ...(await overflow(page)), ...(await clipped(page))];
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
