// Speed and size, side by side in one run: the native library, the floor (ICU's bare word and
// sentence pass, as UTF-16 and over UText), the package in Node, the page in Chromium, and the peers
// of Debian and npm.
//
// Usage: node speed.mjs PACKAGE COMMAND PROGRAMS [--page FOLDER] [--most MB] [--svg FILE]
//   PACKAGE   the folder of the npm package, COMMAND the program leitsatz
//   PROGRAMS  the folder of leitsatz-bench-floor, -growth, -memory and -stages
//   --page    the folder of the built page
//   --most    the largest text (default 64)
//
// Prints Markdown for docs/performance.md. Rounds of all are run in turn and the best of each counts:
// what else the machine does slows some and speeds none up.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { pageStarts } from "./page.mjs";
import { plot } from "./plot.mjs";
import { stagesOf } from "./stages.mjs";
import { SCRIPTS, textOf } from "./texts.mjs";

const KB = 1024;
const MB = KB * KB;
const LARGE = 400 * KB; // below, the process's own pages are most of its memory
const ROUNDS = 3;
const LONG = 4 * MB; // beyond, one round takes long enough to be steady
const MILLISECONDS = 300; // of each program, text and round
const PATIENCE = 20_000; // milliseconds that a peer may take for a text; larger ones are left out then
const COLD_STARTS = 15;
const PAGE_STARTS = 9;
const STAGE_SIZE = 500 * KB; // of the text beside an ordinary article
const HOSTILE_LEAST = 0.1; // MB of the smallest hostile text
const HOSTILE_MOST = 4; // MB of the largest
const DOCUMENTS = 3000; // of the batch
const BATCH_ROUNDS = 7; // of wall clock, which other work on the machine disturbs more
const KINDS = ["native", "wasm"]; // of times of a stage

const here = fileURLToPath(new URL(".", import.meta.url));
const { values, positionals } = parseArgs({
  options: { page: { type: "string" }, most: { type: "string", default: "64" }, svg: { type: "string" } },
  allowPositionals: true,
});
const [packageFolder, command, programs] = positionals.map((path) => resolve(path));
if (!programs) {
  console.error("usage: node speed.mjs PACKAGE COMMAND PROGRAMS [--page FOLDER] [--most MB] [--svg FILE]");
  process.exit(2);
}
const most = Number(values.most) * MB;
if (!(most > 0)) {
  console.error(`speed.mjs: --most: ${JSON.stringify(values.most)} is no number of megabytes`);
  process.exit(2);
}
const entry = pathToFileURL(join(packageFolder, "dist/index.js")).href;
const { load } = await import(entry);
const leitsatz = await load();
await leitsatz.loadData("cjk");
await leitsatz.loadData("thai");

const scratch = mkdtempSync(join(tmpdir(), "leitsatz-bench-"));
const say = (line) => console.log(line);
const cells = (values) => `| ${values.join(" | ")} |`;
const run = (program, args) => execFileSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
const bench = (name) => join(programs, `leitsatz-bench-${name}`);

/** A file of about so many bytes. */
function file(script, bytes) {
  const path = join(scratch, `${script}-${bytes}`);
  if (!existsSync(path)) writeFileSync(path, textOf(script, bytes));
  return path;
}

// Microseconds of processor time: { floor, overUText, analysis }.
function native(path) {
  const line = run(bench("floor"), [String(MILLISECONDS), path]).split("\n")[1];
  const [, floor, overUText, analysis] = line.trim().split(/\s+/).map(Number);
  return { floor, overUText, analysis };
}

// Microseconds of processor time, as the native programs count.
function inNode(bytes) {
  let best = Infinity;
  for (let spent = 0, round = 0; round < 2 || spent < MILLISECONDS * 1000; ++round) {
    const start = process.cpuUsage();
    const analysis = leitsatz.analyzeSync(bytes);
    analysis.select();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
    spent += user + system;
    analysis.free();
  }
  return best;
}

function least(first, second) {
  return Object.fromEntries(Object.keys(second).map((key) => [key, Math.min(first?.[key] ?? Infinity, second[key])]));
}

