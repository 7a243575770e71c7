// The package used in a page of one origin and served by another, as by a content delivery network.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { article, folder, load } from "../support.mjs";
import { findFirefox, resultInFirefox } from "./firefox.mjs";
import { launchBrowser, resultOf, withPage } from "./page.mjs";
import { startServer } from "./server.mjs";

let cdn;
let expected;
before(async () => {
  cdn = await startServer({ routes: { "/dist/": join(folder, "dist") }, foreign: true });
  const analysis = (await load()).analyzeSync(article);
  expected = analysis.select().text;
  analysis.free();
});
after(() => cdn?.close());

/** The routes of a page that starts a Worker with `options`, by scripts of `from`. */
const routesOf = (from, options) => ({
  "/dist/": join(folder, "dist"),
  "/article.txt": article,
  "/index.html": `<!doctype html><title>.</title><script type="module">
    const root = document.documentElement;
    let result;
    try {
      const { load } = await import("${from}/dist/index.js");
      const { startWorker } = await import("${from}/dist/worker.js");
      const text = await (await fetch("/article.txt")).text();
      const inPage = (await (await load()).analyze(text)).select().text;
      const worker = await startWorker(${options});
      const analysis = await worker.analyze(text);
      result = JSON.stringify([inPage, (await analysis.select()).text]);
      worker.terminate();
    } catch (error) {
      result = JSON.stringify([String(error.stack ?? error)]);
    }
    root.dataset.result = result;
    await fetch("/result", { method: "POST", body: result });
  </script>`,
});

const ways = {
  "both from there": () => [cdn.origin, ""],
  "only the Worker's script from there": () => [
    "",
    `{ worker: "${cdn.origin}/dist/worker-thread.js" }`,
  ],
  "nothing from there": () => ["", ""],
};

for (const [name, way] of Object.entries(ways)) {
  test(`Chromium: ${name}`, async () => {
    const server = await startServer({ routes: routesOf(...way()) });
    const browser = await launchBrowser();
    try {
      const result = await withPage(browser, `${server.origin}/index.html`, resultOf);
      assert.deepEqual(result, [expected, expected]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}

const firefox = findFirefox();
const skip = firefox ? false : "there is no firefox-esr";
test("Firefox: both from there", { skip }, async () => {
  const routes = routesOf(...ways["both from there"]());
  assert.deepEqual(await resultInFirefox(firefox, routes, "/index.html"), [expected, expected]);
});
