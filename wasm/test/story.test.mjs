import assert from "node:assert/strict";
import { test } from "node:test";
import { article, code, german, load } from "./support.mjs";

const leitsatz = await load();

const GERMAN =
  "Labor schließt\n\nDer Konzern Novatek hat sein Forschungslabor in Lindau am 12. März 2024 " +
  "geschlossen und 340 Beschäftigte entlassen. Das Gebäude am Hafen soll nach dem Willen des " +
  "Stadtrats eine Berufsschule werden.";
const ENGLISH =
  "Laboratory shuts\n\nNovatek closed its research laboratory in Lindau on 12 March 2024 and laid " +
  "off 340 people. Two shipyards in Norway had ordered batteries from it and now fear delays.";

test("tells several texts as one story", async () => {
  const story = await leitsatz.analyzeAll([
    { id: "de", text: GERMAN },
    { id: 2, text: ENGLISH },
  ]);
  assert.deepEqual(
    story.documents.map(({ id, analysis, error, sameAs }) => [
      id,
      analysis.language,
      error,
      sameAs,
    ]),
    [
      ["de", "de", null, null],
      [2, "en", null, null],
    ],
  );
  const { sentences, text, statistics } = story.select({ sentences: 3 });
  assert.equal(sentences.filter((sentence) => sentence.text.includes("340")).length, 1);
  assert.equal(statistics.summarySentences, 3);
  for (const sentence of sentences) {
    const { analysis, id } = story.documents[sentence.document];
    assert.equal(sentence.id, id);
    assert.equal(analysis.text.slice(sentence.start, sentence.end), sentence.text);
    assert.equal(analysis.sentences[sentence.index].start, sentence.start);
    assert.ok(text.includes(sentence.text));
  }
  story.free();
  story.free();
  assert.throws(() => story.select(), code("freed"));
});

test("limits the sentences of a text and orders by date", async () => {
  const story = await leitsatz.analyzeAll([
    { text: GERMAN, date: "2024-03-13" },
    { text: ENGLISH, date: "Tue, 12 Mar 2024 10:00:00 +0100" },
  ]);
  const budget = { sentences: 4, perDocument: 1, order: "date" };
  assert.deepEqual(
    story.select(budget).sentences.map(({ document }) => document),
    [1, 0],
  );
  assert.throws(() => story.select({ perDocument: 0 }), code("invalid-budget"));
  assert.throws(() => story.select({ order: "size" }), code("invalid-budget"));
  assert.throws(() => story.select({ sentence: 3 }), code("invalid-budget"));
  const cost = (sentence) => sentence.words;
  assert.ok(story.select({ cost, limit: 30 }).words <= 30);
  assert.match(story.select({ words: 1 }).nothing, /no sentence fits/);
  story.free();
});

test("names a text that can't be read, and the others go on", async () => {
  const story = await leitsatz.analyzeAll([
    { text: GERMAN },
    { text: 7 },
    { text: "x", language: "not a tag" },
    { text: GERMAN },
    null,
  ]);
  assert.equal(story.documents[1].error.name, "TypeError");
  assert.equal(story.documents[2].error.code, "unknown-language");
  assert.equal(story.documents[3].sameAs, 0);
  assert.ok(story.documents[4].error);
  assert.ok(story.select({ sentences: 9 }).sentences.every(({ document }) => document === 0));
  story.free();
});

test("names the option that was probably meant", async () => {
  const misspelt = (name, meant) => (error) =>
    error.code.startsWith("invalid-") && error.message.includes(`"${name}"; did you mean "${meant}"?`);
  await assert.rejects(leitsatz.analyzeAll([], { focsus: "x" }), misspelt("focsus", "focus"));
  const story = await leitsatz.analyzeAll([{ text: article, titel: "T" }, { id: 7 }]);
  assert.ok(misspelt("titel", "title")(story.documents[0].error));
  assert.equal(story.documents[1].error.message, "the source: there is neither text nor html");
  assert.throws(() => story.select({ perDocumnt: 1 }), misspelt("perDocumnt", "perDocument"));
  assert.throws(() => story.select({ order: "dates" }), /"dates" is not one of text or date/);
  story.free();
});

test("follows a focus, and takes no texts for a story, too", async () => {
  const story = await leitsatz.analyzeAll([{ text: article }, { text: german }], {
    focus: "turbine",
  });
  assert.ok(story.focusMatched);
  assert.match(story.select({ sentences: 1 }).text, /turbine/);
  story.refocus("");
  assert.ok(!story.focusMatched);
  story.free();
  const none = await leitsatz.analyzeAll([]);
  assert.deepEqual(none.select().sentences, []);
  none.free();
  await assert.rejects(leitsatz.analyzeAll("x"), code("invalid-argument"));
  await assert.rejects(
    leitsatz.analyzeAll([{ text: "x" }], { signal: AbortSignal.abort() }),
    { name: "AbortError" },
  );
});

test("chooses what a single text's analysis chooses", async () => {
  const story = await leitsatz.analyzeAll([{ text: article }]);
  const analysis = leitsatz.analyzeSync(article);
  const indices = ({ sentences }) => sentences.map(({ index }) => index);
  assert.deepEqual(indices(story.select()), indices(analysis.select()));
  story.free();
  analysis.free();
});
