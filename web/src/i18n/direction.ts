/** The writing direction and the HTML attributes of a language. */

// ISO 639 codes of languages usually written from right to left, by their script in CLDR.
const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

const UNKNOWN = "und";

/** The value of `dir` for text in a language given as a BCP 47 tag. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  if (language === UNKNOWN) return "auto";
  const tag = language.toLowerCase();
  if (/-(arab|hebr|thaa|syrc|nkoo|adlm)\b/.test(tag)) return "rtl";
  return RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** The value of `lang`: empty for an unknown language, as in HTML. */
export function languageAttribute(language: string): string {
  return language === UNKNOWN ? "" : language;
}

export function isKnown(language: string): boolean {
  return language !== UNKNOWN && language !== "";
}
