// One browser, one server, and pages that fail their test when something goes wrong behind its back.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { PATIENCE } from "./patience.mjs";
import { serve } from "./server.mjs";

const CHROMIUM = "/usr/bin/chromium";

let browser;
let site;

before(async () => {
  assert.ok(process.env.SITE, "SITE has to name the folder of a built site");
  assert.ok(existsSync(CHROMIUM), `there is no ${CHROMIUM}: apt-get install chromium`);
  site = await serve(process.env.SITE, process.env.BASE);
  // Whoever tests in a container is root there, and Chromium's sandbox refuses root.
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  site?.server.close();
});

/** A browser that has never been here, and what goes wrong in it behind the back of a test. */
export async function reader(options) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(PATIENCE);
  const faults = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "blob:" && origin !== site.origin) faults.push(`asked ${request.url()}`);
    if (request.method() !== "GET") faults.push(`sent ${request.method()} ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error()}`));
  // The dialog of a printer would wait for ever.
  await context.addInitScript(() => {
    window.print = () => {
      window.printed = true;
    };
  });
  return { context, faults, page: await context.newPage(), open: (page, path) => page.goto(site.origin + path) };
}

/** Shows `path` to `act`, in a browser that has never been here. */
export async function visit(path, options, act) {
  const { context, faults, page, open } = await reader(options);
  try {
    await open(page, path);
    await act(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** As many as there are processors in a small machine. */
const READERS = 2;

/** Looks at pages by `look`, which gives a line for each fault; gives them all, each with its page. */
export async function read(paths, options, look) {
  const waiting = [...paths];
  const found = [];
  const one = async () => {
    const { context, faults, page, open } = await reader(options);
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await open(page, path);
      const told = await look(page);
      found.push(...[...told, ...faults.splice(0)].map((line) => `${path} ${line}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: READERS }, one));
  return found.sort();
}

/** The addresses of all pages of the site, in order. */
export const pages = () =>
  readdirSync(process.env.SITE, { recursive: true })
    .filter((path) => path.endsWith(".html"))
    .map((path) => `/${path.replace(/index\.html$/, "")}`)
    .sort();

/** The page in another language, as its own list of languages leads there. */
export async function go(page, language) {
  const path = await page.locator(`.languages a[hreflang=${language}]`).getAttribute("href");
  await page.goto(new URL(path, page.url()).href);
}

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const DESKTOP = { viewport: { width: 1280, height: 800 } };

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2, A and AA, and what axe counts as good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a wish of the reader can change on a page that is otherwise in order: colours, sizes, what has to be scrolled. */
const RULES = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** What axe finds, a line each. */
export const faults = (page) => ask(page, null, { type: "tag", values: TAGS });

/** What axe finds of that, in what a page does not have in common with others. */
export const changes = (page) =>
  ask(page, { exclude: [[".site-header"], [".site-footer"]] }, { type: "rule", values: RULES });

async function ask(page, context, runOnly) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async ([context, runOnly]) => {
    const { violations } = await window.axe.run(context ?? document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
  }, [context, runOnly]);
}
