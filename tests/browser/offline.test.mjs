// The guide without a connection: what was published is read and searched, and a new version takes its place.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { PATIENCE } from "./patience.mjs";
import { serve } from "./server.mjs";

const { SITE, NEXT, BASE } = process.env;

let browser;
let site;

before(async () => {
  assert.ok(SITE && NEXT && BASE, "SITE, NEXT and BASE have to name two versions of a site and its path");
  // Whoever tests in a container is root there, and Chromium's sandbox refuses root.
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  site = await serve(SITE, BASE);
});

after(async () => {
  await browser?.close();
  await stop();
});

async function stop() {
  site?.server.closeAllConnections();
  await new Promise((closed) => (site ? site.server.close(closed) : closed()));
}

/** Waits until the guide is kept: a worker answers for it. */
const kept = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller);

/** What browsers have kept of this site. */
const caches = (page) => page.evaluate(async () => (await window.caches.keys()).filter((name) => name.startsWith("guide ")));

test("a guide that was opened once is read and searched without a connection, until there is a new one", async () => {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const at = (path) => site.origin + BASE + path;
  await page.goto(at("fi/"));
  await kept(page);
  const before = await caches(page);
  assert.equal(before.length, 1);

  await stop();
  await context.setOffline(true);
  await page.goto(at("fi/kokeilu/"));
  assert.match(await page.locator("main").textContent(), /tilanne ensin/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".skip")).position), "absolute");
  await page.goto(at("fi/haku/?q=sopimus+pihlaja"));
  await page.locator("main .search mark", { hasText: "Mentorointisopimuksessa" }).waitFor();
  await page.goto(at("en/search/?q=mentor"));
  await page.locator("main .search-title a").first().waitFor();
  await page.goto(at("fi/ei-ole/"));
  assert.match(await page.locator("h1").textContent(), /Sivua ei löydy/);
  assert.equal(await page.locator(".update-notice").count(), 0);

  // The same address has a new version now. It is told, and comes when the reader wants it.
  const { port } = new URL(site.origin);
  site = await serve(NEXT, BASE, Number(port));
  await context.setOffline(false);
  await page.goto(at("fi/kokeilu/"));
  assert.match(await page.locator("main").textContent(), /tilanne ensin/);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const notice = page.locator(".update-notice [role=status]", { hasText: "Oppaasta on julkaistu uusi versio." });
  await notice.waitFor();
  await page.locator("[data-update=now]").click();
  await page.locator("main", { hasText: "tilanne sitten" }).waitFor();
  await page.waitForFunction(async (old) => !(await window.caches.has(old)), before[0]);
  assert.equal((await caches(page)).length, 1);
  await context.close();
});
