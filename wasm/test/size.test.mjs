// What a page loads before its first summary: the module, with the base data in it, and the scripts that
// load it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { partsOf, sizeOf } from "../sizes.mjs";
import { folder } from "./support.mjs";

const kBudget = 300 * 1024; // bytes, compressed with brotli 11

test("module, loader and base data stay within 300 KB", () => {
  const [part] = partsOf(folder);
  assert.equal(part.name, "module, loader and base data");
  assert.equal(part.files[0], "leitsatz.wasm");
  const { brotli } = sizeOf(folder, part);
  assert.ok(brotli <= kBudget, `${brotli} bytes, the budget is ${kBudget}`);
  assert.ok(brotli > kBudget / 10, `${brotli} bytes can't be all of it`);
});
