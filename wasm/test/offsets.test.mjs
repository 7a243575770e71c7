import assert from "node:assert/strict";
import { test } from "node:test";
import { article, german, japanese, load, toJson } from "./support.mjs";

const leitsatz = await load();

const KINDS = `---
layout: post
---
A Title of the Text

The first paragraph has two sentences, as every paragraph here. This is the second one of them.

## A heading in the middle

- The first item of a list says something long enough to be one.
- The second item of the list says another thing altogether.

> The quoted paragraph says what somebody else has said before. It has two sentences.

\`\`\`
code_is_kept(apart);
\`\`\`

The last paragraph ends the text with a whole sentence.

Anna Grapher, Marrow Point
`;

const TEXTS = {
  article,
  german,
  japanese,
  kinds: KINDS,
  emoji: "🛥️ The ferry 👩‍👩‍👧 left the harbour 🏴󠁧󠁢󠁷󠁬󠁳󠁿 at noon today. 😀 The second one left in the evening 🌊. 𝒜 last one stayed.",
  crlf: KINDS.replaceAll("\n", "\r\n"),
  cr: KINDS.replaceAll("\n", "\r"),
  bom: `\uFEFF${article}`,
  bomWithin: `The first sentence of the text is whole.\uFEFF The second one begins with a mark.`,
  lone: "The \uD83D first surrogate stands alone in here. \uDE00\uD83D The second pair is the wrong way round. é\uD800",
  zero: "The first sentence holds a \0 zero byte in here. The second one holds none of them.",
  combining: "Un café\u0301 très agre\u0301able était ouvert hier soir. Nous y sommes alle\u0301s ensemble.",
  rightToLeft: "افتتح الوزير المدرسة الجديدة يوم الثلاثاء. حضر الحفل عدد كبير من السكان.",
  separators: "The first line ends in a separator.\u2028The second in another one.\u2029The last one.",
};

/** Holds the places to those of the JSON, which counts bytes. REQUIRES: they are well-formed. */
function checkAgainstBytes(analysis) {
  const bytes = new TextEncoder().encode(analysis.text);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const all = analysis.select({ sentences: analysis.sentences.length });
  const { sentences } = JSON.parse(toJson(analysis, all, { file: "-" }));
  assert.equal(sentences.length, all.sentences.length);
  for (const { index, start, end } of sentences) {
    const place = analysis.sentences[index];
    const found = analysis.text.slice(place.start, place.end).toWellFormed();
    assert.equal(found, decoder.decode(bytes.subarray(start, end)));
  }
}

function checkPlaces(analysis) {
  const { text } = analysis;
  let last = 0;
  for (const sentence of analysis.sentences) {
    assert.ok(sentence.start >= last && sentence.end > sentence.start);
    assert.equal([...sentence.text].length, sentence.characters);
    last = sentence.end;
  }
  for (const keyword of analysis.keywords) {
    assert.equal(text.slice(keyword.start, keyword.end), keyword.text);
    assert.match(keyword.text, /[\p{L}\p{N}]/u);
  }
  for (const { start, end } of analysis.blocks) assert.ok(start < end && end <= text.length);
  if (analysis.title) {
    const { start, end } = analysis.title;
    assert.equal(text.slice(start, end), analysis.title.text);
  }
  for (const words of [3, 5, 8, 12, 17, 40]) {
    const headline = analysis.headline(words);
    if (!headline) continue;
    assert.equal(text.slice(headline.start, headline.end), headline.text);
    assert.doesNotMatch(headline.text, /^\s|\s$/u);
  }
}

