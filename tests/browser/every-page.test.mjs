// Every page of a site: what axe finds, however it is read; whether it fits, and whether its text may be spaced.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { reader } from "./harness.mjs";
import { READER, look } from "./settings.mjs";

const { SITE, LEAST = "100" } = process.env;

const PAGES = readdirSync(SITE, { recursive: true })
  .filter((path) => path.endsWith(".html"))
  .map((path) => `/${path.replace(/index\.html$/, "")}`)
  .sort();

/** As many as there are processors in a small machine. */
const READERS = 2;

test(`axe finds nothing on any page, and every page fits and may be spaced (${PAGES.length} pages)`, async () => {
  assert.ok(PAGES.length >= Number(LEAST), `${PAGES.length} pages`);
  const waiting = [...PAGES];
  const found = [];
  const read = async () => {
    const { context, faults: behind, page, open } = await reader(READER);
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
