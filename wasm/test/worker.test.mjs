import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import {
  article,
  code,
  dist,
  japanese,
  load,
  long,
  packBytes,
  startWorker,
  thai,
  toJson,
  wasmBytes,
} from "./support.mjs";

const here = await load();
const there = await startWorker();
after(() => there.terminate());

const plain = (analysis) => ({
  text: analysis.text,
  language: analysis.language,
  title: analysis.title,
  blocks: analysis.blocks,
  sentences: analysis.sentences,
  keywords: analysis.keywords,
  missingData: analysis.missingData,
});

test("writes the same JSON as without a Worker", async () => {
  const mine = await here.analyze(article, { features: true });
  const theirs = await there.analyze(article, { features: true });
  const options = { file: "ferry.txt", explain: true };
  const expected = toJson(mine, mine.select({ words: 60 }), options);
  assert.equal(await theirs.toJson({ words: 60 }, options), expected);
  await assert.rejects(theirs.toJson({}, { file: 7 }), code("invalid-argument"));
  mine.free();
  theirs.free();
});

test("gives what is given without a Worker", async () => {
  assert.equal(there.version, here.version);
  assert.deepEqual(there.languages, here.languages);
  const wellFormed = new TextEncoder().encode("A café opened here. Ends");
  const illFormed = Uint8Array.of(...wellFormed, 0xe2, 0x82);
  const texts = [article, "", japanese, "Lone \uD83D surrogate here. 😀 And a pair.", illFormed];
  for (const text of texts) {
    const options = { title: "A title", ranker: "lexrank", features: true };
    const one = await here.analyze(text, options);
    const other = await there.analyze(text, options);
    assert.deepEqual(plain(other), plain(one));
    assert.deepEqual(await other.select(), one.select());
    assert.deepEqual(await other.select({ words: 30 }), one.select({ words: 30 }));
    assert.deepEqual(await other.headline(9), one.headline(9));
    if (one.sentences.length > 0) assert.deepEqual(await other.features(0), one.features(0));
    one.free();
    other.free();
  }
});

test("progress comes over, ascending to 1", async () => {
  const shares = [];
  await there.analyze(long, { onProgress: (share) => shares.push(share) });
  assert.ok(shares.length > 5 && shares.at(-1) === 1);
  assert.deepEqual([...shares].sort((a, b) => a - b), shares);
});

test("is stopped before, while and after it works", async () => {
  const reason = new Error("enough");
  await assert.rejects(there.analyze(long, { signal: AbortSignal.abort(reason) }), reason);
  const controller = new AbortController();
  const shares = [];
  const onProgress = (share) => {
    shares.push(share);
    controller.abort(reason);
  };
  await assert.rejects(there.analyze(long, { signal: controller.signal, onProgress }), reason);
  await there.analyze(article);
  assert.equal(shares.length, 1);
  const late = new AbortController();
  const analysis = await there.analyze(article, { signal: late.signal });
  late.abort();
  assert.equal((await analysis.select()).sentences.length, 3);
});

test("the thread stops too", async (t) => {
  const worker = new Worker(dist("worker-thread.js"));
  const leitsatz = await startWorker({ worker });
  t.after(() => leitsatz.terminate());
  const controller = new AbortController();
  const shares = [];
  const ended = new Promise((resolve) => {
    worker.on("message", (message) => {
      if (message.type === "progress") shares.push(message.share);
      else resolve(message.type);
    });
  });
  const onProgress = () => controller.abort();
  const reading = leitsatz.analyze(article.repeat(500), { signal: controller.signal, onProgress });
  await assert.rejects(reading, { name: "AbortError" });
  // No call waits any more, so nothing else keeps the process alive until the thread has answered.
  worker.ref();
  assert.equal(await ended, "error");
  assert.ok(!shares.includes(1));
});

test("a callback that throws ends its call", async () => {
  const fault = new Error("mine");
  const onProgress = () => {
    throw fault;
  };
  await assert.rejects(there.analyze(long, { onProgress }), fault);
  assert.ok((await there.analyze(article)).sentences.length > 0);
});

