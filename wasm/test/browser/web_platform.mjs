// What the Web Platform Tests ask of the Summarizer API, written anew as far as it applies: a page
// imports this with a `Summarizer` defined, runs all and states what failed. README.md names what
// does not apply. Assertions are few and plain, since any browser runs them.

const PROMPT =
  "The harbour was closed on Monday after a storm. Ships waited outside for two days. " +
  "The town expects them on Thursday.";
const AVAILABLE = ["downloadable", "downloading", "available"];
const LANGUAGES = { expectedInputLanguages: ["en-GB"], expectedContextLanguages: ["en"] };
const UNKNOWN = "tlh";

function check(condition, message) {
  if (!condition) throw new Error(message);
}

function same(actual, expected, what = "the value") {
  const [shown, wanted] = [actual, expected].map((value) => JSON.stringify(value) ?? String(value));
  check(Object.is(actual, expected) || shown === wanted, `${what} is ${shown}, not ${wanted}`);
}

/** The promise rejects with exactly this, or with an exception of this name and this realm. */
async function rejects(promise, expected, realm = globalThis) {
  // Not awaited: that would call the other realm's then(), and a removed frame's runs no more.
  const thrown = await new Promise((done) => {
    Promise.prototype.then.call(promise, () => done(null), (error) => done({ error }));
  });
  check(thrown, "the promise was fulfilled");
  refused(thrown.error, expected, realm);
}

function throws(work, expected, realm = globalThis) {
  let thrown;
  try {
    work();
  } catch (error) {
    thrown = { error };
  }
  check(thrown, "nothing was thrown");
  refused(thrown.error, expected, realm);
}

function refused(error, expected, realm) {
  if (typeof expected !== "string") {
    check(error === expected, `it failed by ${error}, not by ${expected}`);
    return;
  }
  same(error?.name, expected, `the error (${error?.stack})`);
  const isNative = expected in realm && realm[expected].prototype instanceof realm.Error;
  const constructor = isNative ? realm[expected] : realm.DOMException;
  check(error instanceof constructor, `${error} is of another realm`);
}

async function textOf(stream) {
  let text = "";
  let chunks = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += next.value;
    ++chunks;
  }
  return { text, chunks };
}

/** Aborts what `start(signal)` promises: at once and before, by the signal's reason or another. */
async function abortsPromise(start) {
  for (const reason of [undefined, new Error("a reason")]) {
    const controller = new AbortController();
    const begun = start(controller.signal);
    controller.abort(reason);
    await rejects(begun, reason ?? "AbortError");
    await rejects(start(controller.signal), reason ?? "AbortError");
  }
}

async function abortsStream(start) {
  for (const reason of [undefined, new Error("a reason")]) {
    const controller = new AbortController();
    const begun = start(controller.signal);
    controller.abort(reason);
    await rejects(begun.pipeTo(new WritableStream()), reason ?? "AbortError");
    throws(() => start(controller.signal), reason ?? "AbortError");
  }
}

async function progressOf(options = {}) {
  const events = [];
  let created = false;
  const monitor = (target) =>
    target.addEventListener("downloadprogress", (event) => events.push({ event, created }));
  const summarizer = await Summarizer.create({ ...options, monitor });
  created = true;
  await new Promise((done) => setTimeout(done));
  return { events, summarizer };
}

async function abortsAtProgress(loaded) {
  const controller = new AbortController();
  const reason = new Error("at once");
  let later = 0;
  const monitor = (target) =>
    target.addEventListener("downloadprogress", (event) => {
      if (controller.signal.aborted) ++later;
      else if (event.loaded === loaded) controller.abort(reason);
    });
  await rejects(Summarizer.create({ monitor, signal: controller.signal }), reason);
  same(later, 0, "the number of events after the abort");
}

