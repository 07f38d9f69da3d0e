// Keeps this site, as it was published at VERSION, for reading without a connection. FILES are its files, each with a
// hash; where the site is small all of them are kept at once, else those of the language that is read.

const ROOT = registration.scope;
const OWN = `guide ${ROOT} `;
const CACHE = OWN + VERSION;
const HASHES = new Map(FILES.map(([path, hash]) => [new URL(path, ROOT).href, hash]));
// The hashes of what a cache holds lie in the cache, so that the next version need not fetch the same again.
const LIST = new URL("_kept.json", ROOT).href;

/** The language that an address begins with, or nothing. */
const languageOf = (path) => path.match(/^([a-z]{2,3}(-[A-Za-z0-9]+)*)\/./)?.[1] ?? "";

const isPage = (path) => path === "" || path.endsWith("/") || path.endsWith(".html");

/** What is kept from the beginning. A page of a language is asked for by that language in a large site. */
const first = () => FILES.filter(([path]) => IS_SMALL || !isPage(path) || path === "404.html" || path === "");

/** The addresses of the files that others than this version have kept, by their hashes. */
async function former() {
  const found = new Map();
  for (const name of await caches.keys()) {
    if (!name.startsWith(OWN) || name === CACHE) continue;
    const cache = await caches.open(name);
    const list = await (await cache.match(LIST))?.json();
    for (const [url, hash] of list ?? []) found.set(hash, { cache, url });
  }
  return found;
}

/** Keeps files, a few at a time; what has not changed since the last version is not fetched again. */
async function keep(files, cache) {
  const known = await former();
  const left = [...files];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [path, hash] = next;
      const url = new URL(path, ROOT).href;
      if (await cache.match(url)) continue;
      const before = known.get(hash);
      const copy = before && (await before.cache.match(before.url));
      const response = copy ?? (await fetch(url, { cache: "no-cache", credentials: "same-origin" }));
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      await cache.put(url, await plain(response));
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}

/** A response that may answer for a page: one that was redirected may not. */
async function plain(response) {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      try {
        await keep(first(), cache);
      } catch (error) {
        await caches.delete(CACHE);
        throw error;
      }
      await cache.put(LIST, new Response(JSON.stringify([...HASHES])));
    })(),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(OWN) && name !== CACHE) await caches.delete(name);
      await clients.claim();
    })(),
  );
});

addEventListener("message", (event) => {
  if (event.data?.update) skipWaiting();
  const language = event.data?.language;
  if (!language || IS_SMALL) return;
  const pages = FILES.filter(([path]) => isPage(path) && languageOf(path) === language);
  // Without a connection there is nothing to be kept, and nothing lost.
  event.waitUntil(caches.open(CACHE).then((cache) => keep(pages, cache)).catch(() => {}));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(ROOT)) return;
  url.search = "";
  url.hash = "";
  const known = [url.href, `${url.href}/`].find((href) => HASHES.has(href));
  const isPdf = url.pathname.endsWith(".pdf") && !request.headers.has("range");
  if (known || isPdf || request.mode === "navigate") event.respondWith(answer(request, known, url.href, isPdf));
});

/** A file of this version from what is kept, else from the network; what is not there is said in the reader's language. */
async function answer(request, known, href, isPdf) {
  const cache = await caches.open(CACHE);
  const kept = known && (await cache.match(known));
  // An address without its last slash leads to that with it, or the links on the page would lead elsewhere.
  if (kept) return known === href ? kept : Response.redirect(known);
  try {
    const response = await fetch(request);
    if ((known || isPdf) && response.ok && response.status === 200 && !response.redirected) {
      await cache.put(known ?? href, response.clone());
    }
    return response;
  } catch (error) {
    const opened = await cache.match(href);
    if (opened || request.mode !== "navigate") return opened ?? Response.error();
    const language = languageOf(href.slice(ROOT.length));
    const missing = (await cache.match(new URL(`${language}/404.html`, ROOT))) ?? (await cache.match(new URL("404.html", ROOT)));
    return missing ?? Response.error();
  }
}
