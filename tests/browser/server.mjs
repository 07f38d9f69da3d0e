// The built site on this machine, under the policy that its makers are told they can serve it with, and
// packed as any web host packs it.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** No inline script or style, nothing from elsewhere, nothing sent. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Serves a folder below a path, at a port of its own or a given one; gives the server and its origin. */
export async function serve(folder, base = "/", port = 0) {
  const server = createServer(async (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (path.endsWith("/")) path += "index.html";
    try {
      if (!path.startsWith(base)) throw new Error("nothing lies above the site");
      const body = await readFile(join(folder, path.slice(base.length)));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      const headers = { "Content-Type": type, "Content-Security-Policy": POLICY };
      if (/text|xml/.test(type) && /gzip/.test(request.headers["accept-encoding"])) {
        response.writeHead(200, { ...headers, "Content-Encoding": "gzip" }).end(gzipSync(body));
      } else {
        response.writeHead(200, headers).end(body);
      }
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}
