// The search: by parts and forms of words, by keyboard, in either language, below a path of the host.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, visit } from "./harness.mjs";

const { BASE } = process.env;
const FINNISH = `${BASE}fi/haku/`;
const ENGLISH = `${BASE}en/search/`;

/** The search of the page, or that of the dialog. */
const search = (page, place = "main") => {
  const root = page.locator(`${place} .search`);
  return {
    field: root.locator("input[type=search]"),
    status: root.locator("[role=status]"),
    titles: root.locator(".search-title a"),
    result: (title) => root.locator(".search-results > li", { has: page.locator(".search-title a", { hasText: title }) }),
    more: root.locator(".search-more"),
  };
};

/** Waits until the search says how much it has found. */
async function found(page, words = /\d/, place = "main") {
  await search(page, place).status.filter({ hasText: words }).waitFor();
}

test("a word is found by its parts, in every form, and without its dots", async () => {
  await visit(FINNISH, DESKTOP, async (page) => {
    const { field, result } = search(page);
    for (const [typed, marked] of [
      ["sopimus", "Mentorointisopimuksessa"],
      ["sopimukset", "Mentorointisopimuksessa"],
      ["mentorointisopimus", "Mentorointisopimuksessa"],
      ["kirja", "työkirjaan"],
      ["tyokirja", "työkirjaan"],
      ["työkirjat", "työkirjaan"],
    ]) {
      // Its last word is on no other page.
      await field.fill(`${typed} pihlaja`);
      const item = result(/^Kokeilusivu$/);
      const mark = item.locator("mark", { hasText: new RegExp(`^${marked}$`) });
      const seen = await mark.waitFor().then(() => true, () => false);
      assert.ok(seen, `${typed} finds ${await search(page).titles.allTextContents()}`);
      assert.equal(await item.locator(".search-title small").textContent(), "Sivu");
      assert.doesNotMatch(await item.textContent(), /\^/);
    }
    // The section that has the word is linked to, and lies below the site's own path.
    const deeper = result(/^Kokeilusivu$/).locator(".search-sections a");
    assert.deepEqual(await deeper.allTextContents(), ["Lopuksi"]);
    assert.equal(await deeper.first().getAttribute("href"), `${BASE}fi/kokeilu/#end`);
    await deeper.first().click();
    await page.waitForURL(/kokeilu\/#end$/);
  });
});

test("the plural of a word finds what is said of one", async () => {
  await visit(`${FINNISH}?q=mentorit`, DESKTOP, async (page) => {
    await found(page, /tulosta/);
    const titles = await search(page).titles.allTextContents();
    assert.ok(titles.some((title) => /mentori/i.test(title)), titles.join());
  });
});

test("what is shown in another language is not found", async () => {
  await visit(`${ENGLISH}?q=mentor`, DESKTOP, async (page) => {
    await found(page, /results/);
    const { field, status, titles } = search(page);
    const links = await titles.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.deepEqual(links.filter((link) => !link.startsWith(`${BASE}en/`)), []);
    await field.fill("Kokeilusivu");
    await status.filter({ hasText: "Nothing was found for “Kokeilusivu”" }).waitFor();
    assert.equal(await titles.count(), 0);
  });
});

test("what was searched is in the address, and more is shown when asked for", async () => {
  await visit(FINNISH, PHONE, async (page) => {
    const { field, titles, more } = search(page);
    await field.fill("mentori");
    await found(page);
    await page.waitForURL(/\?q=mentori$/);
    await more.click();
    await titles.nth(12).waitFor();
    assert.ok(await titles.nth(12).evaluate((link) => link === document.activeElement));
    await page.reload();
    await found(page);
    assert.equal(await search(page).field.inputValue(), "mentori");
  });
});

for (const [language, word, told] of [["fi", "sopimus", /tulosta/], ["en", "agreement", /results/]]) {
  test(`the keyboard opens the search, reads it and closes it again (${language})`, async () => {
    await visit(`${BASE}${language}/`, DESKTOP, async (page) => {
      const dialog = page.locator("dialog.search-dialog");
      const link = page.locator(".search-link");
      await link.focus();
      await page.keyboard.press("Enter");
      await dialog.waitFor();
      const { field, titles } = search(page, "dialog");
      assert.ok(await field.evaluate((input) => input === document.activeElement));
      await page.keyboard.type(word);
      await found(page, told, "dialog");
      // The button, then the first page that was found.
      for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press("Tab");
      assert.ok(await titles.first().evaluate((first) => first === document.activeElement));
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      assert.ok(await link.evaluate((first) => first === document.activeElement));

      await page.keyboard.press("/");
      await dialog.waitFor();
      assert.equal(await field.inputValue(), word);
      // A single key may be in the way of those who speak to their computer.
      await dialog.locator(".search-key input").uncheck();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      await page.keyboard.press("/");
      assert.equal(await dialog.isVisible(), false);
      await link.click();
      await dialog.waitFor();
    });
  });
}

test("axe finds nothing while results are shown, and nothing is cut off on a small screen", async () => {
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true };
  for (const screen of [PHONE, DESKTOP, small]) {
    for (const colorScheme of ["light", "dark"]) {
      await visit(`${FINNISH}?q=sopimus`, { ...screen, colorScheme }, async (page) => {
        await found(page);
        assert.deepEqual(await faults(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
      await visit(`${BASE}en/`, { ...screen, colorScheme }, async (page) => {
        await page.locator(".search-link").click();
        await search(page, "dialog").field.fill("mentor");
        await found(page, /results/, "dialog");
        assert.deepEqual(await faults(page), []);
      });
    }
  }
});

test("without script the page leads to all that there is", async () => {
  await visit(FINNISH, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator("main form").isVisible(), false);
    assert.ok(await page.locator("main .search-browse a").count() > 5);
    assert.ok(await page.getByText("Haku toimii selaimessa").isVisible());
  });
});
