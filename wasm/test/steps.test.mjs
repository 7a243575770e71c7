import assert from "node:assert/strict";
import { test } from "node:test";
import { article, code, freshWasm, load, long, packBytes, thai } from "./support.mjs";

const leitsatz = await load();

async function reasonOf(promise) {
  return promise.then(
    () => assert.fail("it was not stopped"),
    (reason) => reason,
  );
}

for (const [name, text] of Object.entries({ short: article, long, empty: "" })) {
  test(`progress ascends to 1: ${name}`, async () => {
    const shares = [];
    const analysis = await leitsatz.analyze(text, { onProgress: (share) => shares.push(share) });
    assert.ok(shares.length > 5);
    assert.equal(shares.at(-1), 1);
    assert.equal(new Set(shares).size, shares.length);
    assert.deepEqual([...shares].sort((a, b) => a - b), shares);
    assert.ok(shares[0] >= 0);
    analysis.free();
  });
}

test("a long text lets the event loop run, a short one does not wait for it", async () => {
  const turns = async (text) => {
    let count = 0;
    let going = true;
    const turn = () => {
      ++count;
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    const analysis = await leitsatz.analyze(text);
    going = false;
    analysis.free();
    return count;
  };
  assert.ok((await turns(long)) >= 5);
  assert.equal(await turns(article), 0);
});

test("one that was stopped before it began does nothing", async () => {
  const reason = new Error("not wanted");
  const signal = AbortSignal.abort(reason);
  const onProgress = () => assert.fail("it began");
  assert.equal(await reasonOf(leitsatz.analyze(article, { signal, onProgress })), reason);
  assert.equal((await reasonOf(leitsatz.analyze(long, { signal: AbortSignal.abort() }))).name,
    "AbortError");
});

test("is stopped between steps, from outside", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => controller.abort(reason), 1);
  const shares = [];
  const reading = leitsatz.analyze(long, {
    signal: controller.signal,
    onProgress: (share) => shares.push(share),
  });
  assert.equal(await reasonOf(reading), reason);
  assert.ok(!shares.includes(1));
});

test("is stopped from within, at any step", async () => {
  for (const text of [article, long]) {
    for (const when of [0.1, 0.5, 0.9, 1]) {
      const controller = new AbortController();
      const onProgress = (share) => share >= when && controller.abort("now");
      assert.equal(
        await reasonOf(leitsatz.analyze(text, { signal: controller.signal, onProgress })),
        "now",
      );
    }
  }
});

test("is stopped while it waits for data, which others still get", async () => {
  let give;
  const data = () => new Promise((resolve) => (give = resolve));
  const waiting = await load({ wasm: freshWasm(), data });
  const controller = new AbortController();
  const stopped = waiting.analyze(thai, { signal: controller.signal });
  const other = waiting.analyze(thai);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  assert.equal((await reasonOf(stopped)).name, "AbortError");
  give(packBytes("thai"));
  assert.deepEqual((await other).missingData, []);
});

test("stopping it afterwards changes nothing", async () => {
  const controller = new AbortController();
  const analysis = await leitsatz.analyze(long, { signal: controller.signal });
  controller.abort();
  assert.equal(analysis.select().sentences.length, 3);
  analysis.free();
});

test("a callback that throws ends it", async () => {
  const fault = new Error("mine");
  const onProgress = () => {
    throw fault;
  };
  for (const text of [article, long]) {
    assert.equal(await reasonOf(leitsatz.analyze(text, { onProgress })), fault);
  }
});

test("several at once do not disturb each other", async () => {
  const texts = [long, article, `${article}\n${long}`, long.slice(5000), thai];
  const alone = [];
  for (const text of texts) alone.push((await leitsatz.analyze(text)).sentences);
  const together = await Promise.all(texts.map((text) => leitsatz.analyze(text)));
  assert.deepEqual(together.map((analysis) => analysis.sentences), alone);
});

test("data that comes while it works is not half used", async () => {
  let fail = true;
  const data = (pack) => {
    if (fail) throw new Error("not yet");
    return packBytes(pack);
  };
  const own = await load({ wasm: freshWasm(), data });
  const text = `${thai}\n\n${article.repeat(10)}`;
  let loading = null;
  const analysis = await own.analyze(text, {
    onProgress(share) {
      // By then it has found that there is none, and not yet looked for words.
      if (share < 0.3) return;
      fail = false;
      loading ??= own.loadData("thai");
    },
  });
  await loading;
  assert.deepEqual(analysis.missingData, []);
  assert.deepEqual(analysis.sentences, own.analyzeSync(text).sentences);
});

test("refuses what is no signal and no callback", async () => {
  for (const signal of [null, {}, 1]) {
    await assert.rejects(leitsatz.analyze(article, { signal }), code("invalid-argument"));
  }
  await assert.rejects(leitsatz.analyze(article, { onProgress: 1 }), code("invalid-argument"));
});
