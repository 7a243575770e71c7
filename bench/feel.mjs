// How fast the page feels in Chromium: one or several builds of it side by side in one run.
//
// Usage: node bench/feel.mjs [--rounds N] [--article FILE] FOLDER...
//   --article  a text to move the slider over, instead of copies of one of this repository
//   FOLDER     a built page; where there are several, say before and after, each round visits them in
//              turn, and the last column is the ratio of the last to the first
//
// All figures are medians over the rounds:
//   start     navigation with empty caches until the first example's summary is shown, asked for at
//             once, and the same over a bare page that starts a Worker with the same module
//   click     from a click on an example until its summary is shown, on a page open for a second
//   paste     from the first paste, right after the library is ready, until its summary is shown
//   slider    from a move of the slider until the new summary is painted: the median and the worst
//             of 20 stops, over an article of 3,600 words and over a text of 1 MB
//   memory    of the page's process, what it does not share: with the text of 1 MB, and a while
//             after "New text"
//   errors    messages on the console when a page full of styles and handlers is pasted
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";

import { launchBrowser } from "../wasm/test/browser/page.mjs";
import { serve } from "../web/serve.mjs";
import { SCRIPTS, textOf } from "./speed/texts.mjs";
import { makeBare, oneStart } from "./speed/page.mjs";

const ROUNDS = 9;
const STANDING = 1000; // milliseconds that a page stands open before the click
const SETTLING = 3000; // milliseconds given to free what is no longer needed
const STOPS = 20; // of the slider
const KB = 1024;
const LONG_ARTICLE = 21.5 * KB; // 3,600 words
const MEGABYTE = 1e6;
const CONTEXT = { locale: "en-US", reducedMotion: "reduce" };

const { values, positionals: folders } = parseArgs({
  options: {
    rounds: { type: "string", default: String(ROUNDS) },
    article: { type: "string" },
  },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error("usage: node bench/feel.mjs [--rounds N] [--article FILE] FOLDER...");
  process.exit(2);
}

// A page with what pages have and this one's policy refuses.
const styled = Array.from(
  { length: 20 },
  (_, i) => `<p style="color: red" onclick="go(${i})">${SCRIPTS.Latin.slice(i, i + 400)}</p>
    <img src="https://example.org/${i}.png"><a href="javascript:go()">More</a>`,
).join("");
const PAGE = `<html><head><base href="https://example.org/"><style>p{}</style>
  <link rel="stylesheet" href="a.css"><script>go()</script></head>
  <body onload="go()"><article><h1>A title</h1>${styled}</article></body></html>`;

const ready = (page) => page.locator("html[data-ready]").waitFor({ state: "attached" });
const shown = (page) => page.locator("html[data-shown]").waitFor({ state: "attached" });
const wait = (page, milliseconds) => page.waitForTimeout(milliseconds);

/** Runs `body(page, context)` in a context of its own, with nothing in its caches. */
async function visit(browser, origin, body) {
  const context = await browser.newContext(CONTEXT);
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    return await body(page, context);
  } finally {
    await context.close();
  }
}

// Milliseconds from `act(argument)`, in the page, until the next text is shown.
const untilShown = (page, act, argument) =>
  page.evaluate(
    ([source, given]) =>
      new Promise((resolve) => {
        const root = document.documentElement;
        let start = 0;
        new MutationObserver(() => resolve(Number(root.dataset.shown) - start)).observe(root, {
          attributeFilter: ["data-shown"],
        });
        const run = eval(source);
        setTimeout(() => {
          start = performance.now();
          run(given);
        });
      }),
    [`(${act})`, argument],
  );

const pasteIn = (items) => {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(items)) clipboardData.setData(type, value);
  document.body.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
};

/** The milliseconds of each of some moves of the slider, from 0 to its end and back and forth. */
const moves = (page) =>
  page.evaluate(
    async (stops) => {
      const slider = document.getElementById("length");
      const count = document.getElementById("count");
      const times = [];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const told = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      for (let i = 0; i < stops; ++i) {
        const at = Math.round((Number(slider.max) * ((i * 7) % stops)) / (stops - 1));
        await new Promise((resolve) => setTimeout(resolve, 30));
        await frame();
        const start = performance.now();
        let isTold = false;
        const change = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            isTold = true;
            observer.disconnect();
            resolve();
          });
          observer.observe(count, { childList: true, subtree: true });
        });
        slider.value = String(at);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await Promise.resolve();
        if (!isTold) {
          await change;
          await frame();
        }
        await told(); // after the frame's layout and paint
        times.push(performance.now() - start);
      }
      return times;
    },
    STOPS,
  );

