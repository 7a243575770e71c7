// How long the browser extension takes from the click to the marks, and what it holds when idle, in
// Chromium: node bench/extension.mjs [BUILT [ROUNDS]]
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [built = `${root}build/wasm/extension`, rounds = "15"] = process.argv.slice(2);
process.env.LEITSATZ_EXTENSION = built;
const { article, click, launch, openPanels, paragraphs, serve, until } =
  await import("../extension/test/support.mjs");

const WORDS = 2000;
const FIRSTS = 5; // browsers that are started
const KB = 1024;
const SETTLED = 40_000; // milliseconds after which the browser has freed what it will

let body = paragraphs(8);
const wordsOf = (texts) => texts.join(" ").split(/\s+/).length;
while (wordsOf(body) < WORDS) body = paragraphs(body.length + 1);
const server = await serve({ "/": article("A page of two thousand words", body) });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds from the click to the first mark in the page. */
async function time(site, page) {
  const marked = page.evaluate(async () => {
    while (CSS.highlights.size === 0) await new Promise((done) => setTimeout(done, 1));
    return Date.now();
  });
  const start = Date.now();
  await click(site, page);
  return (await marked) - start;
}

async function opened(site) {
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/`);
  return page;
}

/** The memory of the processes of extensions that no other process shares, in MB. */
function extensionMemory(browser) {
  const own = String(browser.process().pid);
  let sum = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.includes("--extension-process") || !isBelow(pid, own)) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
      for (const [, size] of rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)) sum += Number(size);
    } catch {
      // It has ended.
    }
  }
  return sum / KB;
}

function isBelow(pid, ancestor) {
  for (let at = pid; at !== "0" && at !== "1";) {
    if (at === ancestor) return true;
    at = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, "utf8"))[1];
  }
  return false;
}

const firsts = [];
for (let i = 0; i < FIRSTS; ++i) {
  const site = await launch();
  firsts.push(await time(site, await opened(site)));
  await site.browser.close();
}

const site = await launch();
const fresh = extensionMemory(site.browser);
const again = [];
const anew = [];
const page = await opened(site);
await time(site, page);
for (let i = 0; i < Number(rounds); ++i) {
  await page.reload();
  again.push(await time(site, page));
  const other = await opened(site);
  anew.push(await time(site, other));
  await other.close();
}
const open = extensionMemory(site.browser);
await page.close();
await until(async () => (await openPanels(site)).length === 0);
await new Promise((done) => setTimeout(done, SETTLED));
const idle = extensionMemory(site.browser);
for (const target of site.browser.targets()) {
  if (target.type() === "service_worker") await (await target.worker()).close();
}
await new Promise((done) => setTimeout(done, 3000));
const stopped = extensionMemory(site.browser);
await site.browser.close();
await server.close();

const row = (name, value) => console.log(`${name.padEnd(58)} ${value}`);
row(`click to marks, ${wordsOf(body)} words`, "ms");
row(`  the first in a browser, median of ${FIRSTS}`, median(firsts));
row(`  with the panel open, median of ${rounds}`, median(again));
row(`  in a new tab, with a panel of its own, median of ${rounds}`, median(anew));
row("memory of the extension's processes", "MB");
row("  before any click, the background running", fresh.toFixed(1));
row("  with a panel open", open.toFixed(1));
row("  idle after that, the background running", idle.toFixed(1));
row("  idle, the background stopped by the browser", stopped.toFixed(1));
