// The preview in a browser: what changes is seen without losing one's place, and what is wrong is shown over it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { PATIENCE } from "./patience.mjs";

const CHROMIUM = "/usr/bin/chromium";
const FORM = "/fi/agreements/pair/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
let folder;
let preview;
let origin;
let faults;
let context;

/** Starts the preview, and gives its address once it is told. */
async function start(...more) {
  preview = spawn(process.env.SITEGEN, ["serve", "--root", folder, "--language", "en", ...more]);
  preview.stderr.resume();
  const [, address] = await new Promise((resolve) => {
    let said = "";
    preview.stdout.on("data", (data) => {
      said += data;
      const found = said.match(/(http:\/\/localhost:\d+)\//);
      if (found) resolve(found);
    });
  });
  return address;
}

const stop = () =>
  new Promise((resolve) => {
    preview.once("exit", resolve);
    preview.kill();
  });

before(async () => {
  assert.ok(process.env.SITEGEN && process.env.PROJECT, "SITEGEN and PROJECT have to name the program and a project");
  folder = await mkdtemp(join(tmpdir(), "preview-"));
  await cp(process.env.PROJECT, folder, { recursive: true });
  await mkdir(join(folder, "static/css"));
  await writeFile(join(folder, "static/img/mark.svg"), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  origin = await start("--port", "0");
  // Whoever tests in a container is root there, and Chromium's sandbox refuses root.
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  preview?.kill();
  if (folder) await rm(folder, { recursive: true });
});

/** Pages in a browser that has never been here, which must not complain of anything. */
async function visit(paths, act) {
  context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1000, height: 500 } });
  context.setDefaultTimeout(PATIENCE);
  faults = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(`${error.error()}`));
  try {
    const pages = [];
    for (const path of paths) {
      const page = await context.newPage();
      const listens = page.waitForRequest((request) => request.url().includes("/_sitegen/events"));
      await page.goto(origin + path);
      await listens;
      // A page that is loaded anew forgets this.
      await page.evaluate(() => {
        window.isOld = true;
      });
      pages.push(page);
    }
    await act(...pages);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const isOld = (page) => page.evaluate(() => window.isOld === true);
const renewed = (page) => page.waitForFunction(() => !window.isOld && document.readyState === "complete");
const put = (path, text) => writeFile(join(folder, path), text);
const read = (path) => readFile(join(folder, path), "utf8");
const colour = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dialog = (page) => page.locator("#sitegen-preview dialog");

/** A page whose writer has not come to the end of the title yet. */
const unfinished = (text) => text.replace(/^(title = ".*)"$/m, "$1");

/** Changes a file for as long as `act` takes. */
async function changed(path, change, act) {
  const before = await read(path);
  await put(path, change(before));
  try {
    await act();
  } finally {
    await put(path, before);
  }
}

test("a stylesheet is swapped and the page stays", async () => {
  await visit(["/fi/"], async (page) => {
    await put("static/css/guide.css", "body { background: rgb(1, 2, 3) }");
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
    await put("static/css/guide.css", "body { background: rgb(4, 5, 6) }");
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(4, 5, 6)");
    assert.ok(await isOld(page));
    assert.equal(await page.locator("link[href*='css/guide.css']").count(), 1, "the old one is gone");
    await rm(join(folder, "static/css/guide.css"));
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== "rgb(4, 5, 6)");
  });
});

test("a changed page keeps the reader's place and what was typed, and other tabs are left alone", async () => {
  await visit([FORM, "/en/"], async (page, other) => {
    const name = page.locator("input[name='pair-agreement.mentor-name']").first();
    await name.fill("Aino Mentor");
    const area = page.locator("textarea").first();
    await area.fill("Yksi\nKaksi");
    await page.locator("input[type=radio]").first().check();
    await area.evaluate((control) => {
      control.focus();
      control.setSelectionRange(2, 4);
    });
    await page.evaluate(() => scrollTo(0, 321));
    await changed("content/agreements/pair.fi.md", (text) => text.replace("Kerran kuukaudessa", "Kerran kuussa"), async () => {
      await renewed(page);
      assert.match(await page.locator("main").textContent(), /Kerran kuussa/);
      assert.equal(await name.inputValue(), "Aino Mentor");
      assert.equal(await area.inputValue(), "Yksi\nKaksi");
      assert.ok(await page.locator("input[type=radio]").first().isChecked());
      assert.equal(await page.evaluate(() => scrollY), 321);
      const focus = await page.evaluate(() => {
        const { localName, selectionStart, selectionEnd } = document.activeElement;
        return [localName, selectionStart, selectionEnd];
      });
      assert.deepEqual(focus, ["textarea", 2, 4]);
      assert.ok(await isOld(other), "the other tab was loaded anew");
    });
    await page.waitForFunction(() => document.body.textContent.includes("Kerran kuukaudessa"));
    // Whoever loads the page anew by hand wants it as it is.
    await page.reload();
    assert.equal(await name.inputValue(), "");
  });
});

test("an address that comes to be is shown, and one that goes is said to be gone", async () => {
  await visit(["/fi/uusi/"], async (page) => {
    faults.length = 0; // The browser complains of the 404.
    await put("content/uusi.fi.md", '+++\ntitle = "Aivan uusi"\n+++\nTeksti.\n');
    await page.getByRole("heading", { name: "Aivan uusi", level: 1 }).waitFor();
    await rm(join(folder, "content/uusi.fi.md"));
    await page.getByRole("heading", { name: "Sivua ei löydy" }).waitFor();
    faults.length = 0;
  });
});

test("a part of the page that changes is seen", async () => {
  await visit(["/fi/"], async (page) => {
    await changed("static/img/mark.svg", (text) => text.replace("</svg>", "<!-- --></svg>"), () => renewed(page));
  });
});

test("what is wrong is shown over the last good page, and goes away by itself", async () => {
  await visit(["/fi/tietoa/"], async (page) => {
    const heading = await page.locator("h1").textContent();
    await page.locator("main").focus();
    await changed("content/about.fi.md", unfinished, async () => {
      await dialog(page).getByText("content/about.fi.md:2:").first().waitFor();
      assert.equal(await page.locator("h1").first().textContent(), heading);
      assert.ok(await isOld(page));
      const board = page.getByRole("alertdialog", { name: "Something has to be mended" });
      assert.match(await board.textContent(), /1 error/);
      assert.match(await board.locator("pre").first().textContent(), /title = /);
      assert.equal(await board.getAttribute("lang"), "en");
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run({ fromShadowDom: ["#sitegen-preview", "dialog"] }, { preload: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
      });
      assert.deepEqual(found, []);
    });
    await dialog(page).waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "main", "the focus is given back");
  });
});

