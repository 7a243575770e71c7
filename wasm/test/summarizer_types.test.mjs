// The types of Summarizer, checked by the compiler.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";

test("Summarizer is of the type that @types/dom-chromium-ai declares", () => {
  const compiler = resolve(import.meta.dirname, "../node_modules/typescript/bin/tsc");
  const project = resolve(import.meta.dirname, "summarizer_types");
  const { stdout, status } = spawnSync(process.execPath, [compiler, "--project", project], {
    encoding: "utf8",
  });
  assert.equal(stdout, "");
  assert.equal(status, 0);
});
