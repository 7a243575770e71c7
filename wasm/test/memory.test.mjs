import assert from "node:assert/strict";
import { test } from "node:test";
import { article, code, freshWasm, german, load, long, packBytes, thai } from "./support.mjs";

const PAGE_BYTES = 65536;
const MEMORY_SECTION = 5;

// The module with a memory of its own that may grow by so many pages and no more.
function tightWasm(morePages) {
  const bytes = freshWasm();
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (;;) {
    const section = bytes[at++];
    const length = number();
    if (section === MEMORY_SECTION) break;
    at += length;
  }
  const [count, hasMost, least] = [number(), number(), number()];
  assert.deepEqual([count, hasMost], [1, 1]);
  const from = at;
  number();
  let most = least + morePages;
  for (let i = from; i < at; ++i, most >>>= 7) bytes[i] = (most & 0x7f) | (i + 1 < at ? 0x80 : 0);
  return bytes;
}

// The memory of every instance that is made meanwhile.
function watchMemory(t) {
  const memories = [];
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, "instantiate", async (...given) => {
    const result = await instantiate(...given);
    memories.push((result.instance ?? result).exports.memory);
    return result;
  });
  return memories;
}

test("10,000 texts take no more memory than a few", async (t) => {
  const memories = watchMemory(t);
  const leitsatz = await load({ wasm: freshWasm() });
  const texts = [article, german, article.slice(100), "Short. Texts. Too.", "", "Größe 😀 é"];
  const readAll = (times) => {
    for (let i = 0; i < times; ++i) {
      const options = { title: "A title", language: "en" };
      const analysis = leitsatz.analyzeSync(texts[i % texts.length], options);
      analysis.select();
      analysis.headline();
      analysis.free();
    }
  };
  readAll(60);
  assert.equal(memories.length, 1);
  const before = memories[0].buffer.byteLength;
  readAll(10_000);
  assert.equal(memories[0].buffer.byteLength, before);
});

test("nothing is left by calls that fail or are stopped", async (t) => {
  const memories = watchMemory(t);
  const leitsatz = await load({ wasm: freshWasm(), data: () => Promise.reject(new Error("none")) });
  const round = async () => {
    assert.throws(() => leitsatz.analyzeSync(long, { language: "xx-none" }));
    for (const when of [0.5, 1]) {
      const controller = new AbortController();
      const onProgress = (share) => share >= when && controller.abort();
      await assert.rejects(leitsatz.analyze(long, { signal: controller.signal, onProgress }));
    }
    (await leitsatz.analyze(thai)).free();
    await assert.rejects(leitsatz.loadData("thai"));
  };
  await round();
  const before = memories[0].buffer.byteLength;
  for (let i = 0; i < 100; ++i) await round();
  assert.equal(memories[0].buffer.byteLength, before);
});

test("an instance that has grown large is dropped once nothing is held in it", async (t) => {
  const memories = watchMemory(t);
  const leitsatz = await load({ wasm: freshWasm() });
  const kept = await leitsatz.analyze(article);
  const expected = kept.select().text;
  (await leitsatz.analyze(article.repeat(3000))).free();
  assert.ok(memories[0].buffer.byteLength > 24 << 20);
  const idle = () => new Promise((resolve) => setTimeout(resolve, 1200));
  await idle();
  assert.equal(kept.select().text, expected);
  (await leitsatz.analyze(article)).free();
  assert.equal(memories.length, 1); // something was held, and so is the instance
  kept.free();
  await idle();
  const after = await leitsatz.analyze(article);
  assert.equal(memories.length, 2);
  assert.ok(memories[1].buffer.byteLength <= 24 << 20);
  assert.equal(after.select().text, expected);
  assert.throws(() => kept.select(), code("freed"));
});

test("refused packs leave nothing", async (t) => {
  const memories = watchMemory(t);
  for (const bytes of [packBytes("cjk").subarray(16), packBytes("khmer")]) {
    const leitsatz = await load({ wasm: freshWasm(), data: () => bytes });
    await assert.rejects(leitsatz.loadData("cjk"));
    const before = memories.at(-1).buffer.byteLength;
    for (let i = 0; i < 20; ++i) await assert.rejects(leitsatz.loadData("cjk"));
    assert.equal(memories.at(-1).buffer.byteLength, before);
  }
});

