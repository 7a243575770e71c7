// Chooses the features that tell a script's languages apart and packs them into a trie.
//
// A word belongs to the longest of its chosen beginnings and to the longest of its chosen endings, or
// to itself if it is chosen whole. So the features are classes that divide all words, and a language's
// logarithmic frequencies of classes add up to a likelihood. Features are chosen by what they add in
// information to their parent, per byte that they cost.
import {parent} from './frequencies.mjs';

const kFloor = 0.05;      // per 1,000 words: the frequency of what was never seen
const kStep = 1.5;        // bits between two levels
const kLevels = 6;        // a byte holds 42 languages times 6 levels
const kNodeBytes = 6;     // label, first child, first pair

const total = (values) => values.reduce((sum, value) => sum + value, 0);

function level(count) {
  const value = Math.round(Math.log2((Math.max(count, 0) + kFloor) / kFloor) / kStep);
  return Math.min(value, kLevels);
}

function shares(counts) {
  const sum = total(counts) + kFloor * counts.length;
  return counts.map((count) => (count + kFloor) / sum);
}

// feature -> count by language.
function collect(tables) {
  const matrix = new Map();
  tables.forEach((table, language) => {
    for (const [feature, count] of table) {
      if (!matrix.has(feature)) matrix.set(feature, new Array(tables.length).fill(0));
      matrix.get(feature)[language] = count;
    }
  });
  return matrix;
}

// Bits per 1,000 words of every language that a feature adds to knowing its parent.
function information(up, counts) {
  const before = up ? shares(up) : counts.map(() => 1 / counts.length);
  const after = shares(counts);
  return total(counts.map((count, i) => count * Math.log2(after[i] / before[i])));
}

// What tells near languages apart counts again: among many languages it weighs little.
// -> [place, place, how often] of each two that are near, by their rows' sources: "near=es,ms*4".
function nearPairs(rows) {
  const places = new Map(rows.map((row, place) => [row.tag, place]));
  return rows.flatMap((row) => (row.sources.near ?? '').split(',').filter(Boolean).map((entry) => {
    const [tag, times] = entry.split('*');
    if (!places.has(tag)) throw new Error(`${row.tag}: near=${tag} is in no table of its script`);
    return [places.get(row.tag), places.get(tag), Number(times ?? 1)];
  }));
}

function nearInformation(pairs, up, counts) {
  return total(pairs.map(([a, b, weight]) => {
    const pick = (values) => [values[a], values[b]];
    return weight * information(up && pick(up), pick(counts));
  }));
}

function choose(matrix, pairs, budget) {
  const kMinCount = kFloor * 4;  // all languages together
  const candidates = [];
  for (const [feature, counts] of matrix) {
    if (total(counts) < kMinCount) continue;
    const bytes = kNodeBytes / 2 + counts.filter((count) => level(count) > 0).length;
    const up = matrix.get(parent(feature));
    const gain = information(up, counts) + nearInformation(pairs, up, counts);
    if (gain > 0) candidates.push({feature, bytes, value: gain / bytes});
  }
  candidates.sort((a, b) => b.value - a.value || (a.feature < b.feature ? -1 : 1));
  const chosen = new Set();
  let bytes = 0;
  for (const candidate of candidates) {
    bytes += candidate.bytes;
    if (bytes > budget) break;
    chosen.add(candidate.feature);
  }
  return chosen;
}

// feature -> levels by language, of the words that have no longer chosen feature.
function classes(matrix, chosen) {
  const rest = new Map([...chosen].map((feature) => [feature, [...matrix.get(feature)]]));
  for (const feature of chosen) {
    let up = parent(feature);
    while (up && !chosen.has(up)) up = parent(up);
    if (up) matrix.get(feature).forEach((count, i) => rest.get(up)[i] -= count);
  }
  return new Map([...rest].map(([feature, counts]) => [feature, counts.map(level)]));
}

// The trie's paths: from node 0 forwards along a beginning, from node 1 backwards along an ending; a
// whole word is a beginning followed by the label 0.
function pathOf(feature) {
  if (!feature.startsWith('^')) return [1, [...feature.slice(0, -1)].reverse()];
  return [0, [...feature.slice(1)].map((c) => c === '$' ? '\0' : c)];
}

function pack(levels) {
  const node = () => ({children: new Map(), levels: []});
  const roots = [node(), node()];
  for (const [feature, values] of levels) {
    const [root, path] = pathOf(feature);
    let at = roots[root];
    for (const label of path) {
      if (!at.children.has(label)) at.children.set(label, node());
      at = at.children.get(label);
    }
    at.levels = values;
  }
  // Breadth first, so that the children of a node lie side by side.
  const queue = roots.map((root) => ['\0', root]);
  const trie = {labels: [], children: [], pairCounts: [], pairs: []};
  for (let i = 0; i < queue.length; ++i) {
    const [label, {children, levels: values}] = queue[i];
    trie.labels.push(label.codePointAt(0));
    trie.children.push(children.size);
    trie.pairCounts.push(values.filter((value) => value).length);
    let skipped = 0;
    for (const value of values) {
      if (value) trie.pairs.push(skipped * kLevels + value - 1);
      skipped = value ? 0 : skipped + 1;
    }
    queue.push(...[...children].sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0)));
  }
  const most = Math.max(...trie.children, ...trie.pairCounts);
  if (most > 255) throw new Error(`${most} children or levels of one node: more than a byte counts`);
  return trie;
}

// A trie for the languages `rows` whose frequencies are `tables`, of about `budget` bytes.
export function profile(rows, tables, budget) {
  const matrix = collect(tables);
  return pack(classes(matrix, choose(matrix, nearPairs(rows), budget)));
}
