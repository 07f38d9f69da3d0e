// PDFs in pdf.js, which Firefox shows them with: filled in, saved, drawn.
//
//     node pdfjs.mjs fill FOLDER FILE…    writes each file, filled in, as FOLDER/0.pdf, FOLDER/1.pdf …
//     node pdfjs.mjs use FOLDER FILE…     the same, by hand: clicks and keys in the viewer's own controls
//     node pdfjs.mjs draw FOLDER FILE…    draws every page as FOLDER/0-1.pgm, FOLDER/0-2.pgm …
//
// Prints what was filled in, a JSON object of names and values for each FILE.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { chromium } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const TYPES = { ".css": "text/css", ".mjs": "text/javascript", ".pdf": "application/pdf", ".wasm": "application/wasm" };
const HOST = `<!doctype html><meta charset="utf-8"><title>pdf.js</title><link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css">
<style>#container { position: absolute; inset: 0; overflow: auto }</style><div id="container"><div class="pdfViewer"></div></div>`;

const [task, folder, ...files] = process.argv.slice(2);

/** An empty page, pdf.js, and the files by their numbers. */
const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  try {
    const [, place, name] = /^\/(pdfjs|file)\/(.+)$/.exec(pathname) ?? [];
    const body = place === "pdfjs" ? await readFile(join(PDFJS, name)) : place ? await readFile(files[Number.parseInt(name)]) : HOST;
    response.writeHead(200, { "Content-Type": TYPES[extname(pathname)] ?? "text/html" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

/** What is typed and chosen: another value for each field. Runs in the page. */
function answers(annotations) {
  const words = "Åke Öst söi äyriäisiä: š ž € “lainaus” ”toinen” – ";
  const fields = new Map();
  for (const one of annotations) {
    const { fieldName: name, fieldType, buttonValue, exportValue, checkBox, radioButton, multiLine, maxLen } = one;
    const field = fields.get(name) ?? { widgets: [], values: [] };
    fields.set(name, field);
    field.widgets.push(one);
    if (fieldType === "Btn") field.values.push(radioButton ? buttonValue : exportValue);
    const index = fields.size;
    const text = multiLine ? (index % 2 ? words.repeat(6) : `${words}\nToinen rivi ${index}`) : words + index;
    field.value = checkBox || radioButton ? field.values[index % field.values.length] : maxLen ? text.slice(0, maxLen) : text;
  }
  return fields;
}

/** Opens a file in the page. Runs in the page. */
async function open(url) {
  const pdfjs = (globalThis.pdfjsLib ??= await import("/pdfjs/build/pdf.mjs"));
  pdfjs.GlobalWorkerOptions.workerSrc = "/pdfjs/build/pdf.worker.mjs";
  const places = { wasmUrl: "/pdfjs/wasm/", cMapUrl: "/pdfjs/cmaps/", standardFontDataUrl: "/pdfjs/standard_fonts/" };
  const document = await pdfjs.getDocument({ url, ...places }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const all = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  return Object.assign(globalThis, { opened: document, pages, widgets: all.filter(({ subtype }) => subtype === "Widget") });
}

/** The file as pdf.js saves it. Runs in the page. */
async function saved() {
  const bytes = await globalThis.opened.saveDocument();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const TASKS = {
  async fill(page, index) {
    const told = await page.evaluate(() => {
      const fields = answers(widgets);
      for (const { widgets, value } of fields.values()) {
        for (const { id, checkBox, radioButton, buttonValue } of widgets) {
          opened.annotationStorage.setValue(id, { value: checkBox ? true : radioButton ? buttonValue === value : value });
        }
      }
      return Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
    });
    await writeFile(join(folder, `${index}.pdf`), await page.evaluate(saved), "base64");
    return told;
  },

  /** As a reader does it: every control is found by its name, typed into or clicked. */
  async use(page, index) {
    const fields = await page.evaluate(async () => {
      const { EventBus, PDFLinkService, PDFViewer } = await import("/pdfjs/web/pdf_viewer.mjs");
      const eventBus = new EventBus();
      const linkService = new PDFLinkService({ eventBus });
      const container = document.getElementById("container");
      const viewer = new PDFViewer({ container, eventBus, linkService });
      linkService.setViewer(viewer);
      viewer.setDocument(opened);
      await viewer.pagesPromise;
      globalThis.viewer = viewer;
      return [...answers(widgets)].map(([name, { widgets, value }]) => {
        const chosen = widgets.find(({ buttonValue }) => buttonValue === value) ?? widgets[0];
        return { name, value, id: chosen.id, isText: chosen.fieldType === "Tx", page: pages.findIndex((one) => one.ref.num === chosen.pageRef?.num), labels: widgets.map(({ alternativeText }) => alternativeText) };
      });
    });
    for (const { id, value, isText, labels } of fields) {
      assert.ok(labels.every(Boolean), `${id} has no label`);
      const control = page.locator(`[data-element-id="${id}"]`);
      await page.evaluate((id) => viewer.scrollPageIntoView({ pageNumber: 1 + pages.findIndex(({ annotations }) => annotations?.includes(id)) || 1 }), id);
      await control.scrollIntoViewIfNeeded();
      if (isText) await control.fill(value);
      else await control.click();
    }
    await writeFile(join(folder, `${index}.pdf`), await page.evaluate(saved), "base64");
    return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  },

  async draw(page, index) {
    const count = await page.evaluate(() => pages.length);
    for (let number = 0; number < count; number += 1) {
      const { width, height, data } = await page.evaluate(async (number) => {
        const viewport = pages[number].getViewport({ scale: 2 });
        const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(viewport.width), height: Math.round(viewport.height) });
        await pages[number].render({ canvas, viewport, intent: "print", annotationMode: pdfjsLib.AnnotationMode.ENABLE }).promise;
        const { width, height } = canvas;
        const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
        let grey = "";
        for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode((data[at] * 2 + data[at + 1] * 5 + data[at + 2]) >> 3);
        return { width, height, data: btoa(grey) };
      }, number);
      const head = Buffer.from(`P5 ${width} ${height} 255\n`);
      await writeFile(join(folder, `${index}-${number + 1}.pgm`), Buffer.concat([head, Buffer.from(data, "base64")]));
    }
    return {};
  },
};

await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
// Whoever tests in a container is root there, and Chromium's sandbox refuses root.
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
const told = {};
try {
  for (const [index, file] of files.entries()) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    const faults = [];
    page.on("pageerror", (error) => faults.push(`${error}`));
    // What other programs have written into a file is theirs: PDFium names fonts that it does not embed.
    page.on("console", (message) => task !== "draw" && message.type() === "warning" && faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addScriptTag({ content: `${answers}` });
    await page.evaluate(`(${open})("/file/${index}.pdf").then(() => {})`);
    told[file] = await TASKS[task](page, index);
    assert.deepEqual(faults, [], file);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify(told));
