// The picture that is shown where someone shares a page, drawn from the picture of the home page and its colours. When
// those have changed, draw it anew:
//
//     node tests/browser/social.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const theme = new URL("../../themes/guide/", import.meta.url);
const read = (path) => readFileSync(new URL(path, theme), "utf8");

/** Where the picture is kept. */
export const PLACE = new URL("static/img/social.png", theme);

/** The size that social networks ask for. */
export const SIZE = { width: 1200, height: 630 };

/** Draws the picture on a page of a browser; gives it as PNG. */
export async function draw(page) {
  const picture = read("web/hero.html").replace(/\{#.*?#\}/gs, "").replace("<svg ", '<svg preserveAspectRatio="xMaxYMax slice" ');
  const own = ".hero, .hero .hero-art { position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; margin: 0; }";
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setContent(`<!DOCTYPE html><style>${read("static/css/guide.css")}${read("static/css/home.css")}</style><style>${own}</style><div class="hero">${picture}</div>`);
  return page.screenshot();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  writeFileSync(PLACE, await draw(await browser.newPage()));
  await browser.close();
}
