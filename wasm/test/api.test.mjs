import assert from "node:assert/strict";
import { test } from "node:test";
import { article, code, load, startWorker, VERSION } from "./support.mjs";

const leitsatz = await load();

test("says its release and its languages", () => {
  assert.equal(leitsatz.version, VERSION);
  assert.ok(leitsatz.languages.length >= 70);
  assert.deepEqual([...leitsatz.languages].sort(), [...leitsatz.languages]);
  for (const tag of ["en", "de", "ja", "th", "ar"]) assert.ok(leitsatz.languages.includes(tag));
});

test("reads an article", async () => {
  const analysis = await leitsatz.analyze(article);
  assert.equal(analysis.text, article);
  assert.equal(analysis.language, "en");
  assert.equal(analysis.title.text, article.split("\n")[0]);
  assert.deepEqual(analysis.missingData, []);
  assert.equal(analysis.blocks[0].kind, "title");
  analysis.sentences.forEach((sentence, index) => {
    assert.equal(sentence.index, index);
    assert.ok(sentence.score >= 0 && sentence.score <= 1);
    assert.ok(sentence.damage >= 0 && sentence.damage <= 1);
    const block = analysis.blocks[sentence.block];
    assert.ok(block.start <= sentence.start && sentence.end <= block.end);
  });
  assert.equal(analysis.keywords[0].weight, 1);
  assert.ok(analysis.keywords.length <= 8 && analysis.keywords.every(({ count }) => count > 0));
  analysis.free();
});

test("gives the same at once and in steps", async () => {
  const now = leitsatz.analyzeSync(article);
  const later = await leitsatz.analyze(article);
  assert.deepEqual(now.sentences, later.sentences);
  assert.deepEqual(now.select(), later.select());
  now.free();
  later.free();
});

test("chooses three sentences unless it is told otherwise", () => {
  const analysis = leitsatz.analyzeSync(article);
  const { sentences } = analysis.select();
  assert.equal(sentences.length, 3);
  assert.deepEqual(analysis.select({}).sentences, sentences);
  assert.deepEqual(analysis.select({ words: undefined }).sentences, sentences);
  assert.equal(analysis.select({ sentences: 5 }).sentences.length, 5);
  assert.equal(analysis.select({ sentences: 0 }).sentences.length, 0);
  analysis.free();
});

test("costs are a limit by any measure", () => {
  const analysis = leitsatz.analyzeSync(article);
  const cost = ({ text }) => text.length / 4;
  const sum = (sentences) => sentences.reduce((total, sentence) => total + cost(sentence), 0);
  for (const limit of [20, 55.5, 100, 1e9, 2 ** 40, Infinity]) {
    const { sentences } = analysis.select({ cost, limit });
    assert.ok(sentences.length > 0 && sum(sentences) <= limit, `${limit}`);
  }
  const costs = analysis.sentences.map(cost);
  assert.deepEqual(analysis.select({ costs, limit: 90 }), analysis.select({ cost, limit: 90 }));
  assert.deepEqual(
    analysis.select({ cost: () => 1, limit: 4 }).sentences,
    analysis.select({ sentences: 4 }).sentences,
  );
  assert.deepEqual(analysis.select({ cost, limit: 1e9 }), analysis.select({ share: 1 }));
  assert.equal(analysis.select({ cost: () => Infinity, limit: 1e6 }).sentences.length, 0);
  assert.equal(analysis.select({ cost: () => 0, limit: 3, sentences: 2 }).sentences.length, 2);
  // Large whole numbers are scaled, and never beyond the limit.
  const large = analysis.select({ cost: () => 3e9 + 1, limit: 9e9 });
  assert.equal(large.sentences.length, 2);
  assert.equal(analysis.select({ cost: () => 5.5, limit: 5.5 }).sentences.length, 1);
  assert.equal(analysis.select({ cost: () => 0.1, limit: 0.3 }).sentences.length, 3);
  assert.equal(analysis.select({ cost: () => 1e-300, limit: 3.5e-300 }).sentences.length, 3);
  const seen = [];
  analysis.select({ cost: (sentence) => seen.push(sentence.index), limit: 1e6 });
  assert.deepEqual(seen.slice(0, 3), [0, 1, 2]);
  assert.throws(() => analysis.select({ cost: () => { throw new RangeError("mine"); }, limit: 1 }),
    RangeError);
  analysis.free();
});

