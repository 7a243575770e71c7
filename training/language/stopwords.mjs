// Chooses the function words of a language: the most frequent of the words that stopwords-iso lists,
// corrected by stopwords.txt; where it has no list, short words that a running text repeats.
import fs from 'node:fs';
import path from 'node:path';

import {texts} from './sources.mjs';

const kMaxWords = 150;
const kLetterCost = 0.25;    // doublings of frequency that a word must have for each letter
const kUnseen = 0.01;        // per 1,000 words: a listed word that no text of ours holds
const kGuessed = 60;         // words to take without a list
const kGuessedLength = 5;    // letters of a word that is taken without a list
const kGuessedCount = 6;     // times that the declaration must hold it

// Serbian is listed in no source, but Croatian's function words in Cyrillic letters nearly are its own.
const kCyrillic = {
  lj: 'љ', nj: 'њ', dž: 'џ', a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г',
  h: 'х', i: 'и', j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т',
  u: 'у', v: 'в', z: 'з', ž: 'ж',
};
const toCyrillic = (word) => word.replace(/lj|nj|dž|./g, (c) => kCyrillic[c] ?? c);

const kListNames = {bs: 'hr', ckb: 'ku', sr: 'hr'};

function corrections(tag) {
  const file = new URL('./stopwords.txt', import.meta.url);
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith(`${tag} `));
  const entries = lines.flatMap((line) => line.split(' ').slice(1));
  const signed = (sign) => entries.filter((e) => e.startsWith(sign)).map((e) => e.slice(1));
  return {added: signed('+'), removed: new Set(signed('-'))};
}

function frequencies(sources) {
  const table = new Map();
  for (const {words, share} of sources) {
    for (const word of words) table.set(word, (table.get(word) ?? 0) + share * 1000 / words.length);
  }
  return table;
}

function guess(sources) {
  if (!sources.length) return [];
  const counts = new Map();
  for (const word of sources[0].words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([w, n]) => n >= kGuessedCount && [...w].length <= kGuessedLength)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kGuessed).map(([w]) => w);
}

// `features`: the language's frequencies of beginnings, endings and words, or nothing.
export function stopWords(modules, row, features) {
  const lists = JSON.parse(
      fs.readFileSync(path.join(modules, 'stopwords-iso/stopwords-iso.json'), 'utf8'));
  const sources = texts(modules, row);
  const inText = frequencies(sources);
  const frequency = (word) => Math.max(inText.get(word) ?? 0, features?.get(`^${word}$`) ?? 0);
  let listed = (lists[kListNames[row.tag] ?? row.tag] ?? guess(sources))
                   .map((word) => word.normalize('NFC').toLowerCase());
  if (row.tag === 'sr') listed = listed.map(toCyrillic);
  const {added, removed} = corrections(row.tag);
  const value = (word) => Math.log2(frequency(word) + kUnseen) - kLetterCost * [...word].length;
  const words = [...new Set(listed)].filter((w) => /^[\p{L}\p{M}]+$/u.test(w) && !removed.has(w));
  words.sort((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
  return [...new Set([...added, ...words.slice(0, kMaxWords)])].sort();
}
