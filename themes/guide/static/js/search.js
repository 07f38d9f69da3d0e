// The search: a dialog on every page, and the page of the search itself. The index is fetched when someone
// searches, and what is typed stays in the browser.

const link = document.querySelector(".search-link");
const parts = document.getElementById("search_parts");
const { lang } = document.documentElement;
const bundle = new URL("../pagefind/", import.meta.url).href;

/** How many results are shown at first, and how many words of each. */
const SHOWN = 12;
const EXCERPT = 26;

let engine;

function load() {
  engine ??= import(`${bundle}pagefind.js`).then(async ({ createInstance }) => {
    const instance = createInstance({ basePath: bundle, ranking: { pageLength: 0.5, termSaturation: 1.2 } });
    await instance.init();
    return instance;
  });
  // What failed once, such as without a connection, may do better the next time.
  engine.catch(() => (engine = undefined));
  return engine;
}

/** A word as it is shown: between pairs of carets are hidden words, and one caret parts a compound. */
const shown = (word) => word.replace(/\^\^.*?\^\^/g, "").replaceAll("^", "");

/** The sections of a page: where each begins among the words of the page, and where its heading ends. */
function sections({ anchors, words }) {
  const starts = anchors.toSorted((one, other) => one.location - other.location);
  return starts.map(({ element, id, location }, at) => {
    const body = location + Number(element.split(".")[1] ?? 0);
    const end = starts[at + 1]?.location ?? words.length;
    return { id, start: location, body, end, title: words.slice(location, body).join(" ") };
  });
}

/** The words of a section around the most hits, and which of them are hits. */
function excerpt({ body, end }, words, hits) {
  const own = hits.filter((hit) => hit >= body && hit < end);
  const near = (hit) => own.filter((other) => other >= hit && other < hit + EXCERPT - 6).length;
  const best = own.reduce((best, hit) => (near(hit) > near(best) ? hit : best), own[0] ?? body);
  const from = Math.max(body, Math.min(best - 5, end - EXCERPT));
  const to = Math.min(end, from + EXCERPT);
  return { from, to, isLate: from > body, isCut: to < end };
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Words with what was found in them marked, without the signs around it. */
function marked({ from, to, isLate, isCut }, words, hits) {
  const out = new DocumentFragment();
  if (from === to) return out;
  if (isLate) out.append("… ");
  for (let at = from; at < to; at += 1) {
    const [, before, core, behind] = words[at].match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    if (hits.includes(at) && core) out.append(before, element("mark", {}, core), behind);
    else out.append(words[at]);
    if (at + 1 < to) out.append(" ");
  }
  if (isCut) out.append(" …");
  return out;
}

/** A page that was found: its title, its kind, words of it, and the sections that have more. */
function result(data) {
  const words = data.content.split(" ").map(shown);
  const hits = [...new Set(data.weighted_locations.map(({ location }) => location))].sort((one, other) => one - other);
  const all = sections({ anchors: data.anchors, words });
  const found = all
    .map((section) => ({ ...section, count: hits.filter((hit) => hit >= section.start && hit < section.end).length }))
    .filter(({ count }) => count);
  const [most] = found.toSorted((one, other) => other.count - one.count);
  const title = element("a", { href: data.url }, data.meta.title);
  const item = element("li", {}, element("p", { className: "search-title" }, title, " ", element("small", {}, data.filters.kind?.[0] ?? "")));
  const told = most ?? all[0];
  if (told) item.append(element("p", { className: "search-excerpt" }, marked(excerpt(told, words, hits), words, hits)));
  const deeper = found.filter(({ id }) => id).toSorted((one, other) => other.count - one.count).slice(0, 3);
  if (deeper.length) {
    const links = deeper.toSorted((one, other) => one.start - other.start).map(({ id, title }) =>
      element("li", {}, element("a", { href: `${data.url}#${encodeURIComponent(id)}` }, title)),
    );
    item.append(element("ul", { className: "search-sections" }, ...links));
  }
  return item;
}

/** Makes a search work: the one of the page, or that of the dialog. */
class Search {
  constructor(root, { isPage }) {
    this.root = root;
    this.words = root.dataset;
    this.field = root.querySelector("input[type=search]");
    this.status = root.querySelector("[role=status]");
    this.list = root.querySelector(".search-results");
    this.more = root.querySelector(".search-more");
    this.isPage = isPage;
    this.asked = 0;
    this.found = [];
    for (const part of root.querySelectorAll("form, .search-key")) part.hidden = false;
    root.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.search();
    });
    this.field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.search(), 200);
    });
    this.field.addEventListener("focus", () => load().catch(() => {}), { once: true });
    this.more.addEventListener("click", () => this.show(this.list.children.length + SHOWN));
    shortcut(root.querySelector(".search-key input"));
  }

  async search() {
    clearTimeout(this.timer);
    const query = this.field.value.trim();
    const asked = ++this.asked;
    if (this.isPage) remember(query);
    if (!query) return this.tell([], "");
    try {
      const { results } = await (await load()).search(query);
      if (asked !== this.asked) return undefined;
      // An index answers for another language where a language has none of its own.
      const own = results.filter(({ id }) => id.startsWith(`${lang.toLowerCase()}_`));
      return await this.tell(own, this.sum(own.length, query), asked);
    } catch {
      return asked === this.asked ? this.tell([], this.words.failed) : undefined;
    }
  }

  sum(count, query) {
    if (!count) return this.words.none.replace("{query}", query);
    const category = new Intl.PluralRules(lang).select(count);
    const words = this.root.getAttribute(`data-count-${category}`) ?? this.root.getAttribute("data-count-other");
    return words.replace("{count}", count.toLocaleString(lang));
  }

  async tell(found, words, asked = this.asked) {
    this.found = found;
    const items = await this.items(0, SHOWN);
    if (asked !== this.asked) return;
    this.list.replaceChildren(...items);
    this.status.textContent = words;
    this.more.hidden = found.length <= SHOWN;
  }

  async items(from, to) {
    const pages = await Promise.all(this.found.slice(from, to).map((found) => found.data()));
    return pages.map(result);
  }

  async show(count) {
    const items = await this.items(this.list.children.length, count);
    this.list.append(...items);
    this.more.hidden = this.list.children.length >= this.found.length;
    items[0]?.querySelector("a").focus();
  }
}

