// What stands where there is no page, and what a page says to machines.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./harness.mjs";

/** Goes to an address that does not exist, as a host answers it that knows one page for all. */
async function goAstray(page, path) {
  const address = new URL(path, page.url()).href;
  await page.route(address, (route) => route.fulfill({ path: join(process.env.SITE, "404.html"), contentType: "text/html; charset=utf-8" }));
  await page.goto(address);
}

for (const [path, language, title] of [["/fi/ei-ole/", "fi", "Sivua ei löydy"], ["/en/gone/", "en", "Page not found"]]) {
  test(`${path} is answered in its own language`, async () => {
    await visit("/", PHONE, async (page) => {
      await goAstray(page, path);
      await page.waitForFunction((wanted) => document.title === wanted, title);
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      assert.deepEqual(await page.locator(".lost:visible h2").allInnerTexts(), [title]);
      await page.locator(".lost:visible a").click();
      await page.waitForURL(`**/${language}/`);
    });
  });
}

test("an address of no language is answered in all of them, and so is every one without script", async () => {
  await visit("/", DESKTOP, async (page) => {
    await goAstray(page, "/gone/");
    assert.equal(await page.locator(".lost:visible").count(), 2);
  });
  await visit("/", { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await goAstray(page, "/fi/ei-ole/");
    assert.equal(await page.locator(".lost:visible").count(), 2);
  });
});

// That the policy lets it pass is told by the console, which `visit` listens to.
test("a page says to machines what it says to people", async () => {
  await visit("/fi/tapahtumat/aloitustapahtuma/", DESKTOP, async (page) => {
    const text = await page.locator("script[type='application/ld+json']").textContent();
    const event = JSON.parse(text)["@graph"].find((node) => node["@type"] === "Event");
    assert.equal(event.name, await page.locator("h1").innerText());
    assert.equal(event.startDate, "2027-01-18T17:00:00+02:00");
    const picture = new URL(await page.locator("meta[property='og:image']").getAttribute("content"));
    const size = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, picture.pathname);
    assert.deepEqual(size, [1200, 630]);
  });
});
