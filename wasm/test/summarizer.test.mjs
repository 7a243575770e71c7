// Summarizer in Node.js: the rules of the draft, one by one.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { article, dist, freshWasm, german, internal, load, long, thai } from "./support.mjs";

const { configureSummarizer, Summarizer } = await import(dist("index.js"));
const { knownLanguages, languageToName } = await internal("summarizer/language-tags");

const data = new URL(".", dist("index.js"));

/** Makes the module one that nobody has asked for yet. */
const forgetModule = () => configureSummarizer({ wasm: freshWasm(), data });

const hasName = (name) => (error) => error instanceof DOMException && error.name === name;
const turn = () => new Promise((done) => setImmediate(done));

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** A promise and what settles it. */
function deferred() {
  let settle;
  const promise = new Promise((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
}

describe("the interface", () => {
  test("can't be constructed or called", () => {
    assert.throws(() => new Summarizer(), { name: "TypeError", message: "Illegal constructor" });
    assert.throws(() => new Summarizer({}), TypeError);
    assert.throws(() => Summarizer(), TypeError);
  });

  test("makes instances of itself", async () => {
    const summarizer = await Summarizer.create();
    assert.ok(summarizer instanceof Summarizer);
    assert.equal(Object.getPrototypeOf(summarizer), Summarizer.prototype);
    assert.equal(String(summarizer), "[object Summarizer]");
    assert.deepEqual(Reflect.ownKeys(summarizer), []);
  });

  test("has the names, lengths and properties of the platform's", () => {
    assert.equal(Summarizer.name, "Summarizer");
    assert.equal(Summarizer.length, 0);
    assert.deepEqual(Object.keys(Summarizer).sort(), ["availability", "create"]);
    assert.deepEqual([Summarizer.create.length, Summarizer.availability.length], [0, 0]);
    assert.deepEqual(Object.keys(Summarizer.prototype).sort(), [
      "destroy",
      "expectedContextLanguages",
      "expectedInputLanguages",
      "format",
      "inputQuota",
      "length",
      "measureInputUsage",
      "outputLanguage",
      "preference",
      "sharedContext",
      "summarize",
      "summarizeStreaming",
      "type",
    ]);
    const lengths = { summarize: 1, summarizeStreaming: 1, measureInputUsage: 1, destroy: 0 };
    for (const [name, length] of Object.entries(lengths)) {
      const property = Object.getOwnPropertyDescriptor(Summarizer.prototype, name);
      assert.equal(property.value.length, length, name);
      assert.ok(property.writable && property.configurable, name);
    }
    const type = Object.getOwnPropertyDescriptor(Summarizer.prototype, "type");
    assert.equal(typeof type.get, "function");
    assert.equal(type.set, undefined);
    assert.deepEqual(Object.getOwnPropertyDescriptor(Summarizer.prototype, Symbol.toStringTag), {
      value: "Summarizer",
      writable: false,
      enumerable: false,
      configurable: true,
    });
  });

  test("refuses other objects", async () => {
    for (const [name, property] of Object.entries(
      Object.getOwnPropertyDescriptors(Summarizer.prototype),
    )) {
      if (property.get) assert.throws(() => property.get.call({}), TypeError, name);
    }
    const { summarize, measureInputUsage, summarizeStreaming, destroy } = Summarizer.prototype;
    await assert.rejects(summarize.call({}, "text"), TypeError);
    await assert.rejects(measureInputUsage.call({}, "text"), TypeError);
    assert.throws(() => summarizeStreaming.call({}, "text"), TypeError);
    assert.throws(() => destroy.call({}), TypeError);
  });

  test("needs no receiver for create() and availability()", async () => {
    const { create, availability } = Summarizer;
    assert.ok((await create()) instanceof Summarizer);
    assert.equal(await availability(), "available");
  });

  test("wants a text", async () => {
    const summarizer = await Summarizer.create();
    await assert.rejects(summarizer.summarize(), TypeError);
    await assert.rejects(summarizer.measureInputUsage(), TypeError);
    assert.throws(() => summarizer.summarizeStreaming(), TypeError);
  });
});

describe("options", () => {
  test("have the draft's defaults", async () => {
    for (const options of [[], [undefined], [null], [{}], [{ type: undefined }]]) {
      const summarizer = await Summarizer.create(...options);
      assert.equal(summarizer.type, "key-points");
      assert.equal(summarizer.format, "markdown");
      assert.equal(summarizer.length, "short");
      assert.equal(summarizer.preference, "auto");
      assert.equal(summarizer.sharedContext, "");
      assert.equal(summarizer.expectedInputLanguages, null);
      assert.equal(summarizer.expectedContextLanguages, null);
      assert.equal(summarizer.outputLanguage, null);
    }
  });

  test("are shown by the attributes", async () => {
    const summarizer = await Summarizer.create({
      type: "teaser",
      format: "plain-text",
      length: "long",
      preference: "speed",
      sharedContext: "news of a small town",
      expectedInputLanguages: ["en", "de"],
      expectedContextLanguages: ["fr"],
      outputLanguage: "de",
    });
    assert.equal(summarizer.type, "teaser");
    assert.equal(summarizer.format, "plain-text");
    assert.equal(summarizer.length, "long");
    assert.equal(summarizer.preference, "speed");
    assert.equal(summarizer.sharedContext, "news of a small town");
    assert.deepEqual(summarizer.expectedInputLanguages, ["en", "de"]);
    assert.deepEqual(summarizer.expectedContextLanguages, ["fr"]);
    assert.equal(summarizer.outputLanguage, "de");
    assert.ok(Object.isFrozen(summarizer.expectedInputLanguages));
    assert.ok(Object.isFrozen(summarizer.expectedContextLanguages));
    assert.equal(summarizer.expectedInputLanguages, summarizer.expectedInputLanguages);
  });

  test("must be one of the values there are", async () => {
    for (const options of [
      { type: "tl;dr" },
      { type: "" },
      { type: null },
      { format: "html" },
      { length: "Short" },
      { preference: "quality" },
    ]) {
      await assert.rejects(Summarizer.create(options), TypeError, JSON.stringify(options));
      await assert.rejects(Summarizer.availability(options), TypeError, JSON.stringify(options));
    }
    for (const preference of ["auto", "speed", "capability"]) {
      assert.equal(await Summarizer.availability({ preference }), "available");
    }
  });

  test("must be an object with members of the right kinds", async () => {
    for (const options of [
      "tldr",
      1,
      true,
      Symbol("options"),
      { expectedInputLanguages: "en" },
      { expectedInputLanguages: null },
      { expectedContextLanguages: { 0: "en", length: 1 } },
      { outputLanguage: Symbol("en") },
      { sharedContext: Symbol("context") },
      { signal: null },
      { signal: {} },
      { signal: { aborted: false, addEventListener() {} } },
      { monitor: null },
      { monitor: {} },
    ]) {
      await assert.rejects(Summarizer.create(options), TypeError);
    }
  });

  test("are converted as Web IDL has it", async () => {
    const summarizer = await Summarizer.create({
      type: { toString: () => "headline" },
      sharedContext: 12,
      expectedInputLanguages: new Set(["en", { toString: () => "de" }]),
    });
    assert.equal(summarizer.type, "headline");
    assert.equal(summarizer.sharedContext, "12");
    assert.deepEqual(summarizer.expectedInputLanguages, ["en", "de"]);
  });

  test("are read once each, inherited ones first, by name", async () => {
    const read = [];
    const spy = new Proxy({}, { get: (_, name) => void read.push(name) });
    const core = [
      "expectedContextLanguages",
      "expectedInputLanguages",
      "format",
      "length",
      "outputLanguage",
      "preference",
      "type",
    ];
    await Summarizer.availability(spy);
    assert.deepEqual(read.splice(0), core);
    const summarizer = await Summarizer.create(spy);
    assert.deepEqual(read.splice(0), [...core, "monitor", "sharedContext", "signal"]);
    await summarizer.summarize("", spy);
    assert.deepEqual(read.splice(0), ["context", "signal"]);
  });

  test("of a summary are checked", async () => {
    const summarizer = await Summarizer.create();
    for (const options of [1, { signal: null }, { context: Symbol("context") }]) {
      await assert.rejects(summarizer.summarize(article, options), TypeError);
      await assert.rejects(summarizer.measureInputUsage(article, options), TypeError);
      assert.throws(() => summarizer.summarizeStreaming(article, options), TypeError);
    }
    assert.equal(await summarizer.summarize("", null), "");
  });

  test("throw what their getters throw", async () => {
    const error = new Error("no type today");
    const options = {
      get type() {
        throw error;
      },
    };
    await assert.rejects(Summarizer.create(options), (thrown) => thrown === error);
  });
});

describe("languages", () => {
  test("are those of the module", async () => {
    assert.deepEqual(knownLanguages, (await load()).languages);
  });

  test("must be structurally valid tags", async () => {
    for (const tag of ["en-abc-invalid", "", "e", "en_US", "article!", "x-private"]) {
      for (const options of [
        { expectedInputLanguages: ["en", tag] },
        { expectedContextLanguages: [tag] },
        { outputLanguage: tag },
      ]) {
        await assert.rejects(Summarizer.create(options), RangeError, tag);
        await assert.rejects(Summarizer.availability(options), RangeError, tag);
      }
    }
    await assert.rejects(Summarizer.create({ outputLanguage: null }), RangeError);
  });

  test("are shown as the known language they fall under, each once", async () => {
    const summarizer = await Summarizer.create({
      expectedInputLanguages: ["EN-us", "en-GB", "iw", "nb", "nn", "sr-Latn-RS", "tl"],
      outputLanguage: "en-Latn-AU",
    });
    assert.deepEqual(summarizer.expectedInputLanguages, ["en", "he", "no", "sr", "fil"]);
    assert.equal(summarizer.outputLanguage, "en");
  });

  test("that are not recognised are taken from what is expected", async () => {
    const bosnian = "Vlada nije htjela komentirati izvješće koje je objavljeno jučer.";
    for (const options of [
      { expectedInputLanguages: ["bs-BA"], outputLanguage: "bs" },
      { expectedInputLanguages: ["bs"] },
      { outputLanguage: "bs" },
    ]) {
      const summarizer = await Summarizer.create(options);
      assert.equal(await summarizer.summarize(bosnian), `- ${bosnian}`);
    }
    for (const expectedInputLanguages of [["bs", "hr"], ["hr"], []]) {
      assert.equal(languageToName(expectedInputLanguages), "");
    }
    assert.equal(languageToName(["mt"]), "mt");
  });

  test("that are not known make it unavailable", async () => {
    for (const options of [
      { expectedInputLanguages: ["en", "tlh"] },
      { expectedContextLanguages: ["tlh"] },
      { outputLanguage: "tlh" },
      { outputLanguage: "und" },
    ]) {
      assert.equal(await Summarizer.availability(options), "unavailable");
      await assert.rejects(Summarizer.create(options), hasName("NotSupportedError"));
    }
  });

  test("of the output must be one of the input's", async () => {
    const apart = { expectedInputLanguages: ["en", "de"], outputLanguage: "fr" };
    assert.equal(await Summarizer.availability(apart), "unavailable");
    await assert.rejects(Summarizer.create(apart), hasName("NotSupportedError"));
    const together = { expectedInputLanguages: ["en-US", "de-AT"], outputLanguage: "de-CH" };
    assert.equal(await Summarizer.availability(together), "available");
    // Of a context it need not be one.
    const context = { expectedContextLanguages: ["fr"], outputLanguage: "de" };
    assert.equal(await Summarizer.availability(context), "available");
  });

  test("of a text other than that of the output are refused", async () => {
    const summarizer = await Summarizer.create({ outputLanguage: "en-GB", type: "tldr" });
    assert.notEqual(await summarizer.summarize(article), "");
    await assert.rejects(summarizer.summarize(german), hasName("NotSupportedError"));
    await assert.rejects(
      collect(summarizer.summarizeStreaming(german)),
      hasName("NotSupportedError"),
    );
    assert.equal(await summarizer.summarize(" "), "");
    // A title alone is nothing to summarize, so its language is no fault.
    const title = "# Die Stadt legt ihre Bäche frei und kühlt damit im Sommer die Straßen";
    assert.equal((await load()).analyzeSync(title).language, "de");
    assert.equal(await summarizer.summarize(title), "");
  });

  test("of a text without an output language may be any, expected or not", async () => {
    const summarizer = await Summarizer.create({ expectedInputLanguages: ["en"], type: "tldr" });
    assert.ok(german.includes(await summarizer.summarize(german)));
  });

  test("are trusted where they can't be found out", async () => {
    const summarizer = await Summarizer.create({ outputLanguage: "fr", format: "plain-text" });
    assert.equal((await load()).analyzeSync("X 12.").language, "und");
    assert.equal(await summarizer.summarize("X 12."), "X 12.");
  });
});

describe("availability and download", () => {
  after(() => configureSummarizer());

  test("go from downloadable over downloading to available", async () => {
    const answer = deferred();
    configureSummarizer({ wasm: answer.promise, data });
    assert.equal(await Summarizer.availability(), "downloadable");
    const created = Summarizer.create();
    await turn();
    await turn();
    assert.equal(await Summarizer.availability(), "downloading");
    assert.equal(await Summarizer.availability({ outputLanguage: "tlh" }), "unavailable");
    answer.resolve(new Response(freshWasm(), { headers: { "Content-Type": "application/wasm" } }));
    await created;
    assert.equal(await Summarizer.availability(), "available");
  });

  test("take data packs for languages that call for them", async () => {
    forgetModule();
    const article = await Summarizer.create({ expectedInputLanguages: ["en"] });
    assert.ok(article);
    assert.equal(await Summarizer.availability(), "available");
    for (const options of [
      { expectedInputLanguages: ["th"] },
      { expectedInputLanguages: ["lo-LA"] },
      { outputLanguage: "km" },
    ]) {
      assert.equal(await Summarizer.availability(options), "downloadable");
      await Summarizer.create(options);
      assert.equal(await Summarizer.availability(options), "available");
    }
  });

  test("fail with NetworkError, and may succeed later", async () => {
    const missing = new URL("none.wasm", data);
    configureSummarizer({ wasm: missing });
    await assert.rejects(
      Summarizer.create(),
      (error) => hasName("NetworkError")(error) && error.cause.code === "module-unavailable",
    );
    assert.equal(await Summarizer.availability(), "downloadable");

    let served = false;
    configureSummarizer({
      wasm: freshWasm(),
      data: () => (served ? new URL("thai.dat", data) : new URL("none.dat", data)),
    });
    const options = { expectedInputLanguages: ["th"] };
    await assert.rejects(
      Summarizer.create(options),
      (error) => hasName("NetworkError")(error) && error.cause.code === "data-unavailable",
    );
    assert.equal(await Summarizer.availability(options), "downloadable");
    served = true;
    assert.ok(await Summarizer.create(options));
  });

  test("for data that only a text calls for fail its summary, until it can be had", async () => {
    let served = false;
    configureSummarizer({
      wasm: freshWasm(),
      data: (pack) => new URL(served ? `${pack}.dat` : "none.dat", data),
    });
    const summarizer = await Summarizer.create({ type: "tldr" });
    const fails = (error) =>
      hasName("NetworkError")(error) && error.cause.code === "data-unavailable";
    await assert.rejects(summarizer.summarize(thai), fails);
    await assert.rejects(collect(summarizer.summarizeStreaming(thai)), fails);
    assert.notEqual(await summarizer.summarize(article), "");
    served = true;
    assert.ok(thai.includes(await summarizer.summarize(thai)));
  });

  test("fail with OperationError if it is not the network's fault", async () => {
    configureSummarizer({ wasm: 5 });
    await assert.rejects(
      Summarizer.create(),
      (error) => hasName("OperationError")(error) && error.cause.code === "invalid-argument",
    );
  });

  test("are shared by all summarizers", async () => {
    let loads = 0;
    const wasmOnce = {
      then(...callbacks) {
        loads += 1;
        return Promise.resolve(new Response(freshWasm())).then(...callbacks);
      },
    };
    configureSummarizer({ wasm: wasmOnce, data });
    await Promise.all([Summarizer.create(), Summarizer.create()]);
    await Summarizer.create();
    assert.equal(loads, 1);
  });
});

describe("the monitor", () => {
  before(() => configureSummarizer());

  test("hears 0 and 1, ascending, in time", async () => {
    for (const prepare of [forgetModule, () => {}]) {
      prepare();
      const events = [];
      let settled = false;
      const created = Summarizer.create({
        monitor(monitor) {
          monitor.addEventListener("downloadprogress", (event) => events.push({ event, settled }));
        },
      }).then(() => (settled = true));
      assert.equal(events.length, 0, "not before create() has returned");
      await created;
      await turn();
      await turn();
      assert.equal(events.at(0).event.loaded, 0);
      assert.equal(events.at(-1).event.loaded, 1);
      let last = -1;
      for (const { event, settled: late } of events) {
        assert.ok(!late);
        assert.ok(event instanceof Event);
        assert.equal(event.type, "downloadprogress");
        assert.equal(event.total, 1);
        assert.equal(event.lengthComputable, true);
        assert.equal(String(event), "[object ProgressEvent]");
        assert.ok(event.loaded > last);
        last = event.loaded;
      }
    }
  });

  test("is called at once, without a receiver, and with an EventTarget", async () => {
    let heard;
    const created = Summarizer.create({
      monitor(...parameters) {
        heard = { receiver: this, parameters };
      },
    });
    const [monitor] = heard.parameters;
    assert.equal(heard.parameters.length, 1);
    assert.equal(heard.receiver, undefined);
    assert.ok(monitor instanceof EventTarget);
    assert.equal(String(monitor), "[object CreateMonitor]");
    assert.equal(monitor.constructor.name, "CreateMonitor");
    assert.throws(() => new monitor.constructor(), { message: "Illegal constructor" });
    assert.deepEqual(Object.keys(Object.getPrototypeOf(monitor)), ["ondownloadprogress"]);
    await created;
  });

  test("has an event handler attribute", async () => {
    const calls = [];
    await Summarizer.create({
      monitor(monitor) {
        assert.equal(monitor.ondownloadprogress, null);
        monitor.ondownloadprogress = () => calls.push("replaced");
        monitor.addEventListener("downloadprogress", () => calls.push("listener"));
        monitor.ondownloadprogress = function (event) {
          calls.push(["handler", this === monitor, event.loaded]);
        };
      },
    });
    assert.deepEqual(calls, [["handler", true, 0], "listener", ["handler", true, 1], "listener"]);

    calls.length = 0;
    await Summarizer.create({
      monitor(monitor) {
        monitor.ondownloadprogress = () => calls.push("never");
        monitor.ondownloadprogress = null;
        monitor.addEventListener("downloadprogress", () => calls.push("listener"), { once: true });
        monitor.ondownloadprogress = () => calls.push("handler");
      },
    });
    assert.deepEqual(calls, ["listener", "handler", "handler"]);

    calls.length = 0;
    await Summarizer.create({
      monitor(monitor) {
        monitor.ondownloadprogress = () => calls.push("never");
        monitor.ondownloadprogress = "no function";
        assert.equal(monitor.ondownloadprogress, null);
        const object = {};
        monitor.ondownloadprogress = object;
        assert.equal(monitor.ondownloadprogress, object);
      },
    });
    assert.deepEqual(calls, []);
  });

  test("rejects create() with what its callback throws", async () => {
    forgetModule();
    const error = new Error("no monitor today");
    const created = Summarizer.create({
      monitor() {
        throw error;
      },
    });
    await assert.rejects(created, (thrown) => thrown === error);
    assert.equal(await Summarizer.availability(), "downloadable", "nothing was fetched");
  });

  test("hears nothing after an abort, wherever it comes", async () => {
    for (const loaded of [0, 1]) {
      const controller = new AbortController();
      const reason = new Error("stop");
      const heard = [];
      const reached = deferred();
      const created = Summarizer.create({
        signal: controller.signal,
        monitor(monitor) {
          monitor.ondownloadprogress = (event) => {
            heard.push(event.loaded);
            if (event.loaded === loaded) reached.resolve();
          };
        },
      });
      await reached.promise;
      // Any time before the next task is in time.
      for (let i = 0; i < 50; ++i) await null;
      controller.abort(reason);
      await assert.rejects(created, (thrown) => thrown === reason);
      for (let i = 0; i < 5; ++i) await turn();
      assert.equal(heard.at(-1), loaded);
    }
  });

  test("hears nothing of what can't be", async () => {
    const heard = [];
    const monitor = (target) => (target.ondownloadprogress = (event) => heard.push(event));
    await assert.rejects(Summarizer.create({ outputLanguage: "tlh", monitor }));
    assert.deepEqual(heard, []);
  });
});

describe("signals", () => {
  before(() => configureSummarizer());
  const reasons = [undefined, new Error("enough"), "a string"];
  const isReason = (reason) => (thrown) =>
    reason === undefined ? hasName("AbortError")(thrown) : thrown === reason;

  test("stop create() before, during, and at once", async () => {
    for (const reason of reasons) {
      await assert.rejects(
        Summarizer.create({ signal: AbortSignal.abort(reason) }),
        isReason(reason),
      );
      const controller = new AbortController();
      const created = Summarizer.create({ signal: controller.signal });
      controller.abort(reason);
      await assert.rejects(created, isReason(reason));
    }
    const never = deferred();
    configureSummarizer({ wasm: never.promise });
    const controller = new AbortController();
    const created = Summarizer.create({ signal: controller.signal });
    await turn();
    await turn();
    controller.abort(reasons[1]);
    await assert.rejects(created, isReason(reasons[1]), "although the module never comes");
    configureSummarizer();
  });

  test("are looked at after the options", async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(Summarizer.create({ signal, outputLanguage: "!" }), RangeError);
    await assert.rejects(Summarizer.create({ signal, expectedInputLanguages: ["!"] }), RangeError);
  });

  test("that are aborted leave no monitor to be called", async () => {
    const signal = AbortSignal.abort();
    const monitor = () => assert.fail("it was called");
    await assert.rejects(Summarizer.create({ signal, monitor }), hasName("AbortError"));
  });

  test("of create() destroy the summarizer later", async () => {
    for (const reason of reasons) {
      const controller = new AbortController();
      const summarizer = await Summarizer.create({ signal: controller.signal });
      const pending = summarizer.summarize(long);
      const stream = collect(summarizer.summarizeStreaming(long));
      controller.abort(reason);
      await assert.rejects(pending, isReason(reason));
      await assert.rejects(stream, isReason(reason));
      await assert.rejects(summarizer.summarize(article), isReason(reason));
      await assert.rejects(summarizer.measureInputUsage(article), isReason(reason));
      assert.throws(() => summarizer.summarizeStreaming(article), isReason(reason));
    }
  });

  test("stop a call before and during, and no other", async () => {
    const summarizer = await Summarizer.create({ type: "tldr" });
    const calls = [
      (options) => summarizer.summarize(long, options),
      (options) => summarizer.measureInputUsage(long, options),
    ];
    for (const call of calls) {
      for (const reason of reasons) {
        await assert.rejects(call({ signal: AbortSignal.abort(reason) }), isReason(reason));
        const controller = new AbortController();
        const other = call({});
        const pending = call({ signal: controller.signal });
        controller.abort(reason);
        await assert.rejects(pending, isReason(reason));
        await other;
      }
    }
  });

  test("stop a stream before and during", async () => {
    const summarizer = await Summarizer.create({ type: "tldr" });
    for (const reason of reasons) {
      const aborted = { signal: AbortSignal.abort(reason) };
      assert.throws(() => summarizer.summarizeStreaming(long, aborted), isReason(reason));
      const controller = new AbortController();
      const stream = summarizer.summarizeStreaming(long, { signal: controller.signal });
      await turn();
      controller.abort(reason);
      await assert.rejects(collect(stream), isReason(reason));
    }
  });

  test("stop in the middle of the work", async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const pending = summarizer.summarize(long, { signal: controller.signal });
    for (let i = 0; i < 4; ++i) await turn();
    controller.abort();
    await assert.rejects(pending, hasName("AbortError"));
  });

  test("change nothing after the end", async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const { signal } = controller;
    const summary = await summarizer.summarize(article, { signal });
    const chunks = await collect(summarizer.summarizeStreaming(article, { signal }));
    controller.abort();
    assert.equal(chunks.join(""), summary);
    assert.equal(await summarizer.summarize(article), summary);
  });

  test("that live long do not keep what has ended", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...parameters) {
      if (this === signal) listeners += 1;
      const ends = parameters[2]?.signal;
      if (this === signal && ends) ends.onabort = () => (listeners -= 1);
      return addEventListener.apply(this, parameters);
    };
    try {
      const summarizer = await Summarizer.create({ signal });
      assert.equal(listeners, 1, "the summarizer itself");
      await summarizer.summarize(article, { signal });
      await summarizer.measureInputUsage(article, { signal });
      await collect(summarizer.summarizeStreaming(article, { signal }));
      assert.equal(listeners, 1);
      summarizer.destroy();
      assert.equal(listeners, 0);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });
});

