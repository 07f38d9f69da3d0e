// What ECMA-402 (the CLDR, by way of Node's ICU) writes for a table of values: one JSON object of
// `kind value: text` for each language.
const languages = process.argv.slice(2);

const numbers = [0, 1, 12, 999, 1000, 1234.5, 12345.678, 1234567, -5, -1234.5, 0.1, 0.125];
const shares = [0, 0.005, 0.05, 0.5, 0.999, 1, 12.5];
const days = ["2026-01-01", "2026-02-28", "2026-11-21", "2027-06-10", "2027-12-31"];
const ranges = [
  ["2027-01-18", "2027-06-10"],
  ["2027-01-18", "2027-01-20"],
  ["2026-12-31", "2027-01-01"],
];
const times = ["00:00", "08:05", "12:00", "17:00", "23:59"];
const lists = [["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]];
const styles = ["short", "medium", "long", "full"];

const date = (day) => new Date(`${day}T00:00:00Z`);

const table = {};
for (const language of languages) {
  const cases = {};
  for (const n of numbers) cases[`number ${n}`] = new Intl.NumberFormat(language).format(n);
  for (const n of shares) cases[`percent ${n}`] = new Intl.NumberFormat(language, { style: "percent" }).format(n);
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: "UTC" });
    for (const day of days) cases[`date ${style} ${day}`] = format.format(date(day));
  }
  const range = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  for (const [from, to] of ranges) cases[`range ${from} ${to}`] = range.formatRange(date(from), date(to));
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: "UTC" });
  for (const at of times) cases[`time ${at}`] = time.format(new Date(`2027-01-18T${at}:00Z`));
  for (const [type, name] of [["conjunction", "and"], ["disjunction", "or"]]) {
    const list = new Intl.ListFormat(language, { type });
    for (const items of lists) cases[`${name} ${items.join(" ")}`] = list.format(items);
  }
  table[language] = cases;
}
console.log(JSON.stringify(table));
