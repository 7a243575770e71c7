// The library's tables of flags and data packs, and what the module and the package make of them.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { DATA_PACKS, FLAGS, readRows } from "../tables.mjs";
import { readLanguages } from "../../core/src/language/data/languages.mjs";
import { article, dist, german, internal, load, toJson, wasmBytes } from "./support.mjs";

const { DAMAGE_FLAGS } = await import(dist("index.js").href);

const names = (rows) => rows.map(({ name }) => name);
const damage = names(FLAGS.filter(({ isDamage }) => isDamage));

// The members of the type that a declaration file of the package gives a name.
function members(file, type) {
  const source = readFileSync(dist(`generated/${file}.d.ts`), "utf8");
  const [, union] = source.match(new RegExp(`export type ${type} =([^;]*);`));
  return [...union.matchAll(/"(\w+)"/g)].map(([, name]) => name);
}

test("the module names the flags and data packs of the tables, in their order", async () => {
  const { Core } = await internal("module/core");
  const core = await Core.instantiate(await WebAssembly.compile(wasmBytes));
  assert.deepEqual(
    core.names((x, bit) => x.leitsatz_flag_name(bit)),
    names(FLAGS),
  );
  assert.deepEqual(core.packs, names(DATA_PACKS));
});

test("the types and constants of the package are those of the tables", () => {
  assert.ok(FLAGS.length >= 17 && DATA_PACKS.length >= 5);
  assert.deepEqual(members("flags", "Flag"), names(FLAGS));
  assert.deepEqual(members("data-packs", "DataPack"), names(DATA_PACKS));
  assert.deepEqual(DAMAGE_FLAGS, damage);
  for (const name of names(DATA_PACKS)) assert.ok(existsSync(dist(`${name}.dat`)), name);
});

test("a text's sentences are damaged by the flags that the table says, in JSON too", async () => {
  const leitsatz = await load();
  let flagged = 0;
  for (const text of [article, german, german.toUpperCase()]) {
    const analysis = leitsatz.analyzeSync(text, { features: true });
    const json = JSON.parse(toJson(analysis, analysis.select(), { explain: true }));
    for (const { index, flags, damage: confidence } of analysis.sentences) {
      assert.deepEqual(
        flags,
        names(FLAGS).filter((name) => flags.includes(name)),
      );
      assert.deepEqual(json.all_sentences[index].flags, flags);
      flagged += flags.length;
      if (flags.some((flag) => DAMAGE_FLAGS.includes(flag))) assert.ok(confidence >= 0.5);
    }
    analysis.free();
  }
  assert.ok(flagged > 10);
});

const DICTIONARIES = DATA_PACKS.filter(({ name }) => name !== "words");

test("each dictionary is for scripts that no other is for, and for a language", () => {
  const scripts = DICTIONARIES.flatMap((pack) => pack.scripts);
  assert.equal(new Set(scripts).size, scripts.length);
  assert.ok(DICTIONARIES.every((pack) => pack.scripts.length > 0));
  const used = new Set(readLanguages().map(({ pack }) => pack).filter((pack) => pack !== null));
  assert.deepEqual([...used].sort(), DICTIONARIES.map(({ name }) => name).sort());
});

test("rows are read by their columns, and none is passed over", () => {
  const read = (source) => readRows(source, "ROW", ["bit", "name", "meaning"]);
  const source = '// ROW(bit, name)\nROW(0, "one", "")\nROWS(1)\nROW(1, kTwo, "a, (b)")\n';
  assert.deepEqual(read(source), [
    { bit: "0", name: "one", meaning: "" },
    { bit: "1", name: "kTwo", meaning: "a, (b)" },
  ]);
  for (const row of ['ROW(0, "one")', 'ROW(0, "one", "two", "three")', 'ROW(0, "one", "two"']) {
    assert.throws(() => read(row), /this row can't be read: ROW\(0/, row);
  }
});