describe("destroy()", () => {
  test("ends what is running and all that comes", async () => {
    const summarizer = await Summarizer.create();
    const other = await Summarizer.create();
    const running = [
      summarizer.summarize(long),
      summarizer.measureInputUsage(long),
      collect(summarizer.summarizeStreaming(long)),
    ];
    const untouched = other.summarize(article);
    assert.equal(summarizer.destroy(), undefined);
    for (const call of running) await assert.rejects(call, hasName("AbortError"));
    await assert.rejects(summarizer.summarize(article), hasName("AbortError"));
    await assert.rejects(summarizer.summarize(""), hasName("AbortError"));
    await assert.rejects(summarizer.measureInputUsage(article), hasName("AbortError"));
    assert.throws(() => summarizer.summarizeStreaming(article), hasName("AbortError"));
    assert.notEqual(await untouched, "");
  });

  test("may be called again, and leaves the attributes", async () => {
    const summarizer = await Summarizer.create({ type: "teaser" });
    summarizer.destroy();
    summarizer.destroy();
    await assert.rejects(summarizer.summarize(article), hasName("AbortError"));
    assert.equal(summarizer.type, "teaser");
  });

  test("after an abort keeps the signal's reason", async () => {
    const controller = new AbortController();
    const summarizer = await Summarizer.create({ signal: controller.signal });
    controller.abort("the first reason");
    summarizer.destroy();
    await assert.rejects(summarizer.summarize(article), (thrown) => thrown === "the first reason");
  });
});

