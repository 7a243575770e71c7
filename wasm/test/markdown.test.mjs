// Markdown: read as the command reads it, here and in a Worker.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { code, freshWasm, load, root, startWorker, toJson } from "./support.mjs";

const leitsatz = await load();
const native = process.env.LEITSATZ_CLI;

const markdown = `---
title: The harbour
author: A. Writer
date: 2024-05-01
---
# The harbour

The **harbour** was closed on [Monday](https://example.org) after a \`storm\`[^1].

- Ships waited *outside* for two days.
- [x] Nobody was hurt.

> [!NOTE]
> The town expects them on Thursday.

| ship | tons |
|------|------|
| Anna | 40   |

<div align="center">Home</div>

[^1]: By the harbour master's word.
`;

test("its text is analyzed without the markup", async () => {
  const analysis = await leitsatz.analyzeMarkdown(markdown);
  const { page } = analysis;
  assert.equal(analysis.text, page.article);
  assert.deepEqual([page.title, page.author, page.date], ["The harbour", "A. Writer", "2024-05-01"]);
  assert.equal(page.note, null);
  assert.match(analysis.text, /^The harbour was closed on Monday after a storm\.$/m);
  assert.doesNotMatch(analysis.text, /[*`[|]|example|master/);
  assert.deepEqual(analysis.blocks.map(({ kind }) => kind).slice(0, 3), [
    "paragraph",
    "list_item",
    "list_item",
  ]);
  assert.ok(page.blocks.some(({ reason }) => reason === "markup"));
  assert.equal(analysis.select({ sentences: 1 }).text, "The harbour was closed on Monday after a storm.");
  for (const block of page.blocks) assert.ok(block.end <= page.text.length);
  analysis.free();
  const bytes = await leitsatz.analyzeMarkdown(new TextEncoder().encode(markdown), { title: "T" });
  assert.equal(JSON.parse(toJson(bytes, bytes.select())).title, "T");
  bytes.free();
});

test("it can be read alone, also when there is nothing in it", async () => {
  const page = await leitsatz.readMarkdown("# Only a title\n");
  assert.deepEqual([page.title, page.article], ["", "Only a title"].map((text) => text || null));
  assert.equal((await leitsatz.readMarkdown("")).article, "");
  const odd = await leitsatz.readMarkdown("A lone \uD800 surrogate, \0 and 𝒜.");
  assert.equal(odd.article, "A lone \uFFFD surrogate, \uFFFD and 𝒜.");
});

test("the command reads the same", { skip: !native }, async () => {
  const texts = ["README.md", "CHANGELOG.md", "docs/decisions.md", "wasm/README.md"].map((name) =>
    readFileSync(join(root, name), "utf8"),
  );
  const hostile = ["[".repeat(5000), "> ".repeat(3000) + "a", "*a ".repeat(4000), "<".repeat(999)];
  for (const text of [markdown, "", "\uFEFF# A", ...hostile, ...texts]) {
    const { stdout } = spawnSync(native, ["-e", "-f", "json", "--input", "markdown", "-"], {
      input: text,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const analysis = await leitsatz.analyzeMarkdown(text, { features: true });
    const json = toJson(analysis, analysis.select(), { file: "-", explain: true });
    analysis.free();
    assert.equal(`${json}\n`, stdout);
  }
});

test("a Worker reads the same", async (t) => {
  const worker = await startWorker();
  t.after(() => worker.terminate());
  const here = await leitsatz.analyzeMarkdown(markdown);
  const there = await worker.analyzeMarkdown(markdown);
  assert.equal(await there.toJson(), toJson(here, here.select()));
  assert.deepEqual(there.page, here.page);
  assert.deepEqual(await worker.readMarkdown(markdown), here.page);
  assert.equal(there.text, here.text);
  await assert.rejects(worker.analyzeMarkdown(1), TypeError);
  here.free();
});

test("what is wrong is an error", async () => {
  for (const wrong of [undefined, null, 1, {}]) {
    await assert.rejects(leitsatz.analyzeMarkdown(wrong), TypeError);
    await assert.rejects(leitsatz.readMarkdown(wrong), TypeError);
  }
  await assert.rejects(leitsatz.analyzeMarkdown("A", { language: "xx" }), code("unknown-language"));
  const controller = new AbortController();
  controller.abort(new RangeError("no"));
  await assert.rejects(leitsatz.analyzeMarkdown("A", { signal: controller.signal }), RangeError);
  // A definition that is used so often that its copies would fill the memory.
  const attack = `[a]: /${"x".repeat(10000)}\n\n${"[a] ".repeat(20000)}`;
  await assert.rejects(leitsatz.readMarkdown(attack), code("out-of-memory"));
  assert.equal((await leitsatz.readMarkdown("Fine.")).article, "Fine.");
  const other = await load({ wasm: freshWasm(), markdownWasm: "/none.wasm" });
  await assert.rejects(other.readMarkdown("A"), code("module-unavailable"));
  await assert.rejects(load({ markdownWasm: 1 }), code("invalid-argument"));
});
