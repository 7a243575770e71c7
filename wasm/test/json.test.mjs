import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DATA_PACKS } from "../tables.mjs";
import { article, code, german, japanese, load, root, thai, toJson } from "./support.mjs";

const maxBuffer = 1 << 28; // bytes: what is explained is long

const leitsatz = await load();
const packs = DATA_PACKS.map(({ name }) => name);
await Promise.all(packs.map((pack) => leitsatz.loadData(pack)));

const command = process.env.LEITSATZ_CLI;
const skip = command ? false : "LEITSATZ_CLI names no command";

// What the command prints for a text on its standard input. It exits with 1 where nothing fits.
const printed = (text, ...options) =>
  spawnSync(command, ["--format", "json", ...options, "-"], {
    input: text,
    encoding: "utf8",
    maxBuffer,
  }).stdout;

const HOSTILE = {
  empty: "",
  blank: " \n\t\r\n",
  escapes: 'He said "no\\way" \b\f\t and left. \x00\x01\x1f\x7f stood there\u2028 and \u2029 too.',
  quotes: "“Curly” ‘quotes’ and \"straight\" ones stand here. </script> <b>bold</b> &amp; too.",
  emoji: "🛥️ The ferry 👩‍👩‍👧 left the harbour 🏴󠁧󠁢󠁷󠁬󠁳󠁿 at noon. 😀 The next left later 🌊. 𝒜 stayed.",
  bom: `\uFEFF${article}`,
  crlf: german.replaceAll("\n", "\r\n"),
  capitals: article.toUpperCase(),
  stuttered: "The the cat sat sat on the mat the mat. It was, , a cat (or a dog. and then",
  long: `${"word ".repeat(3000)}end.`,
  many: "Yes. No. ".repeat(500),
  noStops: article.replace(/[.!?]/g, ""),
  repeated: article.repeat(3),
  // Some of its features round to -0.
  negativeZeros: german.slice(0, 214),
  digits: "12.5 % of 1,000,000.00 people in 1999/2000 paid €3.50; 7th of May 2024, 10:30 a.m.",
  arabic: "افتتح الوزير المدرسة الجديدة يوم الثلاثاء. حضر الحفل عدد كبير من السكان.",
  mixed: `${article.slice(0, 800)}\n\n${german.slice(0, 800)}\n\n${japanese}\n\n${thai}`,
  markdown: "# A *title* here\n\n- one item of it all\n- two of it\n\n> A quote stands.\n\n```\ncode\n```\n",
  japanese,
  thai,
  noncharacters: "The \uFFFE and \uFFFF and \u{10FFFF} stand in here. The \uFFFD is one too.",
};

test("the examples are as the command prints them", { skip }, () => {
  for (const name of ["tidal-ferry.txt", "stadtbaeche.txt"]) {
    const file = join(root, "examples", name);
    const analysis = leitsatz.analyzeSync(readFileSync(file), { features: true });
    const flags = ["--format", "json", "--explain"];
    const expected = execFileSync(command, [...flags, file], { encoding: "utf8", maxBuffer });
    assert.equal(`${toJson(analysis, analysis.select(), { file, explain: true })}\n`, expected);
    analysis.free();
  }
});

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`as the command prints it: ${name}`, { skip }, () => {
    for (const given of [text, new TextEncoder().encode(text)]) {
      const analysis = leitsatz.analyzeSync(given, { features: true });
      const compare = (budget, options, ...flags) =>
        assert.equal(
          `${toJson(analysis, analysis.select(budget), { file: "-", ...options })}\n`,
          printed(given, ...flags),
        );
      compare({}, {});
      compare({}, { explain: true }, "--explain");
      compare({ words: 40 }, {}, "--words", "40");
      compare({ words: 1 }, {}, "--words", "1");
      compare({ share: 0.2, characters: 500 }, {}, "--share", "0.2", "--characters", "500");
      for (const offsets of ["utf16", "codepoints"]) {
        compare({}, { explain: true, offsets }, "--explain", "--offsets", offsets);
        compare({}, { headline: 12, offsets },
          "--type", "headline", "--words", "12", "--offsets", offsets);
      }
      for (const words of [5, 12, 17]) {
        compare({}, { headline: words }, "--type", "headline", "--words", `${words}`);
      }
      analysis.free();
    }
  });
}

test("types and focuses are as the command prints them", { skip }, () => {
  for (const focus of ["", "turbine council", "zeppelin"]) {
    const analysis = leitsatz.analyzeSync(article, { focus, features: true });
    for (const type of ["tldr", "key-points", "teaser"]) {
      const summary = analysis.select({ sentences: 5, type });
      const shown = toJson(analysis, summary, { file: "-", explain: true });
      const flags = ["--explain", "--type", type, "--sentences", "5"];
      assert.equal(`${shown}\n`, printed(article, ...flags, ...(focus ? ["--focus", focus] : [])));
    }
    analysis.free();
  }
});

