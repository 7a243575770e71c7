// How heavy the page is, and how soon it reads.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import { built, showExample, start } from "./support.mjs";

const KILOBYTE = 1024;
// KB, brotli: all but what comes when asked for, and the one-file page. Wanted are 390: see wasm/test/size.test.mjs.
const WHOLE = 434;
const CODE = 60; // KB of it: scripts and styles
const FIRST_SUMMARY = 300; // milliseconds from the start of navigation

// What is only loaded when a reader asks for it.
const isLate = (name) => /\.dat$|^(?:documents|markdown|pdf|phrases)-/.test(name);
const files = readdirSync(built).filter((name) => !isLate(name) && name !== "leitsatz.html");
const weigh = (names) => {
  const sizes = names.map((name) => brotliCompressSync(readFileSync(join(built, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE;
};

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

test(`scripts and styles stay within ${CODE} KB`, () => {
  const code = weigh(files.filter((name) => [".js", ".css"].includes(extname(name))));
  assert.ok(code > 10 && code <= CODE, `${code} KB`);
});

test(`all of the page stays within ${WHOLE} KB`, () => {
  const whole = weigh(files);
  assert.ok(whole > 100 && whole <= WHOLE, `${whole} KB`);
});

test("the first visit loads each file once, and neither a data pack nor phrases", () =>
  site.open(
    (page, urls) => {
      const loaded = urls
        .map((url) => new URL(url).pathname)
        .filter((path) => /\.(js|css|wasm|dat|json)$/.test(path));
      assert.deepEqual(
        loaded.filter((path) => isLate(basename(path))),
        [],
      );
      assert.equal(loaded.filter((path) => path.endsWith(".wasm")).length, 1);
    },
    { serviceWorkers: "block", ignored: /blocked by Playwright/ },
  ));

// Not an assertion: how long it takes depends on what else the machine does.
test("the time to the first summary of the example", async (t) => {
  const times = [];
  for (let i = 0; i < 5; ++i) {
    await site.open(async (page) => {
      // As soon as there is an example to click: nobody is faster.
      await showExample(page, "en");
      times.push(Number(await page.locator("html").getAttribute("data-shown")));
    });
  }
  times.sort((a, b) => a - b);
  t.diagnostic(`${times.map(Math.round).join(", ")} ms, aim ${FIRST_SUMMARY} ms`);
});
