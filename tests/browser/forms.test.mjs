// A form in the page: filled in by keyboard, saved, opened in another language, kept, cleared, printed.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DESKTOP, go, visit } from "./harness.mjs";

const AGREEMENT = "/en/agreements/pair-agreement/";

const status = (page) => page.locator("[role=status]:not(:empty)");
const alert = (page) => page.locator(".form-tools [role=alert]:not(:empty)");

/** Waits until `place` says `words`: the script is at work while the test reads. */
async function says(place, words) {
  const heard = await place.filter({ hasText: words }).waitFor().then(() => true, () => false);
  assert.ok(heard, `${words} is not said, but: ${await place.allTextContents()}`);
}

const tool = (page, name) => page.locator(`[data-tool=${name}]`);

/** The name and the value of the control that has the focus, where it is one of a form. */
const focused = (page) =>
  page.evaluate(() => {
    const { name, type, form, dataset } = document.activeElement;
    return { name: form ? name : "", type, tool: dataset.tool };
  });

/** Answers every question with the keys alone, from the top of the page to the tools below the form. */
async function fillByKeyboard(page) {
  const typed = {};
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press("Tab");
    const { name, type, tool } = await focused(page);
    if (tool === "print") return typed;
    if (!name) continue;
    if (type === "radio" || type === "checkbox") {
      await page.keyboard.press("Space");
    } else {
      typed[name] = type === "email" ? `aino${steps}@example.org` : `Työ ${steps} “å” €`;
      await page.keyboard.type(typed[name]);
    }
  }
  return assert.fail("the form has no end");
}

async function save(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), tool(page, "save").press("Enter")]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function open(page, name, content) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), tool(page, "open").press("Enter")]);
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** The words of what a printer would get. */
async function printed(page) {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: await page.pdf(), encoding: "utf8" });
  return text.replace(/\s+/g, " ");
}

test("an agreement filled in with the keyboard in English is opened and printed in Finnish", async () => {
  await visit(AGREEMENT, DESKTOP, async (page) => {
    const fields = await page.locator("[data-field]").evaluateAll((all) => all.map((field) => field.dataset.field));
    // What the organiser has filled in beforehand is selected by Tab, and typed over.
    const typed = await fillByKeyboard(page);
    const saved = await save(page);
    await says(status(page), "Your answers are in the file pair-agreement.json.");

    const { form, version, answers } = JSON.parse(saved.text);
    assert.deepEqual([form, version, saved.name], ["pair-agreement", 1, "pair-agreement.json"]);
    assert.deepEqual(fields.filter((field) => !(field in answers)), []);
    assert.equal(answers["mentor-name"], typed["pair-agreement.mentor-name"]);
    assert.equal(answers.goals.length, 3);
    assert.equal(answers.goals[1].evidence, typed["pair-agreement.goals.2.evidence"]);
    assert.deepEqual(answers.place, ["workplace", "public-place", "outdoors", "remote", "other-place"]);
    assert.equal(answers["place-other-place-text"], typed["pair-agreement.place-other-place-text"]);
    assert.equal(answers.frequency, "monthly");
    assert.equal(answers["confidentiality-promise"], true);
    assert.equal(answers["sign-mentee"].date, typed["pair-agreement.sign-mentee.date"]);

    await go(page, "fi");
    await open(page, saved.name, saved.text);
    await says(status(page), "Tiedoston pair-agreement.json vastaukset on täytetty lomakkeelle.");
    assert.equal((await save(page)).text, saved.text, "the same answers in the other language");

    await tool(page, "print").press("Enter");
    assert.ok(await page.evaluate(() => window.printed));
    const text = await printed(page);
    for (const value of Object.values(typed)) assert.ok(text.includes(value), `${value} is not printed`);
    assert.match(text, /Mentorin nimi/);
    assert.doesNotMatch(text, /Tallenna vastaukseni/);
    assert.equal(await page.locator(".print-answers, .printing, .written").count(), 0, "all is as it was");
  });
});

test("nothing is kept before the reader asks, and nothing after the reader clears", async () => {
  await visit(AGREEMENT, DESKTOP, async (page) => {
    const stored = () => page.evaluate(() => ({ ...localStorage }));
    const name = page.locator("[name='pair-agreement.mentor-name']");
    const organiser = page.locator("[name='pair-agreement.organiser-name']");
    const before = await organiser.inputValue();
    assert.notEqual(before, "", "the organiser is filled in beforehand");
    await name.fill("Aino");
    await organiser.fill("Another");
    assert.deepEqual(await stored(), {});

    await tool(page, "keep").press("Space");
    await says(status(page), "Your answers are now kept on this device.");
    assert.deepEqual(Object.keys(await stored()), ["form:pair-agreement:1"]);
    await name.fill("Aino Mentor");
    await go(page, "fi");
    assert.equal(await name.inputValue(), "Aino Mentor");
    assert.ok(await tool(page, "keep").isChecked());
    await says(status(page), /säilytetyt vastaukset/);

    await tool(page, "clear").press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Peruuta" }).press("Enter");
    assert.equal(await name.inputValue(), "Aino Mentor");
    await tool(page, "clear").press("Enter");
    await dialog.getByRole("button", { name: "Poista vastaukseni" }).press("Enter");
    await says(status(page), /tyhjennetty/);
    assert.equal(await name.inputValue(), "");
    assert.equal(await organiser.inputValue(), before);
    assert.deepEqual(await stored(), {});
    await name.fill("Aino");
    assert.deepEqual(await stored(), {});
    await page.reload();
    assert.equal(await name.inputValue(), "");
  });
});

