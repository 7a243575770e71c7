/**
 * Reads languages.def for what is not C++: the generators of training/language/ and the builds of
 * the npm package and of the page.
 */
import {readFileSync} from 'node:fs';

const ROW = /^"(\w+)", "([^"]+)", (\w+),\s+"([^"]*)",\s+"([^"]*)",\s+([^]+)\)\s*$/;
const FIELD = /\.(\w+) = ("[^"]*"|\w+\([^)]*\)|\w+)/g;

/** "udhr=nob,nno cldr=nb" as { udhr: "nob,nno", cldr: "nb" }. */
function sourcesOf(text) {
  return Object.fromEntries(text.split(' ').filter(Boolean).map((entry) => entry.split('=')));
}

function rowOf(text) {
  const found = ROW.exec(text);
  if (found === null) throw new Error(`languages.def: this is no row: ${text.slice(0, 60)}`);
  const [, tag, name, , letters, sources, rest] = found;
  const fields =
      Object.fromEntries([...rest.matchAll(FIELD)].map(([, key, value]) => [key, value]));
  return {
    tag,
    name,
    letters,
    sources: sourcesOf(sources),
    aliases: (fields.aliases ?? '').replaceAll('"', '').split(' ').filter(Boolean),
    /** As in ISO 15924's long names: "Latin". */
    script: fields.script.replace(/^k/, ''),
    /** The name of the data pack that finds its words ("thai"), or null: words have spaces. */
    pack: fields.pack?.replace(/^k(\w+)Data$/, '$1').toLowerCase() ?? null,
    /** Whether its lists are in the WebAssembly module, not in the pack of words. */
    builtIn: fields.built_in === 'true',
    recognised: fields.recognised !== 'false',
    rightToLeft: fields.right_to_left === 'true',
  };
}

/** The rows of the table, ascending by tag, without the unknown language. */
export function readLanguages() {
  const text = readFileSync(new URL('./languages.def', import.meta.url), 'utf8');
  return text.split(/^LANGUAGE\(/m).slice(1).map(rowOf);
}
