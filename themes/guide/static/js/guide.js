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

if (themeSwitch && CSS.supports("color", "light-dark(#000, #fff)")) {
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