test("an empty summary says why", () => {
  const analysis = leitsatz.analyzeSync(article);
  assert.equal(analysis.select().nothing, null);
  assert.match(analysis.select({ words: 1 }).nothing, /^no sentence fits: the shortest has \d+ w/);
  assert.match(analysis.select({ cost: () => 7, limit: 5 }).nothing, /, and the cheapest costs 7$/);
  analysis.free();
  const nothing = leitsatz.analyzeSync("");
  assert.equal(nothing.select().nothing, "no sentences: there is nothing to summarize");
  nothing.free();
});

test("brings neighbours, and keeps what is asked for", () => {
  const text =
    "The harbour of Velm will get a new crane before the winter. The old one broke down in the " +
    "storm of last autumn. Since then, ships have unloaded with their own gear.\n\nThe council " +
    "argued over the price for a whole year. A used crane from Tarn costs 2 million crowns. The " +
    "plans are at https://velm.example/crane for everyone to read.";
  const analysis = leitsatz.analyzeSync(text, { focus: "price" });
  const chosen = (budget) => analysis.select(budget).sentences.map(({ index }) => index);
  assert.deepEqual(chosen({ sentences: 1 }), [3]);
  assert.deepEqual(chosen({ sentences: 3, neighbours: 1 }), [2, 3, 4]);
  assert.deepEqual(chosen({ sentences: 1, keep: ["numbers"] }), [4]);
  assert.deepEqual(chosen({ sentences: 1, keep: ["urls"] }), [5]);
  assert.deepEqual(chosen({ sentences: 1, keep: [] }), [3]);
  assert.equal(analysis.sentences[3].match, 1);
  analysis.refocus("");
  assert.ok(analysis.sentences.every(({ match }) => match === 0));
  analysis.free();
});

test("a limit alone lifts that of sentences", () => {
  const analysis = leitsatz.analyzeSync(article);
  const candidates = analysis.select({ sentences: Infinity }).sentences.length;
  assert.ok(candidates > 20);
  assert.equal(analysis.select({ words: 1e9 }).sentences.length, candidates);
  assert.equal(analysis.select({ characters: 2 ** 40 }).sentences.length, candidates);
  assert.equal(analysis.select({ share: 1 }).sentences.length, candidates);
  assert.equal(analysis.select({ share: 1, sentences: 2 }).sentences.length, 2);
  analysis.free();
});

test("keeps every limit", () => {
  const analysis = leitsatz.analyzeSync(article);
  for (const limit of [0, 10, 40, 80, 200]) {
    assert.ok(analysis.select({ words: limit }).words <= limit);
    assert.ok(analysis.select({ characters: limit }).characters <= limit);
  }
  const { statistics } = analysis.select({ share: 0.3 });
  assert.ok(statistics.summaryWords > 0 && statistics.summaryWords <= 0.3 * statistics.words);
  assert.equal(analysis.select({ share: 0 }).sentences.length, 0);
  analysis.free();
});

test("sums up what it chose", () => {
  const analysis = leitsatz.analyzeSync(article);
  const summary = analysis.select({ sentences: 4 });
  const sum = (field) => summary.sentences.reduce((total, sentence) => total + sentence[field], 0);
  assert.equal(summary.words, sum("words"));
  assert.equal(summary.characters, sum("characters"));
  assert.equal(summary.text, summary.sentences.map(({ text }) => text).join(" "));
  assert.equal(summary.statistics.summarySentences, 4);
  assert.equal(summary.statistics.summaryWords, summary.words);
  assert.ok(summary.statistics.readingSeconds > summary.statistics.summarySeconds);
  analysis.free();
});

test("puts no space between sentences of scripts that have none", () => {
  const join = (text) => leitsatz.analyzeSync(text).select({ sentences: Infinity }).text;
  const chinese = "他昨天去了北京的大学。老师说：“明天有考试。”学生们都很高兴！";
  assert.equal(join(chinese), chinese);
  const korean = "어제 서울에서 회의가 열렸습니다. 다음 회의는 내년에 열립니다.";
  assert.equal(join(korean), korean);
});

