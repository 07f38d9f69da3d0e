// The settings in which people read: what is wrong with a page in each of them, at one visit.

import { changes, faults } from "./harness.mjs";
import { clipped, overflow, space } from "./measure.mjs";

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

/** What a device is without any wish of its reader. */
const PLAIN = { media: "screen", colorScheme: "light", forcedColors: "none" };

/** The screen and the wishes with which a browser comes, so that nothing changes before the first look. */
export const READER = { viewport: WIDE, colorScheme: PLAIN.colorScheme };

/** On which screen, what the reader has chosen, and what is asked: everything twice, elsewhere what the choice can change. */
const SETTINGS = [
  ["desktop, light", WIDE, {}, faults],
  ["desktop, dark", WIDE, { colorScheme: "dark" }, changes],
  ["desktop, forced colours", WIDE, { colorScheme: "dark", forcedColors: "active" }, changes],
  ["on paper", WIDE, { media: "print" }, changes],
  ["phone, light", PHONE, {}, changes],
  ["phone, forced colours", PHONE, { forcedColors: "active" }, changes],
  ["phone, dark", PHONE, { colorScheme: "dark" }, faults],
];

/** Everything that is wrong with a page, in every setting, a line each. */
export async function look(page) {
  const found = [];
  const say = (setting, lines) => found.push(...lines.map((line) => `${setting}: ${line}`));
  for (const [name, screen, wishes, ask] of SETTINGS) {
    await page.setViewportSize(screen);
    await page.emulateMedia({ ...PLAIN, ...wishes });
    say(name, await ask(page));
  }
  await page.emulateMedia(PLAIN);
  await page.setViewportSize(NARROW);
  say("320 pixels", await overflow(page));
  await space(page);
  say("320 pixels, spaced", [...await overflow(page), ...await clipped(page)]);
  await page.setViewportSize(WIDE);
  say("desktop, spaced", [...await overflow(page), ...await clipped(page)]);
  return found;
}