function measure(rows) {
  for (let round = 0; round < ROUNDS; ++round) {
    for (const row of rows) {
      if (round > 0 && row.bytes > LONG) continue;
      row.times = least(row.times, { ...native(row.path), wasm: inNode(readFileSync(row.path)) });
    }
  }
  for (const row of rows) row.memory = Number(run(bench("memory"), [row.path]));
}

function rowsOf(script, sizes) {
  return sizes.filter((size) => size <= most).map((size) => {
    const path = file(script, size);
    return { script, path, bytes: readFileSync(path).length };
  });
}

function sizeOf(bytes) {
  return bytes < MB ? `${(bytes / KB).toFixed(bytes < 100 * KB ? 1 : 0)} KB` : `${(bytes / MB).toFixed(1)} MB`;
}

function timeOf(microseconds) {
  if (microseconds < 1000) return `${microseconds.toFixed(0)} µs`;
  if (microseconds < 1e6) return `${(microseconds / 1000).toFixed(microseconds < 1e5 ? 2 : 0)} ms`;
  return `${(microseconds / 1e6).toFixed(2)} s`;
}

// The power that time grows by, fitted by least squares in logarithms.
function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

// Microseconds of one summary by a peer, or null if it takes too long or fails.
function peer(name, path) {
  if (name === "ots") return ots(path);
  const args = [join(here, "peer.mjs"), name, String(MILLISECONDS), path];
  const { status, stdout } = spawnSync(process.execPath, ["--no-deprecation", ...args], { encoding: "utf8", timeout: PATIENCE });
  return status === 0 ? Number(stdout) * 1000 : null;
}

// Its process included: there is no other way to call it.
function ots(path) {
  let best = Infinity;
  for (let spent = 0; spent < MILLISECONDS;) {
    const start = performance.now();
    const { status } = spawnSync("ots", ["--ratio=10", path], { timeout: PATIENCE, maxBuffer: 2 ** 30 });
    if (status !== 0) return null;
    spent += performance.now() - start;
    best = Math.min(best, performance.now() - start);
  }
  return best * 1000;
}

function coldCommand(path) {
  return median(Array.from({ length: COLD_STARTS }, () => {
    const start = performance.now();
    run(command, [path]);
    return performance.now() - start;
  }));
}

// From the first line of a program to its first summary.
function coldNode(path) {
  const program = `const start = performance.now();
    const { load } = await import(${JSON.stringify(entry)});
    const { readFileSync } = await import("node:fs");
    const analysis = await (await load()).analyze(readFileSync(${JSON.stringify(path)}, "utf8"));
    analysis.select();
    console.log(performance.now() - start);`;
  return median(Array.from({ length: COLD_STARTS }, () => {
    return Number(run(process.execPath, ["--input-type=module", "-e", program]));
  }));
}

function batch(jobs, path) {
  const start = performance.now();
  run(command, ["--jsonl", "--jobs", String(jobs), path, "-o", join(scratch, "out")]);
  return performance.now() - start;
}

// What two jobs could come to at best: a process of one job for each half.
async function halves(paths) {
  const start = performance.now();
  const processes = paths.map((path) => spawn(command, ["--jsonl", "--jobs", "1", path, "-o", `${path}.out`], { stdio: "inherit" }));
  const codes = await Promise.all(processes.map((process) => once(process, "exit")));
  if (codes.some(([code]) => code !== 0)) throw new Error(`${command}: a half of the batch failed`);
  return performance.now() - start;
}

function reportTexts(rows) {
  say(cells(["script", "size", "floor", "over UText", "native", "of the floor", "MB/s", "in Node", "of native", "peak, bytes a byte"]));
  say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const { script, bytes, times, memory } of rows) {
    say(cells([
      script,
      sizeOf(bytes),
      timeOf(times.floor),
      timeOf(times.overUText),
      timeOf(times.analysis),
      (times.analysis / times.floor).toFixed(2),
      (bytes / times.analysis).toFixed(1),
      timeOf(times.wasm),
      (times.wasm / times.analysis).toFixed(2),
      bytes < LARGE ? "-" : (memory / bytes).toFixed(1),
    ]));
  }
}

