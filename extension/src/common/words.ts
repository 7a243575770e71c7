/** The phrases that only the extension has; all others are the page's. */
import en from "../../data/strings/en.json";
import { interfaceLanguage } from "../../../web/src/i18n/strings.js";

export type Word = keyof typeof en;

// Put in by build.mjs: the phrases by language, each a file of its own.
declare const OWN_PHRASES: Readonly<Record<string, Readonly<Record<Word, string>>>>;

/** The phrase in the interface's language. */
export function tell(word: Word): string {
  return (OWN_PHRASES[interfaceLanguage()] ?? en)[word];
}

/** Inserts phrases into the elements that name them in `data-tell`. */
export function translate(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-tell]")) {
    element.textContent = tell(element.dataset["tell"] as Word);
  }
}
