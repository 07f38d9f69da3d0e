// The agreement in Finnish and English side by side: reached from one language, filled in with answers from it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, visit } from "./harness.mjs";

const ENGLISH = "/en/agreements/pair-agreement/";
const BESIDE = "/fi/sopimukset/parin-sopimus/fi-en/";

/** Where the first row of a text has its columns. */
const columns = (page) =>
  page.locator(".row:not(.column-heads)").first().locator(".column").evaluateAll((all) =>
    all.map((column) => {
      const { x, y } = column.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y), lang: column.lang };
    }));

test("axe finds nothing in an agreement side by side, on any screen, by day or night", async () => {
  for (const [screen, colorScheme] of [[PHONE, "light"], [PHONE, "dark"], [DESKTOP, "light"], [DESKTOP, "dark"]]) {
    await visit(BESIDE, { ...screen, colorScheme }, async (page) => assert.deepEqual(await faults(page), []));
  }
});

test("languages stand beside each other where there is room, and below each other where there is none", async () => {
  await visit(BESIDE, DESKTOP, async (page) => {
    const [finnish, english] = await columns(page);
    assert.deepEqual([finnish.lang, english.lang], ["fi", "en"]);
    assert.equal(finnish.y, english.y);
    assert.ok(finnish.x + 300 < english.x);
  });
  await visit(BESIDE, { viewport: { width: 320, height: 640 } }, async (page) => {
    const [finnish, english] = await columns(page);
    assert.equal(finnish.x, english.x);
    assert.ok(finnish.y < english.y);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});

test("a question is asked in both languages and answered once", async () => {
  await visit(BESIDE, DESKTOP, async (page) => {
    const control = page.getByRole("textbox", { name: "Mentorin nimi (pakollinen) Name of mentor (required)" });
    assert.equal(await control.count(), 1);
    assert.equal(await page.getByRole("textbox", { name: "Tavoite Goal 2", exact: true }).count(), 1);
    assert.equal(await page.getByRole("radio", { name: "Kerran kuukaudessa Once a month" }).count(), 1);
    assert.equal(await page.getByRole("textbox", { name: "Muu, mikä? Something else (please say what) Kerro tarkemmin Tell us more" }).count(), 2);
    const languages = await control.evaluate((input) => [...input.labels[0].querySelectorAll("[lang]")].map(({ lang }) => lang));
    assert.deepEqual(languages, ["fi", "en"]);
  });
});

test("answers from one language open side by side and are printed beneath both questions", async () => {
  await visit(ENGLISH, DESKTOP, async (page) => {
    await page.getByRole("link", { name: "Read side by side: Finnish and English" }).click();
    await page.waitForURL(`**${BESIDE}`);
    const answers = { "mentor-name": "Äiti Šakki", frequency: "monthly", goals: [{ goal: "Työ" }], "confidentiality-promise": true };
    const saved = JSON.stringify({ form: "pair-agreement", version: 1, answers });
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("[data-tool=open]").press("Enter")]);
    await chooser.setFiles({ name: "pair-agreement.json", mimeType: "application/json", buffer: Buffer.from(saved) });
    await page.getByText("Tiedoston pair-agreement.json vastaukset on täytetty lomakkeelle.").waitFor();
    assert.equal(await page.locator("[name='pair-agreement.goals.1.goal']").inputValue(), "Työ");
    assert.ok(await page.getByRole("radio", { name: "Kerran kuukaudessa Once a month" }).isChecked());
    await page.locator("[data-tool=print]").press("Enter");
    assert.ok(await page.evaluate(() => window.printed));
  });
});
