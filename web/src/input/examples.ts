/** The example articles, which were written for this page. */
import german from "../../data/examples/de.txt";
import english from "../../data/examples/en.txt";
import japanese from "../../data/examples/ja.txt";
import type { Key } from "../i18n/strings.js";

export interface Example {
  readonly language: string;
  readonly note: Key;
  readonly text: string;
  /**
   * Whether to show its title later, since the browser takes long to find a font for its script.
   */
  readonly isLate: boolean;
}

export const EXAMPLES: readonly Example[] = [
  { language: "en", note: "example.en.note", text: english, isLate: false },
  { language: "de", note: "example.de.note", text: german, isLate: false },
  { language: "ja", note: "example.ja.note", text: japanese, isLate: true },
];
