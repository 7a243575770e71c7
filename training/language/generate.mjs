// Writes core/src/language_data.cpp from installed npm packages; README.md says how to run it.
import fs from 'node:fs';
import path from 'node:path';

const [modules, output] = process.argv.slice(2);
const stopLists = JSON.parse(
    fs.readFileSync(path.join(modules, 'stopwords-iso/stopwords-iso.json'), 'utf8'));

const kMaxStopWords = 180;

// tag, script (unicode::Script), words (characters for zh ja th lo km my) a minute.
const kLanguages = fs.readFileSync(new URL('./languages.txt', import.meta.url), 'utf8')
                       .split('\n').filter((line) => line && !line.startsWith('#'))
                       .map((line) => line.split(/\s+/));

function stopWords(tag) {
  const words = new Set((stopLists[tag] ?? []).map((w) => w.normalize('NFC').toLowerCase()));
  const clean = [...words].filter((w) => /^[\p{L}\p{M}]+$/u.test(w));
  const cost = (w) => [...w].length;
  clean.sort((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1));
  return clean.slice(0, kMaxStopWords).sort();
}

let text = `// Made by training/language/generate.mjs from the npm package stopwords-iso 1.1.0 (MIT). Do not edit.
#include "language_data.h"

namespace leitsatz {

using unicode::Script;

const LanguageRow kLanguages[] = {
    {"und", Script::kCommon, 184, ""},
`;
for (const [tag, script, speed] of kLanguages) {
  const words = stopWords(tag);
  const joined = words.length ? ` ${words.join(' ')} ` : '';
  text += `    {"${tag}", Script::k${script}, ${speed},\n     "${joined}"},\n`;
}
text += `};
const std::size_t kLanguageCount = ${kLanguages.length + 1};

}  // namespace leitsatz
`;
fs.writeFileSync(output, text);
