// Marks for translators: a click on a text tells where it comes from. No published site has this file:
// see `sitegen build --translate`.

const panel = document.querySelector(".sitegen-panel");
const told = panel.querySelector(".sitegen-told");
const changes = new Map([...panel.querySelectorAll(".sitegen-change")].map((one) => [one.dataset.section, one]));
const marks = [...document.querySelectorAll("[data-sitegen-key]")].filter((mark) => !panel.contains(mark));

/** What is known of a text, as a list of terms. */
function tell(mark) {
  document.querySelector(".sitegen-chosen")?.classList.remove("sitegen-chosen");
  mark.classList.add("sitegen-chosen");
  const list = document.createElement("dl");
  const state = mark.dataset.sitegenState;
  const rows = [
    [panel.dataset.key, `${mark.dataset.sitegenKey} – ${panel.getAttribute(`data-state-${state}`) ?? state}`],
    [panel.dataset.source, mark.dataset.sitegenSource],
    [panel.dataset.comment, mark.dataset.sitegenComment],
    [panel.dataset.place, mark.dataset.sitegenPlace],
  ];
  for (const [term, text] of rows.filter(([, text]) => text)) {
    const [name, value] = [document.createElement("dt"), document.createElement("dd")];
    name.textContent = term;
    value.textContent = text;
    list.append(name, value);
  }
  told.replaceChildren(list);
  const change = changes.get(mark.dataset.sitegenSection)?.cloneNode(true);
  if (change) {
    change.hidden = false;
    told.append(change);
  }
}

// With a key held down a link leads where it leads.
document.addEventListener(
  "click",
  (event) => {
    const mark = event.target.closest?.("[data-sitegen-key]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!panel.contains(mark)) event.preventDefault();
    event.stopPropagation();
    tell(mark);
  },
  true,
);

// What is not translated can be reached by the keyboard from the list.
const list = panel.querySelector("ul");
const sections = new Set();
for (const mark of marks.filter((mark) => mark.dataset.sitegenState !== "translated")) {
  // Of a section that is old one entry tells all.
  const { sitegenSection: section, sitegenKey: key } = mark.dataset;
  if (section && sections.has(section)) continue;
  sections.add(section);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = section ?? key;
  button.dataset.state = mark.dataset.sitegenState;
  button.title = mark.textContent.trim().slice(0, 60);
  button.addEventListener("click", () => {
    mark.scrollIntoView({ block: "center" });
    tell(mark);
  });
  const item = document.createElement("li");
  item.append(button);
  list.append(item);
}
for (const empty of list.querySelectorAll("li:empty")) empty.remove();
list.hidden = list.children.length === 0;
const open = list.querySelectorAll("button:not([data-sitegen-state=translated])");
panel.querySelector(".sitegen-count").textContent = `(${open.length})`;
