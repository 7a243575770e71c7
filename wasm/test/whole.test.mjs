// leitsatz-whole.wasm: both modules of the package in one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

import * as parse5 from "parse5";

import { article, german, load, root, startWorker, thai, toJson } from "./support.mjs";

const file = resolve(
  process.env.LEITSATZ_WHOLE ?? join(root, "build/wasm/wasm/leitsatz-whole.wasm"),
);
const whole = await WebAssembly.compile(readFileSync(file));
const options = { wasm: whole, pageWasm: whole };
const one = await load(options);
const two = await load();
const parser = { parse: (html) => parse5.parse(html, { scriptingEnabled: false }) };
const odd = readFileSync(new URL("odd_page.html", import.meta.url), "utf8");

test("it asks nothing of the outside world, nor of another module", () => {
  assert.deepEqual(
    WebAssembly.Module.imports(whole)
      .map((it) => `${it.module}.${it.name}`)
      .sort(),
    ["env.emscripten_notify_memory_growth", "wasi_snapshot_preview1.proc_exit"],
  );
});

test("it reads texts as the main module does", async () => {
  for (const text of [article, german, thai]) {
    const analyses = [await one.analyze(text), await two.analyze(text)];
    const [mine, theirs] = analyses.map((analysis) => toJson(analysis, analysis.select()));
    assert.equal(mine, theirs);
  }
});

test("it reads pages as the module for pages does, also in a Worker", async () => {
  const analyses = [await one.analyzeHtml(odd, parser), await two.analyzeHtml(odd, parser)];
  const [mine, theirs] = analyses.map((analysis) => toJson(analysis, analysis.select()));
  assert.equal(mine, theirs);
  assert.match(mine, /The Lighthouse at Vik Goes Dark/);
  const worker = await startWorker(options);
  const held = await worker.analyzeHtml(odd, parser);
  assert.equal(await held.toJson(), theirs);
  worker.terminate();
});