test("tells why as without a Worker", async () => {
  const analysis = await there.analyze(article);
  const summary = await analysis.select({ sentences: 3 });
  const own = (await load()).analyzeSync(article);
  assert.deepEqual(await analysis.why(summary), own.why(own.select({ sentences: 3 })));
  analysis.free();
});

test("is frozen, so that nobody changes what is chosen", async () => {
  const analysis = await there.analyze(article);
  const { sentences, blocks, keywords, missingData, title } = analysis;
  const flags = sentences.flatMap(({ flags, reasons }) => [flags, reasons]);
  const lists = [sentences, blocks, keywords];
  for (const value of [analysis, ...lists, ...lists.flat(), ...flags, missingData, title]) {
    assert.ok(Object.isFrozen(value));
  }
  analysis.free();
});

test("of options what is known is sent, and what is not is an error", async () => {
  const hidden = { [Symbol("mine")]: () => {} };
  const analysis = await there.analyze(article, new Proxy({ language: "en", ...hidden }, {}));
  const summary = await analysis.select(new Proxy({ sentences: 2, ...hidden }, {}));
  assert.equal(summary.sentences.length, 2);
  const wrong = { mine: () => {} };
  await assert.rejects(there.analyze(article, wrong), code("invalid-argument"));
  await assert.rejects(analysis.select(wrong), code("invalid-budget"));
  analysis.free();
});

test("costs are measured here", async () => {
  const analysis = await there.analyze(article);
  const lengths = new Map(analysis.sentences.map(({ index, text }) => [index, text.length]));
  const budget = { cost: ({ index }) => lengths.get(index), limit: 300 };
  const mine = here.analyzeSync(article);
  assert.deepEqual(await analysis.select(budget), mine.select(budget));
  assert.equal(await analysis.toJson(budget), toJson(mine, mine.select(budget)));
  await assert.rejects(analysis.select({ limit: 300 }), code("invalid-budget"));
  assert.match((await analysis.select({ cost: () => 9, limit: 8 })).nothing, /cheapest costs 9$/);
  mine.free();
  analysis.free();
});

test("errors are of the same types", async () => {
  await assert.rejects(there.analyze(5), TypeError);
  await assert.rejects(there.analyze(article, { language: "xx-no" }), code("unknown-language"));
  await assert.rejects(there.analyze(article, { ranker: "x" }), code("invalid-argument"));
  await assert.rejects(there.loadData("x"), code("invalid-argument"));
  const analysis = await there.analyze(article);
  await assert.rejects(analysis.select({ share: 2 }), code("invalid-budget"));
  await assert.rejects(analysis.select({ words: () => 1 }), code("invalid-budget"));
  await assert.rejects(analysis.headline(-1), code("invalid-argument"));
  await assert.rejects(analysis.features(1e6), code("invalid-argument"));
});

test("a freed analysis keeps its data and answers no calls", async () => {
  const analysis = await there.analyze(article);
  analysis.free();
  analysis.free();
  assert.ok(analysis.sentences.length > 0);
  await assert.rejects(analysis.select(), code("freed"));
  await assert.rejects(analysis.headline(), code("freed"));
  await assert.rejects(analysis.features(0), code("freed"));
});

test("packs come from a folder or from a function on this side", async () => {
  const asked = [];
  const sources = {
    default: {},
    folder: { data: dist(".") },
    path: { data: fileURLToPath(dist(".")) },
    "bytes of a function": { data: (pack) => (asked.push(pack), packBytes(pack)) },
    "URL of a function": { data: async (pack) => dist(`${pack}.dat`) },
  };
  for (const [name, options] of Object.entries(sources)) {
    const leitsatz = await startWorker(options);
    const analysis = await leitsatz.analyze(`${thai}\n\n${thai}`);
    assert.deepEqual(analysis.missingData, [], name);
    await leitsatz.loadData("thai");
    leitsatz.terminate();
  }
  assert.deepEqual(asked, ["thai"]);
  const without = await startWorker({ data: () => Promise.reject(new Error("no network")) });
  assert.deepEqual((await without.analyze(thai)).missingData, ["thai"]);
  await assert.rejects(without.loadData("thai"), (error) => {
    return code("data-unavailable")(error) && /no network/.test(error.message);
  });
  without.terminate();
});