/** Megabytes of a page's own process that it shares with no other. */
async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const whole = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      const lines = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
      const kilobytes = [...lines.matchAll(/^Private_(?:Clean|Dirty): +(\d+)/gm)];
      return kilobytes.reduce((sum, [, size]) => sum + Number(size), 0) * KB;
    });
  return Math.max(...sizes) / MEGABYTE;
}

const article = values.article
  ? readFileSync(values.article, "utf8")
  : textOf("Latin", LONG_ARTICLE);
const megabyte = textOf("Latin", MEGABYTE);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function sliderOver(page, text, name, other) {
  await ready(page);
  await untilShown(page, pasteIn, { "text/plain": text });
  await wait(page, SETTLING);
  other[`memory, ${name}`] = await memoryOf(page);
  const times = await moves(page);
  other[`slider, ${name}, median`] = median(times);
  other[`slider, ${name}, worst`] = Math.max(...times);
}

/** All figures of one page, by their names. */
async function measure(browser, { origin }, bare) {
  const other = {};
  other.start = await oneStart(browser, `${origin}/`);
  other["start, over a bare page"] = other.start / (await oneStart(browser, `${bare.origin}/`));
  other.click = await visit(browser, origin, async (page) => {
    await ready(page);
    await wait(page, STANDING);
    return untilShown(page, () => document.querySelector("#examples button").click());
  });
  other.paste = await visit(browser, origin, async (page) => {
    await ready(page);
    return untilShown(page, pasteIn, { "text/plain": SCRIPTS.Latin });
  });
  await visit(browser, origin, (page) => sliderOver(page, article, "3,600 words", other));
  await visit(browser, origin, async (page) => {
    await sliderOver(page, megabyte, "1 MB", other);
    await page.locator("#new").click();
    await wait(page, SETTLING);
    other["memory, new text"] = await memoryOf(page);
  });
  other.errors = await visit(browser, origin, async (page) => {
    await ready(page);
    let errors = 0;
    page.on("console", (message) => (errors += Number(message.type() === "error")));
    await page.evaluate(pasteIn, { "text/html": PAGE, "text/plain": SCRIPTS.Latin });
    await shown(page);
    return errors;
  });
  return other;
}

// The names of all figures, with their units.
const FIGURES = new Map([
  ["start", "ms"],
  ["start, over a bare page", "×"],
  ["click", "ms"],
  ["paste", "ms"],
  ["slider, 3,600 words, median", "ms"],
  ["slider, 3,600 words, worst", "ms"],
  ["slider, 1 MB, median", "ms"],
  ["slider, 1 MB, worst", "ms"],
  ["memory, 3,600 words", "MB"],
  ["memory, 1 MB", "MB"],
  ["memory, new text", "MB"],
  ["errors", ""],
]);

const bareFolder = await makeBare(folders.at(-1));
const bare = await serve(bareFolder, 0);
const servers = await Promise.all(folders.map((folder) => serve(folder, 0)));
const browser = await launchBrowser();
const all = folders.map(() => []); // of each page, its rounds
try {
  for (let round = 0; round < Number(values.rounds); ++round) {
    for (const [i, server] of servers.entries()) all[i].push(await measure(browser, server, bare));
  }
} finally {
  await browser.close();
  for (const server of [bare, ...servers]) await server.close();
  await rm(bareFolder, { recursive: true });
}
const heads = folders.map((_, i) => (folders.length === 1 ? "page" : `page ${i + 1}`));
if (folders.length > 1) heads.push("last of first");
console.log(`| median of ${values.rounds} | ${heads.join(" | ")} |`);
console.log(`|---|${"--:|".repeat(heads.length)}`);
for (const [name, unit] of FIGURES) {
  const medians = all.map((rounds) => median(rounds.map((round) => round[name])));
  const cells = medians.map((value) => `${value.toFixed(unit === "×" ? 2 : 0)} ${unit}`.trim());
  if (folders.length > 1) cells.push((medians.at(-1) / medians[0]).toFixed(2));
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