test("to stop keeping leaves the form as it is", async () => {
  await visit(AGREEMENT, DESKTOP, async (page) => {
    const name = page.locator("[name='pair-agreement.mentor-name']");
    await tool(page, "keep").check();
    await name.fill("Aino");
    await tool(page, "keep").uncheck();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.equal(await name.inputValue(), "Aino");
  });
});

test("a file that does not fit is announced by name, and what fits is carried over", async () => {
  await visit(AGREEMENT, DESKTOP, async (page) => {
    const name = page.locator("[name='pair-agreement.mentor-name']");
    const mentee = page.locator("[name='pair-agreement.mentee-name']");

    await open(page, "notes.json", "no answers");
    await says(alert(page), /no answers in notes\.json/);
    await open(page, "list.json", "[1, 2]");
    await says(alert(page), /no answers in list\.json/);

    await name.fill("Written here");
    const other = { form: "swot", version: 1, answers: { question: "?", "mentor-name": "From there", "mentee-name": "Bo" } };
    await open(page, "swot.json", other);
    const offer = page.getByRole("dialog");
    await says(offer, /another form, swot\. This form is pair-agreement\. .* is empty: 1\. Fill in/);
    await offer.getByRole("button", { name: "Cancel" }).press("Enter");
    await offer.waitFor({ state: "hidden" });
    assert.equal(await mentee.inputValue(), "", "nothing is filled in that the reader does not want");
    await open(page, "swot.json", other);
    await offer.getByRole("button", { name: "Fill in what fits" }).press("Enter");
    await says(alert(page), /swot\.json has answers to another form, swot\. This form is pair-agreement\./);
    await says(alert(page), /no place for these answers: question$/);
    assert.deepEqual([await name.inputValue(), await mentee.inputValue()], ["Written here", "Bo"]);

    await open(page, "old.json", { form: "pair-agreement", version: 7, answers: { length: "90 min" } });
    await offer.getByRole("button", { name: "Fill in what fits" }).press("Enter");
    await says(alert(page), /answers to version 7 of this form\. This is version 1\./);
    assert.equal(await page.locator("[name='pair-agreement.length']").inputValue(), "90 min");

    // The right form replaces what is there: the reader is asked.
    const right = { frequency: "daily", themes: ["wellbeing", "sleep"], goals: [{}, { goal: "G", colour: "red" }], caller: 3 };
    await open(page, "right.json", { form: "pair-agreement", version: 1, answers: right });
    await page.getByRole("dialog").getByRole("button", { name: "Replace my answers" }).press("Enter");
    await says(alert(page), /no place for these answers: frequency: daily, themes\.sleep, goals\.2\.colour, caller: 3$/);
    assert.equal(await name.inputValue(), "");
    assert.equal(await page.locator("[name='pair-agreement.goals.2.goal']").inputValue(), "G");
    assert.ok(await page.locator("[name='pair-agreement.themes.wellbeing']").isChecked());
  });
});

test("what is missing or mistaken is told beside the field and in a list, and hinders nothing", async () => {
  await visit(AGREEMENT, DESKTOP, async (page) => {
    const email = page.locator("[name='pair-agreement.mentor-email']");
    await email.fill("aino");
    await email.press("Tab");
    assert.match(await page.locator("[id='pair-agreement--mentor-email.error']").textContent(), /looks like name@example\.org/);
    assert.equal(await email.getAttribute("aria-invalid"), "true");
    await email.fill("aino@example.org");
    assert.equal(await email.getAttribute("aria-invalid"), null);

    await save(page);
    const links = await alert(page).locator("a").allTextContents();
    assert.deepEqual(links.slice(0, 2), ["Name of mentor", "Name of mentee"]);
    assert.ok(links.includes("We meet"));
    const name = page.locator("[name='pair-agreement.mentor-name']");
    assert.ok((await name.getAttribute("aria-describedby")).includes("pair-agreement--mentor-name.error"));
    await alert(page).getByRole("link", { name: "Name of mentor" }).press("Enter");
    assert.equal((await focused(page)).name, "pair-agreement.mentor-name");
    await page.keyboard.type("Aino");
    assert.equal(await page.locator("[id='pair-agreement--mentor-name.error']").textContent(), "");
    await tool(page, "print").press("Enter");
    assert.ok(await page.evaluate(() => window.printed));
  });
});

