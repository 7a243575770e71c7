// The module and the native command give the same bytes: every example, sample and hostile text, whole
// and explained. LEITSATZ_CLI is the command.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { hostileTexts } from "./hostile.mjs";
import { load, toJson } from "./support.mjs";

const command = process.env.LEITSATZ_CLI;
const leitsatz = await load();

function native(bytes, args) {
  return execFileSync(command, ["--format", "json", "--explain", ...args, "-"], {
    input: bytes,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

async function checkSame(bytes) {
  const analysis = await leitsatz.analyze(bytes);
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

for (const [name, bytes] of hostileTexts) {
  test(`hostile: ${name}`, () => checkSame(bytes));
}
