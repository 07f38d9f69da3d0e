// What the guide adds where scripts run. Everything can be read and used without it.

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
