// The WebAssembly package in Node beside the native library: time of an analysis with its summary,
// side by side in one run, and the time from nothing to the first summary.
//
// Usage: node bench/wasm.mjs PACKAGE NATIVE [FILE...]
//   PACKAGE  the finished npm package's folder, NATIVE the program leitsatz-bench-time
//   FILE     texts to take instead of the two examples, alone and repeated to 64 KB and 1 MB
//
// Rounds of both are run in turn and the best of each counts: what else the machine does slows some
// rounds and speeds none up.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const kRounds = 5;
const kMilliseconds = 400; // of each program, file and round
const kColdStarts = 9;

const [packageFolder, native, ...files] = process.argv.slice(2);
if (!native) {
  console.error("usage: node bench/wasm.mjs PACKAGE NATIVE [FILE...]");
  process.exit(2);
}
const entry = pathToFileURL(resolve(packageFolder, "dist/index.js")).href;
const { load } = await import(entry);
const leitsatz = await load();

function bestTime(bytes) {
  let best = Infinity;
  let spent = 0;
  for (let round = 0; round < 3 || spent < kMilliseconds; ++round) {
    const start = performance.now();
    const analysis = leitsatz.analyzeSync(bytes);
    analysis.select();
    const time = performance.now() - start;
    analysis.free();
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

function nativeTime(path) {
  const out = execFileSync(native, [String(kMilliseconds), path], { encoding: "utf8" });
  return Number(out);
}

// The texts to read: [name, path].
function texts(scratch) {
  if (files.length > 0) return files.map((file) => [basename(file), resolve(file)]);
  const examples = fileURLToPath(new URL("../examples/", import.meta.url));
  const result = [];
  for (const name of ["tidal-ferry.txt", "stadtbaeche.txt"]) {
    const text = readFileSync(join(examples, name), "utf8");
    for (const size of [0, 64 * 1024, 1024 * 1024]) {
      const times = Math.max(1, Math.ceil(size / Buffer.byteLength(text)));
      const path = join(scratch, `${times}-${name}`);
      // Numbered, so that no two sentences are the same.
      const copies = Array.from({ length: times }, (_, i) => text.replaceAll(". ", ` ${i}. `));
      writeFileSync(path, times === 1 ? text : copies.join("\n\n"));
      result.push([`${name}${times === 1 ? "" : ` x ${times}`}`, path]);
    }
  }
  return result;
}

// Milliseconds from the first line of a program to its first summary, the process's start excluded.
function coldStart(path) {
  const program = `const start = performance.now();
    const { load } = await import(${JSON.stringify(entry)});
    const { readFileSync } = await import("node:fs");
    const leitsatz = await load();
    const analysis = await leitsatz.analyze(readFileSync(${JSON.stringify(path)}, "utf8"));
    if (analysis.select().sentences.length === 0) throw new Error("no summary");
    console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }),
  );
}

const scratch = mkdtempSync(join(tmpdir(), "leitsatz-bench-"));
try {
  const rows = texts(scratch).map(([name, path]) => ({
    name,
    path,
    bytes: readFileSync(path),
    native: Infinity,
    wasm: Infinity,
  }));
  for (let round = 0; round < kRounds; ++round) {
    for (const row of rows) {
      row.native = Math.min(row.native, nativeTime(row.path));
      row.wasm = Math.min(row.wasm, bestTime(row.bytes));
    }
  }
  console.log("| text | KB | native ms | wasm ms | wasm / native |");
  console.log("|---|--:|--:|--:|--:|");
  for (const row of rows) {
    const kilobytes = (row.bytes.length / 1024).toFixed(1);
    const ratio = (row.wasm / row.native).toFixed(2);
    const times = `${row.native.toFixed(3)} | ${row.wasm.toFixed(3)} | ${ratio}`;
    console.log(`| ${row.name} | ${kilobytes} | ${times} |`);
  }
  const starts = Array.from({ length: kColdStarts }, () => coldStart(rows[0].path));
  starts.sort((a, b) => a - b);
  const median = starts[Math.floor(starts.length / 2)];
  console.log(
    `\nFirst summary (${rows[0].name}) from a cold load() in Node: ` +
      `${starts[0].toFixed(0)} ms at best, ` +
      `${median.toFixed(0)} ms in the median of ${kColdStarts} processes`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
