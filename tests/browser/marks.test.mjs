// Marks for translators: a click tells where a text comes from, and the keyboard reaches what is to be done.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESKTOP, PHONE, visit } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the panel tells, term by term. */
const told = (page) =>
  page.locator(".sitegen-told dl").evaluate((list) => {
    const texts = (name) => [...list.querySelectorAll(name)].map((element) => element.textContent);
    const values = texts("dd");
    return Object.fromEntries(texts("dt").map((term, at) => [term, values[at]]));
  });

test("a click on a text tells its name, source, note and place", async () => {
  await visit("/en/only/", DESKTOP, async (page) => {
    await page.locator("main p", { hasText: "Ei vielä." }).click();
    assert.deepEqual(await told(page), {
      Name: "only – not translated",
      Source: "Ei vielä.",
      "File and line": "content/only.fi.md:7",
    });
    // A link tells of itself, and leads away only when it is asked to.
    await page.locator(".breadcrumbs a").first().click();
    assert.match(page.url(), /\/en\/only\/$/);
    await page.locator(".breadcrumbs a").first().click({ modifiers: ["Alt"] });
  });
});

test("a text of the frame tells its note", async () => {
  // On the phone the button is an icon, and on a wide screen the menu needs none.
  await visit("/en/", { viewport: { width: 1000, height: 800 } }, async (page) => {
    await page.locator("[data-sitegen-key=menu]").first().click();
    const found = await told(page);
    assert.equal(found.Name, "menu – translated");
    assert.equal(found.Note, "Said by\nscreen readers.");
    assert.equal(found["File and line"], "i18n/en/own.ftl:3");
  });
});

test("the keyboard reaches everything that is not translated", async () => {
  await visit("/en/only/", DESKTOP, async (page) => {
    const outline = await page.locator("main h2").evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.equal(outline, "dashed");
    await page.locator(".sitegen-panel summary").focus();
    await page.keyboard.press("Enter");
    const texts = await page.locator(".sitegen-panel li button").allTextContents();
    assert.ok(texts.filter((text) => text === "only").length >= 3, texts.join());
    await page.locator(".sitegen-panel li button", { hasText: /^only$/ }).first().focus();
    await page.keyboard.press("Enter");
    assert.equal((await told(page)).Source, "## Otsikko");
  });
});

test("a click on what is out of date tells what has changed and what to do", async () => {
  await visit("/en/about/", DESKTOP, async (page) => {
    const text = page.locator("main p", { hasText: "For everyone." });
    assert.equal(await text.evaluate((element) => getComputedStyle(element).outlineStyle), "dotted");
    await text.click();
    const change = page.locator(".sitegen-told .sitegen-change");
    await change.waitFor();
    assert.deepEqual(await change.locator("del, ins").allTextContents(), ["Kaikille.", "Aivan kaikille."]);
    assert.equal(await change.locator("> code").first().textContent(), "sitegen i18n accept about.en#kenelle");
    assert.equal((await told(page)).Name, "about – out of date");
    // A section is one entry of the list, however many blocks it has, and so is one that is not there yet.
    await page.locator(".sitegen-panel summary").click();
    for (const key of ["about#kenelle", "about#new"]) {
      assert.equal(await page.locator(".sitegen-panel li button", { hasText: key }).count(), 1, key);
    }
    await page.locator(".sitegen-panel li button", { hasText: "about#new" }).click();
    await page.locator(".sitegen-told .sitegen-words", { hasText: "Uutta" }).waitFor();
  });
});

test("axe finds nothing in the marks", async () => {
  for (const screen of [DESKTOP, PHONE]) {
    await visit("/en/about/", screen, async (page) => {
      await page.locator(".sitegen-panel summary").click();
      await page.locator(".sitegen-panel li button", { hasText: "about#kenelle" }).click();
      await page.locator(".sitegen-told .sitegen-change").waitFor();
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document.querySelector(".sitegen-panel"));
        return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`));
      });
      assert.deepEqual(faults, []);
    });
  }
});
