// What the guide adds where scripts run. Everything can be read and used without it.

// Light or dark. What the device says holds, until the reader wants it otherwise; only that is kept, here.
const root = document.documentElement;
const night = matchMedia("(prefers-color-scheme: dark)");
const themeSwitch = document.querySelector(".theme-switch");

const isDark = () => (root.dataset.theme ?? (night.matches ? "dark" : "light")) === "dark";

function showTheme() {
  themeSwitch.setAttribute("aria-pressed", isDark());
}

function changeTheme() {
  const wanted = isDark() ? "light" : "dark";
  const isUsual = (wanted === "dark") === night.matches;
  if (isUsual) delete root.dataset.theme;
  else root.dataset.theme = wanted;
  try {
    if (isUsual) localStorage.removeItem("theme");
    else localStorage.setItem("theme", wanted);
  } catch {
    // It holds for this page.
  }
  showTheme();
}

if (themeSwitch && CSS.supports("color", "light-dark(red, red)")) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener("click", changeTheme);
  night.addEventListener("change", showTheme);
  showTheme();
}

// The table of contents beside the text shows where the reader is.
const entries = [...document.querySelectorAll(".toc-side a")].flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

function mark() {
  const here = entries.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 4);
  for (const entry of entries) entry.link.classList.toggle("here", entry === here);
}

if (entries.length) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}

// Words of the glossary: what they mean, beside them. It comes by mouse, key and touch, stays while the pointer is
// on it, and goes by Esc. The link itself leads to the glossary.
const note = Object.assign(document.createElement("div"), { className: "term-note", id: "term_note", role: "tooltip" });
note.popover = "manual";
let explained;
let leaving;

function explain(term) {
  clearTimeout(leaving);
  if (term === explained) return;
  conceal();
  explained = term;
  note.textContent = term.dataset.term;
  term.after(note);
  term.setAttribute("aria-describedby", note.id);
  note.showPopover();
  const { left, right, top, bottom } = term.getBoundingClientRect();
  const isAbove = bottom + note.offsetHeight + 8 > innerHeight && top > note.offsetHeight;
  const start = getComputedStyle(term).direction === "rtl" ? right - note.offsetWidth : left;
  note.style.left = `${scrollX + Math.max(16, Math.min(start, root.clientWidth - note.offsetWidth - 16))}px`;
  note.style.top = `${scrollY + (isAbove ? top - note.offsetHeight : bottom)}px`;
}

function conceal() {
  explained?.removeAttribute("aria-describedby");
  explained = undefined;
  note.remove();
}

const later = () => { leaving = setTimeout(conceal, 300); };

if (note.showPopover) {
  for (const term of document.querySelectorAll(".term")) {
    term.addEventListener("mouseenter", () => explain(term));
    term.addEventListener("focus", () => explain(term));
    term.addEventListener("mouseleave", later);
    term.addEventListener("blur", later);
    // The first touch explains, the second follows the link.
    let isShown;
    term.addEventListener("pointerdown", ({ pointerType }) => { isShown = pointerType !== "touch" || explained === term; });
    term.addEventListener("click", (event) => {
      if (isShown === false) event.preventDefault();
      isShown = undefined;
    });
  }
  note.addEventListener("mouseenter", () => clearTimeout(leaving));
  note.addEventListener("mouseleave", later);
  addEventListener("keydown", ({ key }) => key === "Escape" && conceal());
}

// A checklist says what the ticks mean, from the first one on. Nothing is stored.
for (const result of document.querySelectorAll(".checklist .result")) {
  const list = result.parentElement;
  list.classList.add("says");
  list.addEventListener("change", () => {
    const when = list.querySelector("[type=checkbox]:not(:checked)") ? "some" : "all";
    const text = list.querySelector(`[data-when=${when}]`)?.textContent ?? "";
    // What stays the same is not said again.
    if (result.textContent !== text) result.textContent = text;
  });
}
