// Excerpts for a static site: reads the Markdown of a folder, and writes for each file its title, two
// sentences and its keywords. The same files give the same bytes, so that builds are reproducible.
//
//   npm install leitsatz
//   node excerpts.mjs posts > excerpts.json
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { load } from "leitsatz";

const [folder = "posts"] = process.argv.slice(2);
const leitsatz = await load();

async function excerptOf(name) {
  const analysis = await leitsatz.analyzeMarkdown(await readFile(join(folder, name)));
  const { page, keywords } = analysis;
  const { text } = analysis.select({ sentences: 2, characters: 300, type: "teaser" });
  const entry = {
    file: name,
    title: page.title ?? analysis.title?.text ?? null,
    date: page.date,
    excerpt: text,
    tags: keywords.slice(0, 4).map((keyword) => keyword.text),
  };
  analysis.free();
  return entry;
}

const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
const excerpts = [];
for (const name of names) excerpts.push(await excerptOf(name));
console.log(JSON.stringify(excerpts, null, 2));
