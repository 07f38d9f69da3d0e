// What the guide adds where scripts run. Everything can be read and used without it.

// The result of a self-check is spoken when it appears. Nothing is stored or sent.
for (const list of document.querySelectorAll(".checklist")) {
  const results = list.querySelectorAll(".result");
  if (!results.length || list.querySelector("[role=status]")) continue;
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  results[0].before(status);
  status.append(...results);
}

// The table of contents beside the text shows where the reader is.
const entries = new Map();
for (const link of document.querySelectorAll(".toc-side a")) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) entries.set(heading, link);
}
if (entries.size) {
  const mark = () => {
    let here;
    for (const [heading, link] of entries) {
      if (heading.getBoundingClientRect().top < innerHeight / 4) here = link;
      link.classList.remove("here");
    }
    here?.classList.add("here");
  };
  new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" }).observe(document.body);
  addEventListener("scroll", mark, { passive: true });
}