describe("the quota", () => {
  test("counts UTF-16 units", async () => {
    const summarizer = await Summarizer.create({ sharedContext: "counts nothing" });
    assert.equal(await summarizer.measureInputUsage("abc"), 3);
    assert.equal(await summarizer.measureInputUsage("Zoë 🛶"), 6);
    assert.equal(await summarizer.measureInputUsage("abc", { context: "nor does this" }), 3);
    assert.equal(await summarizer.measureInputUsage(12345), 5);
    assert.equal(await summarizer.measureInputUsage(""), 1);
    assert.equal(typeof summarizer.inputQuota, "number");
    assert.equal(summarizer.inputQuota, 2 ** 21);
  });

  test("is kept", async () => {
    const summarizer = await Summarizer.create();
    const quota = summarizer.inputQuota;
    const tooLong = "a ".repeat(quota / 2) + "b";
    assert.equal(await summarizer.measureInputUsage(tooLong), quota + 1);
    const isExceeded = (error) =>
      hasName("QuotaExceededError")(error) &&
      error.requested === quota + 1 &&
      error.quota === quota &&
      error.code === DOMException.QUOTA_EXCEEDED_ERR;
    await assert.rejects(summarizer.summarize(tooLong), isExceeded);
    await assert.rejects(collect(summarizer.summarizeStreaming(tooLong)), isExceeded);
  });

  test("is enough for the worst of texts", async () => {
    const summarizer = await Summarizer.create();
    const worst = "a\n".repeat(summarizer.inputQuota / 2);
    assert.equal(await summarizer.measureInputUsage(worst), summarizer.inputQuota);
    assert.equal(await summarizer.summarize(worst), "- a\n- a\n- a");
  });
});

