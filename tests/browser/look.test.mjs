// The look: light and dark, the words of the glossary, the picture of a process, settings of the device.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DESKTOP, PHONE, faults, reader, visit } from "./harness.mjs";
import { PLACE, SIZE, draw } from "./social.mjs";

// In the other settings every page is looked at in every-page.test.mjs, but there without its header and footer.
for (const path of ["/en/", "/fi/ohjelma/", "/en/roles/mentee/", "/fi/harjoitukset/", "/en/agreements/pair-agreement/", "/en/404.html"]) {
  test(`axe finds nothing on ${path} with more contrast, in forced colours and in print`, async () => {
    for (const screen of [DESKTOP, PHONE]) {
      await visit(path, screen, async (page) => {
        for (const setting of [{ contrast: "more" }, { contrast: "no-preference", forcedColors: "active" }, { forcedColors: "none", media: "print" }]) {
          await page.emulateMedia(setting);
          assert.deepEqual(await faults(page), []);
        }
      });
    }
  });
}

test("light and dark follow the device until the reader presses the switch, and that is kept", async () => {
  await visit("/en/", { ...DESKTOP, colorScheme: "light" }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const kept = () => page.evaluate(() => ({ ...localStorage }));
    const button = page.getByRole("button", { name: "Dark colours" });
    const day = await ground();
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    assert.deepEqual(await kept(), {});
    await button.press("Enter");
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    const night = await ground();
    assert.notEqual(night, day);
    assert.deepEqual(await kept(), { theme: "dark" });
    // The next page is dark before anything of it is drawn.
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.body);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    await page.waitForLoadState();
    assert.equal(await ground(), night);
    // Back to what the device says: nothing is kept any more.
    await button.press("Enter");
    assert.equal(await ground(), day);
    assert.deepEqual(await kept(), {});
    await page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await ground(), night);
    await page.waitForFunction(() => document.querySelector(".theme-switch").ariaPressed === "true");
  });
});

test("without script there is no switch, and the device decides", async () => {
  await visit("/en/", { ...DESKTOP, colorScheme: "dark", javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(".theme-switch").isVisible(), false);
    assert.ok(await page.locator("h1").isVisible());
  });
});

test("a word of the glossary is explained by key and by mouse, and Esc takes it away", async () => {
  await visit("/en/mentoring/", DESKTOP, async (page) => {
    const term = page.locator(".term").first();
    const note = page.locator("#term_note");
    await term.focus();
    await note.waitFor({ state: "visible" });
    assert.equal(await note.textContent(), await term.getAttribute("data-term"));
    assert.equal(await term.getAttribute("aria-describedby"), "term_note");
    assert.deepEqual(await faults(page), []);
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    // It stays while the pointer is on it.
    await term.hover();
    await note.waitFor({ state: "visible" });
    await note.hover();
    await page.waitForTimeout(600);
    assert.ok(await note.isVisible());
    await page.locator("h1").hover();
    await note.waitFor({ state: "detached" });
  });
});

test("the first touch explains a word, the second leads to the glossary", async () => {
  await visit("/en/mentoring/", PHONE, async (page) => {
    const term = page.locator(".term").first();
    await term.tap();
    await page.locator("#term_note").waitFor({ state: "visible" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 360);
    await Promise.all([page.waitForURL("**/glossary/**"), term.tap()]);
  });
});

test("the steps of a process lead to their pages, and its words fit into their boxes", async () => {
  for (const path of ["/en/programme/", "/fi/ohjelma/"]) {
    await visit(path, DESKTOP, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.locator(".process-diagram .node").evaluateAll((nodes) => nodes.flatMap((node) => {
        const box = node.querySelector("path").getBBox();
        return [...node.querySelectorAll("text")].map((text) => text.getBBox())
          .filter((text) => text.x < box.x || text.x + text.width > box.x + box.width || text.y < box.y || text.y + text.height > box.y + box.height)
          .map(() => node.textContent);
      }));
      assert.deepEqual(wide, []);
      const link = page.locator(".process-diagram a.node").first();
      const href = await link.getAttribute("href");
      await link.focus();
      await Promise.all([page.waitForURL(`**${href}`), page.keyboard.press("Enter")]);
    });
  }
});

/** How far two pictures are from each other, as a part of the way from black to white. */
const distance = (page, pictures) =>
  page.evaluate(async ([pictures, { width, height }]) => {
    const [one, other] = await Promise.all(pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, width, height).data;
    }));
    return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0) / one.length / 255;
  }, [pictures.map((picture) => picture.toString("base64")), SIZE]);

test("the picture that is shared is that of the home page", async () => {
  const { context, page } = await reader({});
  const drawn = await draw(page);
  const kept = readFileSync(PLACE);
  assert.ok(await distance(page, [drawn, kept]) < 0.005, "draw it anew: node tests/browser/social.mjs");
  await page.evaluate(() => document.querySelector(".sun").remove());
  assert.ok(await distance(page, [await page.screenshot(), kept]) > 0.005, "a picture without its sun would do too");
  await context.close();
});

// axe passes over the words of pictures.
test("the words in the picture of a process can be read in every setting", async () => {
  await visit("/fi/ohjelma/", DESKTOP, async (page) => {
    for (const setting of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { colorScheme: "dark", forcedColors: "active" },
      { colorScheme: "light", forcedColors: "active" },
      { forcedColors: "none", media: "print" },
    ]) {
      await page.emulateMedia(setting);
      const ratios = await page.locator(".process-diagram .node").evaluateAll((nodes) => {
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        const luminance = (colour) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => ((part / 255 + .055) / 1.055) ** 2.4);
          return .2126 * red + .7152 * green + .0722 * blue + .05;
        };
        return nodes.flatMap((node) => {
          const ground = luminance(getComputedStyle(node.querySelector("path")).fill);
          return [...node.querySelectorAll("text, tspan")].map((words) => {
            const ink = luminance(getComputedStyle(words).fill);
            return Math.max(ink, ground) / Math.min(ink, ground);
          });
        });
      });
      assert.ok(ratios.length > 20);
      assert.ok(Math.min(...ratios) >= 4.5, `${JSON.stringify(setting)}: ${Math.min(...ratios)}`);
    }
  });
});
