// That a page is read the same by the command, on its own parser, and by the package in Chromium,
// on the browser's DOM: the same blocks, in and out, and the same summary.
//
// Usage: node bench/pages.mjs PACKAGE COMMAND FILE...
//   PACKAGE  the finished npm package's folder, COMMAND the native leitsatz
//   FILE     JSON Lines with html and perhaps id, plain or gzipped
// Prints the first difference of each page that differs, and the shares that agree. Exits with 1 if
// fewer than 95 % have the same blocks and the same summary.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";

import { launchBrowser } from "../wasm/test/browser/page.mjs";
import { startServer } from "../wasm/test/browser/server.mjs";

const LEAST_SHARE = 0.95;
const SHOWN = 160; // characters of what differs
const MOST_OUTPUT_BYTES = 1 << 30;
const BYTE_ORDER_MARK = "\uFEFF"; // the command needs no other word on the encoding

const [packageFolder, command, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node bench/pages.mjs PACKAGE COMMAND FILE...");
  process.exit(2);
}

const script = `
import { load, toJson } from "/leitsatz/dist/index.js";
const leitsatz = await load();
globalThis.read = async (html) => {
  const analysis = await leitsatz.analyzeHtml(html, { features: true });
  const json = toJson(analysis, analysis.select({ sentences: 3 }), { file: "-", explain: true });
  analysis.free();
  return json;
};
`;
const html = '<!doctype html><script type="module" src="/main.js"></script>';

function pagesOf(path) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const page = JSON.parse(line);
      return { id: page.id ?? i + 1, html: page.html };
    });
}

function readNatively(page) {
  const options = ["--format", "json", "--explain", "--input", "html", "--sentences", "3", "-"];
  const run = spawnSync(command, options, {
    input: BYTE_ORDER_MARK + page.html,
    maxBuffer: MOST_OUTPUT_BYTES,
    encoding: "utf8",
  });
  // It exits with 1, too, where a page has no sentences.
  if (run.status !== 0 && run.stdout === "") throw new Error(`${command} failed on ${page.id}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

// What two readings are compared by, one part after the other.
const PARTS = {
  blocks: ({ page, all_sentences }) => [
    ...page.text.split("\n\n").map((text) => ({ text })),
    ...page.left_out,
    ...all_sentences.map(({ kind, text }) => ({ kind, text })),
  ],
  summary: ({ sentences }) => sentences.map(({ text }) => ({ text })),
  title: ({ title }) => [{ title }],
  rest: (all) => [all],
};

// Where two lists first differ, or null.
function difference(native, chromium) {
  for (let i = 0; i < Math.max(native.length, chromium.length); ++i) {
    const [here, there] = [native[i], chromium[i]].map((item) => JSON.stringify(item) ?? "nothing");
    if (here !== there) return [here, there];
  }
  return null;
}

function show([native, chromium]) {
  let at = 0;
  while (at < native.length && native[at] === chromium[at]) ++at;
  const from = Math.max(0, at - SHOWN / 2);
  const cut = (text) => (from > 0 ? "…" : "") + text.slice(from, from + SHOWN);
  console.log(`  command  ${cut(native)}\n  chromium ${cut(chromium)}`);
}

function compare(page, native, chromium) {
  const differing = [];
  for (const [name, partOf] of Object.entries(PARTS)) {
    const found = difference(partOf(native), partOf(chromium));
    if (!found) continue;
    if (differing.length === 0) {
      console.log(`${page.id}: another ${name}`);
      show(found);
    }
    differing.push(name);
  }
  return differing;
}

const routes = { "/index.html": html, "/main.js": script, "/leitsatz/": packageFolder };
const server = await startServer({ routes });
const browser = await launchBrowser();
let all = 0;
let same = 0;
try {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/index.html`);
  await tab.waitForFunction(() => "read" in globalThis);
  for (const file of files) {
    const pages = pagesOf(file);
    const counts = { blocks: 0, summary: 0, title: 0, both: 0, everything: 0 };
    for (const page of pages) {
      const chromium = JSON.parse(
        await tab.evaluate((source) => globalThis.read(source), page.html),
      );
      const differing = compare(page, readNatively(page), chromium);
      for (const name of ["blocks", "summary", "title"]) counts[name] += !differing.includes(name);
      counts.both += !differing.includes("blocks") && !differing.includes("summary");
      counts.everything += differing.length === 0;
    }
    const share = (count) => `${((100 * count) / pages.length).toFixed(1)} %`;
    const shares = Object.entries(counts).map(([name, count]) => `${name} ${share(count)}`);
    console.log(`${basename(file)}: ${pages.length} pages, the same ${shares.join(", ")}`);
    all += pages.length;
    same += counts.both;
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`the same blocks and summary: ${same} of ${all} pages`);
process.exitCode = same < LEAST_SHARE * all ? 1 : 0;