describe("a summary", () => {
  const sentencesOf = async (text, sentences, type) =>
    (await load()).analyzeSync(text).select({ sentences, type }).sentences.map((one) => one.text);

  test("of nothing is empty", async () => {
    for (const type of ["tldr", "teaser", "key-points", "headline"]) {
      const summarizer = await Summarizer.create({ type, outputLanguage: "en" });
      for (const text of ["", " ", "\n\t\r\n", "\u0000\u0007", "\u00A0\u3000", "***\n---"]) {
        assert.equal(await summarizer.summarize(text), "", JSON.stringify(text));
        assert.deepEqual(await collect(summarizer.summarizeStreaming(text)), []);
      }
    }
  });

  test("takes anything for a text", async () => {
    const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
    const text = { toString: () => "It rains today." };
    assert.equal(await summarizer.summarize(text), "It rains today.");
    assert.equal(await summarizer.summarize(null), "null");
    await assert.rejects(summarizer.summarize(Symbol("text")), TypeError);
    await assert.rejects(summarizer.measureInputUsage(Symbol("text")), TypeError);
    assert.throws(() => summarizer.summarizeStreaming(Symbol("text")), TypeError);
  });

  for (const type of ["tldr", "teaser"]) {
    test(`of type ${type} is a paragraph of 1, 3 or 5 sentences`, async () => {
      for (const [length, count] of Object.entries({ short: 1, medium: 3, long: 5 })) {
        for (const text of [article, german]) {
          const summarizer = await Summarizer.create({ type, length, format: "plain-text" });
          const sentences = await sentencesOf(text, count, type);
          assert.equal(sentences.length, count);
          assert.equal(await summarizer.summarize(text), sentences.join(" "));
        }
      }
    });
  }

  test("of key points is 3, 5 or 7 lines or bullets", async () => {
    for (const [length, count] of Object.entries({ short: 3, medium: 5, long: 7 })) {
      const sentences = await sentencesOf(article, count, "key-points");
      assert.equal(sentences.length, count);
      const plain = await Summarizer.create({ length, format: "plain-text" });
      assert.equal(await plain.summarize(article), sentences.join("\n"));
      const markdown = await Summarizer.create({ length });
      assert.equal(
        await markdown.summarize(article),
        sentences.map((sentence) => `- ${sentence}`).join("\n"),
      );
    }
  });

  test("of a short text is all of it", async () => {
    const summarizer = await Summarizer.create({ length: "long" });
    assert.equal(
      await summarizer.summarize("The mill burned down. Nobody was hurt."),
      "- The mill burned down.\n- Nobody was hurt.",
    );
  });

  test("in a headline is one line of at most 12, 17 or 22 words", async () => {
    for (const [length, words] of Object.entries({ short: 12, medium: 17, long: 22 })) {
      const summarizer = await Summarizer.create({ type: "headline", length });
      for (const text of [article, german]) {
        const headline = await summarizer.summarize(text);
        const analysis = (await load()).analyzeSync(text);
        assert.equal(headline, analysis.headline(words).text);
        assert.ok(headline.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu).length <= words);
        assert.ok(!headline.includes("\n"));
      }
    }
  });

  const endless =
    "The keeper of the old lighthouse on the northern cliff of the island said last night that " +
    "his lamp will burn without any pause until the last of the boats is home.";

  test("in a headline falls back to a sentence with a flaw", async () => {
    const flawed = "The old mill burned down (on Monday night.";
    assert.equal((await load()).analyzeSync(flawed).headline(12), null);
    const short = await Summarizer.create({ type: "headline" });
    assert.equal(await short.summarize(flawed), flawed);
  });

  test("in a headline falls back to the beginning of the best sentence", async () => {
    const analysis = (await load()).analyzeSync(endless);
    assert.equal(analysis.headline(12), null);
    const short = await Summarizer.create({ type: "headline" });
    assert.equal(
      await short.summarize(endless),
      "The keeper of the old lighthouse on the northern cliff of the…",
    );
    const long = await Summarizer.create({ type: "headline", length: "long" });
    assert.equal(
      await long.summarize(`${endless}\n\nRead more >>`),
      "The keeper of the old lighthouse on the northern cliff of the island said last night that " +
        "his lamp will burn without…",
    );
  });

  test("in a headline is cut at white space, or at a letter in unspaced scripts", async (t) => {
    // What the host takes for a word differs from host to host.
    t.mock.method(Intl, "Segmenter", () => assert.fail("the host was asked"));
    const cases = [
      [
        "The well-known half-timbered 16th-century house near the river-side old-town car-park " +
          "and the bus stop was sold on Monday to a buyer whose name nobody in the town knows.",
        "The well-known half-timbered 16th-century house near the river-side…",
      ],
      [
        `${"a/b/c/d/e/f/g/h/".repeat(3)} was on the sign of the house that was sold on Monday.`,
        "a/b/c/d/e/f/g/h/a/b/c/d…",
      ],
      [
        "東京都は来年から市内のすべての地域で新しい電気バスを導入して住民の毎日の移動を便利にすると" +
          "昨日の記者会見で詳しく発表した。",
        "東京都は来年から市内のすべての地域で新しい電気バスを導入して…",
      ],
      [
        "中国政府昨天在北京宣布iPhone 17手机将从明年一月开始在全国所有的城市和农村地区同时上市销售" +
          "并且价格会比去年低很多。",
        "中国政府昨天在北京宣布iPhone 17手机将从明年…",
      ],
    ];
    const summarizer = await Summarizer.create({ type: "headline", format: "plain-text" });
    for (const [text, expected] of cases) {
      const analysis = await (await load()).analyze(text);
      assert.equal(analysis.headline(12), null, text);
      assert.equal(await summarizer.summarize(text), expected);
      const shown = (await load()).analyzeSync(expected.slice(0, -1));
      assert.ok(shown.sentences.reduce((sum, sentence) => sum + sentence.words, 0) <= 12);
    }
  });

  test("joins sentences of scripts without spaces without one", async () => {
    const text =
      "東京都は来年から新しい電気バスを導入すると発表した。このバスは一度の充電で三百キロ走ることができる。";
    const summarizer = await Summarizer.create({ type: "tldr", length: "long" });
    assert.equal(await summarizer.summarize(text), text);
  });

  test("has one space where a sentence had line breaks", async () => {
    const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
    const lines = [
      "The council of the small town on the bank of the river has after a long debate",
      "approved the new bridge on Tuesday night, although many of its members have had",
      "doubts about the cost.",
    ];
    for (const lineBreak of ["\n", " \r\n", "\r\n  "]) {
      assert.equal(await summarizer.summarize(lines.join(lineBreak)), lines.join(" "));
    }
    assert.equal(
      await summarizer.summarize("The council approved\tthe bridge on Tuesday night."),
      "The council approved the bridge on Tuesday night.",
    );
    const spaced = "The council approved «\u00A0the bridge\u00A0» on Tuesday night.";
    assert.equal(await summarizer.summarize(spaced), spaced);
  });

  test("in Markdown shows every character of the text", async () => {
    const cases = {
      "The *new* bridge_name costs [12] dollars & more <now> on `Main` Street.":
        "The \\*new\\* bridge\\_name costs \\[12\\] dollars \\& more \\<now> on \\`Main\\` Street.",
      "1986. was the year in which the old mill burned down.":
        "1986\\. was the year in which the old mill burned down.",
      "The road to C:\\Temp | other was closed ~ for repairs.":
        "The road to C:\\\\Temp \\| other was closed \\~ for repairs.",
      "The winner of the race was number #": "The winner of the race was number \\#",
      "+3 degrees was the highest temperature of the night.":
        "\\+3 degrees was the highest temperature of the night.",
      "It cost 3.50 dollars (about 12 - 4 pounds) + tax = much!":
        "It cost 3.50 dollars (about 12 - 4 pounds) + tax = much!",
    };
    for (const [text, expected] of Object.entries(cases)) {
      const plain = await Summarizer.create({ type: "tldr", length: "long", format: "plain-text" });
      const shown = await plain.summarize(text);
      assert.equal(shown, text);
      const tldr = await Summarizer.create({ type: "tldr", length: "long" });
      assert.equal(await tldr.summarize(text), expected);
      const points = await Summarizer.create({ length: "long" });
      assert.equal(
        (await points.summarize(text)).replace(/^- /gm, "").replaceAll("\n", " "),
        expected,
      );
    }
  });

  test("in Markdown escapes the beginning of a line only there", async () => {
    const text = "The mill burned down on Monday night. 12. That was the number of the engine.";
    const sentences = await sentencesOf(text, 5);
    const second = sentences.findIndex((sentence) => sentence.startsWith("12."));
    assert.ok(second > 0, "a sentence that begins as a numbered list does");
    const paragraph = await Summarizer.create({ type: "tldr", length: "long" });
    assert.equal(await paragraph.summarize(text), text);
    const points = await Summarizer.create({ length: "long" });
    assert.ok((await points.summarize(text)).includes("\n- 12\\."));
  });

  test("ignores its contexts, which may instruct a language model", async () => {
    const plain = await (await Summarizer.create({ type: "tldr" })).summarize(article);
    const shared = await Summarizer.create({ type: "tldr", sharedContext: "turbine" });
    assert.equal(shared.sharedContext, "turbine");
    assert.equal(await shared.summarize(article, { context: "turbine" }), plain);
  });

  test("weighs sentences towards its contexts where that is configured", async () => {
    const before = await Summarizer.create({ type: "tldr", sharedContext: "turbine" });
    const plain = await before.summarize(article);
    configureSummarizer({ context: "focus" });
    try {
      const shared = await Summarizer.create({ type: "tldr", sharedContext: "turbine" });
      const focused = await shared.summarize(article);
      assert.notEqual(focused, plain);
      assert.match(focused, /turbine/i);
      assert.equal(await before.summarize(article), plain);
      const unsaid = await Summarizer.create({ type: "tldr", sharedContext: "zeppelin" });
      assert.equal(await unsaid.summarize(article), plain);
      assert.equal(await unsaid.summarize(article, { context: "turbine" }), focused);
    } finally {
      configureSummarizer();
    }
    assert.throws(() => configureSummarizer({ context: "obey" }), {
      code: "invalid-argument",
      message: 'context: it is one of "ignore", "focus"',
    });
  });

  test("leaves nothing in the memory of the module", async () => {
    const one = await (await load()).analyze(article);
    const prototype = Object.getPrototypeOf(one);
    one.free();
    const { free } = prototype;
    const freed = new Set();
    prototype.free = function () {
      freed.add(this);
      free.call(this);
    };
    try {
      const summarizer = await Summarizer.create({ outputLanguage: "en" });
      await summarizer.summarize(article);
      assert.equal(freed.size, 1);
      await assert.rejects(summarizer.summarize(german));
      assert.equal(freed.size, 2);
      await collect(summarizer.summarizeStreaming(article));
      assert.equal(freed.size, 3);
    } finally {
      prototype.free = free;
    }
  });

  test("is the same however many are made at once", async () => {
    const kinds = [{}, { type: "tldr" }, { type: "headline" }, { length: "long" }];
    const summarizers = await Promise.all(kinds.map((kind) => Summarizer.create(kind)));
    const texts = [article, german, long, "", "It rains today."];
    const calls = summarizers.flatMap((one) => texts.map((text) => () => one.summarize(text)));
    const atOnce = await Promise.all(calls.map((call) => call()));
    for (const [i, call] of calls.entries()) assert.equal(await call(), atOnce[i]);
  });
});