test("what was forgotten is freed when it is collected", { skip: !globalThis.gc }, async (t) => {
  const memories = watchMemory(t);
  const leitsatz = await load({ wasm: freshWasm() });
  const forget = async () => {
    for (let i = 0; i < 50; ++i) leitsatz.analyzeSync(long);
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await forget();
  await forget();
  const before = memories[0].buffer.byteLength;
  for (let i = 0; i < 6; ++i) await forget();
  assert.ok(memories[0].buffer.byteLength <= before * 1.5);
});

test("a text that is too large for the memory is an error, and the next one is fine", async () => {
  const pack = new Uint8Array(packBytes("thai"));
  const leitsatz = await load({ wasm: tightWasm(100), data: () => pack });
  await leitsatz.loadData("thai");
  pack.fill(0);
  const kept = leitsatz.analyzeSync(article);
  const expected = kept.select();
  const withThai = leitsatz.analyzeSync(thai).sentences;
  const tooLarge = article.repeat(1000);
  for (const read of [
    async () => leitsatz.analyzeSync(tooLarge),
    () => leitsatz.analyze(tooLarge),
  ]) {
    await assert.rejects(read, code("out-of-memory"));
    const after = leitsatz.analyzeSync(article);
    assert.deepEqual(after.select(), expected);
    assert.deepEqual((await leitsatz.analyze(article)).select(), expected);
    const again = leitsatz.analyzeSync(thai);
    assert.deepEqual(again.missingData, []);
    assert.deepEqual(again.sentences, withThai);
  }
});

test("says so if there is no memory for another instance", async (t) => {
  const leitsatz = await load({ wasm: tightWasm(100) });
  assert.throws(() => leitsatz.analyzeSync(article.repeat(1200)), code("out-of-memory"));
  const none = new RangeError("could not allocate memory");
  const refusals = [
    t.mock.method(WebAssembly, "instantiate", () => Promise.reject(none)),
    t.mock.method(WebAssembly, "Instance", function () {
      throw none;
    }),
  ];
  const says = (error) => code("out-of-memory")(error) && error.cause === none;
  assert.throws(() => leitsatz.analyzeSync(article), says);
  await assert.rejects(leitsatz.analyze(article), says);
  for (const refusal of refusals) refusal.mock.restore();
  assert.equal((await leitsatz.analyze(article)).select().sentences.length, 3);
});

test("analyses of an instance that broke say so", async () => {
  const leitsatz = await load({ wasm: tightWasm(100) });
  const kept = leitsatz.analyzeSync(article);
  // Its bytes fit, its analysis does not: that breaks the instance.
  assert.throws(() => leitsatz.analyzeSync(article.repeat(1200)), code("out-of-memory"));
  assert.throws(() => kept.select(), code("out-of-memory"));
  assert.throws(() => kept.headline(), code("out-of-memory"));
  assert.throws(() => kept.features(0), code("out-of-memory"));
  assert.equal(kept.text, article);
  kept.free();
  assert.throws(() => kept.select(), code("freed"));
});

test("a call that is under way when another breaks the instance begins again", async () => {
  const leitsatz = await load({ wasm: tightWasm(150) });
  const expected = leitsatz.analyzeSync(long).sentences;
  const shares = [];
  let breaking = null;
  const onProgress = (share) => {
    shares.push(share);
    if (share < 0.3 || breaking) return;
    const tooLarge = async () => leitsatz.analyzeSync(article.repeat(1500));
    breaking = assert.rejects(tooLarge, code("out-of-memory"));
  };
  assert.deepEqual((await leitsatz.analyze(long, { onProgress })).sentences, expected);
  await breaking;
  assert.equal(new Set(shares).size, shares.length);
  assert.deepEqual([...shares].sort((a, b) => a - b), shares);
});

test("texts that can't even be copied in leave the instance whole", async () => {
  const leitsatz = await load({ wasm: tightWasm(100) });
  const kept = leitsatz.analyzeSync(article);
  const bytes = new Uint8Array(400 * PAGE_BYTES).fill(0x61);
  assert.throws(() => leitsatz.analyzeSync(bytes), code("out-of-memory"));
  assert.equal(kept.select().sentences.length, 3);
});

test("a text beyond 1 GiB is too long", () => {
  const huge = new Uint8Array(2 ** 30 + 1);
  return load().then((leitsatz) => {
    assert.throws(() => leitsatz.analyzeSync(huge), code("text-too-long"));
  });
});
