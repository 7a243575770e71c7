/** The phrases that only the extension has; all others are the page's. */
import de from "../../data/strings/de.json";
import en from "../../data/strings/en.json";
import fr from "../../data/strings/fr.json";
import { interfaceLanguage } from "../../../web/src/i18n/strings.js";

export type Word = keyof typeof en;

const TABLES: Readonly<Record<string, Readonly<Record<Word, string>>>> = { de, en, fr };

/** The phrase in the interface's language. */
export function tell(word: Word): string {
  return (TABLES[interfaceLanguage()] ?? en)[word];
}

/** Inserts phrases into the elements that name them in `data-tell`. */
export function translate(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-tell]")) {
    element.textContent = tell(element.dataset["tell"] as Word);
  }
}
