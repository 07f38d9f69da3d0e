// What readers choose: activities in the finder, ticks in a self-check, a question to pass on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, go, visit } from "./harness.mjs";

const LISTS = { en: "/en/activities/", fi: "/fi/harjoitukset/" };
const SELF_CHECKS = { en: "/en/for-mentors/", fi: "/fi/mentorille/" };
const TOPICS = { en: "/en/faq/pairs/", fi: "/fi/kysymyksia-ja-vastauksia/parit/" };

/** The activities of a list: what is known of each, and whether it is shown. */
const activities = (page) =>
  page.locator("[data-minutes]").evaluateAll((cards) =>
    cards.map((card) => ({
      ...card.dataset,
      name: card.querySelector("a").textContent,
      isShown: card.checkVisibility(),
      phaseIsShown: card.closest(".group")?.querySelector("h2").checkVisibility() ?? true,
    })));

const shown = async (page) => (await activities(page)).filter(({ isShown }) => isShown).map(({ name }) => name);
const named = (found) => found.map(({ name }) => name);

/** Waits until the finder says a sentence with these numbers. */
const says = (page, count, total) => page.locator(".finder [role=status]", { hasText: new RegExp(`: ${count}( of |/)${total}$`) }).waitFor();

/** A theme that some activities have and others have not, and a length that some keep to. */
function choice(all) {
  const theme = all.flatMap(({ themes }) => themes.split(" ")).find((id) => !all.every(({ themes }) => themes.split(" ").includes(id)));
  const minutes = Math.min(...all.map((one) => Number(one.minutes)));
  assert.ok(theme && all.some((one) => Number(one.minutes) > minutes), "the activities differ");
  return { theme, minutes };
}

for (const [language, path] of Object.entries(LISTS)) {
  test(`the finder shows what fits, says how much, and keeps it in the address (${language})`, async () => {
    await visit(path, DESKTOP, async (page) => {
      const all = await activities(page);
      const { theme, minutes } = choice(all);
      const themed = all.filter(({ themes }) => themes.split(" ").includes(theme));
      const short = themed.filter((one) => Number(one.minutes) <= minutes);
      await says(page, all.length, all.length);
      const box = page.locator(`[name=themes][value=${theme}]`);
      await box.focus();
      await page.keyboard.press("Space");
      await says(page, themed.length, all.length);
      assert.deepEqual(await shown(page), named(themed));
      assert.equal(new URL(page.url()).search, `?themes=${theme}`);
      // A phase that nothing is left of has no heading either.
      for (const one of await activities(page)) assert.ok(!one.isShown || one.phaseIsShown);
      const groups = await page.locator(".group:visible").count();
      assert.equal(groups, new Set(themed.map(({ phase }) => phase)).size);

      await page.locator(".finder select").selectOption(String(minutes));
      assert.deepEqual(await shown(page), named(short));
      assert.equal(new URL(page.url()).search, `?themes=${theme}&minutes=${minutes}`);

      // The way back leads through what was chosen.
      await page.goBack();
      await says(page, themed.length, all.length);
      assert.deepEqual(await shown(page), named(themed));
      await page.goBack();
      await says(page, all.length, all.length);
      assert.ok(!(await box.isChecked()));
      await page.goForward();
      await says(page, themed.length, all.length);

      await page.locator(".finder [type=reset]").press("Enter");
      await says(page, all.length, all.length);
      assert.equal(new URL(page.url()).search, "");
      assert.deepEqual(await shown(page), named(all));
    });
  });
}

test("an address with a choice can be passed on, into another language too", async () => {
  await visit(LISTS.en, PHONE, async (page) => {
    const all = await activities(page);
    const { theme, minutes } = choice(all);
    const fits = all.filter((one) => one.themes.split(" ").includes(theme) && Number(one.minutes) <= Math.max(minutes, 45));
    const at = [...new Set(all.map((one) => Number(one.minutes)))].filter((one) => one <= Math.max(minutes, 45)).sort((a, b) => a - b).at(-1);
    await page.goto(`${page.url()}?themes=${theme}&minutes=${at}&themes=unknown&color=red`);
    await says(page, fits.length, all.length);
    // Where something is chosen the choices stand open, on a phone too.
    assert.ok(await page.locator(`[name=themes][value=${theme}]`).isVisible());
    const names = (await activities(page)).filter(({ isShown }) => isShown).length;
    assert.equal(names, fits.length);
    await go(page, "fi");
    await says(page, fits.length, all.length);
    assert.equal(new URL(page.url()).search, `?themes=${theme}&minutes=${at}`);
  });
});

