// The calendars as a library of calendar programs reads them (ical.js, which is Thunderbird's): an event is when its page says.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";

const { SITE } = process.env;
const files = readdirSync(SITE, { recursive: true });

/** The events in a calendar file; times by the zone that the file itself describes. */
function read(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(SITE, path), "utf8")));
  const zones = new Map(calendar.getAllSubcomponents("vtimezone").map((zone) => [zone.getFirstPropertyValue("tzid"), new ICAL.Timezone(zone)]));
  const instant = (event, name) => {
    const property = event.getFirstProperty(name);
    const zone = zones.get(property.getFirstParameter("tzid"));
    assert.ok(zone, `${path}: the zone of ${name} is described`);
    const time = property.getFirstValue();
    time.zone = zone;
    return time.toJSDate().toISOString();
  };
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    url: event.getFirstPropertyValue("url"),
    summary: event.getFirstPropertyValue("summary"),
    start: instant(event, "dtstart"),
    end: instant(event, "dtend"),
  }));
}

/** The events that pages tell search engines of, by address. */
const told = new Map(files.filter((path) => path.endsWith("index.html")).flatMap((path) => {
  const [, text] = readFileSync(join(SITE, path), "utf8").match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? [];
  const events = text ? JSON.parse(text)["@graph"].filter((node) => node["@type"] === "Event") : [];
  return events.map(({ url, name, startDate, endDate }) =>
    [url, { url, summary: name, start: new Date(startDate).toISOString(), end: new Date(endDate).toISOString() }]);
}));

test("each event is in a calendar of its own and in that of its season, at the time that its page tells", () => {
  const calendars = files.filter((path) => path.endsWith(".ics"));
  const events = calendars.map(read);
  assert.ok(told.size >= 6 && calendars.length > told.size, `${told.size} events, ${calendars.length} calendars`);
  for (const event of events.flat()) assert.deepEqual(event, told.get(event.url));
  const times = events.flat().map(({ url }) => url);
  for (const url of told.keys()) assert.equal(times.filter((one) => one === url).length, 2, url);
});

test("a reader of calendars that is not ours minds what is broken", () => {
  assert.throws(() => ICAL.parse("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY\r\nEND:VCALENDAR\r\n"));
});
