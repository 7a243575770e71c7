// The harness itself: each kind of fault must fail the test that met it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launchBrowser, resultOf, withPage } from "./page.mjs";
import { startServer } from "./server.mjs";

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const html = '<!doctype html><script type="module" src="/page.js"></script>';
const state = 'document.documentElement.dataset.result = JSON.stringify("done");';

/** What a page with this script, and perhaps this worker, gives. */
async function open(script, { worker = "", csp, ignored } = {}) {
  const routes = { "/": import.meta.dirname, "/index.html": html, "/page.js": script };
  const server = await startServer({ routes: { ...routes, "/worker.js": worker }, csp });
  try {
    const body = async (page) => {
      const result = await resultOf(page);
      await page.waitForTimeout(100); // for events that come after the result
      assert.deepEqual(server.violations, []);
      return result;
    };
    return await withPage(browser, `${server.origin}/index.html`, body, { ignored });
  } finally {
    await server.close();
  }
}

const startWorker = `
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = () => { ${state} };
`;

test("a page without faults passes", async () => {
  assert.equal(await open(state), "done");
});

test("a worker without faults passes", async () => {
  assert.equal(await open(startWorker, { worker: "postMessage(0)" }), "done");
});

test("a page under a strict policy passes", async () => {
  const csp = "default-src 'none'; script-src 'self'; worker-src 'self'";
  assert.equal(await open(startWorker, { worker: "postMessage(0)", csp }), "done");
});

test("a stated error fails", async () => {
  await assert.rejects(open('document.documentElement.dataset.error = "no wasm"'), /no wasm/);
});

test("a script that can't be loaded fails without waiting long", async () => {
  await assert.rejects(open('import "/none.js";'), /states no outcome[^]*status 404/);
});

test("console.error and console.warn fail", async () => {
  await assert.rejects(open(`console.error("ouch"); ${state}`), /console error: ouch/);
  await assert.rejects(open(`console.warn("hm"); ${state}`), /console warning: hm/);
});

test("a fault that is ignored passes, and no other", async () => {
  const ignored = /: hm /;
  assert.equal(await open(`console.warn("hm"); ${state}`, { ignored }), "done");
  await assert.rejects(open(`console.warn("hmm"); ${state}`, { ignored }), /console warning: hmm/);
});

test("an uncaught error or rejection fails", async () => {
  await assert.rejects(open(`${state} throw new Error("ouch");`), /page error: Error: ouch/);
  await assert.rejects(open(`${state} Promise.reject(new Error("later"));`), /page error: .*later/);
});

test("a request that is answered by 404 fails", async () => {
  await assert.rejects(open(`await fetch("/none"); ${state}`), /status 404/);
});

test("a file outside the folder is not served", async () => {
  await assert.rejects(open(`await fetch("/..%2Fconsumers/texts.mjs"); ${state}`), /status 404/);
});

test("a request that gets no answer fails", async () => {
  const script = `await fetch("http://127.0.0.1:1/").catch(() => 0); ${state}`;
  await assert.rejects(open(script), /request failed/);
});

test("a violated policy fails", async () => {
  const csp = "default-src 'none'; script-src 'self'";
  await assert.rejects(open(`try { eval("1"); } catch {} ${state}`, { csp }), /policy violated/);
});

test("faults of a worker fail", async () => {
  const logs = 'console.error("ouch"); postMessage(0);';
  await assert.rejects(open(startWorker, { worker: logs }), /console error: ouch/);
  const throws = 'postMessage(0); throw new Error("ouch");';
  await assert.rejects(open(startWorker, { worker: throws }), /page error: .*ouch/);
  const fetches = 'await fetch("/none"); postMessage(0);';
  await assert.rejects(open(startWorker, { worker: fetches }), /status 404/);
});

test("a policy that a worker violates fails", async () => {
  const csp = "default-src 'none'; script-src 'self'; worker-src 'self'";
  const worker = 'try { eval("1"); } catch {} postMessage(0);';
  await assert.rejects(open(startWorker, { worker, csp }), /eval/);
});
