// The Summarizer API as the Web Platform Tests have it (web_platform.mjs), as a polyfill: in
// Chromium, whose own class has no model, in Chromium without that class, by force, and in Firefox,
// which has none.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { folder } from "../support.mjs";
import { findFirefox, resultInFirefox } from "./firefox.mjs";
import { launchBrowser, resultOf, withPage } from "./page.mjs";
import { startServer } from "./server.mjs";

// "?" and what is done before the polyfill, in the page and in its frames.
const define = `
  const asked = new URLSearchParams(location.search);
  if (asked.has("delete")) delete globalThis.Summarizer;
  await import(asked.has("force") ? "/dist/polyfill-force.js" : "/dist/polyfill.js");
`;
const page = `<!doctype html><title>.</title><body><script type="module">
  ${define}
  const { run } = await import("/test/web_platform.mjs");
  const result = JSON.stringify(await run());
  document.documentElement.dataset.result = result;
  await fetch("/result", { method: "POST", body: result });
</script>`;
const frame = `<!doctype html><title>.</title><script>
  var ready = new Promise((done) => (window.defined = done));
</script><script type="module">
  ${define}
  window.defined();
</script>`;

const routes = {
  "/index.html": page,
  "/frame.html": frame,
  "/dist/": join(folder, "dist"),
  "/test/": import.meta.dirname,
};

/** The browser's own Summarizer misses a language and the model behind it. */
const ignored = /^console (warning|error): .*(output language|[Ll]anguage options|API languages|text session)/;

let browser;
let server;
before(async () => {
  server = await startServer({ routes });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

function allPass({ count, failed }) {
  assert.deepEqual(failed, []);
  assert.ok(count > 60, `${count} tests`);
}

for (const [asked, where] of [
  ["", "beside the browser's own class"],
  ["?delete", "where the browser has none"],
  ["?force", "instead of the browser's own class"],
]) {
  test(`Chromium, ${where}`, async () => {
    const url = `${server.origin}/index.html${asked}`;
    allPass(await withPage(browser, url, (opened) => resultOf(opened), { ignored }));
  });
}

const firefox = findFirefox();
test("Firefox", { skip: firefox ? false : "there is no firefox-esr" }, async () => {
  allPass(await resultInFirefox(firefox, routes, "/index.html"));
});
