// The package as it is, served from its folder without a bundler, under strict policies.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launchBrowser, resultOf, withPage } from "../browser/page.mjs";
import { startServer } from "../browser/server.mjs";
import { folder, load } from "../support.mjs";
import { summaries } from "./summaries.mjs";

const read = (name) => readFile(join(import.meta.dirname, name), "utf8");
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
const html = '<!doctype html><script type="module" src="/main.js"></script>';

/** A file of the package's code or data, as it is served. */
const partOfPackage = /^\/leitsatz\/dist\/[\w-]+\.(js|wasm|dat)$/;

/** A page's script: `body` has `load`, `startWorker` and `summaries`, and gives the result. */
const script = (body) => `
import { load } from "/leitsatz/dist/index.js";
import { startWorker } from "/leitsatz/dist/worker.js";
import { summaries } from "/summaries.mjs";

const root = document.documentElement;
try {
  root.dataset.result = JSON.stringify(await (async () => { ${body} })());
} catch (error) {
  root.dataset.error = String(error?.stack ?? error);
}
`;

const inPage = script("return summaries(await load());");
const inWorker = script(`
  const worker = await startWorker();
  const result = await summaries(worker);
  worker.terminate();
  return result;
`);
const inTrustedWorker = script(`
  const policy = trustedTypes.createPolicy("app", { createScriptURL: (url) => url });
  const url = policy.createScriptURL("/leitsatz/dist/worker-thread.js");
  const worker = await startWorker({ worker: new Worker(url, { type: "module" }) });
  const result = await summaries(worker);
  worker.terminate();
  return result;
`);

let browser;
let expected;
before(async () => {
  expected = await summaries(await load());
  browser = await launchBrowser();
});
after(() => browser?.close());

/** Opens a page with this script and policy; gives its result, and which other files it used. */
async function open(main, csp) {
  const pages = {
    "/index.html": html,
    "/main.js": main,
    "/summaries.mjs": await read("summaries.mjs"),
    "/texts.mjs": await read("texts.mjs"),
  };
  const server = await startServer({ routes: { ...pages, "/leitsatz/": folder }, csp });
  try {
    const result = await withPage(browser, `${server.origin}/index.html`, async (page, urls) => {
      const stated = await resultOf(page);
      assert.deepEqual(urls.filter((url) => !url.startsWith(`${server.origin}/`)), []);
      return stated;
    });
    assert.deepEqual(server.violations, []);
    const files = server.requests.map((request) => request.path).filter((path) => !(path in pages));
    return { result, files };
  } finally {
    await server.close();
  }
}

/** The data packs among `files`, by name. */
const packs = (files) =>
  files.map((file) => /(\w+)\.dat$/.exec(file)?.[1]).filter((name) => name !== undefined);

for (const [place, main] of Object.entries({ "the page": inPage, "a Worker": inWorker })) {
  test(`works in ${place}, and asks only for the package's files that it needs`, async () => {
    const { result, files } = await open(main, policy);
    assert.deepEqual(result, expected);
    assert.deepEqual(files.filter((file) => !partOfPackage.test(file)), []);
    assert.deepEqual(packs(files), ["cjk", "thai"]);
    const modules = files.filter((file) => file.endsWith(".wasm"));
    assert.deepEqual(modules.map((file) => file.split("/").at(-1)), [
      "leitsatz.wasm",
      "leitsatz-page.wasm",
    ]);
  });
}

test("what reads pages is fetched with the first page, and once", async () => {
  const main = script(`
    const leitsatz = await load();
    leitsatz.analyzeSync("A text. No page.").free();
    const before = performance.getEntriesByType("resource").map((entry) => entry.name);
    await Promise.all([leitsatz.readPage("<p>One."), leitsatz.readPage("<p>Two.")]);
    const after = performance.getEntriesByType("resource").map((entry) => entry.name);
    return { before, after };
  `);
  const { result } = await open(main, policy);
  const names = (urls) => urls.map((url) => url.split("/").at(-1));
  const before = names(result.before);
  assert.ok(before.includes("leitsatz.wasm") && before.includes("index.js"));
  assert.ok(!before.includes("leitsatz-page.wasm") && !before.includes("page.js"));
  const after = names(result.after);
  assert.equal(after.filter((name) => name === "leitsatz-page.wasm").length, 1);
  assert.ok(after.includes("page.js"));
});

test("works in the page where strings are not trusted", async () => {
  const { result } = await open(inPage, `${policy}; require-trusted-types-for 'script'`);
  assert.deepEqual(result, expected);
});

test("works in a Worker that the page's own policy trusts", async () => {
  const csp = `${policy}; require-trusted-types-for 'script'; trusted-types app`;
  const { result } = await open(inTrustedWorker, csp);
  assert.deepEqual(result, expected);
});

/** A page's script that states the code of the error that `call` rejects with. */
const failing = (call) =>
  script(`return ${call}.catch((error) => { throw new Error(error.code); });`);

test("without 'wasm-unsafe-eval' the module can't be had", async () => {
  const csp = policy.replace(" 'wasm-unsafe-eval'", "");
  const opened = open(failing("load()"), csp);
  await assert.rejects(opened, /module-unavailable[^]*policy violated: script-src wasm-eval/);
});

test("where strings are not trusted, the page has to give the Worker", async () => {
  const csp = `${policy}; require-trusted-types-for 'script'`;
  const opened = open(failing("startWorker()"), csp);
  await assert.rejects(opened, /module-unavailable[^]*policy violated: require-trusted-types-for/);
});