function reportPeers(rows) {
  const names = ["ots", "lexrank", "node-summary", "node-summarizer (frequency)", "node-summarizer (rank)", "ts-textrank", "textrank", "wink-nlp"];
  const lines = [
    { name: "leitsatz", points: rows.map((row) => [row.bytes, row.times.analysis / 1000]) },
    { name: "leitsatz in Node", points: rows.map((row) => [row.bytes, row.times.wasm / 1000]) },
    { name: "ICU's floor", points: rows.map((row) => [row.bytes, row.times.floor / 1000]) },
    { name: "floor over UText", points: rows.map((row) => [row.bytes, row.times.overUText / 1000]) },
  ];
  say("\n### Peers\n");
  say(`| | ${rows.map((row) => sizeOf(row.bytes)).join(" | ")} |`);
  say(`|---|${rows.map(() => "--:|").join("")}`);
  for (const { name, points } of lines) say(cells([name, ...points.map(([, time]) => timeOf(time * 1000))]));
  for (const name of names) {
    const points = [];
    for (const row of rows) {
      const time = peer(name, row.path);
      if (time === null) break;
      points.push([row.bytes, time / 1000]);
    }
    // Beside what runs as it does: the peer of C beside the library, those of npm beside the package.
    const ours = (i) => (name === "ots" ? rows[i].times.analysis : rows[i].times.wasm) / 1000;
    const shown = points.map(([, time], i) => `${timeOf(time * 1000)} (× ${(time / ours(i)).toFixed(1)})`);
    say(cells([name, ...shown, ...rows.slice(points.length).map(() => "-")]));
    if (points.length > 1) lines.push({ name, points });
  }
  if (values.svg) writeFileSync(values.svg, plot(lines));
}

// [{ name, native, wasm }], in the order of the work: microseconds.
function stageTimes(path, inNode) {
  const lines = run(bench("stages"), [String(MILLISECONDS), path]).trim().split("\n").slice(1);
  const wasm = inNode(readFileSync(path, "utf8"));
  if (wasm.length !== lines.length) throw new Error("the stages in Node are not those of the library");
  return lines.map((line, i) => {
    const [time, , ...name] = line.trim().split(/\s+/);
    return { name: name.join(" "), native: Number(time), wasm: wasm[i] };
  });
}

async function reportStages() {
  const inNode = await stagesOf(packageFolder, MILLISECONDS);
  const paths = [fileURLToPath(new URL("../../examples/tidal-ferry.txt", import.meta.url))];
  if (STAGE_SIZE <= most) paths.push(file("Latin", STAGE_SIZE));
  const columns = paths.map((path) => stageTimes(path, inNode));
  const sum = (stages, kind) => stages.reduce((all, stage) => all + stage[kind], 0);
  const shareOf = (stages, kind, i) => {
    const time = stages[i][kind];
    return `${timeOf(time)} (${((100 * time) / sum(stages, kind)).toFixed(0)} %)`;
  };
  const sizes = paths.map((path) => sizeOf(readFileSync(path).length));
  say("\n### Stages\n");
  say(cells(["stage", ...sizes.flatMap((size) => [`${size}, native`, `${size}, in Node`])]));
  say(`|---|${sizes.map(() => "--:|--:|").join("")}`);
  columns[0].forEach(({ name }, i) => {
    say(cells([name, ...columns.flatMap((stages) => KINDS.map((kind) => shareOf(stages, kind, i)))]));
  });
  say(cells(["all", ...columns.flatMap((stages) => KINDS.map((kind) => timeOf(sum(stages, kind))))]));
}

