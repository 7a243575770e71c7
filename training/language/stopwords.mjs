// Chooses the function words of a language.
//
// Short lists made by hand come first (@orama/stopwords, most of them Snowball's; stopword). stopwords-iso
// is the union of many lists and holds much else, so only its most frequent words follow. Where there is no
// list, short words that a running text repeats. stopwords.txt corrects the result.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import {texts} from './sources.mjs';

const kMaxWords = 160;
const kEnoughWords = 60;     // with so many, listed words that no text of ours holds are left out
const kLetterCost = 0.25;    // doublings of frequency that a word must have for each letter
const kUnseen = 0.01;        // per 1,000 words: a listed word that no text of ours holds
const kShortListBonus = 6;   // doublings of frequency that being in a short list is worth
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

const kListedByHand = '-';
const kLongest = 160;  // words of a list in order of frequency

async function shortList(modules, {orama, stopword}) {
  const load = async (...parts) => import(pathToFileURL(path.resolve(modules, ...parts)));
  const words = [];
  if (orama) words.push(...(await load('@orama/stopwords/dist', `${orama}.js`)).stopwords);
  if (stopword) {
    const lists = await load('stopword/src', `stopwords_${stopword}.js`);
    words.push(...Object.values(lists)[0].slice(0, kLongest));
  }
  return words.map((word) => word.normalize('NFC').toLowerCase());
}

function corrections(tag) {
  const file = new URL('./stopwords.txt', import.meta.url);
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith(`${tag} `));
  const entries = lines.flatMap((line) => line.normalize('NFC').split(' ').slice(1));
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
export async function stopWords(modules, row, features) {
  if (row.sources.iso === kListedByHand) return [];
  const {added, removed} = corrections(row.tag);
  const lists = JSON.parse(
      fs.readFileSync(path.join(modules, 'stopwords-iso/stopwords-iso.json'), 'utf8'));
  const sources = texts(modules, row);
  const inText = frequencies(sources);
  const frequency = (word) => Math.max(inText.get(word) ?? 0, features?.get(`^${word}$`) ?? 0);
  const short = new Set(await shortList(modules, row.sources));
  let listed = (lists[row.sources.iso ?? row.tag] ?? guess(sources))
                   .map((word) => word.normalize('NFC').toLowerCase());
  if (row.tag === 'sr') listed = listed.map(toCyrillic);
  const value = (word) => Math.log2(frequency(word) + kUnseen) - kLetterCost * [...word].length +
      (short.has(word) ? kShortListBonus : 0);
  const words = [...new Set([...short, ...listed])]
                    .filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && !removed.has(word));
  words.sort((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
  const chosen = words.slice(0, kMaxWords).filter((word, i) =>
      i < kEnoughWords || short.has(word) || frequency(word) > 0);
  return [...new Set([...added, ...chosen])].sort();
}
