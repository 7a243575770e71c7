// A peer's time: node peer.mjs NAME MILLISECONDS FILE
//
// Summarizes the file again and again for about so many milliseconds, at least once, and prints the
// best processor time in milliseconds. What can be made once for all texts is made before. A process of its own,
// so that one that takes too long can be ended.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SENTENCES = 3;

const require = createRequire(import.meta.url);

// Each gives a function from a text to its summary.
const PEERS = {
  "lexrank": () => {
    const { summarize } = require("lexrank");
    return called(summarize, SENTENCES);
  },
  "node-summary": () => {
    const { getSortedSentences } = require("node-summary");
    return called(getSortedSentences, SENTENCES);
  },
  "node-summarizer (frequency)": () => {
    const { SummarizerManager } = require("node-summarizer");
    return (text) => new SummarizerManager(text, SENTENCES).getSummaryByFrequency().summary;
  },
  "node-summarizer (rank)": () => {
    const { SummarizerManager } = require("node-summarizer");
    return async (text) => (await new SummarizerManager(text, SENTENCES).getSummaryByRank()).summary;
  },
  "ts-textrank": () => {
    const textrank = require("ts-textrank");
    const config = new textrank.AbsoluteSummarizerConfig(
      SENTENCES,
      new textrank.SorensenDiceSimilarity(),
      new textrank.DefaultTextParser(),
      0.85, // its default damping
      textrank.Summarizer.SORT_OCCURENCE,
    );
    const summarizer = new textrank.Summarizer(config, new textrank.NullLogger());
    return (text) => summarizer.summarize(text, "en");
  },
  "textrank": () => {
    const { TextRank } = require("textrank");
    return (text) => new TextRank(text, { extractAmount: SENTENCES }).summarizedArticle;
  },
  "wink-nlp": () => {
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
    return (text) => nlp.readDoc(text).out(nlp.its.sentenceWiseImportance);
  },
};

// Of a function that gives its result to a callback.
function called(summarize, sentences) {
  return (text) =>
    new Promise((resolve, reject) => {
      summarize(text, sentences, (error, summary) => (error ? reject(error) : resolve(summary)));
    });
}

const [name, total, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const summarize = PEERS[name]();
let best = Infinity;
let spent = 0;
do {
  const start = process.cpuUsage();
  const summary = await summarize(text);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  if (!summary || summary.length === 0) throw new Error(`${name}: no summary`);
  best = Math.min(best, time);
  spent += time;
} while (spent < Number(total));
console.log(best);