test("budgets of all kinds are as the command prints them", { skip }, () => {
  const analysis = leitsatz.analyzeSync(article, { focus: "council turbine" });
  const json = (budget) => `${toJson(analysis, analysis.select(budget), { file: null })}\n`;
  const answers = (fields) =>
    spawnSync(command, ["--jsonl"], {
      input: `${JSON.stringify({ text: article, focus: "council turbine", ...fields })}\n`,
      encoding: "utf8",
      maxBuffer,
    }).stdout;
  const costs = analysis.sentences.map(({ text }) => text.length);
  for (const budget of [
    { sentences: 4, neighbours: 1 },
    { words: 100, neighbours: 2 },
    { words: 120, keep: ["numbers", "urls", "code"] },
    { costs, limit: 500 },
    { costs, limit: 1 },
    { costs, limit: 600, sentences: 3, neighbours: 1, keep: ["numbers"] },
    { type: "key-points" },
    { type: "teaser", characters: 300 },
  ]) {
    assert.equal(json(budget), answers(budget), JSON.stringify(budget));
  }
  analysis.free();
});

test("rankers, titles and languages are as the command prints them", { skip }, () => {
  for (const ranker of ["salience", "lead", "textrank", "lexrank"]) {
    for (const title of ["", 'A "given" title é😀', "Ferry"]) {
      const language = title ? "en-GB" : "";
      const analysis = leitsatz.analyzeSync(article, { ranker, title, language, features: true });
      const flags = ["--ranker", ranker];
      if (title) flags.push("--title", title, "--language", language);
      const json = (options) =>
        `${toJson(analysis, analysis.select(), { file: "-", ...options })}\n`;
      assert.equal(json({ explain: true }), printed(article, "--explain", ...flags));
      const headline = ["--type", "headline", "--words", "12"];
      assert.equal(json({ headline: 12 }), printed(article, ...headline, ...flags));
      analysis.free();
    }
  }
});

test("ill-formed bytes are as the command prints them", { skip }, () => {
  const bad = [0x80, 0xc0, 0xaf, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0xed, 0xa0, 0xbd, 0xff];
  const bytes = new Uint8Array(new TextEncoder().encode(`${german}\n\n${article}`));
  for (let i = 0; i < bytes.length; i += 97) bytes[i] = bad[i % bad.length];
  const analysis = leitsatz.analyzeSync(bytes, { features: true });
  const json = toJson(analysis, analysis.select(), { file: "-", explain: true });
  assert.equal(`${json}\n`, printed(bytes, "--explain"));
  const headline = toJson(analysis, analysis.select(), { file: "-", headline: 30 });
  assert.equal(`${headline}\n`, printed(bytes, "--type", "headline", "--words", "30"));
});

test("is one line of JSON with the fields of the contract, in order", () => {
  const analysis = leitsatz.analyzeSync(article, { features: true });
  const json = toJson(analysis, analysis.select());
  assert.doesNotMatch(json, /\n/);
  const value = JSON.parse(json);
  assert.deepEqual(Object.keys(value),
    ["schema", "id", "file", "language", "title", "summary", "sentences", "keywords", "stats"]);
  assert.equal(value.schema, "leitsatz/1");
  assert.equal(value.id, null);
  assert.equal(value.file, null);
  assert.match(json, /"weight":1\.0/);
  assert.deepEqual(Object.keys(JSON.parse(toJson(analysis, analysis.select(), {
    explain: true,
    headline: 30,
  }))), ["schema", "id", "file", "language", "title", "headline", "summary", "sentences", "keywords",
    "stats", "all_sentences"]);
  analysis.free();
});

test("an id is given back as it is", () => {
  const analysis = leitsatz.analyzeSync("A sentence.");
  const idOf = (id) => /"id":(.*),"file"/.exec(toJson(analysis, analysis.select(), { id }))[1];
  assert.equal(idOf("a\"b\n"), '"a\\"b\\n"');
  assert.equal(idOf("\uD800"), '"\uFFFD"');
  assert.equal(idOf(7), "7");
  assert.equal(idOf(0.5), "0.5");
  assert.equal(idOf(true), "true");
  assert.equal(idOf(null), "null");
  for (const id of [NaN, Infinity, {}, 3n, Symbol("a")]) {
    assert.throws(() => toJson(analysis, analysis.select(), { id }), code("invalid-argument"));
  }
  analysis.free();
});

test("refuses options and summaries of a wrong type", () => {
  const analysis = leitsatz.analyzeSync(article);
  const other = leitsatz.analyzeSync(german);
  const summary = analysis.select();
  for (const options of [null, 5, { file: 5 }, { explain: 1 }, { headline: "3" }]) {
    assert.throws(() => toJson(analysis, summary, options), code("invalid-argument"));
  }
  const summaries = [
    null,
    5,
    {},
    { ...summary, sentences: 5 },
    { ...summary, sentences: [null] },
    { ...summary, sentences: [{ ...summary.sentences[0], index: 1e6 }] },
    { ...summary, statistics: null },
    { ...summary, statistics: {} },
    { ...summary, statistics: { ...summary.statistics, words: "many" } },
    other.select(),
  ];
  for (const wrong of summaries) {
    assert.throws(() => toJson(analysis, wrong), code("invalid-argument"));
  }
  for (const none of [null, undefined, 5]) {
    assert.throws(() => toJson(none, summary), code("invalid-argument"));
  }
  analysis.free();
  other.free();
});

test("takes analyses of its own only, and none that was freed", () => {
  const analysis = leitsatz.analyzeSync(article);
  const summary = analysis.select();
  assert.throws(() => toJson({ ...analysis }, summary), code("invalid-argument"));
  analysis.free();
  assert.throws(() => toJson(analysis, summary), code("freed"));
});
