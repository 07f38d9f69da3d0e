// The site as strangers find their way in it: a checker of links and a reader of sitemaps, neither of them ours.

import assert from "node:assert/strict";
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { CheckHtmlLinksCli } from "check-html-links";
import { parseSitemap } from "sitemap";
import { reader } from "./harness.mjs";

const { SITE } = process.env;
const HOME = readFileSync(join(SITE, "robots.txt"), "utf8").match(/^Sitemap: (.*)sitemap\.xml$/m)?.[1];
const pages = readdirSync(SITE, { recursive: true }).filter((path) => path.endsWith("index.html"));

/** The addresses below a folder that lead nowhere, and the places in pages that are not there. */
async function dead(rootDir) {
  const checker = new CheckHtmlLinksCli({ argv: [] });
  checker.setOptions({ rootDir, absoluteBaseUrl: HOME.slice(0, -1), printOnError: false, continueOnError: true });
  const { errors } = await checker.run();
  return errors.map(({ filePath, onlyAnchorMissing, usage }) =>
    `${onlyAnchorMissing ? "place" : "file"} ${filePath.replace(rootDir, "")}, named ${usage.length} times, first as ${usage[0].value}`);
}

/** The file behind an address of the site. */
const file = (address) => join(SITE, decodeURIComponent(address.slice(HOME.length)), "index.html");

test("every address and every place that a page names is there", async () => {
  assert.ok(pages.length > 100);
  assert.deepEqual(await dead(SITE), []);
});

test("the checker of links notices what is missing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  writeFileSync(join(folder, "index.html"), `<a href="/gone/">A</a><a href="#gone">B</a><a href="${HOME}other/">C</a><p id="there"><a href="#there">D</a>`);
  const found = await dead(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(found.map((line) => line.split(",")[0]), ["file /gone/index.html", "place /index.html", "file /other/index.html"]);
});

test("the sitemap names every page that is in its own language, and its languages name each other", async () => {
  const items = await parseSitemap(createReadStream(join(SITE, "sitemap.xml")));
  assert.ok(items.length > 100);
  const links = new Map(items.map(({ url, links }) => [url, links]));
  assert.equal(links.size, items.length);
  for (const { url, links: own } of items) {
    assert.ok(url.startsWith(HOME) && existsSync(file(url)), url);
    const path = new URL(url).pathname;
    const languages = own.map(({ lang }) => lang);
    assert.equal(new Set(languages).size, own.length, url);
    for (const { lang, url: other } of own) {
      assert.ok(new URL(other).pathname.startsWith(`/${lang}/`), `${other} is in ${lang}`);
      assert.deepEqual(links.get(other), own, `${other} answers ${url}`);
    }
    // A page of two languages side by side stands for neither.
    assert.ok(own.some(({ url: other }) => other === url) || own.length === 0, path);
  }
});

test("what a page says of itself is what the sitemap says", async () => {
  const items = await parseSitemap(createReadStream(join(SITE, "sitemap.xml")));
  const expected = new Map(items.map(({ url, links }) => [url, links.map(({ lang, url }) => `${lang} ${url}`).sort()]));
  const { context, page, open } = await reader({ javaScriptEnabled: false });
  const indexed = [];
  // The head is all that is wanted of a page.
  await page.route(/\.(css|js|woff2|svg|png|jpg)$/, (route) => route.abort());
  for (const path of pages) {
    await open(page, `/${path.replace(/index\.html$/, "")}`);
    const said = await page.evaluate(() => ({
      robots: document.querySelector("meta[name=robots]")?.content,
      canonical: document.querySelector("link[rel=canonical]")?.href,
      alternates: [...document.querySelectorAll("link[rel=alternate][hreflang]:not([hreflang=x-default])")].map(({ hreflang, href }) => `${hreflang} ${href}`).sort(),
    }));
    if (said.robots === "noindex") {
      assert.equal(said.canonical, undefined, path);
      continue;
    }
    indexed.push(said.canonical);
    assert.deepEqual(said.alternates, expected.get(said.canonical), path);
  }
  await context.close();
  assert.deepEqual(indexed.sort(), [...expected.keys()].sort());
});

test("a reader of sitemaps that is not ours minds what is wrong", async () => {
  const broken = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>x</url>";
  await assert.rejects(parseSitemap(Readable.from([broken])));
});
