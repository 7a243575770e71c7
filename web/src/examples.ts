/** The texts to try, written for this page. */
import german from "../data/examples/de.txt";
import english from "../data/examples/en.txt";
import japanese from "../data/examples/ja.txt";
import type { Key } from "./strings.js";

export interface Example {
  readonly language: string;
  readonly note: Key;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  { language: "en", note: "example.en.note", text: english },
  { language: "de", note: "example.de.note", text: german },
  { language: "ja", note: "example.ja.note", text: japanese },
];
