// One browser, one server, and pages that fail their test when something goes wrong behind its back.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
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

/** Shows `path` to `act`, in a browser that has never been here. */
export async function visit(path, options, act) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
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
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path);
    await act(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** The page in another language, as its own list of languages leads there. */
export async function go(page, language) {
  const path = await page.locator(`.languages a[hreflang=${language}]`).getAttribute("href");
  await page.goto(site.origin + path);
}

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const DESKTOP = { viewport: { width: 1280, height: 800 } };
