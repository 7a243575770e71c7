import assert from "node:assert/strict";
import { test } from "node:test";
import { article, code, LeitsatzError, load, toJson } from "./support.mjs";

const leitsatz = await load();

const named = (expected, name) => (error) => {
  assert.ok(code(expected)(error), error);
  assert.ok(error.message.includes(name), error.message);
  return true;
};

test("a text is a string or a Uint8Array", async () => {
  const buffers = [new ArrayBuffer(1), new Uint16Array(1)];
  const wrong = [undefined, null, 5, {}, ["a"], Symbol("a"), ...buffers];
  for (const text of wrong) {
    assert.throws(() => leitsatz.analyzeSync(text), TypeError);
    await assert.rejects(leitsatz.analyze(text), TypeError);
  }
  assert.equal(leitsatz.analyzeSync(Buffer.from("A whole sentence.")).sentences.length, 1);
});

test("options name what is wrong with them", async () => {
  const cases = [
    [{ language: "xx-nothing" }, "unknown-language", '"xx-nothing"'],
    [{ language: "\0" }, "unknown-language", "language"],
    [{ language: 5 }, "invalid-argument", "language"],
    [{ language: null }, "invalid-argument", "language"],
    [{ title: ["a"] }, "invalid-argument", "title"],
    [{ ranker: "pagerank" }, "invalid-argument", 'ranker: "pagerank"'],
    [{ ranker: 0 }, "invalid-argument", "ranker"],
    [{ ranker: "toString" }, "invalid-argument", "ranker"],
    [5, "invalid-argument", "options"],
    [null, "invalid-argument", "options"],
  ];
  for (const [options, expected, name] of cases) {
    assert.throws(() => leitsatz.analyzeSync(article, options), named(expected, name));
    await assert.rejects(leitsatz.analyze(article, options), named(expected, name));
  }
  const fine = { language: undefined, title: undefined, ranker: undefined };
  assert.equal(leitsatz.analyzeSync(article, fine).language, "en");
  assert.equal(leitsatz.analyzeSync(article, { language: "" }).language, "en");
});

test("names that there are not are errors that tell the nearest", async () => {
  const analysis = leitsatz.analyzeSync(article);
  const says = (code, message) => ({ name: "LeitsatzError", code, message });
  assert.throws(
    () => analysis.select({ sentence: 3 }),
    says("invalid-budget", 'the budget: there is no "sentence"; did you mean "sentences"?'),
  );
  assert.throws(
    () => analysis.select({ tokens: 3 }),
    says("invalid-budget", 'the budget: there is no "tokens"'),
  );
  const misspelt = says(
    "invalid-argument",
    'the options: there is no "langauge"; did you mean "language"?',
  );
  assert.throws(() => leitsatz.analyzeSync(article, { langauge: "en" }), misspelt);
  await assert.rejects(leitsatz.analyze(article, { langauge: "en" }), misspelt);
  await assert.rejects(leitsatz.analyzeHtml("<p>A", { langauge: "en" }), misspelt);
  await assert.rejects(
    leitsatz.readPage("<p>A", { encodng: "utf-8" }),
    says("invalid-argument", 'the options: there is no "encodng"; did you mean "encoding"?'),
  );
  await assert.rejects(
    load({ wsam: "x" }),
    says("invalid-argument", 'the options: there is no "wsam"'),
  );
  assert.throws(
    () => toJson(analysis, analysis.select(), { explian: true }),
    says("invalid-argument", 'the options: there is no "explian"; did you mean "explain"?'),
  );
  analysis.free();
});

test("values that are not allowed are answered by those that are", () => {
  const analysis = leitsatz.analyzeSync(article);
  const says = (message) => ({ name: "LeitsatzError", message });
  assert.throws(
    () => analysis.select({ type: "tl;dr" }),
    says('type: "tl;dr" is not one of tldr, key-points, teaser or headline'),
  );
  assert.throws(
    () => analysis.select({ keep: ["dates"] }),
    says('keep: "dates" is not one of numbers, urls or code'),
  );
  assert.throws(
    () => leitsatz.analyzeSync(article, { ranker: "bert" }),
    says('ranker: "bert" is not one of salience, lead, textrank or lexrank'),
  );
  for (const budget of [
    { limit: 3 },
    { cost: () => 1 },
    { cost: 3, limit: 3 },
    { cost: () => -1, limit: 3 },
    { cost: () => NaN, limit: 3 },
    { cost: () => "3", limit: 3 },
    { costs: [1], limit: 3 },
    { costs: 3, limit: 3 },
    { cost: () => 1, costs: [], limit: 3 },
    { cost: () => 1, limit: -1 },
    { cost: () => 1, limit: NaN },
    { neighbours: 101 },
    { neighbours: 0.5 },
    { keep: "urls" },
  ]) {
    assert.throws(() => analysis.select(budget), code("invalid-budget"), JSON.stringify(budget));
  }
  analysis.free();
});

test("budgets name what is wrong with them", () => {
  const analysis = leitsatz.analyzeSync(article);
  for (const name of ["sentences", "words", "characters"]) {
    for (const limit of [-1, 1.5, NaN, -Infinity, "3", null, {}, 3n]) {
      assert.throws(() => analysis.select({ [name]: limit }), named("invalid-budget", name));
    }
  }
  for (const share of [-0.1, 1.1, NaN, Infinity, "0.5", null]) {
    assert.throws(() => analysis.select({ share }), named("invalid-budget", "share"));
  }
  for (const budget of [3, null, "short"]) {
    assert.throws(() => analysis.select(budget), code("invalid-budget"));
  }
  analysis.free();
});

test("an error is an Error with a name and a code", () => {
  const error = new LeitsatzError("internal", "a fault", { cause: 7 });
  assert.ok(error instanceof Error);
  assert.equal(String(error), "LeitsatzError: a fault");
  assert.equal(error.code, "internal");
  assert.equal(error.cause, 7);
  assert.deepEqual(Object.keys(error), ["code"]);
});
