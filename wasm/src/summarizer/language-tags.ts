import { ALIASES, LANGUAGES, NAMED_LANGUAGES } from "../generated/languages.js";

/** BCP 47 tags, as `Leitsatz.languages` has them. */
export const knownLanguages: readonly string[] = LANGUAGES.split(" ");

const known: ReadonlySet<string> = new Set(Intl.getCanonicalLocales(knownLanguages));

/** @throws RangeError if the tag is not structurally valid BCP 47 */
export function canonicalTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/**
 * The tags of known languages by their aliases: "nb" is "no". All are canonical, since `Intl` takes
 * some for the same by itself: "tl" is "fil".
 */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).map(([alias, tag]) => [canonicalTag(alias), canonicalTag(tag)]),
);

/** The language of a valid tag, whatever its script and region. */
export function languageOf(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return aliases.get(language) ?? language;
}

/** The canonical tag of the known language that a valid tag belongs to, or null. */
export function knownLanguage(tag: string): string | null {
  const language = languageOf(tag);
  return known.has(language) ? language : null;
}

/**
 * The language that texts expected to be in one of these have to be given, since it is never
 * recognised; empty if their language can be found out.
 */
export function languageToName(tags: readonly string[]): string {
  const [language = "", ...others] = new Set(tags.map(languageOf));
  return others.length === 0 && NAMED_LANGUAGES.includes(language) ? language : "";
}