/** The address of the page of the search tells what was searched. */
function remember(query) {
  const url = new URL(location.href);
  if (query) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  history.replaceState(history.state, "", url);
}

const KEY = "guide-search-key";

/** Whether the key / opens the search. Whoever speaks to the computer may not want that (WCAG 2.1.4). */
function hasKey() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function shortcut(box) {
  box.checked = hasKey();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // A browser that keeps nothing keeps the key.
    }
  });
}

let dialog;

/** The look of the dialog, which no page needs before it is opened. */
function style() {
  const href = new URL("../css/search.css", import.meta.url).href;
  const here = [...document.querySelectorAll("link[rel=stylesheet]")].find((sheet) => sheet.href === href);
  if (here) return undefined;
  const sheet = element("link", { rel: "stylesheet", href });
  return new Promise((done) => {
    sheet.addEventListener("load", done);
    sheet.addEventListener("error", done);
    document.head.append(sheet);
  });
}

async function open() {
  await style();
  dialog ??= make();
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector("input[type=search]");
  field.focus();
  field.select();
}

function make() {
  const made = parts.content.querySelector("dialog").cloneNode(true);
  document.body.append(made);
  new Search(made.querySelector(".search"), { isPage: false });
  made.querySelector(".search-close").addEventListener("click", () => made.close());
  // A click beside it closes it; so does a link to a place on the same page.
  made.addEventListener("click", (event) => (event.target === made || event.target.closest("a")) && made.close());
  return made;
}

const page = document.querySelector("main .search");

if (page) {
  document.querySelector(".search-without")?.remove();
  const search = new Search(page, { isPage: true });
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    search.field.value = query;
    search.search();
  }
}

function begin() {
  if (!page) return parts && open();
  const field = page.querySelector("input[type=search]");
  field.focus();
  return field.select();
}

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  begin();
});

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || !hasKey()) return;
  event.preventDefault();
  begin();
});
