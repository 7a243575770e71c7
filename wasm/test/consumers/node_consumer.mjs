// A program of a user: prints the summaries of an English and a Japanese text as JSON.

import { load, toJson } from "leitsatz";

import { english, japanese } from "./texts.mjs";

const leitsatz = await load();

const article = await leitsatz.analyze(english);
const summary = article.select({ sentences: 2 });
const kiji = await leitsatz.analyze(japanese);
const matome = kiji.select({ sentences: 2 });

const shown = ({ language, missingData }, { sentences, text }) => ({
  language,
  missingData,
  sentences: sentences.map((sentence) => sentence.text),
  text,
});
const { schema: contract } = JSON.parse(toJson(article, summary));
console.log(
  JSON.stringify({ contract, english: shown(article, summary), japanese: shown(kiji, matome) }),
);

article.free();
kiji.free();