test("copies and the types of activities keep the shapes of their answers", async () => {
  await visit("/en/activities/goal-wheel/", DESKTOP, async (page) => {
    await page.locator("[name='goal-wheel.wheel.skills'][value='7']").check();
    assert.deepEqual(JSON.parse((await save(page)).text).answers, { wheel: { skills: 7 } });
  });
  await visit("/en/activities/lifeline/", DESKTOP, async (page) => {
    await page.locator("[name='lifeline.line.2.event']").fill("Moved");
    const { text } = await save(page);
    assert.deepEqual(JSON.parse(text).answers, { line: [{}, { event: "Moved" }] });
    await tool(page, "print").press("Enter");
    const words = await printed(page);
    assert.match(words, /My lifeline/);
    assert.match(words, /Moved/);
    assert.doesNotMatch(words, /What to do/, "the form alone");
  });
  await visit("/en/workbooks/workbook/", DESKTOP, async (page) => {
    const third = page.locator("#meeting-log-3");
    await third.locator("[name='meeting-log.3.usefulness'][value='4']").check();
    await third.locator("[name='meeting-log.3.tasks.1.task']").fill("Read");
    const saving = page.waitForEvent("download");
    await third.locator("[data-tool=save]").press("Enter");
    const download = await saving;
    assert.equal(download.suggestedFilename(), "meeting-log-3.json");
    assert.deepEqual(JSON.parse(await readFile(await download.path(), "utf8")), {
      form: "meeting-log", version: 1, copy: 3, answers: { tasks: [{ task: "Read" }], usefulness: 4 },
    });
    const names = await page.locator("form[data-form] [name]").evaluateAll((all) =>
      all.filter(({ type }) => type !== "radio").map(({ name }) => name));
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    for (const list of [names, ids]) assert.equal(new Set(list).size, list.length, "each once");
  });
});

test("without script a form is a page to print, and the return key sends nothing", async () => {
  await visit("/en/activities/swot/", { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator("section.form :is(button, [type=file]):visible").count(), 0);
    const field = page.locator("[name='swot.question']");
    await field.fill("Secret");
    await field.press("Enter");
    assert.doesNotMatch(page.url(), /Secret|\?/);
    const text = await printed(page);
    assert.match(text, /What question am I looking at\?/);
    assert.match(text, /Opportunities/);
  });
});

test("boxes of a grid are filled in, saved and opened by their ids", async () => {
  await visit("/en/activities/swot/", DESKTOP, async (page) => {
    await page.getByRole("textbox", { name: "Opportunities", exact: true }).fill("A new job");
    const saved = await save(page);
    const { answers } = JSON.parse(saved.text);
    assert.deepEqual(Object.values(answers), [{ opportunities: "A new job" }]);
    await go(page, "fi");
    await open(page, saved.name, saved.text);
    assert.equal((await save(page)).text, saved.text);
  });
});

test("a cell of a table tells its column and its row", async () => {
  await visit(AGREEMENT, { viewport: { width: 320, height: 640 } }, async (page) => {
    const cell = page.getByRole("textbox", { name: "How will we know it has been reached?, Row 2" });
    assert.equal(await cell.getAttribute("name"), "pair-agreement.goals.2.evidence");
    await go(page, "fi");
    const here = page.locator("[name='pair-agreement.goals.2.evidence']");
    assert.match(await here.getAttribute("aria-label"), /, Rivi 2$/);
    assert.match(await page.locator(".field-date .hint").first().textContent(), /pp\.kk\.vvvv/);
  });
});

const MM = 96 / 25.4;

for (const path of [AGREEMENT, "/en/forms/meeting-log/", "/en/activities/swot/", "/en/activities/goal-wheel/", "/en/activities/lifeline/"]) {
  test(`${path} on paper leaves room for a hand and a pen`, async () => {
    // As wide as the text on a sheet of A4.
    await visit(path, { viewport: { width: Math.round(176 * MM), height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const small = await page.locator("form[data-form] [name]").evaluateAll((all, mm) => {
        const least = ({ type, rows }) => (type === "radio" || type === "checkbox" ? 4 : 8 * (rows ?? 1));
        const height = (control) => Math.round((control.closest("td") ?? control).getBoundingClientRect().height / mm * 10) / 10;
        const isSmall = (control) => height(control) < (control.closest("td") ? 8 : least(control));
        return all.filter(isSmall).map((control) => `${control.name}: ${height(control)} mm`);
      }, MM);
      assert.deepEqual(small, []);
    });
  });
}
