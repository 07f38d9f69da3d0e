// Lighthouse on the pages that people meet first. Accessibility, good practice and what search engines ask
// for have to be perfect. Speed depends on the machine and what else it does, so the score of it is told and
// not asserted; what makes a page slow on any machine is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "./server.mjs";

const PAGES = {
  home: ["/en/", "/fi/"],
  role: ["/en/roles/mentor/", "/fi/roolit/mentori/"],
  faq: ["/en/faq/pairs/", "/fi/kysymyksia-ja-vastauksia/parit/"],
  agreement: ["/en/agreements/pair-agreement/", "/fi/sopimukset/parin-sopimus/"],
  activity: ["/en/activities/swot/", "/fi/harjoitukset/swot-analyysi/"],
};

/** What a page may weigh as it is sent, fonts and all, in bytes. */
const WEIGHT = 300_000;

let chromium;
let site;

before(async () => {
  site = await serve(process.env.SITE);
  chromium = await launch({ chromePath: "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox"], logLevel: "silent" });
});

after(async () => {
  await chromium?.kill();
  site?.server.close();
});

/** What is less than perfect in a category, a line an audit. */
const lacking = ({ categories, audits }, category) =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${category}: ${id}: ${JSON.stringify(audits[id].details?.items ?? audits[id].title).slice(0, 400)}`);

for (const [name, paths] of Object.entries(PAGES)) {
  for (const path of paths) {
    test(`Lighthouse has nothing to add to ${path} (${name})`, async (told) => {
      const { lhr } = await lighthouse(site.origin + path, { port: chromium.port, logLevel: "silent" });
      assert.equal(lhr.runtimeError, undefined);
      const { performance, ...strict } = lhr.categories;
      told.diagnostic(`performance here and now: ${Math.round(performance.score * 100)}`);
      const found = Object.keys(strict).flatMap((category) => lacking(lhr, category));
      for (const [category, { score }] of Object.entries(strict)) {
        if (score !== 1) found.push(`${category}: ${score}`);
      }
      assert.deepEqual(Object.keys(strict), ["accessibility", "best-practices", "seo"]);
      // What is slow everywhere: what jumps, what is large, what comes in turns.
      const number = (audit) => lhr.audits[audit].numericValue;
      if (number("cumulative-layout-shift") > 0.01) found.push(`it jumps: ${number("cumulative-layout-shift")}`);
      if (number("total-byte-weight") > WEIGHT) found.push(`it weighs ${number("total-byte-weight")} bytes`);
      assert.deepEqual(found, []);
    });
  }
}