test("Esc puts it away until something else is wrong", async () => {
  await visit(["/fi/"], async (page) => {
    await changed("content/about.fi.md", unfinished, async () => {
      await dialog(page).waitFor();
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, "overlay.png") });
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "hidden" });
      const mark = page.locator("#sitegen-preview .mark");
      assert.equal(await mark.textContent(), "1 error");
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, "mark.png") });
      await page.reload();
      await mark.waitFor();
      assert.ok(await dialog(page).isHidden());
      await mark.click();
      await dialog(page).waitFor();
    });
    await dialog(page).waitFor({ state: "hidden" });
  });
});

/** Asks the page of the search for a word until `act` is content with the titles that it finds. */
async function searched(page, word, isContent) {
  for (const end = Date.now() + PATIENCE; ; ) {
    await page.goto(`${origin}/fi/haku/?q=${encodeURIComponent(word)}`);
    await page.locator("main .search-status", { hasText: /./ }).waitFor();
    const titles = await page.locator("main .search-title a").allTextContents();
    if (isContent(titles)) return;
    assert.ok(Date.now() < end, `${word} finds ${titles.join() || "nothing"}`);
  }
}

test("the search finds a word that was just saved, and no longer what was taken away", async () => {
  await visit(["/fi/haku/"], async (page) => {
    await searched(page, "kivikkokaura", (titles) => !titles.includes("Tuore sivu"));
    // The index is made anew in the background: whoever asks meanwhile is answered by the one before.
    await put("content/tuore.fi.md", '+++\ntitle = "Tuore sivu"\n+++\n\nKivikkokaura kukkii.\n');
    await searched(page, "kivikkokaura", (titles) => titles.includes("Tuore sivu"));
    await changed("content/tuore.fi.md", (text) => text.replace("Kivikkokaura", "Hietakastikka"), async () => {
      await searched(page, "hietakastikka", (titles) => titles.includes("Tuore sivu"));
    });
    await rm(join(folder, "content/tuore.fi.md"));
    await searched(page, "kivikkokaura", (titles) => !titles.includes("Tuore sivu"));
  });
});

test("a page finds the preview again after a new start", async () => {
  await visit(["/en/"], async (page) => {
    const port = new URL(origin).port;
    await stop();
    const before = await read("i18n/en/site.ftl");
    await put("i18n/en/site.ftl", before.replace(/^site-name = .*$/m, "site-name = Side by side again"));
    await start("--port", port);
    await page.waitForFunction(() => document.title.includes("Side by side again"), null, { timeout: 30_000 });
    await put("i18n/en/site.ftl", before);
    faults.length = 0; // The browser complains of the connection that ended.
  });
});