test("is frozen, so that nobody changes what is chosen", () => {
  const analysis = leitsatz.analyzeSync(article);
  const lists = [analysis.sentences, analysis.blocks, analysis.keywords];
  const flags = analysis.sentences.flatMap(({ flags, reasons }) => [flags, reasons]);
  for (const value of [...lists, ...lists.flat(), ...flags, analysis.title, analysis.missingData]) {
    assert.ok(Object.isFrozen(value));
  }
  analysis.free();
});

test("cuts a headline", () => {
  const analysis = leitsatz.analyzeSync(article);
  const { text, source, start, end } = analysis.headline();
  assert.equal(source, "text");
  assert.equal(text, article.slice(start, end));
  assert.equal(text, analysis.title.text);
  const shorter = analysis.headline(12);
  assert.equal(shorter.text, "Harbor Town Retires Its Diesel Ferry"); // up to the comma
  assert.equal(shorter.text, article.slice(shorter.start, shorter.end));
  assert.equal(analysis.headline(Infinity).text, text);
  assert.equal(analysis.headline(0), null);
  for (const words of [-1, 1.5, NaN, "12", null]) {
    assert.throws(() => analysis.headline(words), code("invalid-argument"));
  }
  analysis.free();

  const titled = leitsatz.analyzeSync(article, { title: "Müller 🛥 sails on the tide" });
  assert.deepEqual(titled.headline(), {
    start: 0,
    end: 27,
    text: "Müller 🛥 sails on the tide",
    source: "title",
  });
  titled.free();
});

test("shows what the ranker saw", () => {
  const analysis = leitsatz.analyzeSync(article, { features: true });
  const first = analysis.sentences.find(({ flags }) => !flags.includes("heading"));
  assert.equal(analysis.features(first.index).position_inverse, 1);
  assert.ok(Object.values(analysis.features(0)).every((value) => value === 0));
  for (const index of [-1, analysis.sentences.length, 0.5, NaN]) {
    assert.throws(() => analysis.features(index), code("invalid-argument"));
  }
  analysis.free();
  const without = leitsatz.analyzeSync(article);
  assert.throws(() => without.features(0), code("invalid-argument"));
  without.free();
});

test("takes a language and a ranker", () => {
  const given = leitsatz.analyzeSync(article, { language: "de-AT", ranker: "lead" });
  assert.equal(given.language, "de");
  const scores = given.select({ sentences: 3 }).sentences.map(({ index }) => index);
  assert.deepEqual(scores, [1, 2, 3]);
  given.free();
});

test("reads a text without sentences", async () => {
  for (const text of ["", " \n\t", new Uint8Array(0)]) {
    const analysis = await leitsatz.analyze(text);
    assert.deepEqual(analysis.sentences, []);
    assert.equal(analysis.title, null);
    assert.equal(analysis.headline(), null);
    assert.equal(analysis.select().text, "");
    analysis.free();
  }
});

test("is freed once, and used no more", () => {
  const analysis = leitsatz.analyzeSync(article);
  const { sentences } = analysis;
  analysis.free();
  analysis.free();
  for (const use of [
    () => analysis.select(),
    () => analysis.headline(),
    () => analysis.features(0),
    () => analysis.text,
    () => analysis.sentences,
    () => analysis.blocks,
    () => analysis.keywords,
    () => analysis.language,
    () => analysis.title,
    () => analysis.missingData,
  ]) {
    assert.throws(use, code("freed"));
  }
  assert.ok(sentences.length > 0);
});

test("is disposed of by `using`", { skip: !Symbol.dispose }, () => {
  const analysis = leitsatz.analyzeSync(article);
  analysis[Symbol.dispose]();
  assert.throws(() => analysis.select(), code("freed"));
});

test("each type chooses its own sentences, within the same limits", () => {
  const analysis = leitsatz.analyzeSync(article);
  const chosen = (type) =>
    analysis.select({ sentences: 6, type }).sentences.map(({ index }) => index);
  assert.deepEqual(chosen("tldr"), chosen(undefined));
  for (const type of ["key-points", "teaser"]) {
    assert.equal(chosen(type).length, 6);
    assert.notDeepEqual(chosen(type), chosen("tldr"));
  }
  assert.equal(chosen("headline").length, 1);
  assert.throws(() => chosen("poem"), code("invalid-budget"));
  analysis.free();
});

