// Every page of a site: what axe finds, however it is read; whether it fits, and whether its text may be spaced.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, read } from "./harness.mjs";
import { READER, look } from "./settings.mjs";

const { LEAST = "100" } = process.env;

const PAGES = pages();

test(`axe finds nothing on any page, and every page fits and may be spaced (${PAGES.length} pages)`, async () => {
  assert.ok(PAGES.length >= Number(LEAST), `${PAGES.length} pages`);
  assert.deepEqual(await read(PAGES, READER, look), []);
});
