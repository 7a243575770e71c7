/** The texts to try, written for this page. */
import german from "../../data/examples/de.txt";
import english from "../../data/examples/en.txt";
import japanese from "../../data/examples/ja.txt";
import type { Key } from "../i18n/strings.js";

export interface Example {
  readonly language: string;
  readonly note: Key;
  readonly text: string;
  /** Whether its title may come a little later: a font for its script takes long to find. */
  readonly isLate: boolean;
}

export const EXAMPLES: readonly Example[] = [
  { language: "en", note: "example.en.note", text: english, isLate: false },
  { language: "de", note: "example.de.note", text: german, isLate: false },
  { language: "ja", note: "example.ja.note", text: japanese, isLate: true },
];
