// Every page of the site: what axe finds, whether it fits, whether its text may be spaced, whether the
// languages of a page know each other.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { faults, reader } from "./harness.mjs";
import { clipped, overflow, space } from "./measure.mjs";

const PAGES = readdirSync(process.env.SITE, { recursive: true })
  .filter((path) => path.endsWith(".html"))
  .map((path) => `/${path.replace(/index\.html$/, "")}`)
  .sort();

/** As many as there are processors in a small machine. */
const READERS = 2;

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const narrow = { width: 320, height: 640 };

/** Everything that is wrong with a page, on two screens, by day and night, a line each. */
async function look(page) {
  const found = [];
  const say = (setting, lines) => found.push(...lines.map((line) => `${setting}: ${line}`));
  say("desktop, light", await faults(page));
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "dark" });
  say("phone, dark", await faults(page));
  await page.setViewportSize(narrow);
  say("320 pixels", await overflow(page));
  await space(page);
  say("320 pixels, spaced", await overflow(page));
  say("320 pixels, spaced", await clipped(page));
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: "light" });
  say("desktop, spaced", [...await overflow(page), ...await clipped(page)]);
  return found;
}

test(`axe finds nothing on any page, and every page fits and may be spaced (${PAGES.length} pages)`, async () => {
  assert.ok(PAGES.length > 100);
  const waiting = [...PAGES];
  const found = [];
  const read = async () => {
    const { context, faults: behind, page, open } = await reader({ viewport: wide, colorScheme: "light" });
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await open(page, path);
      found.push(...(await look(page)).map((line) => `${path} ${line}`));
      found.push(...behind.splice(0).map((line) => `${path} ${line}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: READERS }, read));
  assert.deepEqual(found.sort(), []);
});
