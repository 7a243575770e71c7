/** The writing direction and the HTML attributes of a language. */

// Put in by build.mjs: the tags of languages that are written from right to left.
declare const RIGHT_TO_LEFT: readonly string[];

const UNKNOWN = "und";

/** The value of `dir` for text in a language, by its tag in an analysis. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  if (language === UNKNOWN) return "auto";
  return RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
}

/** The value of `lang`: empty for an unknown language, as in HTML. */
export function languageAttribute(language: string): string {
  return language === UNKNOWN ? "" : language;
}

export function isKnown(language: string): boolean {
  return language !== UNKNOWN && language !== "";
}
