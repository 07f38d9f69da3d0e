// The activity finder: shows the activities that fit what is chosen. The choice is in the address, in
// words that all languages share; so it can be passed on, and the way back leads through it.

const form = document.querySelector(".finder");
const status = form.querySelector("[role=status]");
const cards = [...document.querySelectorAll("[data-minutes]")];
const boxes = [...form.querySelectorAll("[type=checkbox]")];
const { minutes } = form.elements;

// Whether an activity has, for each name but `skipped`, one of the values that are chosen for it.
function fits({ dataset }, chosen, skipped) {
  return [...new Set(chosen.keys())].every((name) => {
    if (name === skipped) return true;
    if (name === "minutes") return Number(dataset.minutes) <= Number(chosen.get(name));
    const own = dataset[name].split(" ");
    return chosen.getAll(name).some((value) => own.includes(value));
  });
}

function show() {
  const chosen = new URLSearchParams(new FormData(form));
  if (!chosen.get("minutes")) chosen.delete("minutes");
  for (const card of cards) card.hidden = !fits(card, chosen);
  for (const group of document.querySelectorAll(".group")) {
    group.hidden = !group.querySelector("[data-minutes]:not([hidden])");
  }
  // How many there would be with this one.
  for (const { name, value, parentElement } of boxes) {
    const found = cards.filter((card) => card.dataset[name].split(" ").includes(value) && fits(card, chosen, name));
    parentElement.querySelector("small").textContent = found.length;
  }
  const count = cards.filter((card) => !card.hidden).length;
  const text = count ? form.dataset.found.replace("{count}", count) : form.dataset.none;
  if (status.textContent !== text) status.textContent = text;
  for (const link of document.querySelectorAll(".languages a")) link.search = chosen;
  return String(chosen);
}

function restore() {
  const chosen = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = chosen.getAll(box.name).includes(box.value);
  if (minutes) {
    minutes.value = chosen.get("minutes") ?? "";
    if (!minutes.value) minutes.selectedIndex = 0;
  }
  return show();
}

function keep() {
  const search = show();
  history.pushState(null, "", search ? `?${search}` : location.pathname);
}

form.addEventListener("change", keep);
// The controls are empty only after the event.
form.addEventListener("reset", () => setTimeout(keep));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", restore);
const choices = form.querySelector("details");
choices.open = Boolean(restore()) || matchMedia("(width >= 62rem)").matches;
form.hidden = false;