test("why: the reasons of each chosen sentence, with words of it", async () => {
  const analysis = leitsatz.analyzeSync(article, { focus: "turbine" });
  const summary = analysis.select({ sentences: 3 });
  const whys = analysis.why(summary);
  assert.equal(whys.length, 3);
  for (const [i, reasons] of whys.entries()) {
    assert.ok(reasons.length <= 3);
    for (const { reason, words, number } of reasons) {
      assert.ok(number === null || number > 0);
      if (reason === "headed") continue;
      for (const word of words) assert.ok(summary.sentences[i].text.includes(word), word);
    }
  }
  const asked = whys.flat().filter(({ reason }) => reason === "focus");
  assert.ok(asked.length > 0 && asked.every(({ words }) => /turbine/i.test(words.join())));
  assert.deepEqual(analysis.why({ sentences: [] }), []);
  const [first] = summary.sentences;
  for (const wrong of [null, {}, { sentences: [{ ...first, start: 1e6 }] }]) {
    assert.throws(() => analysis.why(wrong), code("invalid-argument"));
  }
});

test("a focus weighs sentences, and is taken back without a trace", async () => {
  const analysis = leitsatz.analyzeSync(article);
  const { sentences } = analysis;
  assert.equal(analysis.focusMatched, false);
  analysis.refocus("zeppelin");
  assert.equal(analysis.focusMatched, false);
  assert.deepEqual(analysis.sentences, sentences);
  analysis.refocus("turbine");
  assert.equal(analysis.focusMatched, true);
  const says = analysis.sentences.filter(({ reasons }) => reasons.includes("focus"));
  assert.ok(says.length > 0 && says.every(({ text }) => /turbine/i.test(text)));
  assert.match(analysis.select({ sentences: 1 }).text, /turbine/i);
  const asked = await leitsatz.analyze(article, { focus: "turbine" });
  assert.deepEqual(asked.sentences, analysis.sentences);
  analysis.refocus("");
  assert.deepEqual(analysis.sentences, sentences);
  assert.throws(() => analysis.refocus(7), code("invalid-argument"));
  assert.throws(() => leitsatz.analyzeSync(article, { focus: 7 }), code("invalid-argument"));
  analysis.free();
  asked.free();
  assert.throws(() => analysis.refocus("turbine"), code("freed"));
});

test("a dangling sentence names the one it needs", () => {
  const analysis = leitsatz.analyzeSync(
    "The town council of Nordby has closed the bridge over the river Alm. It was built in 1912.",
  );
  assert.deepEqual(analysis.sentences.map(({ antecedent }) => antecedent), [null, 0]);
  assert.deepEqual(analysis.sentences[1].flags, ["dangling"]);
  analysis.free();
});

test("an analysis is plain data to JSON.stringify() and to the console", async () => {
  const { inspect } = await import("node:util");
  const leitsatz = await load();
  const worker = await startWorker();
  try {
    const analysis = await leitsatz.analyze(article);
    const far = await worker.analyze(article);
    const plain = JSON.parse(JSON.stringify(analysis));
    assert.deepEqual(Object.keys(plain), [
      "text",
      "language",
      "title",
      "blocks",
      "sentences",
      "keywords",
      "missingData",
      "focusMatched",
      "page",
    ]);
    for (const key of Object.keys(plain)) assert.deepEqual(plain[key], analysis[key], key);
    assert.deepEqual(JSON.parse(JSON.stringify(far)), plain);
    assert.match(inspect(analysis), /^Analysis \{\n +text: .*language: 'en'.*sentences: \[/s);
    assert.match(inspect(far), /^WorkerAnalysis \{\n +text: /s);
    assert.deepEqual(Object.keys(Object.getPrototypeOf(analysis)), []);
    analysis.free();
    assert.equal(inspect(analysis), "Analysis (freed)");
    assert.throws(() => JSON.stringify(analysis), code("freed"));
  } finally {
    worker.terminate();
  }
});
