// What forms get where scripts run: to keep, save, open, clear and print answers.
// Nothing is sent, and nothing is stored before the reader asks for it. Every word comes from a
// <template> in the page. Answers go by the ids of fields, which every language shares:
//
//     { "form": "pair-agreement", "version": 1, "answers": { "goals": [{ "goal": "…" }] } }

// No answers are so many.
const LARGEST = 1_000_000;

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const isObject = (value) => value instanceof Object && !Array.isArray(value);
const isTick = (control) => control.type === "checkbox" || control.type === "radio";

// Files may not be JSON, browsers may refuse to keep anything.
function attempt(act) {
  try {
    return act();
  } catch {}
}

// What a control holds, or nothing.
function held(control) {
  return (isTick(control) ? control.checked : control.value.trim()) ? control.value : undefined;
}

// Answers as pairs: what the name of a control ends with, and its value.
function* flat(name, value) {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      if (isObject(part)) yield* flat(`${name}.${index + 1}`, part);
      else yield [`${name}.${part}`, part];
    }
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) yield* flat(`${name}.${key}`, part);
  } else {
    yield [name, value];
  }
}

function equip(form) {
  const { form: id, copy } = form.dataset;
  const version = Number(form.dataset.version);
  const section = form.parentElement;
  const fields = [...form.querySelectorAll("[data-field]")];
  // What all names begin with.
  const own = copy ? `${id}.${copy}` : id;
  const start = `${own}.`;
  const ending = (control) => control.name.slice(start.length);

  const words = document.getElementById(form.dataset.tools).content.cloneNode(true);
  const [before, after] = words.querySelectorAll(".form-tools");
  const keep = before.querySelector("[data-tool=keep]");
  const picker = before.querySelector("[type=file]");
  form.before(before);
  form.after(after, ...words.querySelectorAll("dialog"));

  function says(name, blanks = {}) {
    const text = words.querySelector(`[data-says=${name}]`).textContent;
    return text.replace(/\{(\w+)\}/g, (all, blank) => blanks[blank] ?? all);
  }

  // Says sentences above or below the form, in place of earlier ones.
  function tell(tools, sentences, isWarning, links = []) {
    for (const earlier of section.querySelectorAll(".told")) earlier.replaceChildren();
    const told = tools.querySelector(isWarning ? "[role=alert]" : "[role=status]");
    told.append(...sentences.map((text) => make("p", { textContent: text })));
    if (!links.length) return;
    const list = told.appendChild(make("ul"));
    for (const link of links) list.appendChild(make("li")).append(link);
  }

  // Asks before something is lost, and says what there is to know before.
  function ask(name, act, sentences = []) {
    const dialog = section.querySelector(`[data-asks=${name}]`);
    dialog.querySelector("p").textContent = [...sentences, dialog.ariaLabel].join(" ");
    dialog.returnValue = "";
    dialog.onclick = ({ target }) => target.value && dialog.close(target.value);
    dialog.onclose = () => dialog.returnValue === "yes" && act();
    dialog.showModal();
  }

  // The answer to a field in the shape of its type, or nothing.
  function answer(field) {
    const controls = [...field.querySelectorAll("[name]:not(.free-text)")].filter(held);
    const parts = controls.map((control) => [...ending(control).split(".").slice(1), held(control)]);
    if (!parts.length) return undefined;
    switch (field.dataset.type) {
      case "check": return true;
      case "checks": return parts.map(([option]) => option);
      case "scale": return Number(parts[0][0]);
      case "wheel": return Object.fromEntries(parts.map(([spoke, step]) => [spoke, Number(step)]));
      case "grid": case "sign": return Object.fromEntries(parts);
      case "table": case "draw": {
        const rows = [];
        for (const [row, column, text] of parts) {
          while (rows.length < row) rows.push({});
          rows[row - 1][column] = text;
        }
        return rows;
      }
      default:
        return parts[0][0];
    }
  }

  function answers() {
    const all = {};
    for (const field of fields) {
      const value = answer(field);
      if (value !== undefined) all[field.dataset.field] = value;
      for (const control of field.querySelectorAll(".free-text")) {
        if (held(control)) all[ending(control)] = control.value;
      }
    }
    return all;
  }

  function asText() {
    const all = { form: id, version, copy: copy && Number(copy), answers: answers() };
    return `${JSON.stringify(all, null, 2)}\n`;
  }

  // What puts a value into its place, where there is one.
  function filler(name, value) {
    const controls = [...form.querySelectorAll(`[name="${CSS.escape(start + name)}"]`)];
    const [first] = controls;
    if (first && !isTick(first)) {
      if (typeof value !== "string") return undefined;
      // A field of one line would drop a line break and join two words.
      const text = first.type === "textarea" ? value : value.replace(/\s*\n\s*/g, " ");
      return () => { first.value = text; };
    }
    const chosen = controls.find((control) => control.value === (value === true ? "yes" : String(value)));
    return chosen && (() => { chosen.checked = true; });
  }

  // How many answers fit, the names and values that do not, and what fills in the others.
  function fitting(given, isWanted = () => true) {
    const wanted = Object.entries(given).filter(([field]) => isWanted(field));
    const answers = wanted.map(([field, value]) => [...flat(field, value)].map((pair) => ({ pair, act: filler(...pair) })));
    const fill = () => {
      for (const { act } of answers.flat()) act?.();
      for (const field of fields) if (!fault(field)) mark(field);
    };
    const count = answers.filter((parts) => parts.every(({ act }) => act)).length;
    return { count, unknown: answers.flat().filter(({ act }) => !act).map(({ pair }) => pair), fill };
  }

  function empty() {
    for (const control of form.querySelectorAll("[name]")) {
      if (isTick(control)) control.checked = false;
      else control.value = "";
    }
  }

  const isMistaken = (field) => field.querySelector("[type=email]")?.validity.typeMismatch;

  // What is wrong with a field: the name of a sentence, or nothing.
  function fault(field) {
    if (isMistaken(field)) return "bad-email";
    return "required" in field.dataset && answer(field) === undefined ? "missing" : undefined;
  }

  // Shows a fault beside its field, or takes it away.
  function mark(field, name) {
    const error = field.querySelector(".error");
    if (!error) return;
    const target = field.querySelector("[role=radiogroup]") ?? field.querySelector("input, textarea");
    error.textContent = name ? says(name) : "";
    if (name) target.setAttribute("aria-invalid", "true");
    else target.removeAttribute("aria-invalid");
  }

  // Tells what was done and what is wrong. It never hinders.
  function check(...done) {
    const links = fields.filter(fault).map((field) => {
      mark(field, fault(field));
      const href = `#${field.querySelector("input, textarea").id}`;
      return make("a", { href, textContent: field.querySelector(".question").textContent });
    });
    tell(after, links.length ? [...done, says("check")] : done, links.length > 0, links);
  }

  const keys = `form:${own}:`;
  const key = keys + version;

  function store() {
    if (!keep.checked || attempt(() => localStorage.setItem(key, asText()) ?? true)) return;
    keep.checked = false;
    tell(before, [says("keep-failed")], true);
  }

  // With older versions, which no page shows any more.
  function forget() {
    keep.checked = false;
    attempt(() => {
      for (const name of Object.keys(localStorage)) if (name.startsWith(keys)) localStorage.removeItem(name);
    });
  }

  function restore(text) {
    const given = attempt(() => JSON.parse(text))?.answers;
    if (!isObject(given)) return;
    empty();
    fitting(given).fill();
    keep.checked = true;
    tell(before, [says("restored")]);
  }

  const untouched = asText();

  function save() {
    const download = `${own.replace(".", "-")}.json`;
    const href = URL.createObjectURL(new Blob([asText()], { type: "application/json" }));
    make("a", { href, download }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    check(says("saved", { file: download }));
  }

  async function open(chosen) {
    const file = chosen.name;
    const text = chosen.size < LARGEST ? await chosen.text() : "";
    const given = attempt(() => JSON.parse(text));
    if (typeof given?.form !== "string" || !isObject(given.answers)) {
      return tell(before, [says("unreadable", { file })], true);
    }
    const found = given.form === id ? given.version : given.form;
    if (found === version) {
      const replace = () => {
        empty();
        const { fill, unknown } = fitting(given.answers);
        fill();
        opened([says("opened", { file })], unknown);
      };
      return asText() === untouched ? replace() : ask("open", replace);
    }
    // From elsewhere what fits can be carried over, and nothing is lost.
    const there = answers();
    const { count, unknown, fill } = fitting(given.answers, (field) => !(field in there));
    const reason = says(given.form === id ? "other-version" : "other-form", { file, found, form: id, version });
    if (!count) return opened([reason], unknown, true);
    const carry = () => {
      fill();
      opened([reason, says("fits", { count })], unknown, true);
    };
    return ask("carry", carry, [reason, says("offer", { count })]);
  }

  function opened(sentences, unknown, isWarning = unknown.length > 0) {
    // A question that is there, and an option of it that is not.
    const isField = (name) => fields.some((field) => field.dataset.field === name);
    const names = unknown.map(([name, value]) => (isField(name) ? `${name}: ${value}` : name)).join(", ");
    tell(before, names ? [...sentences, says("unknown", { names })] : sentences, isWarning);
    store();
  }

  function print() {
    check();
    const mode = (isOn) => {
      document.documentElement.classList.toggle("print-answers", isOn);
      section.classList.toggle("printing", isOn);
    };
    addEventListener("afterprint", () => mode(false), { once: true });
    mode(true);
    window.print();
  }

  function clear() {
    form.reset();
    for (const field of fields) mark(field);
    forget();
    tell(after, [says("cleared")]);
  }

  const acts = { open: () => picker.click(), print, save, clear: () => ask("clear", clear) };
  section.addEventListener("click", ({ target }) => acts[target.dataset.tool]?.());
  keep.addEventListener("change", () => {
    tell(before, [says(keep.checked ? "kept" : "unkept")]);
    if (keep.checked) store();
    else forget();
  });
  picker.addEventListener("change", async () => {
    const [chosen] = picker.files;
    if (chosen) await open(chosen);
    // The same file, mended, may be chosen again.
    picker.value = "";
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    const field = target.closest("[data-field]");
    if (!fault(field)) mark(field);
    store();
  });
  // A mistake is told when the field is left.
  form.addEventListener("change", ({ target }) => {
    const field = target.closest("[data-field]");
    if (isMistaken(field)) mark(field, "bad-email");
  });
  // Another tab has kept or cleared them.
  addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    if (event.newValue) restore(event.newValue);
    else keep.checked = false;
  });
  const kept = attempt(() => localStorage.getItem(key));
  if (kept) restore(kept);
}

for (const form of document.querySelectorAll("form[data-form]")) equip(form);

// On paper a field would show no more than the beginning of a long text.
addEventListener("beforeprint", () => {
  for (const control of document.querySelectorAll("form[data-form] :is(input, textarea)")) {
    if (isTick(control) || !held(control)) continue;
    control.after(make("div", { className: "written", textContent: control.value }));
  }
});
addEventListener("afterprint", () => {
  for (const text of document.querySelectorAll(".written")) text.remove();
});
