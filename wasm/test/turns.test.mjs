// How many long texts are read at once.
import assert from "node:assert/strict";
import { test } from "node:test";

import { internal, load, long } from "./support.mjs";

const { Turns } = await internal("library/turns");
const turn = () => new Promise((done) => setImmediate(done));

/** A piece of work, and what ends it. */
function work() {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  const result = { begun: false, end, do: () => ((result.begun = true), ended) };
  return result;
}

test("a few work at once, the others in order of their coming", async () => {
  const turns = new Turns(2);
  const works = Array.from({ length: 4 }, work);
  const all = works.map((one) => turns.take([], one.do));
  const begun = async () => (await turn(), works.filter((one) => one.begun).length);
  assert.equal(await begun(), 2);
  works[1].end();
  assert.equal(await begun(), 3);
  works[0].end();
  works[2].end();
  works[3].end();
  await Promise.all(all);
  const [first, second, third] = Array.from({ length: 3 }, work);
  for (const one of [first, second, third]) void turns.take([], one.do);
  await turn();
  assert.deepEqual([first.begun, second.begun, third.begun], [true, true, false]);
});

test("who stops waiting takes no turn, also when it is called at that moment", async () => {
  const turns = new Turns(1);
  const [first, second, third] = Array.from({ length: 3 }, work);
  void turns.take([], first.do);
  const controller = new AbortController();
  const stopped = turns.take([controller.signal], second.do);
  void turns.take([], third.do);
  await turn();
  first.end();
  await Promise.resolve();
  controller.abort(new RangeError("enough"));
  await stopped.catch((error) => assert.ok(error instanceof RangeError));
  second.end();
  await turn();
  assert.ok(third.begun);
  const early = new AbortController();
  const fourth = work();
  const waits = turns.take([early.signal], fourth.do);
  early.abort(new RangeError("never mind"));
  await assert.rejects(waits, RangeError);
  third.end();
  await turn();
  assert.ok(!fourth.begun);
  const fifth = work();
  void turns.take([], fifth.do);
  await turn();
  assert.ok(fifth.begun);
});

test("work that fails gives its turn to the next", async () => {
  const turns = new Turns(1);
  const fails = turns.take([], () => Promise.reject(new RangeError("no")));
  const next = turns.take([], async () => "done");
  await assert.rejects(fails, RangeError);
  assert.equal(await next, "done");
});

test("a dozen long texts end one after the other, and a short one does not wait", async () => {
  const leitsatz = await load();
  const ends = [];
  const all = Array.from({ length: 12 }, async (_, i) => {
    (await leitsatz.analyze(long)).free();
    ends.push(i);
  });
  const short = leitsatz.analyze("A short text.").then((analysis) => {
    analysis.free();
    ends.push("short");
  });
  await Promise.all([...all, short]);
  assert.equal(ends[0], "short");
  assert.deepEqual(ends.slice(-4).sort(), [10, 11, 8, 9]);
});
