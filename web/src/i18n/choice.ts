/** The language of the interface that the reader has chosen. */
import { INTERFACE_LANGUAGES, preferred } from "./strings.js";

const KEPT = "leitsatz-interface"; // in localStorage, only while it differs from the browser's

/** The language to begin with: by `?lang=` in the address, chosen before, or the browser's. */
export function firstLanguage(): string {
  const named = new URLSearchParams(location.search).get("lang");
  const wanted = [...(named ? [named] : []), ...kept(), ...navigator.languages];
  return preferred(wanted);
}

/** Keeps the reader's choice for the next visit; none if it is the browser's language. */
export function keepLanguage(tag: string): void {
  try {
    if (tag === preferred(navigator.languages)) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, tag);
  } catch {
    // The browser refuses storage. The address has the choice, too.
  }
}

function kept(): string[] {
  try {
    const tag = localStorage.getItem(KEPT);
    return tag !== null && INTERFACE_LANGUAGES.includes(tag) ? [tag] : [];
  } catch {
    return [];
  }
}
