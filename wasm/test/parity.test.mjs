// The module and the native command give the same bytes: every example, sample, hostile text and
// seed of the fuzzers, whole and explained, and long texts of the scripts whose words come from
// dictionaries. LEITSATZ_CLI is the command. LEITSATZ_CORPUS names a folder with more texts, such as
// what a fuzzer has learned (build/fuzz/corpus/pipeline).
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { hostileTexts } from "./hostile.mjs";
import { load, toJson } from "./support.mjs";

const command = process.env.LEITSATZ_CLI;
const leitsatz = await load();

// The package takes bytes for UTF-8; the command must be told where they look like something else.
const AS_UTF8 = ["--input", "text", "--encoding", "utf-8"];

// It exits with 1 where there is nothing to choose.
function native(bytes, args) {
  return spawnSync(command, ["--format", "json", "--explain", ...AS_UTF8, ...args, "-"], {
    input: bytes,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
  }).stdout;
}

async function checkSame(bytes) {
  const analysis = await leitsatz.analyze(bytes, { features: true });
  try {
    assert.deepEqual(analysis.missingData, []);
    for (const count of [1, 3, 7]) {
      const summary = analysis.select({ sentences: count });
      const line = toJson(analysis, summary, { file: "-", explain: true }) + "\n";
      assert.equal(line, native(bytes, ["--sentences", String(count)]));
    }
  } finally {
    analysis.free();
  }
}

function filesIn(folder) {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(fileURLToPath(new URL(name, url)))]);
}

test("there is a native command to compare with", () => {
  assert.match(execFileSync(command, ["--version"], { encoding: "utf8" }), /^leitsatz /);
});

for (const folder of ["examples", "tests/samples"]) {
  for (const [name, bytes] of filesIn(folder)) {
    test(`${folder}/${name}`, () => checkSame(bytes));
  }
}

const seeds = ["tests/fuzz/corpus/pipeline", "tests/fuzz/corpus/document"];
for (const folder of seeds) {
  for (const [name, bytes] of filesIn(folder)) {
    test(`${folder}/${name}`, () => checkSame(bytes));
  }
}

const corpus = process.env.LEITSATZ_CORPUS;
if (corpus) {
  for (const name of readdirSync(corpus)) {
    test(`${corpus}/${name}`, () => checkSame(readFileSync(join(corpus, name))));
  }
}

for (const [name, bytes] of hostileTexts) {
  test(`hostile: ${name}`, () => checkSame(bytes));
}

// A sample's sentences again and again, each time in another order, to some 20 KB.
function longer(text) {
  const analysis = leitsatz.analyzeSync(text);
  const sentences = analysis.sentences.map((sentence) => sentence.text);
  analysis.free();
  let result = "";
  for (let round = 1; Buffer.byteLength(result) < 20_000; ++round) {
    // A step that shares no factor with their number reaches each once.
    const steps = sentences.map((_, i) => i + 1).filter((step) => coprime(step, sentences.length));
    const step = steps[round % steps.length];
    const order = sentences.map((_, i) => sentences[(i * step + round) % sentences.length]);
    result += `${order.join(" ")}\n\n`;
  }
  return new TextEncoder().encode(result);
}

function coprime(a, b) {
  return b === 0 ? a === 1 : coprime(b, a % b);
}

for (const name of ["ja", "zh", "th", "lo", "km", "my"]) {
  test(`long, of tests/samples/${name}.txt`, () => {
    const url = new URL(`../../tests/samples/${name}.txt`, import.meta.url);
    return checkSame(longer(readFileSync(fileURLToPath(url), "utf8")));
  });
}