for (const [name, text] of Object.entries(TEXTS)) {
  test(`places are those of the string: ${name}`, () => {
    const analysis = leitsatz.analyzeSync(text);
    assert.equal(analysis.text, text);
    assert.ok(analysis.sentences.length > 0);
    checkPlaces(analysis);
    checkAgainstBytes(analysis);
    analysis.free();
  });

  test(`bytes read as the string does: ${name}`, () => {
    const bytes = new TextEncoder().encode(text);
    const fromBytes = leitsatz.analyzeSync(bytes);
    const fromString = leitsatz.analyzeSync(text.toWellFormed());
    assert.equal(fromBytes.text, fromString.text);
    assert.deepEqual(fromBytes.sentences, fromString.sentences);
    assert.deepEqual(fromBytes.headline(8), fromString.headline(8));
    checkPlaces(fromBytes);
    fromBytes.free();
    fromString.free();
  });
}

test("all kinds of blocks are found where they stand", () => {
  const analysis = leitsatz.analyzeSync(KINDS);
  const found = new Set(analysis.blocks.map(({ kind }) => kind));
  const all = "boilerplate caption code heading list_item paragraph quote title";
  assert.equal([...found].sort().join(" "), all);
  const textOf = (kind) => {
    const { start, end } = analysis.blocks.find((block) => block.kind === kind);
    return KINDS.slice(start, end);
  };
  assert.match(textOf("title"), /A Title of the Text/);
  assert.match(textOf("heading"), /A heading in the middle/);
  assert.match(textOf("list_item"), /The first item/);
  assert.match(textOf("quote"), /The quoted paragraph/);
  assert.equal(textOf("code"), "code_is_kept(apart);");
  assert.equal(textOf("caption"), "Anna Grapher, Marrow Point");
  assert.match(textOf("boilerplate"), /^---\nlayout: post/);
  analysis.free();
});

test("sentences before and after an emoji are the emoji's two units apart", () => {
  const text = "😀 was all she wrote to him that day. 😀 Then he answered her at last.";
  const analysis = leitsatz.analyzeSync(text);
  const second = analysis.sentences.find((sentence) => sentence.text.includes("answered"));
  assert.equal(text.slice(second.start, second.end), second.text);
  assert.equal(second.end, text.length);
  analysis.free();
});

const ILL_FORMED = {
  stray: [0x80],
  overlong: [0xc0, 0xaf],
  cutShort: [0xe2, 0x82],
  cutShortOfFour: [0xf0, 0x9f, 0x98],
  surrogate: [0xed, 0xa0, 0xbd],
  beyond: [0xf4, 0x90, 0x80, 0x80],
  several: [0xff, 0xfe, 0xc3, 0x28],
};

for (const [name, bad] of Object.entries(ILL_FORMED)) {
  test(`ill-formed bytes are read as TextDecoder does: ${name}`, () => {
    const encode = (text) => [...new TextEncoder().encode(text)];
    const bytes = Uint8Array.from([
      ...encode("Die erste Fähre fuhr am Morgen "),
      ...bad,
      ...encode(" aus dem Hafen hinaus. Größere Schiffe "),
      ...bad,
      ...encode("folgten ihr später am Nachmittag. Ende gut"),
      ...bad,
    ]);
    const analysis = leitsatz.analyzeSync(bytes);
    assert.equal(analysis.text, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    assert.ok(analysis.sentences.length >= 2);
    checkPlaces(analysis);
    assert.ok(analysis.sentences.some(({ text }) => text.endsWith("Hafen hinaus.")));
    analysis.free();
  });
}

test("bytes may be a part of a larger buffer, and be written over afterwards", async () => {
  // Ill-formed at its end, so that the string alone is not enough to read it again.
  const all = Uint8Array.of(0x78, ...new TextEncoder().encode(article), 0xe2, 0x82, 0x78);
  const part = all.subarray(1, all.length - 1);
  const expected = leitsatz.analyzeSync(part);
  const reading = leitsatz.analyze(part);
  all.fill(0x20);
  const analysis = await reading;
  assert.equal(analysis.text, `${article}\uFFFD`);
  assert.deepEqual(analysis.sentences, expected.sentences);
  checkPlaces(analysis);
  analysis.free();
  expected.free();
});
