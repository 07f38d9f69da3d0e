// The preview's part in a page: keeps it up to date without losing the reader's place, and shows what is wrong.
// It is put in by `sitegen serve` alone; a site that is built has nothing of it.

(() => {
  const script = document.currentScript;
  const OURS = "/_sitegen/";
  const KEPT = "sitegen:kept:";
  const DISMISSED = "sitegen:dismissed";
  const TRIED = "sitegen:tried";

  /** What this page is, as the server calls it: another version is another page. */
  const version = script.dataset.version;

  /** The session's memory, which a strict browser may refuse. */
  const memory = {
    get(key) {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (value === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, value);
      } catch {
        // Full or refused: then the place is lost, and nothing else.
      }
    },
  };

  /** The address of a URL as the server names it; none for another server's. */
  function address(url) {
    try {
      const { origin, pathname } = new URL(url, document.baseURI);
      return origin === location.origin ? decodeURIComponent(pathname) : null;
    } catch {
      return null;
    }
  }

  const here = address(location.href);

  // ---- The reader's place -------------------------------------------------------------------------------------------

  /** Every control that keeps what the reader did to it, with a key that finds it again. */
  function* controls() {
    const seen = new Map();
    for (const control of document.querySelectorAll("input, textarea, select, details")) {
      if (["password", "hidden", "file", "submit", "button", "reset", "image"].includes(control.type)) continue;
      const isChoice = control.type === "radio" || control.type === "checkbox";
      const name =
        control.localName === "details" ? (control.id || control.querySelector("summary")?.textContent) : (control.name || control.id);
      if (!name) continue;
      const base = [control.localName, control.form?.id ?? "", name, isChoice ? control.value : ""].join("\n");
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      yield [`${base}\n${count}`, control];
    }
  }

  /** What the reader has made of a control; nothing where it is as the page has it. */
  function state(control) {
    if (control.localName === "details") return control.open;
    if (control.localName === "select") {
      const options = [...control.options];
      const isTouched = options.some((option) => option.selected !== option.defaultSelected);
      return isTouched ? options.filter((option) => option.selected).map((option) => option.value) : undefined;
    }
    if (control.type === "radio" || control.type === "checkbox") {
      return control.checked === control.defaultChecked ? undefined : control.checked;
    }
    return control.value === control.defaultValue ? undefined : control.value;
  }

  function put(control, value) {
    if (control.localName === "details") {
      control.open = value;
      return;
    }
    if (JSON.stringify(state(control)) === JSON.stringify(value)) return;
    if (control.localName === "select") {
      for (const option of control.options) option.selected = value.includes(option.value);
    } else if (control.type === "radio" || control.type === "checkbox") {
      control.checked = value;
    } else {
      control.value = value;
    }
    // The page's own scripts take it as if it had been typed.
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function selection(control) {
    try {
      return [control.selectionStart, control.selectionEnd, control.selectionDirection];
    } catch {
      return null;
    }
  }

  /** Keeps the reader's place for the next load of this page, which comes at once. */
  function keep() {
    const active = board.focused();
    const kept = { at: Date.now(), scroll: [scrollX, scrollY], values: [], focus: null };
    for (const [key, control] of controls()) {
      const value = state(control);
      if (value !== undefined) kept.values.push([key, value]);
      if (control === active) kept.focus = { key, selection: selection(control) };
    }
    if (!kept.focus && active?.id) kept.focus = { id: active.id };
    memory.set(KEPT + here, JSON.stringify(kept));
  }

  /** Gives the reader the place that was kept. */
  function restore() {
    const text = memory.get(KEPT + here);
    memory.set(KEPT + here, null);
    if (!text) return;
    const kept = JSON.parse(text);
    if (Date.now() - kept.at > 60_000) return;
    const found = new Map(controls());
    for (const [key, value] of kept.values) {
      const control = found.get(key);
      if (control) put(control, value);
    }
    const focus = kept.focus && (kept.focus.key ? found.get(kept.focus.key) : document.getElementById(kept.focus.id));
    focus?.focus({ preventScroll: true });
    if (focus && kept.focus.selection?.[0] != null) {
      try {
        focus.setSelectionRange(...kept.focus.selection);
      } catch {
        // It is another kind of field now.
      }
    }
    scroll(kept.scroll);
  }

  /** Goes to the place, and once more when all is loaded, unless the reader has moved on. */
  function scroll([left, top]) {
    const go = () => scrollTo({ left, top, behavior: "instant" });
    let hasMoved = false;
    const move = () => {
      hasMoved = true;
    };
    go();
    for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(type, move, { once: true, passive: true });
    if (document.readyState !== "complete") addEventListener("load", () => hasMoved || go(), { once: true });
  }

  let isReloading = false;

  function reload() {
    if (isReloading) return;
    isReloading = true;
    source?.close();
    keep();
    location.reload();
  }

  /** Loads the page anew where it is another; once, since something between us may keep an old one. */
  function renew(wanted) {
    const tried = `${here} ${version} ${wanted}`;
    if (wanted === version || memory.get(TRIED) === tried) return;
    memory.set(TRIED, tried);
    reload();
  }

  // ---- What the page is made of -------------------------------------------------------------------------------------

  /** The addresses of everything that the page has loaded. */
  function parts() {
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    const named = [...document.querySelectorAll("[src], link[href], use, image, object[data], video[poster]")].flatMap((element) => [
      element.currentSrc,
      element.getAttribute("src"),
      element.localName === "a" ? null : element.getAttribute("href"),
      element.getAttribute("data"),
      element.getAttribute("poster"),
    ]);
    return new Set([...loaded, ...named.filter(Boolean)].map(address));
  }

  function sheets() {
    return [...document.querySelectorAll("link[rel~=stylesheet][href]")].filter((link) => !link.dataset.leaves);
  }

  /** Puts a new stylesheet in place of the old one, which stays until the new one is there. */
  function swap(link, wanted) {
    const next = link.cloneNode();
    const url = new URL(link.href);
    url.searchParams.set("v", wanted);
    next.href = url.href;
    link.dataset.leaves = "";
    for (const type of ["load", "error"]) next.addEventListener(type, () => link.remove(), { once: true });
    link.after(next);
  }

  function take(changed) {
    if (here in changed && changed[here] !== version) {
      renew(changed[here]);
      if (isReloading) return;
    }
    const used = parts();
    const swaps = [];
    for (const [part, wanted] of Object.entries(changed)) {
      if (part === here || !used.has(part)) continue;
      const links = sheets().filter((link) => address(link.href) === part);
      // What is no stylesheet of the page itself is seen only by loading the page anew.
      if (links.length === 0) return reload();
      swaps.push(...links.map((link) => [link, wanted]));
    }
    for (const [link, wanted] of swaps) swap(link, wanted);
  }

  // ---- What is wrong ------------------------------------------------------------------------------------------------

  function make(name, properties, ...children) {
    const element = document.createElement(name);
    Object.assign(element, properties);
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }

  /** The list of what is wrong, over the page, and a small mark where it is not open. */
  const board = (() => {
    let root = null;
    let dialog;
    let mark;
    let ready;
    let labels = {};
    let token = null;
    let shown = null;
    let before = null;
    let timer;

    function build() {
      const host = make("div", { id: "sitegen-preview" });
      root = host.attachShadow({ mode: "open" });
      const style = make("link", { rel: "stylesheet", href: script.src.replace("preview.js", "preview.css") });
      ready = new Promise((resolve) => {
        style.onload = style.onerror = resolve;
      });
      dialog = make("dialog", {});
      dialog.setAttribute("aria-labelledby", "title");
      dialog.setAttribute("aria-describedby", "summary");
      mark = make("button", { type: "button", className: "mark", hidden: true });
      mark.addEventListener("click", () => open());
      dialog.addEventListener("close", closed);
      root.append(style, dialog, mark);
      document.documentElement.append(host);
    }

    function place(spot) {
      const where = `${spot.path}:${spot.line}:${spot.column}`;
      const lines = spot.lines.map((line) =>
        make("span", { className: "line" },
          make("span", { className: "number", textContent: `${line.number}` }),
          make("span", { className: "text" }, line.before, make("mark", { textContent: line.marked || "\u200b", className: line.marked ? "" : "point" }), line.after)));
      const name = token
        ? make("button", { type: "button", className: "place", textContent: where, title: labels.open })
        : make("span", { className: "place", textContent: where });
      if (token) name.addEventListener("click", () => edit(spot));
      const words = spot.words ? make("span", { className: "words", textContent: spot.words }) : null;
      return make("div", { className: "spot" }, make("p", {}, name, words ? " " : null, words), lines.length ? make("pre", {}, ...lines) : null);
    }

    function finding(found) {
      const message = make("p", { className: "message" },
        make("strong", { textContent: found.label }), " ", found.message, " ", make("code", { textContent: found.code }));
      const hints = found.hints.map((hint) => make("p", { className: "hint", textContent: hint }));
      return make("li", { className: found.severity }, message, ...found.places.map(place), ...hints);
    }

    function fill() {
      const close = make("button", { type: "button", className: "close", autofocus: true });
      close.append(labels.close, " ", make("kbd", { textContent: "Esc" }));
      close.addEventListener("click", () => dialog.close());
      const hasErrors = shown.errors > 0;
      const total = shown.found.length;
      const isCut = shown.errors + shown.warnings > total && total > 0;
      dialog.lang = labels.language;
      dialog.dir = "ltr";
      dialog.setAttribute("role", hasErrors ? "alertdialog" : "dialog");
      dialog.replaceChildren(
        make("div", { className: "head" },
          make("div", {},
            make("h2", { id: "title", textContent: hasErrors ? labels.errors : labels.warnings }),
            make("p", { id: "summary", textContent: shown.summary })),
          close),
        make("ol", {}, ...shown.found.map(finding)),
        ...[isCut ? labels.more : null, hasErrors ? labels.kept : null].filter(Boolean).map((text) => make("p", { className: "note", textContent: text })));
    }

    async function open() {
      await ready;
      if (!shown || shown.errors + shown.warnings === 0) return;
      fill();
      mark.hidden = true;
      if (!dialog.open) {
        before = document.activeElement;
        dialog.showModal();
      }
    }

    /** The reader has seen it: it stays away until something else is wrong. */
    function closed() {
      before = null;
      if (shown?.errors) memory.set(DISMISSED, signature());
      showMark();
    }

    function signature() {
      return JSON.stringify(shown.found);
    }

    async function showMark() {
      await ready;
      const isQuiet = shown && shown.errors + shown.warnings > 0 && !dialog.open;
      mark.hidden = !isQuiet;
      if (!isQuiet) return;
      mark.textContent = shown.summary;
      mark.lang = labels.language;
      mark.classList.toggle("errors", shown.errors > 0);
    }

    async function edit({ path, line, column }) {
      const query = new URLSearchParams({ token, path, line, column }).toString().replaceAll("+", "%20");
      await fetch(`${OURS}open?${query}`, { cache: "no-store" }).catch(() => {});
    }

    return {
      greet(hello) {
        ({ labels, token } = hello);
      },

      /** What has the focus in the page itself. */
      focused() {
        return dialog?.open ? before : document.activeElement;
      },

      show(state) {
        shown = state;
        clearTimeout(timer);
        const isGood = state.errors + state.warnings === 0;
        if (isGood && !root) return;
        if (!root) build();
        if (state.errors === 0) {
          memory.set(DISMISSED, null);
          if (dialog.open) dialog.close();
          showMark();
        } else if (dialog.open) {
          fill();
        } else if (memory.get(DISMISSED) === signature()) {
          showMark();
        } else {
          // A file that is half saved is whole again before anyone could read this.
          timer = setTimeout(open, 150);
        }
      },
    };
  })();

  // ---- The connection -----------------------------------------------------------------------------------------------

  let source = null;
  /** The last that was heard of: the run of the server and the number of the change. */
  let since = null;

  function connect() {
    if (source || document.hidden || isReloading) return;
    const query = new URLSearchParams({ page: location.pathname, ...since });
    source = new EventSource(`${OURS}events?${query.toString().replaceAll("+", "%20")}`);
    const hear = (name, act) => source.addEventListener(name, (event) => act(JSON.parse(event.data)));
    hear("hello", (hello) => {
      board.greet(hello);
      const isOther = since !== null && since.run !== hello.run;
      since = { run: hello.run, change: hello.change };
      renew(hello.version);
      if (isReloading) return;
      // Another server may have any other style.
      if (isOther) for (const link of sheets()) swap(link, hello.run);
      take(hello.changed);
    });
    hear("changed", ({ change, changed }) => {
      since.change = change;
      take(changed);
    });
    hear("state", (state) => board.show(state));
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 1000);
    };
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  // A tab that no one sees asks when it is seen again: a browser gives a site only six connections.
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  restore();
  connect();
})();