/** All combinations of one value each. */
function combinations(lists) {
  return Object.entries(lists).reduce(
    (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
}

/** A frame with the polyfill in it; `work` gets its window and what removes it. */
async function inFrame(work) {
  const frame = document.createElement("iframe");
  const ready = new Promise((done, fail) => {
    frame.addEventListener("load", done);
    frame.addEventListener("error", fail);
  });
  frame.src = `/frame.html${location.search}`;
  document.body.append(frame);
  await ready;
  const window = frame.contentWindow;
  await window.ready;
  await work(window, () => frame.remove());
  frame.remove();
}

const tests = {
  // availability()
  "availability() is a function": () => same(typeof Summarizer.availability, "function"),
  "availability() without options": async () =>
    check(AVAILABLE.includes(await Summarizer.availability()), "it is unavailable"),
  "availability() with options that are known": async () => {
    const options = { type: "tldr", format: "plain-text", length: "medium", ...LANGUAGES };
    const availability = await Summarizer.availability({ ...options, outputLanguage: "en" });
    check(AVAILABLE.includes(availability), `it is ${availability}`);
  },
  "availability() with a language that is not": async () =>
    same(await Summarizer.availability({ outputLanguage: UNKNOWN }), "unavailable"),
  "availability() for texts in a language that is not": async () =>
    same(await Summarizer.availability({ expectedInputLanguages: [UNKNOWN] }), "unavailable"),
  "availability() in all combinations of options": async () => {
    const some = [undefined, [], ["en"], ["jp", "fr"]];
    for (const options of combinations({
      type: [undefined, "tldr", "teaser", "key-points", "headline"],
      format: [undefined, "plain-text", "markdown"],
      length: [undefined, "short", "medium", "long"],
      expectedInputLanguages: some,
      expectedContextLanguages: some,
      outputLanguage: [undefined, "en", "es", "jp"],
    })) {
      const availability = await Summarizer.availability(options);
      check(["unavailable", ...AVAILABLE].includes(availability), `it is ${availability}`);
    }
  },
  "availability() refuses malformed tags": () =>
    rejects(Summarizer.availability({ outputLanguage: "en-abc-invalid" }), "RangeError"),
  "availability() with a preference": async () => {
    const options = { preference: "speed", outputLanguage: "en" };
    check(AVAILABLE.includes(await Summarizer.availability(options)), "it is unavailable");
  },
  "availability() refuses a value that is none of an enumeration's": async () => {
    for (const key of ["type", "format", "length", "preference"]) {
      await rejects(Summarizer.availability({ [key]: "other" }), "TypeError");
    }
  },

  // create()
  "create() is a function": () => same(typeof Summarizer.create, "function"),
  "create() makes an instance with the defaults": async () => {
    const summarizer = await Summarizer.create();
    check(summarizer instanceof Summarizer, "it is no instance");
    for (const name of ["summarize", "summarizeStreaming", "measureInputUsage", "destroy"]) {
      same(typeof summarizer[name], "function", name);
    }
    same(typeof summarizer.inputQuota, "number");
    const { type, format, length, sharedContext } = summarizer;
    same({ type, format, length, sharedContext }, {
      type: "key-points",
      format: "markdown",
      length: "short",
      sharedContext: "",
    });
  },
  "attributes that were not given are null": async () => {
    const summarizer = await Summarizer.create();
    same(summarizer.expectedInputLanguages, null);
    same(summarizer.expectedContextLanguages, null);
    same(summarizer.outputLanguage, null);
  },
  "attributes show what was given": async () => {
    for (const [key, value] of Object.entries({
      sharedContext: "For readers of the weekly paper.",
      type: "headline",
      format: "plain-text",
      length: "medium",
      preference: "speed",
      expectedInputLanguages: ["en"],
      expectedContextLanguages: ["en"],
      outputLanguage: "en",
    })) {
      const summarizer = await Summarizer.create({ [key]: value });
      same(summarizer[key], value, key);
    }
  },
  "attributes of lists are frozen and the same each time": async () => {
    const summarizer = await Summarizer.create(LANGUAGES);
    for (const key of Object.keys(LANGUAGES)) {
      check(Object.isFrozen(summarizer[key]), `${key} is not frozen`);
      check(summarizer[key] === summarizer[key], `${key} is another each time`);
    }
  },
  "create() makes tags canonical": async () => {
    const summarizer = await Summarizer.create({ expectedInputLanguages: ["EN"] });
    same(summarizer.expectedInputLanguages, ["en"]);
  },
  "create() refuses malformed tags": () =>
    rejects(Summarizer.create({ expectedInputLanguages: ["en-abc-invalid"] }), "RangeError"),
  "create() refuses languages that are not known": () =>
    rejects(Summarizer.create({ outputLanguage: UNKNOWN }), "NotSupportedError"),
  "create() refuses a value that is none of an enumeration's": () =>
    rejects(Summarizer.create({ type: "tl;dr" }), "TypeError"),
  "create() calls its monitor, whose errors are its own": async () => {
    const error = new Error("by the monitor");
    const monitor = (target) => {
      target.addEventListener("downloadprogress", () => check(false, "an event"));
      throw error;
    };
    await rejects(Summarizer.create({ monitor }), error);
  },
  "create() calls its monitor before it looks at the languages": async () => {
    const error = new Error("by the monitor");
    const monitor = () => {
      throw error;
    };
    await rejects(Summarizer.create({ monitor, outputLanguage: UNKNOWN }), error);
  },
  "progress goes from 0 to 1, in order, before the end": async () => {
    const { events, summarizer } = await progressOf();
    same(typeof summarizer, "object");
    check(events.length >= 2, "there are too few events");
    same(events[0].event.loaded, 0);
    same(events.at(-1).event.loaded, 1);
    let last = -1;
    for (const { event, created } of events) {
      check(!created, "an event came after the end");
      check(event instanceof ProgressEvent && event.lengthComputable, "it is no progress");
      same(event.total, 1);
      same(event.loaded % (1 / 0x10000), 0, "the rest of the share");
      check(event.loaded > last, "progress went back");
      last = event.loaded;
    }
  },
  "progress comes again for the next summarizer": async () => {
    const { events } = await progressOf({ type: "tldr" });
    same(events.map(({ event }) => event.loaded), [0, 1]);
  },
  "progress ends when create() is aborted at 0": () => abortsAtProgress(0),
  "progress ends when create() is aborted at 1": () => abortsAtProgress(1),
  "ondownloadprogress is a handler": async () => {
    const seen = [];
    await Summarizer.create({
      monitor(target) {
        target.ondownloadprogress = (event) => seen.push(event.loaded);
        same(typeof target.ondownloadprogress, "function");
      },
    });
    same(seen, [0, 1]);
  },
  "create() works as a function of its own": async () => {
    const { create, availability } = Summarizer;
    check((await create()) instanceof Summarizer, "it is no instance");
    check(AVAILABLE.includes(await availability()), "it is unavailable");
  },
  "create() needs no user activation once it is available": async () => {
    same(await Summarizer.availability(), "available");
    await Summarizer.create();
  },

  // Aborts
  "create() can be aborted": () => abortsPromise((signal) => Summarizer.create({ signal })),
  "summarize() can be aborted": async () => {
    const summarizer = await Summarizer.create();
    await abortsPromise((signal) => summarizer.summarize(PROMPT, { signal }));
  },
  "summarizeStreaming() can be aborted": async () => {
    const summarizer = await Summarizer.create();
    await abortsStream((signal) => summarizer.summarizeStreaming(PROMPT, { signal }));
  },
  "measureInputUsage() can be aborted": async () => {
    const summarizer = await Summarizer.create();
    await abortsPromise((signal) => summarizer.measureInputUsage(PROMPT, { signal }));
  },
  "summarize() works after one was aborted": async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const begun = summarizer.summarize(PROMPT, { signal: controller.signal });
    controller.abort();
    await rejects(begun, "AbortError");
    check((await summarizer.summarize(PROMPT)).length > 0, "it is empty");
  },
  "summarizeStreaming() works after one was aborted": async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const begun = summarizer.summarizeStreaming(PROMPT, { signal: controller.signal });
    controller.abort();
    await rejects(begun.getReader().read(), "AbortError");
    check((await textOf(summarizer.summarizeStreaming(PROMPT))).text, "it is empty");
  },
  "the signal of create() ends all later calls": async () => {
    const controller = new AbortController();
    const summarizer = await Summarizer.create({ signal: controller.signal });
    const calls = [summarizer.summarize(PROMPT), summarizer.measureInputUsage(PROMPT)];
    const reason = new Error("no more");
    controller.abort(reason);
    calls.push(summarizer.summarize(PROMPT), summarizer.measureInputUsage(PROMPT));
    for (const call of calls) await rejects(call, reason);
    throws(() => summarizer.summarizeStreaming(PROMPT), reason);
  },

  // destroy()
  "destroy() ends calls, also later ones": async () => {
    const summarizer = await Summarizer.create();
    const calls = [summarizer.summarize(PROMPT), summarizer.measureInputUsage(PROMPT)];
    const stream = summarizer.summarizeStreaming(PROMPT);
    same(summarizer.destroy(), undefined);
    calls.push(summarizer.summarize(PROMPT), summarizer.measureInputUsage(PROMPT));
    for (const call of calls) await rejects(call, "AbortError");
    await rejects(stream.getReader().read(), "AbortError");
    throws(() => summarizer.summarizeStreaming(PROMPT), "AbortError");
  },
  "destroy() may be called again": async () => {
    const summarizer = await Summarizer.create();
    summarizer.destroy();
    summarizer.destroy();
  },

  // summarize() and summarizeStreaming()
  "summarize() of nothing is nothing": async () => {
    const summarizer = await Summarizer.create();
    same([await summarizer.summarize(""), await summarizer.summarize(" ")], ["", ""]);
  },
  "summarize() gives a text": async () => {
    const summary = await (await Summarizer.create()).summarize(PROMPT);
    check(typeof summary === "string" && summary.length > 0, "it is empty");
  },
  "summarize() takes a context, also a blank one": async () => {
    const summarizer = await Summarizer.create({ sharedContext: "A test." });
    for (const context of [" ", "This is only a test."]) {
      check((await summarizer.summarize(PROMPT, { context })).length > 0, "it is empty");
    }
  },
  "summarize() several times at once": async () => {
    const summarizer = await Summarizer.create();
    const [one, other] = await Promise.all([1, 2].map(() => summarizer.summarize(PROMPT)));
    same(one, other);
  },
  "summarize() in all types, formats and lengths": async () => {
    for (const options of combinations({
      type: ["tldr", "teaser", "key-points", "headline"],
      format: ["plain-text", "markdown"],
      length: ["short", "medium", "long"],
    })) {
      const summarizer = await Summarizer.create(options);
      check((await summarizer.summarize(PROMPT)).length > 0, JSON.stringify(options));
    }
  },
  "summarize() with a preference": async () => {
    const summarizer = await Summarizer.create({ preference: "speed", outputLanguage: "en" });
    same([await summarizer.summarize(""), await summarizer.summarize(" ")], ["", ""]);
    check((await summarizer.summarize(PROMPT)).length > 0, "it is empty");
  },
  "summarize() without a text": async () => {
    await rejects((await Summarizer.create()).summarize(), "TypeError");
  },
  "summarizeStreaming() gives a stream": async () => {
    const stream = (await Summarizer.create()).summarizeStreaming(PROMPT);
    same(Object.prototype.toString.call(stream), "[object ReadableStream]");
    check((await textOf(stream)).text.length > 0, "it is empty");
  },
  "summarizeStreaming() of nothing has no chunk": async () => {
    same(await textOf((await Summarizer.create()).summarizeStreaming("")), { text: "", chunks: 0 });
  },
  "summarizeStreaming() gives what summarize() does": async () => {
    const summarizer = await Summarizer.create();
    const { text } = await textOf(summarizer.summarizeStreaming(PROMPT));
    same(text, await summarizer.summarize(PROMPT));
  },
  "summarizeStreaming() several times at once": async () => {
    const summarizer = await Summarizer.create();
    const streams = [1, 2].map(() => textOf(summarizer.summarizeStreaming(PROMPT)));
    const [one, other] = await Promise.all(streams);
    same(one, other);
  },
  "summarizeStreaming() can be cancelled": async () => {
    const reader = (await Summarizer.create()).summarizeStreaming(PROMPT).getReader();
    await reader.cancel();
    same((await reader.read()).done, true);
  },
  "summarizeStreaming() without a text": async () => {
    const summarizer = await Summarizer.create();
    throws(() => summarizer.summarizeStreaming(), "TypeError");
  },

  // measureInputUsage()
  "measureInputUsage() gives a number within the quota": async () => {
    const summarizer = await Summarizer.create();
    const usage = await summarizer.measureInputUsage(PROMPT);
    check(usage > 0 && usage <= summarizer.inputQuota, `it is ${usage}`);
  },
  "measureInputUsage() with a preference": async () => {
    const summarizer = await Summarizer.create({ preference: "speed", outputLanguage: "en" });
    check((await summarizer.measureInputUsage(PROMPT)) > 0, "it is nothing");
  },
  "a text beyond the quota is a QuotaExceededError": async () => {
    const summarizer = await Summarizer.create();
    const long = "a ".repeat(summarizer.inputQuota / 2 + 1);
    let error;
    await summarizer.summarize(long).catch((thrown) => (error = thrown));
    same(error?.name, "QuotaExceededError", "the error");
    same([error.quota, error.requested], [summarizer.inputQuota, long.length]);
  },

  // The interface
  "the interface can't be constructed": () => throws(() => new Summarizer(), "TypeError"),
  "the interface is defined as the platform defines one": () => {
    const { value, ...attributes } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
    check(value === Summarizer, "it is another");
    same(attributes, { writable: true, enumerable: false, configurable: true });
    same([Summarizer.name, Summarizer.length], ["Summarizer", 0]);
    const { writable } = Object.getOwnPropertyDescriptor(Summarizer, "prototype");
    same(writable, false);
    check(Summarizer.prototype.constructor === Summarizer, "another constructor");
    same(Object.prototype.toString.call(Summarizer.prototype), "[object Summarizer]");
  },
  "the interface has its operations": () => {
    const lengths = { summarize: 1, summarizeStreaming: 1, measureInputUsage: 1, destroy: 0 };
    const owners = [Summarizer.prototype, Summarizer];
    for (const [owner, operations] of [lengths, { create: 0, availability: 0 }].entries()) {
      for (const [name, length] of Object.entries(operations)) {
        const property = Object.getOwnPropertyDescriptor(owners[owner], name);
        same([property.value.name, property.value.length], [name, length]);
        check(property.enumerable && property.writable && property.configurable, name);
      }
    }
  },
  "the interface has its attributes, which can't be written": async () => {
    const summarizer = await Summarizer.create();
    for (const name of [
      "sharedContext",
      "type",
      "format",
      "length",
      "expectedInputLanguages",
      "expectedContextLanguages",
      "outputLanguage",
      "inputQuota",
    ]) {
      const property = Object.getOwnPropertyDescriptor(Summarizer.prototype, name);
      check(property.enumerable && property.get && !property.set, name);
      throws(() => (summarizer[name] = 1), "TypeError");
      throws(() => property.get.call({}), "TypeError");
    }
  },
  "methods of another object's reject": async () => {
    for (const name of ["summarize", "measureInputUsage"]) {
      await rejects(Summarizer.prototype[name].call({}, PROMPT), "TypeError");
    }
    throws(() => Summarizer.prototype.summarizeStreaming.call({}, PROMPT), "TypeError");
  },

  // Frames
  "a frame of the same origin can use it": () =>
    inFrame(async (window) => {
      check(AVAILABLE.includes(await window.Summarizer.availability()), "it is unavailable");
      const summarizer = await window.Summarizer.create();
      check((await summarizer.summarize(PROMPT)).length > 0, "it is empty");
    }),
  "create() and availability() reject in a removed frame": () =>
    inFrame(async (window, remove) => {
      const { Summarizer } = window;
      const realm = { Error: window.Error, DOMException: window.DOMException };
      remove();
      await rejects(Summarizer.create(), "InvalidStateError", realm);
      await rejects(Summarizer.availability(), "InvalidStateError", realm);
    }),
  "summarize() and measureInputUsage() reject in a removed frame": () =>
    inFrame(async (window, remove) => {
      const realm = { Error: window.Error, DOMException: window.DOMException };
      const summarizer = await window.Summarizer.create();
      remove();
      await rejects(summarizer.summarize(PROMPT), "InvalidStateError", realm);
      await rejects(summarizer.measureInputUsage(PROMPT), "InvalidStateError", realm);
    }),
  "summarizeStreaming() throws in a removed frame": () =>
    inFrame(async (window, remove) => {
      const realm = { Error: window.Error, DOMException: window.DOMException };
      const summarizer = await window.Summarizer.create();
      remove();
      throws(() => summarizer.summarizeStreaming(PROMPT), "InvalidStateError", realm);
    }),
  "a frame may be removed during create()": () =>
    inFrame((window, remove) => {
      window.Summarizer.create();
      remove();
    }),
  "a frame may be removed during summarize()": () =>
    inFrame(async (window, remove) => {
      (await window.Summarizer.create()).summarize(PROMPT);
      remove();
    }),
};

/** Runs all in turn, and gives their number and what failed. */
export async function run() {
  const failed = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
    } catch (error) {
      failed.push(`${name}: ${error?.message ?? error}`);
    }
  }
  return { count: Object.keys(tests).length, failed };
}
