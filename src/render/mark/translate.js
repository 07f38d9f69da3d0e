// Marks for translators: a click on a text tells where it comes from. No published site has this file:
// see `sitegen build --translate`.

const panel = document.querySelector(".sitegen-panel");
const told = panel.querySelector(".sitegen-told");
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
for (const mark of marks.filter((mark) => mark.dataset.sitegenState !== "translated")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = mark.dataset.sitegenKey;
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
const open = [...document.querySelectorAll("[data-sitegen-key]")].filter(
  (mark) => mark.dataset.sitegenState !== "translated",
);
panel.querySelector(".sitegen-count").textContent = `(${open.length})`;
