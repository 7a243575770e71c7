// Summarizer in Chromium, which has one of its own: on the platform's real types, and beside it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { article, folder, long } from "../support.mjs";
import { launchBrowser, withPage } from "./page.mjs";
import { startServer } from "./server.mjs";

const html = "<!doctype html><title>.</title>";

let browser;
let server;
before(async () => {
  server = await startServer({ routes: { "/index.html": html, "/dist/": join(folder, "dist") } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The browser's own Summarizer misses a language and the model behind it. */
const warningsOfItsOwn = { ignored: /^console warning: .*(No output language|text session)/ };

/** Runs a function in a fresh, empty page with the texts at hand, and gives what it gives. */
function inPage(body, options) {
  const evaluate = (page) => page.evaluate(body, { article, long });
  return withPage(browser, `${server.origin}/index.html`, evaluate, options);
}

test("summarizes", async () => {
  const result = await inPage(async ({ article }) => {
    const { Summarizer } = await import("/dist/index.js");
    const before = await Summarizer.availability();
    const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
    const after = await Summarizer.availability();
    const summary = await summarizer.summarize(article);
    const blank = await summarizer.summarize(" \n");
    return { before, after, summary, blank };
  });
  assert.equal(result.before, "downloadable");
  assert.equal(result.after, "available");
  assert.ok(article.includes(result.summary) && result.summary !== "");
  assert.equal(result.blank, "");
});

test("has the shape of the browser's own", async () => {
  const { own, ours } = await inPage(async () => {
    const { Summarizer: Ours } = await import("/dist/index.js");
    const describe = (owner) =>
      Reflect.ownKeys(owner)
        .map((key) => {
          const { get, set, value, ...attributes } = Object.getOwnPropertyDescriptor(owner, key);
          const kinds = [typeof get, typeof set, typeof value].join();
          const length = typeof value === "function" && key !== "constructor" ? value.length : "";
          return `${String(key)} ${kinds} ${length} ${JSON.stringify(attributes)}`;
        })
        .sort();
    const shape = (Interface) => [describe(Interface), describe(Interface.prototype)];
    return { own: shape(globalThis.Summarizer), ours: shape(Ours) };
  });
  // The draft's explainer has it; this browser takes the option, and does not show it yet.
  const isShown = (property) => own[1].includes(property) || !property.startsWith("preference ");
  assert.deepEqual([ours[0], ours[1].filter(isShown)], own);
});

test("reads and refuses options as the browser's own does", async () => {
  const { own, ours } = await inPage(async () => {
    const { Summarizer: Ours } = await import("/dist/index.js");
    const cases = [
      "text",
      () => {},
      { type: "tl;dr" },
      { format: null },
      { length: "" },
      { expectedInputLanguages: "en" },
      { expectedInputLanguages: ["en-abc-invalid"] },
      { outputLanguage: null },
      { signal: null },
      { signal: {} },
      { signal: AbortSignal.abort("reason") },
      { signal: AbortSignal.abort(), outputLanguage: "!" },
      { monitor: null },
      {
        monitor() {
          throw new SyntaxError("of the callback");
        },
      },
    ];
    const outcomes = async (Interface) => {
      const kinds = [];
      for (const options of cases) {
        kinds.push(await Interface.create(options).then(String, (error) => error?.name ?? error));
      }
      const read = [];
      const spy = new Proxy({}, { get: (_, name) => void read.push(name) });
      await Interface.availability(spy);
      await Interface.create(spy).catch(() => {});
      // This browser's does not know it yet.
      return [kinds, read.filter((name) => name !== "preference")];
    };
    return { own: await outcomes(globalThis.Summarizer), ours: await outcomes(Ours) };
  }, warningsOfItsOwn);
  assert.deepEqual(ours, own);
});

test("throws DOMExceptions", async () => {
  const result = await inPage(async ({ article, long }) => {
    const { Summarizer } = await import("/dist/index.js");
    const thrown = async (promise) => {
      const error = await promise.then(
        () => null,
        (reason) => reason,
      );
      return [error instanceof DOMException, error?.name];
    };
    const summarizer = await Summarizer.create({ outputLanguage: "de" });
    const language = await thrown(summarizer.summarize(article));
    const pending = summarizer.summarize(long);
    const stream = summarizer.summarizeStreaming(long).getReader().read();
    summarizer.destroy();
    const destroyed = await thrown(pending);
    const streamed = await thrown(stream);
    const unknown = await thrown(Summarizer.create({ outputLanguage: "tlh" }));
    return { language, destroyed, streamed, unknown };
  });
  assert.deepEqual(result, {
    language: [true, "NotSupportedError"],
    destroyed: [true, "AbortError"],
    streamed: [true, "AbortError"],
    unknown: [true, "NotSupportedError"],
  });
});

test("throws a DOMException where the module can't be had", async () => {
  const opened = inPage(async () => {
    const { Summarizer, configureSummarizer } = await import("/dist/index.js");
    configureSummarizer({ wasm: "/dist/none.wasm" });
    const error = await Summarizer.create().catch((reason) => reason);
    throw new Error(`${error instanceof DOMException} ${error.name}`);
  });
  await assert.rejects(opened, /true NetworkError[^]*status 404: .*none\.wasm/);
});

test("throws the browser's QuotaExceededError", async () => {
  const result = await inPage(async () => {
    const { Summarizer } = await import("/dist/index.js");
    const summarizer = await Summarizer.create();
    try {
      await summarizer.summarize("a".repeat(summarizer.inputQuota + 1));
      return null;
    } catch (error) {
      const { name, requested, quota } = error;
      return [error instanceof QuotaExceededError, name, requested, quota, summarizer.inputQuota];
    }
  });
  assert.deepEqual(result, [true, "QuotaExceededError", 2 ** 21 + 1, 2 ** 21, 2 ** 21]);
});

test("fires ProgressEvents", async () => {
  const events = await inPage(async () => {
    const { Summarizer } = await import("/dist/index.js");
    const events = [];
    await Summarizer.create({
      monitor(monitor) {
        monitor.ondownloadprogress = (event) => {
          const { type, loaded, total, lengthComputable } = event;
          const ofPlatform = event instanceof ProgressEvent && monitor instanceof EventTarget;
          events.push([ofPlatform, type, loaded, total, lengthComputable]);
        };
      },
    });
    return events;
  });
  assert.deepEqual(events, [
    [true, "downloadprogress", 0, 1, true],
    [true, "downloadprogress", 1, 1, true],
  ]);
});

test("streams", async () => {
  const { chunks, summary, canceled, ofPlatform } = await inPage(async ({ article, long }) => {
    const { Summarizer } = await import("/dist/index.js");
    const summarizer = await Summarizer.create({ length: "long" });
    const stream = summarizer.summarizeStreaming(article);
    const ofPlatform = stream instanceof ReadableStream;
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const other = summarizer.summarizeStreaming(long).getReader();
    await other.cancel();
    const canceled = await other.read();
    return { chunks, summary: await summarizer.summarize(article), canceled, ofPlatform };
  });
  assert.ok(ofPlatform);
  assert.equal(chunks.length, 7);
  assert.equal(chunks.join(""), summary);
  assert.deepEqual(canceled, { value: undefined, done: true });
});

test("honours AbortSignal.timeout() and any(), also of another realm", async () => {
  const result = await inPage(async ({ long }) => {
    const { Summarizer } = await import("/dist/index.js");
    const summarizer = await Summarizer.create();
    const nameOf = (promise) =>
      promise.then(
        () => "no error",
        (error) => error.name,
      );
    const endless = long.repeat(40).slice(0, summarizer.inputQuota);
    const timeout = await nameOf(
      summarizer.summarize(endless, { signal: AbortSignal.timeout(5) }),
    );
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(100_000)]);
    const any = nameOf(summarizer.summarize(endless, { signal }));
    controller.abort();
    const frame = document.body.appendChild(document.createElement("iframe"));
    const foreign = new frame.contentWindow.AbortController();
    const realm = nameOf(summarizer.summarize(endless, { signal: foreign.signal }));
    foreign.abort(new RangeError("from afar"));
    return { timeout, any: await any, realm: await realm };
  });
  assert.deepEqual(result, { timeout: "TimeoutError", any: "AbortError", realm: "RangeError" });
});

test("as a polyfill answers where the browser's own class has no model", async () => {
  const result = await inPage(async ({ article }) => {
    const own = globalThis.Summarizer;
    const before = await own.availability();
    const { value: _, ...attributes } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
    await import("/dist/polyfill.js");
    const { value, ...others } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
    const after = await Summarizer.availability();
    const summarizer = await Summarizer.create({ type: "headline" });
    const headline = await summarizer.summarize(article);
    const isOne = summarizer instanceof Summarizer && !(summarizer instanceof own);
    return { before, after, headline, isOne, isOurs: value !== own, attributes, others };
  }, warningsOfItsOwn);
  assert.equal(result.before, "unavailable");
  assert.equal(result.after, "downloadable");
  assert.ok(article.includes(result.headline) && result.headline !== "");
  assert.ok(result.isOne && result.isOurs);
  assert.deepEqual(result.others, result.attributes);
});

test("as a polyfill defines what is missing, as the browser would", async () => {
  const result = await inPage(async ({ article }) => {
    const { value: own, ...attributes } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
    delete globalThis.Summarizer;
    await import("/dist/polyfill.js");
    const { value, ...others } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
    const summarizer = await Summarizer.create({ type: "headline" });
    const headline = await summarizer.summarize(article);
    return { isOurs: value !== own, attributes, others, headline };
  });
  assert.ok(result.isOurs);
  assert.deepEqual(result.others, result.attributes);
  assert.ok(article.includes(result.headline) && result.headline !== "");
});

test("as a polyfill works in a worker, where the browser has none", async () => {
  const summary = await inPage(async ({ article }) => {
    const script = `
      const there = "Summarizer" in self;
      await import("${location.origin}/dist/polyfill.js");
      self.onmessage = async ({ data }) => {
        const summarizer = await Summarizer.create({ type: "tldr" });
        self.postMessage([there, await summarizer.summarize(data)]);
      };
      self.postMessage("ready");
    `;
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(url, { type: "module" });
    const message = () =>
      new Promise((done, fail) => {
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = fail;
      });
    await message();
    worker.postMessage(article);
    const result = await message();
    worker.terminate();
    return result;
  });
  assert.equal(summary[0], false);
  assert.ok(article.includes(summary[1]) && summary[1] !== "");
});
