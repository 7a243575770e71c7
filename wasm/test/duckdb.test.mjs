// The example examples/duckdb: the module as functions of DuckDB over a table of articles.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { DuckDBInstance } from "@duckdb/node-api";

import { article, folder, german, root } from "./support.mjs";

const wasm = join(root, "wasm");
const program = mkdtempSync(join(tmpdir(), "leitsatz-duckdb-"));
let connection;
let leitsatz;

// As where both packages were installed.
before(async () => {
  const modules = join(program, "node_modules");
  mkdirSync(modules);
  symlinkSync(folder, join(modules, "leitsatz"));
  symlinkSync(join(wasm, "node_modules/@duckdb"), join(modules, "@duckdb"));
  copyFileSync(join(root, "examples/duckdb/functions.mjs"), join(program, "functions.mjs"));
  const { registerLeitsatz } = await import(pathToFileURL(join(program, "functions.mjs")).href);
  const { load } = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  leitsatz = await load();
  connection = await (await DuckDBInstance.create()).connect();
  registerLeitsatz(connection, leitsatz);
  await connection.run("CREATE TABLE articles (id INTEGER, body VARCHAR)");
  const insert = await connection.prepare("INSERT INTO articles VALUES ($1, $2)");
  for (const [id, body] of [article, german, null, "", "No full stop"].entries()) {
    insert.bindInteger(1, id);
    if (body === null) insert.bindNull(2);
    else insert.bindVarchar(2, body);
    await insert.run();
  }
});
after(() => {
  connection?.closeSync();
  rmSync(program, { recursive: true, force: true });
});

const rows = async (query) => (await connection.runAndReadAll(query)).getRowsJS();
const summary = (text, sentences) =>
  leitsatz.analyzeSync(text).select({ sentences }).sentences.map((sentence) => sentence.text);

test("each row's sentences are those that the package gives", async () => {
  assert.deepEqual(await rows("SELECT leitsatz(body, 2) FROM articles ORDER BY id"), [
    [summary(article, 2)],
    [summary(german, 2)],
    [null],
    [[]],
    [["No full stop"]],
  ]);
  assert.equal(summary(article, 2).length, 2);
});

test("a column may say how many", async () => {
  const query = "SELECT len(leitsatz(body, id + 1)) FROM articles WHERE id < 2 ORDER BY id";
  assert.deepEqual(await rows(query), [[1n], [2n]]);
});

test("a headline, and NULL where there is none", async () => {
  const { text } = leitsatz.analyzeSync(article).headline();
  assert.deepEqual(
    await rows("SELECT leitsatz_headline(body) FROM articles WHERE id IN (0, 2, 3) ORDER BY id"),
    [[text], [null], [null]],
  );
});

test("JSON that DuckDB reads", async () => {
  const query = `SELECT leitsatz_json(body, 1)->>'$.language',
    leitsatz_json(body, 1)->>'$.sentences[0].text' FROM articles WHERE id = 1`;
  assert.deepEqual(await rows(query), [["de", summary(german, 1)[0]]]);
});

test("more rows than a chunk holds, each its own", async () => {
  const query = `SELECT count(*) FROM
    (SELECT i, leitsatz('Number ' || i || ' is here.', 1) AS found FROM range(5000) AS r(i))
    WHERE found = ['Number ' || i || ' is here.']`;
  assert.deepEqual(await rows(query), [[5000n]]);
});

test("what can't be asked for fails the query and says why", async () => {
  await assert.rejects(rows("SELECT leitsatz('A text.', -1)"), /leitsatz: .*sentences/);
  assert.deepEqual(await rows("SELECT leitsatz('A text.', 1)"), [[["A text."]]]);
});