describe("a stream", () => {
  test("gives in pieces what summarize() gives", async () => {
    for (const type of ["tldr", "teaser", "key-points", "headline"]) {
      for (const format of ["plain-text", "markdown"]) {
        const summarizer = await Summarizer.create({ type, format, length: "medium" });
        const stream = summarizer.summarizeStreaming(article);
        assert.ok(stream instanceof ReadableStream);
        const chunks = await collect(stream);
        assert.ok(chunks.every((chunk) => typeof chunk === "string" && chunk !== ""));
        if (type !== "headline") assert.ok(chunks.length > 1);
        assert.equal(chunks.join(""), await summarizer.summarize(article));
      }
    }
  });

  test("that is canceled stops the work", async () => {
    const summarizer = await Summarizer.create();
    const { setImmediate } = globalThis;
    let turns = 0;
    const count = async (cancelAfter) => {
      const stream = summarizer.summarizeStreaming(long);
      turns = 0;
      for (let i = 0; i < 20; ++i) {
        if (i === cancelAfter) assert.equal(await stream.cancel("enough"), undefined);
        await new Promise((done) => setImmediate(done));
      }
      return turns;
    };
    globalThis.setImmediate = (...parameters) => {
      turns += 1;
      return setImmediate(...parameters);
    };
    try {
      const whole = await count(Infinity);
      const canceled = await count(2);
      assert.ok(whole >= 6, `${whole} steps`);
      assert.ok(canceled <= 4, `${canceled} steps of ${whole}`);
    } finally {
      globalThis.setImmediate = setImmediate;
    }
  });

  test("may be canceled at any time", async (t) => {
    const unhandled = t.mock.fn();
    process.on("unhandledRejection", unhandled);
    const summarizer = await Summarizer.create({ type: "tldr" });
    for (let ticks = 0; ticks < 60; ++ticks) {
      const stream = summarizer.summarizeStreaming("The mill burned down. Nobody was hurt.");
      for (let i = 0; i < ticks; ++i) await null;
      await stream.cancel();
    }
    await turn();
    process.off("unhandledRejection", unhandled);
    assert.deepEqual(unhandled.mock.calls.map((call) => call.arguments[0]), []);
  });

  test("that is canceled disturbs no other", async () => {
    const summarizer = await Summarizer.create();
    const kept = collect(summarizer.summarizeStreaming(long));
    const canceled = summarizer.summarizeStreaming(long);
    await canceled.cancel();
    assert.deepEqual(await collect(canceled), []);
    assert.equal((await kept).join(""), await summarizer.summarize(long));
  });
});

