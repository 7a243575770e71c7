// A text of a megabyte in a page: the Worker does the work, and the page stays free.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { folder } from "../support.mjs";
import { launchBrowser, resultOf, withPage } from "./page.mjs";
import { CATEGORIES, longTasks } from "./processor_time.mjs";
import { startServer } from "./server.mjs";

/** Milliseconds, as the Long Tasks API has it. */
const longest = 50;

const html = '<!doctype html><script type="module" src="/main.js"></script>';

/**
 * A page's script: `body` has a warm `worker` that runs in the Worker `host`, a long `text` and a
 * `short` one; it gives the result. The marks "begin" and "end" stand around it.
 */
const script = (body) => `
import { startWorker } from "/leitsatz/dist/worker.js";
import { longText } from "/long_text.mjs";

const root = document.documentElement;
const short = "A cat sat on the mat. It was red. Nobody saw the cat again that year.";
const text = longText(1_000_000);

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

try {
  const host = new Worker("/leitsatz/dist/worker-thread.js", { type: "module" });
  const worker = await startWorker({ worker: host });
  await (await worker.analyze(short)).free();
  await pause(100);
  performance.mark("begin");
  const result = await (async () => { ${body} })();
  await pause(100);
  performance.mark("end");
  worker.terminate();
  root.dataset.result = JSON.stringify(result);
} catch (error) {
  root.dataset.error = String(error?.stack ?? error);
}
`;

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

async function open(body) {
  const routes = {
    "/index.html": html,
    "/main.js": script(body),
    "/long_text.mjs": await readFile(join(import.meta.dirname, "long_text.mjs"), "utf8"),
    "/leitsatz/": folder,
  };
  const server = await startServer({ routes });
  try {
    return await withPage(browser, `${server.origin}/index.html`, resultOf);
  } finally {
    await server.close();
  }
}

/** What `body` gives, and as `durations` what each long task on the main thread took meanwhile. */
async function traced(body) {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  let trace;
  let result;
  try {
    result = await open(body);
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString());
  return { ...result, durations: longTasks(traceEvents, "begin", "end", longest) };
}

test("the measure sees a blocked main thread", async () => {
  const { durations } = await traced(`
    await pause(0);
    for (let i = 0; i < 3e6; ++i) performance.now();
    return {};
  `);
  assert.equal(durations.length, 1);
});

test("the main thread is never blocked, and progress ascends to 1", async () => {
  const { shares, sentences, picked, durations } = await traced(`
    const shares = [];
    const analysis = await worker.analyze(text, { onProgress: (share) => shares.push(share) });
    const summary = await analysis.select({ sentences: 3 });
    const sentences = analysis.sentences.length;
    const picked = summary.sentences.map((s) => analysis.text.slice(s.start, s.end) === s.text);
    await analysis.free();
    return { shares, sentences, picked };
  `);
  assert.ok(sentences > 5_000, `${sentences} sentences`);
  assert.deepEqual(picked, [true, true, true]);
  assert.ok(shares.length >= 5, `${shares.length} reports of progress`);
  assert.deepEqual(shares, [...new Set(shares)].sort((a, b) => a - b));
  assert.ok(shares[0] >= 0);
  assert.equal(shares.at(-1), 1);
  assert.deepEqual(durations, [], "milliseconds of tasks that blocked the main thread");
});

test("an analysis can be aborted while it runs, and the next one works", async () => {
  const { all, atAbort, sameReason, late, posted, before, after } = await open(`
    const count = async () => {
      const analysis = await worker.analyze(short);
      const { length } = analysis.sentences;
      await analysis.free();
      return length;
    };
    let messages = 0;
    host.addEventListener("message", () => { messages += 1; });
    const before = await count();
    messages = 0;
    await (await worker.analyze(text)).free();
    const all = messages;

    const controller = new AbortController();
    const reason = new Error("enough");
    let atAbort;
    let late = 0;
    const onProgress = (share) => {
      if (atAbort !== undefined) late += 1;
      else if (share > 0.1) {
        atAbort = share;
        messages = 0;
        controller.abort(reason);
      }
    };
    const outcome = await worker.analyze(text, { signal: controller.signal, onProgress })
      .then(() => "finished", (error) => error);
    await pause(1_000);
    const posted = messages;
    const after = await count();
    return { all, atAbort, sameReason: outcome === reason, late, posted, before, after };
  `);
  assert.ok(atAbort < 0.5, `aborted at ${atAbort}`);
  assert.equal(sameReason, true);
  assert.equal(late, 0, "reports of progress after the abort");
  assert.ok(posted < all / 2, `${posted} of ${all} messages came after the abort`);
  assert.equal(before, 3);
  assert.equal(after, 3);
});

test("a signal that is aborted already stops an analysis before it starts", async () => {
  const outcome = await open(`
    const reports = [];
    const signal = AbortSignal.abort("not wanted");
    const error = await worker.analyze(text, { signal, onProgress: (s) => reports.push(s) })
      .then(() => "finished", (error) => error);
    return { error, reports: reports.length };
  `);
  assert.deepEqual(outcome, { error: "not wanted", reports: 0 });
});

test("a long analysis does not hold up a short one", async () => {
  const order = await open(`
    const order = [];
    const long = worker.analyze(text).then(() => order.push("long"));
    const quick = worker.analyze(short).then(() => order.push("short"));
    await Promise.all([long, quick]);
    return order;
  `);
  assert.deepEqual(order, ["short", "long"]);
});
