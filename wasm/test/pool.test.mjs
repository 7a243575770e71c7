// Several Workers behind one interface.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

import { article, folder, german, long, root, thai } from "./support.mjs";

// The package installed beside a parser, which its threads find by themselves.
const app = await mkdtemp(join(tmpdir(), "leitsatz-pool-"));
after(() => rm(app, { recursive: true, force: true }));
const modules = join(app, "node_modules");
await cp(folder, join(modules, "leitsatz"), { recursive: true });
for (const name of ["parse5", "entities"]) {
  await symlink(join(root, "wasm/node_modules", name), join(modules, name));
}
const dist = (name) => pathToFileURL(join(modules, "leitsatz/dist", name));
const { LeitsatzError, load, toJson } = await import(dist("index.js"));
const { pool, startWorker } = await import(dist("worker.js"));
const code = (expected) => (error) => error instanceof LeitsatzError && error.code === expected;

const html = `<title>Ferry</title><article>${article
  .split("\n\n")
  .map((text) => `<p>${text}</p>`)
  .join("")}</article>`;

async function expectedOf(analysis) {
  const json = toJson(analysis, analysis.select());
  analysis.free();
  return json;
}

test("a pool says what the library says, however many ask", async () => {
  const leitsatz = await load();
  const workers = await pool({ size: 3 });
  try {
    assert.equal(workers.version, leitsatz.version);
    assert.deepEqual(workers.languages, leitsatz.languages);
    const texts = [article, german, thai, long];
    const expected = [];
    for (const text of texts) expected.push(await expectedOf(await leitsatz.analyze(text)));
    const page = await expectedOf(await leitsatz.analyzeHtml(html));
    const jsonOf = async (promise) => {
      const analysis = await promise;
      const json = await analysis.toJson();
      analysis.free();
      return json;
    };
    const all = Array.from({ length: 40 }, (_, i) => jsonOf(workers.analyze(texts[i % 4])));
    const pages = Array.from({ length: 40 }, () => jsonOf(workers.analyzeHtml(html)));
    const bytes = jsonOf(workers.analyzeHtml(new TextEncoder().encode(html)));
    for (const [i, json] of (await Promise.all(all)).entries()) assert.equal(json, expected[i % 4]);
    for (const json of await Promise.all(pages)) assert.equal(json, page);
    assert.equal(await bytes, page);
    assert.equal((await workers.readPage(html)).title, "Ferry");
    await workers.loadData("thai");
  } finally {
    workers.terminate();
  }
  await assert.rejects(workers.analyze(article), code("freed"));
  await assert.rejects(workers.loadData("thai"), code("freed"));
});

test("calls go to the Workers in turn", async (t) => {
  const workers = await pool({ size: 2 });
  t.after(() => workers.terminate());
  const ends = [];
  // One Worker reads the long text while the other answers all the others.
  const slow = workers.analyze(long.repeat(8)).then(() => ends.push("long"));
  for (let i = 0; i < 5; ++i) {
    await workers.analyze("A short text.");
    ends.push(i);
  }
  await slow;
  assert.deepEqual(ends, [0, 1, 2, 3, 4, "long"]);
});

test("errors are the caller's, and pages are parsed as without a pool", async (t) => {
  const workers = await pool({ size: 1 });
  t.after(() => workers.terminate());
  await assert.rejects(workers.analyze(1), TypeError);
  await assert.rejects(workers.analyzeHtml(1), TypeError);
  await assert.rejects(workers.analyze("A", { language: "xx-none" }), code("unknown-language"));
  await assert.rejects(workers.analyzeHtml(html, { encoding: "none" }), code("unknown-encoding"));
  const parse = () => Promise.reject(new RangeError("no"));
  await assert.rejects(workers.readPage(html, { parse }), RangeError);
  const controller = new AbortController();
  controller.abort(new RangeError("late"));
  await assert.rejects(workers.analyzeHtml(html, { signal: controller.signal }), RangeError);
  const latin = Uint8Array.from("<title>Caf\xe9", (letter) => letter.charCodeAt(0));
  const page = await workers.readPage(latin, { encoding: "latin1" });
  assert.deepEqual([page.title, page.encoding], ["Café", "windows-1252"]);
});

test("options are checked", async () => {
  for (const options of [
    null,
    { size: 0 },
    { size: 1.5 },
    { size: "2" },
    { size: 257 },
    { worker: { postMessage() {}, terminate() {} } },
  ]) {
    await assert.rejects(pool(options), code("invalid-argument"), JSON.stringify(options));
  }
  await assert.rejects(pool({ size: 2, wasm: "/none/none.wasm" }), code("module-unavailable"));
});

test("a Worker that fails is replaced", async (t) => {
  const { Worker } = await import("node:worker_threads");
  const started = [];
  const { postMessage } = Worker.prototype;
  t.mock.method(Worker.prototype, "postMessage", function post(...given) {
    if (!started.includes(this)) started.push(this);
    return postMessage.apply(this, given);
  });
  const workers = await pool({ size: 2 });
  t.after(() => workers.terminate());
  await workers.loadData("thai");
  assert.equal(started.length, 2);
  const lost = workers.analyze(long);
  await started[0].terminate();
  await assert.rejects(lost, code("internal"));
  const analyses = await Promise.all([article, german, article].map((x) => workers.analyze(x)));
  assert.deepEqual(
    analyses.map(({ language }) => language),
    ["en", "de", "en"],
  );
  assert.equal(started.length, 3);
});

test("a pool keeps no process alive", () => {
  const script = `
    import { pool } from ${JSON.stringify(dist("worker.js").href)};
    const workers = await pool();
    const analysis = await workers.analyze("A short text.");
    console.log(analysis.sentences.length);
  `;
  const flags = ["--input-type=module", "--eval", script];
  const { stdout, status } = spawnSync(process.execPath, flags, { encoding: "utf8" });
  assert.deepEqual([stdout, status], ["1\n", 0]);
});

test("one Worker parses pages itself in Node.js", async (t) => {
  const worker = await startWorker();
  t.after(() => worker.terminate());
  const analysis = await worker.analyzeHtml(html);
  assert.equal(analysis.page.title, "Ferry");
  assert.equal(analysis.text, analysis.page.article);
});
