/** The phrases of the interface: data/strings/ has a file for each language, named by its tag. */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("data/strings/", import.meta.url);

/** The phrases of a language, by their names. */
export const readStrings = (tag) => JSON.parse(readFileSync(new URL(`${tag}.json`, folder), "utf8"));

/** The tags of all languages, by their own names. */
export function interfaceTags() {
  const tags = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  const names = new Map(tags.map((tag) => [tag, readStrings(tag)["interface.name"]]));
  return tags.sort((a, b) => (names.get(a) < names.get(b) ? -1 : 1));
}

/**
 * The phrases of a language in the order of the English ones, whose names are sent once, with
 * English. English stands for what is missing, until it has been translated: a test says so.
 */
export function phrasesInOrder(tag) {
  const own = readStrings(tag);
  return Object.entries(readStrings("en")).map(([key, english]) => own[key] ?? english);
}
