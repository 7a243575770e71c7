// The library's tables of flags, reasons, data packs (core/include/leitsatz/*.def) and languages, as objects
// and as TypeScript: build.mjs writes src/generated/ with them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLanguages } from "../core/src/language/data/languages.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const headers = join(here, "../core/include/leitsatz");
const CELLS = /"([^"\\]*)"|\w+/g;

/** The rows of one macro, each as an object of strings: a cell for each column. */
export function readRows(source, macro, columns) {
  const lines = source.split("\n").filter((line) => line.startsWith(`${macro}(`));
  return lines.map((line) => {
    const cells = [...line.slice(macro.length).matchAll(CELLS)];
    const isWhole = line.endsWith(")") && cells.length === columns.length;
    if (!isWhole) throw new Error(`this row can't be read: ${line}`);
    return Object.fromEntries(columns.map((name, i) => [name, cells[i][1] ?? cells[i][0]]));
  });
}

const read = (file, macro, columns) =>
  readRows(readFileSync(join(headers, file), "utf8"), macro, columns);

/** All flags, by bit. */
export const FLAGS = read(
  "flags.def",
  "LEITSATZ_FLAG",
  ["bit", "constant", "name", "kind", "feature", "meaning"],
).map(({ name, kind, feature, meaning }) => ({
  name,
  isDamage: kind === "kDamage",
  isIdle: kind === "kIdle",
  feature,
  meaning,
}));

/** The kinds of reasons of chosen sentences, by number. */
export const WHYS = read("whys.def", "LEITSATZ_WHY", [
  "number",
  "constant",
  "name",
  "words",
  "count",
  "meaning",
]).map(({ name, words, count, meaning }) => ({ name, words, count, meaning }));

const scripts = read("data_packs.def", "LEITSATZ_DATA_SCRIPT", ["pack", "script"]);

/** All data packs, by bit. */
export const DATA_PACKS = read(
  "data_packs.def",
  "LEITSATZ_DATA_PACK",
  ["bit", "constant", "name", "dictionary", "items"],
).map(({ constant, name }) => ({
  name,
  scripts: scripts.filter(({ pack }) => pack === constant).map(({ script }) => script),
}));

const quote = (value) => JSON.stringify(value);
const union = (rows) => rows.map(({ name }) => `\n  | ${quote(name)}`).join("");
const list = (items) => items.map((item) => `\n  ${item},`).join("");

const header = (file) => `// Written by build.mjs from core/include/leitsatz/${file}.`;

function flagsSource() {
  const damage = FLAGS.filter(({ isDamage }) => isDamage);
  const notices = FLAGS.filter(({ isDamage }) => !isDamage);
  const described = (rows) =>
    rows.map(({ name, meaning }) => `\n * - \`${name}\`: ${meaning}`).join("");
  return `${header("flags.def")}

/**
 * What is wrong with a sentence, or worth knowing about it.
 *
 * A sentence with one of these is damaged, and chosen only when no whole one is left:${described(damage)}
 *
 * The others are worth knowing:${described(notices)}
 */
export type Flag =${union(FLAGS)};

/** The flags that make a sentence damaged. */
export const DAMAGE_FLAGS: readonly Flag[] = [${list(damage.map(({ name }) => quote(name)))}
];
`;
}

function whysSource() {
  const shown = ({ words, count }) => [words, count].filter((part) => part !== "").join("; ");
  const described = WHYS.map((why) => {
    const shows = shown(why);
    return `\n * - \`${why.name}\`: ${why.meaning}${shows && ` (${shows})`}`;
  }).join("");
  return `${header("whys.def")}

/**
 * What a reason says of a chosen sentence, and what its words or its number are:${described}
 */
export type WhyReason =${union(WHYS)};

/** All of them, by number. */
export const WHY_REASONS: readonly WhyReason[] = [${list(WHYS.map(({ name }) => quote(name)))}
];
`;
}

function dataPacksSource() {
  return `${header("data_packs.def")}

/**
 * A dictionary of word boundaries for scripts that are written without spaces; or \`"words"\`, the
 * lists of words of all languages but those that are read most.
 */
export type DataPack =${union(DATA_PACKS)};

export const DATA_PACKS: readonly DataPack[] = [${list(DATA_PACKS.map(({ name }) => quote(name)))}
];
`;
}

// Apart from the packs, since only summarizers need it.
function unspacedSource() {
  const scripts = DATA_PACKS.flatMap(({ scripts }) => scripts);
  return `${header("data_packs.def")}
/** The scripts that are written without spaces between words, by their names in Unicode. */
export const UNSPACED_SCRIPTS: readonly string[] = [${list(scripts.map(quote))}
];
`;
}

function bundledPacksSource() {
  const files = DATA_PACKS.map(
    ({ name }) => `${name}: () => new URL("./${name}.dat", import.meta.url)`,
  );
  return `${header("data_packs.def")}
import type { DataPack } from "./data-packs.js";

/** The files of this package. Written out one by one: bundlers find files by this form. */
export const BUNDLED_PACKS: Readonly<Record<DataPack, () => URL>> = {${list(files)}
};
`;
}

function languagesSource() {
  const rows = readLanguages();
  const aliases = rows.flatMap(({ aliases, tag }) => aliases.map((alias) => [alias, tag]));
  const named = rows.filter(({ recognised }) => !recognised).map(({ tag }) => tag);
  const builtIn = rows.filter((row) => row.builtIn).map(({ tag }) => tag);
  const packs = rows.filter(({ pack }) => pack !== null).map(({ tag, pack }) => [tag, pack]);
  return `// Written by build.mjs from core/src/language/data/languages.def.
import type { DataPack } from "./data-packs.js";

/** BCP 47 tags, as \`Leitsatz.languages\` has them, with spaces between. */
export const LANGUAGES = ${quote(rows.map(({ tag }) => tag).join(" "))};

/** Those that are never recognised, only named. */
export const NAMED_LANGUAGES: readonly string[] = ${quote(named)};

/** Other tags of these languages. */
export const ALIASES: Readonly<Record<string, string>> = ${quote(Object.fromEntries(aliases))};

/** Languages written without spaces between words, and the packs that find their words. */
export const PACKS: Readonly<Record<string, DataPack>> = ${quote(Object.fromEntries(packs))};

/** Languages whose lists of words are in the module; the pack "words" has those of the others. */
export const BUILT_IN: readonly string[] = ${quote(builtIn)};
`;
}

/** The generated sources, by the name of their file. */
export const SOURCES = {
  "bundled-packs.ts": bundledPacksSource(),
  "data-packs.ts": dataPacksSource(),
  "flags.ts": flagsSource(),
  "languages.ts": languagesSource(),
  "unspaced.ts": unspacedSource(),
  "whys.ts": whysSource(),
};

/** Writes them to src/generated/. What is up to date keeps its time: nothing is built anew. */
export function writeSources() {
  const folder = join(here, "src/generated");
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(SOURCES)) {
    const path = join(folder, name);
    if (readOrNull(path) !== source) writeFileSync(path, source);
  }
}

function readOrNull(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSources();