test("where nothing fits the finder says so, and what would", async () => {
  await visit(LISTS.fi, DESKTOP, async (page) => {
    const all = await activities(page);
    // A phase and a theme that no activity has both of.
    const pairs = all.flatMap(({ phase }) => all.flatMap(({ themes }) => themes.split(" ").map((theme) => [phase, theme])));
    const [phase, theme] = pairs.find(([phase, theme]) => !all.some((one) => one.phase === phase && one.themes.split(" ").includes(theme)));
    await page.locator(`[name=phase][value=${phase}]`).check();
    // The number beside the theme tells of it before.
    assert.equal(await page.locator(`label:has([name=themes][value=${theme}]) small`).textContent(), "0");
    await page.locator(`[name=themes][value=${theme}]`).check();
    await page.locator(".finder [role=status]", { hasText: "Mikään harjoitus ei sovi" }).waitFor();
    assert.deepEqual(await shown(page), []);
    assert.deepEqual(await faults(page), []);
  });
});

test("without script the activities are lists below their phases, and nothing asks in vain", async () => {
  await visit(LISTS.fi, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    assert.ok(!(await page.locator(".finder").isVisible()));
    const cards = page.locator("[data-minutes]");
    assert.ok(await cards.count() > 5);
    for (const card of await cards.all()) assert.ok(await card.isVisible());
    assert.ok(await page.locator(".group h2").count() > 2);
  });
});

for (const [language, path] of Object.entries(SELF_CHECKS)) {
  test(`a self-check says what the ticks mean, politely, and stores nothing (${language})`, async () => {
    await visit(path, PHONE, async (page) => {
      const list = page.locator(".checklist");
      const result = list.locator("[role=status]");
      const texts = Object.fromEntries(await list.locator("[data-when]").evaluateAll((all) =>
        all.map(({ dataset, textContent }) => [dataset.when, textContent])));
      assert.ok(texts.all && texts.some && texts.all !== texts.some);
      assert.equal(await result.textContent(), "");
      assert.ok(!(await list.locator(".results").isVisible()));
      const boxes = await list.getByRole("checkbox").all();
      await boxes[0].focus();
      await page.keyboard.press("Space");
      await list.locator("[role=status]", { hasText: texts.some }).waitFor();
      for (const box of boxes.slice(1)) await box.check();
      await list.locator("[role=status]", { hasText: texts.all }).waitFor();
      assert.equal(await result.textContent(), texts.all);
      assert.deepEqual(await faults(page), []);
      await boxes[1].uncheck();
      await list.locator("[role=status]", { hasText: texts.some }).waitFor();

      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]);
      assert.deepEqual(kept, [0, 0, "", ""]);
      await page.reload();
      for (const box of await list.getByRole("checkbox").all()) assert.ok(!(await box.isChecked()));

      // On paper there are the boxes and both results.
      await page.emulateMedia({ media: "print" });
      for (const part of await list.locator("[type=checkbox], dt, dd").all()) assert.ok(await part.isVisible());
      assert.ok(!(await result.isVisible()));
    });
  });
}

test("without script the results of a self-check stand below it", async () => {
  await visit(SELF_CHECKS.fi, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    assert.ok(await page.getByText("Jos rastitit kaikki").isVisible());
    assert.ok(await page.getByText("Jos jokin jäi rastittamatta").isVisible());
    for (const text of await page.locator(".checklist dd").all()) assert.ok(await text.isVisible());
  });
});

for (const [language, path] of Object.entries(TOPICS)) {
  test(`every question has a link to itself that opens where it stands (${language})`, async () => {
    await visit(path, DESKTOP, async (page) => {
      const links = page.locator("main h2 > a.anchor");
      assert.ok(await links.count() > 2);
      assert.equal(await links.count(), await page.locator("main .prose h2").count());
      const last = links.last();
      const address = await last.evaluate((link) => link.href);
      const name = await last.textContent();
      await last.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(address);
      // Opened anew, by whoever was sent the link: the question is in sight, and the answer is open.
      await page.goto("about:blank");
      await page.goto(address);
      const target = page.locator("h2:target");
      assert.equal(await target.textContent(), name);
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector("h2:target").getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      assert.ok(await target.locator("+ *").isVisible());
    });
  });
}

test("answers are open on paper and to whoever searches the page", async () => {
  await visit(TOPICS.fi, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const answers = page.locator("main .prose > :is(h2, p, ul, ol)");
    assert.ok(await answers.count() > 5);
    for (const answer of await answers.all()) assert.ok(await answer.isVisible());
    assert.equal(await page.locator("main details:not(.toc)").count(), 0);
  });
});