// Its exit status says no more than the remarks in its lines.
function reportHostile() {
  const largest = Math.max(HOSTILE_LEAST * 10, Math.min(HOSTILE_MOST, Number(values.most)));
  const { stdout, stderr } = spawnSync(bench("growth"), [String(HOSTILE_LEAST), String(largest)], { encoding: "utf8" });
  const lines = stdout.trim().split("\n").slice(1);
  if (stderr || lines.length === 0) throw new Error(`leitsatz-bench-growth: ${stderr || "no output"}`);
  say(`\n### Hostile texts\n\nOrdinary and hostile texts, and pages, of ${HOSTILE_LEAST} to ${largest} MB.\n`);
  say(cells(["text", "time of the largest", "MB/s", "exponent"]));
  say("|---|--:|--:|--:|");
  for (const line of lines) {
    const [, name, , time, speed, power, remark] = /^(.+?)\s{2,}(\S+)\s+(\S+)\s+(\S+)\s+(\S+)(.*)$/.exec(line);
    say(cells([name, timeOf(Number(time) * 1e6), speed, remark ? `**${power}**` : power]));
  }
}

async function reportStarts() {
  const path = file("Latin", 4 * KB);
  say(`\nFirst summary of 4 KB, median of ${COLD_STARTS} processes: ${coldCommand(path).toFixed(1)} ms for the command and its process, ` +
    `${coldNode(path).toFixed(0)} ms in Node from \`import\` on.`);
  const starts = await pageStarts(values.page, PAGE_STARTS);
  if (starts === null) {
    say("\nThe start of the page was left out: no built page, or no Chromium.");
  } else {
    const { page, bare } = starts;
    say(`\nThe page in Chromium, from navigation with empty caches to the first summary, of an example that is asked for at once: ` +
      `${median(page).toFixed(0)} ms in the median of ${PAGE_STARTS} starts, ${Math.min(...page).toFixed(0)} at best. ` +
      `A bare page that only starts a Worker with the same module, in turn with it: ${median(bare).toFixed(0)} ms, ` +
      `${Math.min(...bare).toFixed(0)} at best (the page is × ${(median(page) / median(bare)).toFixed(1)}).`);
  }
}

async function reportBatch() {
  const text = SCRIPTS.Latin;
  const lines = Array.from({ length: DOCUMENTS }, (_, id) => `${JSON.stringify({ id, text: `${text} ${id}.` })}\n`);
  const write = (name, part) => {
    writeFileSync(join(scratch, name), part.join(""));
    return join(scratch, name);
  };
  const path = write("documents.jsonl", lines);
  const parts = [write("first.jsonl", lines.slice(0, DOCUMENTS / 2)), write("second.jsonl", lines.slice(DOCUMENTS / 2))];
  let [one, two, apart] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < BATCH_ROUNDS; ++round) {
    one = Math.min(one, batch(1, path));
    two = Math.min(two, batch(2, path));
    apart = Math.min(apart, await halves(parts));
  }
  const rate = (time) => `${((DOCUMENTS / time) * 1000).toFixed(0)} a second`;
  const times = (time) => `(× ${(one / time).toFixed(2)})`;
  say(`\n${DOCUMENTS} articles of ${sizeOf(Buffer.byteLength(text))} by JSON Lines: ${rate(one)} with one job, ${rate(two)} with two ${times(two)}. ` +
    `Two processes, each with one job and one half, the most that two processors of this machine give: ${rate(apart)} ${times(apart)}.`);
}

try {
  const machine = `${cpus()[0].model.trim()}, ${cpus().length} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
  say(`Measured on ${machine}.\n`);
  const latin = rowsOf("Latin", [KB, 4 * KB, 16 * KB, 128 * KB, 500 * KB, 4 * MB, 16 * MB, 64 * MB]);
  const others = Object.keys(SCRIPTS).filter((script) => script !== "Latin");
  const rest = others.flatMap((script) => rowsOf(script, [8 * KB, MB]));
  measure([...latin, ...rest]);
  reportTexts([...latin, ...rest]);
  const large = latin.filter((row) => row.bytes > 100 * KB);
  if (large.length > 1) {
    const power = exponent(large.map((row) => [row.bytes, row.times.analysis])).toFixed(3);
    say(`\nExponent of time against size, ${sizeOf(large[0].bytes)} to ${sizeOf(large.at(-1).bytes)} of Latin: ${power}.`);
  }
  await reportStages();
  reportHostile();
  reportPeers(latin);
  say("\n### Batches and starts");
  await reportBatch();
  await reportStarts();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
