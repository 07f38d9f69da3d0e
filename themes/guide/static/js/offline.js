// Keeps the guide for reading without a connection, where the site wants that, and tells of a new version of it.

const parts = document.getElementById("update_parts");
const root = new URL("../", import.meta.url);

// Whoever reads a first visit has the newest already; only a later worker is news.
let isUpdating = false;

function tell(worker) {
  if (document.querySelector(".update-notice")) return;
  const notice = parts.content.firstElementChild.cloneNode(true);
  const words = notice.querySelector("[role=status]");
  const said = words.textContent;
  words.textContent = "";
  const sheet = document.createElement("link");
  Object.assign(sheet, { rel: "stylesheet", href: new URL("css/search.css", root).href });
  document.head.append(sheet);
  document.body.append(notice);
  // A live region says what changes in it, so it has to be there before.
  requestAnimationFrame(() => (words.textContent = said));
  notice.querySelector("[data-update=now]").addEventListener("click", () => {
    isUpdating = true;
    worker.postMessage({ update: true });
  });
  notice.querySelector("[data-update=later]").addEventListener("click", () => notice.remove());
}

function follow(worker) {
  const look = () => worker.state === "installed" && navigator.serviceWorker.controller && tell(worker);
  worker?.addEventListener("statechange", look);
}

function watch(registration) {
  if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

async function begin() {
  const registration = await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root, updateViaCache: "none" });
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ language: document.documentElement.lang });
}

// A browser may refuse, in a private window for one: then the guide is what it was without.
if (parts && "serviceWorker" in navigator) {
  navigator.serviceWorker.addEventListener("controllerchange", () => isUpdating && location.reload());
  begin().catch(() => {});
}
