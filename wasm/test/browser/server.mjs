// A static HTTP server on localhost for the tests: what a careful host would serve, and a log of
// what was asked for.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".wasm", "application/wasm"],
]);
const otherType = "application/octet-stream";
const reportPath = "/csp-report";
const resultPath = "/result";

/** Browsers ask for it unasked; that says nothing about the page. */
const iconPath = "/favicon.ico";

/** The folder or document that answers `path`: the longest route that fits. */
function findRoute(routes, path) {
  return Object.keys(routes)
    .filter((route) => route === path || (route.endsWith("/") && path.startsWith(route)))
    .sort((a, b) => b.length - a.length)[0];
}

/** The bytes at `path`, or undefined when there are none. Never leaves a route's folder. */
async function findBody(routes, path) {
  const route = findRoute(routes, path);
  if (route === undefined) return undefined;
  if (!route.endsWith("/")) return routes[route];
  const folder = resolve(routes[route]);
  const file = resolve(folder, path.slice(route.length));
  if (!file.startsWith(folder + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

async function readBody(request) {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}

/**
 * Starts a server on a free port.
 *
 * `routes`: a path ending in "/" has a folder for its value, any other path a document's text or
 * bytes. `csp`: a Content-Security-Policy sent with every answer, to which a report-uri is added.
 * `foreign`: whether pages of other origins may use it.
 * `delay`: milliseconds to wait before an answer.
 *
 * Gives `origin`, `requests` ({method, path, status} in order of answering), `violations` (reports
 * of the policy, from the page and its workers), `result` (a promise of the first JSON that a page
 * posts to /result) and `close()`.
 */
export async function startServer({ routes, csp, foreign = false, delay = 0 }) {
  const requests = [];
  const violations = [];
  let settle;
  const result = new Promise((done) => (settle = done));
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (foreign) headers["Access-Control-Allow-Origin"] = "*";
  if (csp) headers["Content-Security-Policy"] = `${csp}; report-uri ${reportPath}`;

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (request.method === "POST" && path === reportPath) {
      violations.push(await readBody(request));
      response.writeHead(204).end();
      return;
    }
    if (request.method === "POST" && path === resultPath) {
      settle(JSON.parse(await readBody(request)));
      response.writeHead(204).end();
      return;
    }
    if (path === iconPath) {
      response.writeHead(204).end();
      return;
    }
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const body = await findBody(routes, path);
    const status = body === undefined ? 404 : 200;
    const type = status === 404 ? "text/plain" : (types.get(extname(path)) ?? otherType);
    requests.push({ method: request.method, path, status });
    response.writeHead(status, { ...headers, "Content-Type": type });
    response.end(body ?? "not found");
  });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    violations,
    result,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
