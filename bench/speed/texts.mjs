/** Texts of any size in six scripts, made of the shipped ones: the same in every run. */
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const shipped = (path) => readFileSync(new URL(path, root), "utf8").trim();

export const SCRIPTS = {
  Latin: shipped("examples/tidal-ferry.txt"),
  Cyrillic: shipped("tests/samples/ru.txt"),
  Arabic: shipped("tests/samples/ar.txt"),
  Devanagari: shipped("tests/samples/hi.txt"),
  Han: shipped("tests/samples/zh.txt"),
  Thai: shipped("tests/samples/th.txt"),
};

// Ends of sentences; in Thai, spaces do their work.
const ENDS = /(?=[.!?؟。！？।](?:\s|$|\p{L}))|(?=\s)(?<=\p{Script=Thai})/gu;

/**
 * About `bytes` of UTF-8: copies of the text, paragraph by paragraph, each copy with its number in
 * every sentence, so that no two are the same.
 */
export function textOf(script, bytes) {
  const paragraphs = SCRIPTS[script].split(/\n\s*\n/);
  const made = [];
  for (let size = 0, copy = 0; size < bytes; ++copy) {
    for (const paragraph of paragraphs) {
      const numbered = copy === 0 ? paragraph : paragraph.replace(ENDS, ` ${copy}`);
      made.push(numbered);
      size += Buffer.byteLength(numbered) + 2;
      if (size >= bytes) break;
    }
  }
  return made.join("\n\n");
}
