// How long the tasks of a trace took the processor.

import assert from "node:assert/strict";
import { test } from "node:test";

import { longTasks, toProcessorTime } from "./processor_time.mjs";

const thread = { pid: 1, tid: 1 };

/** A task of `dur` milliseconds, `tdur` of which it had the processor. */
const task = (ts, dur, tdur, of = thread) => ({
  ...of,
  ph: "X",
  name: "RunTask",
  ts: ts * 1_000,
  dur: dur * 1_000,
  tdur: tdur * 1_000,
});
const mark = (ts, name) => ({ ...thread, ph: "I", cat: "blink.user_timing", name, ts: ts * 1_000 });

test("a task is long by the processor's time, on the page's thread, between the marks", () => {
  const events = [
    task(0, 90, 90),
    task(100, 80, 70), // the mark stands in it
    mark(110, "begin"),
    task(200, 500, 50), // it waited
    task(700, 500, 60),
    task(710, 400, 55), // a part of the one before
    task(800, 90, 90, { pid: 1, tid: 2 }),
    mark(1_300, "end"),
    task(1_400, 90, 90),
  ];
  assert.deepEqual(longTasks(events, "begin", "end", 50), [70, 60]);
  assert.throws(() => longTasks(events, "begin", "none", 50), /no mark "none"/);
});

test("a task and what is in it shrink to the time that it had the processor", () => {
  const events = [task(100, 100, 25), { ...thread, name: "layout", ts: 140_000, dur: 20_000 }];
  toProcessorTime(events);
  assert.equal(events[0].dur, 25_000);
  assert.deepEqual([events[1].ts, events[1].dur], [110_000, 5_000]);
});
