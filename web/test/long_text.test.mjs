// A text of a megabyte: progress, cancel, and a page that goes on answering.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { english, showExample, slide, start, title } from "./support.mjs";

const MEGABYTE = 1_000_000;
const RUNS = 5;
const LONGEST_TASK = 50; // milliseconds on the page's thread while the Worker works

// Sentences that differ, so that none repeats another.
const sentence = (i) =>
  `In the year ${1000 + i} the harbor of town number ${i * 7} took in ${i * 13} ships from ${i % 97} countries. `;
function longText() {
  const parts = ["The Annals of the Harbor\n\n"];
  for (let i = 0, length = 0; length < MEGABYTE; ++i) {
    const part = sentence(i) + (i % 6 === 5 ? "\n\n" : "");
    length += part.length;
    parts.push(part);
  }
  return parts.join("");
}
const long = longText();

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const openFile = (page, content) =>
  page.setInputFiles("#file", {
    name: "long.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(content),
  });

/** Notes the page's long tasks, and whether they were while the Worker worked. */
const watchTasks = (page) =>
  page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.tasks.push([startTime, duration]);
    }).observe({ entryTypes: ["longtask"] });
    const work = document.getElementById("progress");
    new MutationObserver(() => {
      if (work.hidden) globalThis.workEnd = performance.now();
      else globalThis.workStart = performance.now();
    }).observe(work, { attributes: true, attributeFilter: ["hidden"] });
    // In the page, as one who asks from outside comes too seldom.
    globalThis.shares = [];
    const bar = document.getElementById("progress-bar");
    new MutationObserver(() => globalThis.shares.push(bar.value)).observe(bar, {
      attributes: true,
      attributeFilter: ["value"],
    });
  });

test(
  "progress is shown, the page answers meanwhile, and all of it arrives",
  { timeout: 120_000 },
  () =>
    site.visit(async (page) => {
      await watchTasks(page);
      await openFile(page, long);
      await page.locator("#progress:visible").waitFor();
      await page.locator("#progress").waitFor({ state: "hidden" });
      const shares = await page.evaluate(() => globalThis.shares);
      assert.ok(new Set(shares).size >= 3, `progress: ${shares}`);
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => a - b),
      );
      await page.locator("html[data-shown]").waitFor({ state: "attached", timeout: 60_000 });
      assert.equal(await title(page), "The Annals of the Harbor");
      const count = await page.locator("#article span[data-sentence]").count();
      assert.ok(count > 9_000, `${count} sentences`);
      // Few elements of which browsers ask in each frame whether they are in sight.
      const parts = await page.locator("#article > *").count();
      assert.ok(parts > 10 && parts < 100, `${parts} parts`);
      await slide(page, 60);
      await page.locator("#count", { hasText: /[2-9]\d+ of/ }).waitFor();
      // New items come in slices, and all of them come.
      await page.locator("#picks li:nth-child(300)").waitFor({ state: "attached" });
      const order = await page
        .locator("#picks li")
        .evaluateAll((items) => items.map(({ dataset }) => Number(dataset.index)));
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
      // A move in the middle of it shows what was asked for last.
      await slide(page, 0);
      await slide(page, 62);
      await slide(page, 1);
      await page.waitForTimeout(100);
      assert.equal(await page.locator("#picks li").count(), 2);
    }),
);

/** The tasks on the page's thread that took too long while the Worker worked. */
const longTasks = (page) =>
  page.evaluate((longest) => {
    const { tasks, workStart, workEnd } = globalThis;
    return tasks.filter(([at, took]) => at >= workStart && at + took <= workEnd && took > longest);
  }, LONGEST_TASK);

test(
  "no task on the page's thread is long while the Worker works",
  { timeout: 120_000 },
  async () => {
    // A task looks longer when other programs take its processor: what the page itself needs is the
    // best of a few runs.
    const runs = [];
    for (let i = 0; i < RUNS && !runs.some((tasks) => tasks.length === 0); ++i) {
      await site.visit(async (page) => {
        await watchTasks(page);
        await openFile(page, long);
        await page.locator("#progress:visible").waitFor();
        await page.locator("html[data-shown]").waitFor({ state: "attached", timeout: 60_000 });
        runs.push(await longTasks(page));
      });
    }
    assert.ok(
      runs.some((tasks) => tasks.length === 0),
      JSON.stringify(runs),
    );
  },
);

test("cancelled by button and by Escape, and what was there stays", { timeout: 120_000 }, () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    for (const stop of [
      () => page.locator("#cancel").click(),
      () => page.keyboard.press("Escape"),
    ]) {
      await openFile(page, long.repeat(4));
      await page.locator("#progress:visible").waitFor();
      await stop();
      await page.locator("#progress").waitFor({ state: "hidden" });
      assert.match(await title(page), /Bell/);
    }
    // The thread is free again, and nothing comes late.
    await openFile(page, english.replace("The Bell", "A Bell"));
    await page.locator("#title", { hasText: "A Bell" }).waitFor();
    await page.waitForTimeout(500);
    assert.match(await title(page), /^A Bell/);
  }),
);

test('"New text" gives back a long text, and it can be undone', { timeout: 120_000 }, () =>
  site.visit(async (page) => {
    await openFile(page, long);
    await page.locator("html[data-shown]").waitFor({ state: "attached", timeout: 60_000 });
    await slide(page, 3);
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => /text/.test(key)));
    await page.locator("#new").click();
    assert.equal(await page.locator("#article > *").count(), 0);
    await page.locator("#resume", { hasText: "The Annals of the Harbor" }).click();
    await page.locator("#picks li:nth-child(4)").waitFor();
    assert.equal(await page.locator("#picks li").count(), 4);
    assert.ok((await page.locator("#article > *").count()) > 10);
  }),
);