test("the module may be given in every way", async () => {
  const sources = {
    URL: dist("leitsatz.wasm"),
    path: fileURLToPath(dist("leitsatz.wasm")),
    Module: await WebAssembly.compile(wasmBytes),
    bytes: new Uint8Array(wasmBytes),
    promise: Promise.resolve(new Response(wasmBytes)),
  };
  for (const [name, wasm] of Object.entries(sources)) {
    const leitsatz = await startWorker({ wasm });
    assert.ok((await leitsatz.analyze(article)).sentences.length > 0, name);
    leitsatz.terminate();
  }
});

test("the Worker may be given", async () => {
  const script = dist("worker-thread.js");
  for (const worker of [new Worker(script), script, script.href, fileURLToPath(script)]) {
    const leitsatz = await startWorker({ worker });
    assert.ok((await leitsatz.analyze(article)).sentences.length > 0);
    leitsatz.terminate();
  }
});

test("says what can't be had", async () => {
  const wasm = dist("nothing.wasm");
  await assert.rejects(startWorker({ wasm }), code("module-unavailable"));
  await assert.rejects(startWorker({ wasm: new Uint8Array(9) }), code("module-unavailable"));
  const worker = dist("nothing.js");
  await assert.rejects(startWorker({ worker }), code("module-unavailable"));
});

test("refuses options of a wrong type", async () => {
  const wrong = [
    null,
    5,
    { wasm: 5 },
    { wasm: null },
    { wasm: "http://" },
    { data: 5 },
    { data: "http://" },
    { worker: 5 },
    { worker: null },
    { worker: "http://" },
  ];
  for (const options of wrong) {
    await assert.rejects(startWorker(options), code("invalid-argument"));
  }
  await assert.rejects(
    startWorker({ wasm: Promise.reject(new Error("offline")) }),
    (error) => code("module-unavailable")(error) && /offline/.test(error.message),
  );
});

test("what waits when it is terminated is told so", async () => {
  const leitsatz = await startWorker();
  const analysis = await leitsatz.analyze(article);
  const waiting = leitsatz.analyze(long);
  leitsatz.terminate();
  leitsatz.terminate();
  await assert.rejects(waiting, code("freed"));
  await assert.rejects(analysis.select(), code("freed"));
  await assert.rejects(leitsatz.analyze(article), code("freed"));
  analysis.free();
});

test("a Worker that waits for calls keeps no process alive", async () => {
  const script = `
    import { startWorker } from ${JSON.stringify(dist("worker.js").href)};
    const leitsatz = await startWorker();
    const analysis = await leitsatz.analyze("A whole sentence stands here. Another one follows.");
    console.log((await analysis.select({ sentences: 1 })).text);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { timeout: 20_000 },
  );
  assert.equal(stdout, "A whole sentence stands here.\n");
});

test("refocuses and chooses by type as without a Worker", async () => {
  const one = here.analyzeSync(article);
  const other = await there.analyze(article);
  for (const focus of ["turbine", "zeppelin", ""]) {
    one.refocus(focus);
    await other.refocus(focus);
    assert.equal(other.focusMatched, one.focusMatched);
    assert.deepEqual(plain(other), plain(one));
    const budget = { sentences: 4, type: "key-points" };
    assert.deepEqual(await other.select(budget), one.select(budget));
  }
  await assert.rejects(other.refocus(7), code("invalid-argument"));
  one.free();
  other.free();
  await assert.rejects(other.refocus("turbine"), code("freed"));
});