describe("the polyfill", () => {
  before(() => assert.ok(!("Summarizer" in globalThis)));
  after(() => delete globalThis.Summarizer);

  test("defines what is missing, as the platform defines an interface", async () => {
    await import(dist("polyfill.js"));
    assert.deepEqual(Object.getOwnPropertyDescriptor(globalThis, "Summarizer"), {
      value: Summarizer,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  });

  test("leaves alone what is no such interface", async () => {
    for (const [i, own] of [class Own {}, undefined].entries()) {
      globalThis.Summarizer = own;
      await import(`${dist("polyfill.js")}?again=${i}`);
      assert.equal(globalThis.Summarizer, own);
    }
  });

  test("asks the host's own class each time, and answers where that can't", async () => {
    const asked = [];
    let answer = "unavailable";
    class Own {
      static async availability(options) {
        asked.push(["availability", options]);
        if (answer === "refuses") throw new TypeError("no such option");
        return answer;
      }
      static async create(options) {
        asked.push(["create", options]);
        return new Own();
      }
    }
    globalThis.Summarizer = Own;
    await import(`${dist("polyfill.js")}?own`);
    const { Summarizer: Both } = globalThis;
    assert.notEqual(Both, Own);
    const usual = { type: "key-points", format: "markdown", length: "short", preference: "auto" };
    const given = { ...usual, type: "tldr", expectedInputLanguages: ["en"], outputLanguage: "en" };

    for (answer of ["unavailable", "refuses"]) {
      const ours = await Both.create(given);
      assert.ok(ours instanceof Both && !(ours instanceof Own), answer);
      assert.equal(ours.constructor, Both);
      assert.equal(String(ours), "[object Summarizer]");
      assert.ok(article.includes(await ours.summarize(article)));
      assert.equal(await Both.availability(), "available");
      assert.deepEqual(asked.splice(0), [["availability", given], ["availability", usual]]);
    }
    const extras = { monitor() {}, sharedContext: "news", signal: new AbortController().signal };
    for (answer of ["available", "downloadable", "downloading"]) {
      assert.equal(await Both.availability(given), answer);
      const theirs = await Both.create({ ...given, ...extras });
      assert.ok(theirs instanceof Both && theirs instanceof Own, answer);
      const all = { ...given, ...extras };
      assert.deepEqual(asked.splice(0), [
        ["availability", given],
        ["availability", given],
        ["create", all],
      ]);
    }
    for (const other of [null, 1, {}, Both]) assert.ok(!(other instanceof Both));
    assert.throws(() => new Both(), TypeError);
    await assert.rejects(Both.create({ type: "tl;dr" }), TypeError);
    await assert.rejects(Both.availability({ outputLanguage: "-" }), RangeError);
    assert.deepEqual(asked, []);
  });

  test("replaces the host's own class where that is asked for", async () => {
    globalThis.Summarizer = class Own {};
    await import(dist("polyfill-force.js"));
    assert.equal(globalThis.Summarizer, Summarizer);
  });
});
