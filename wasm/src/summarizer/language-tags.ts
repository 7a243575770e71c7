/**
 * The languages that the module knows, listed here so that checking one does not fetch the module.
 */
const KNOWN =
  "af am ar as az be bg bn bs ca ckb cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu " +
  "hy id is it ja ka kk km kn ko la lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si " +
  "sk sl sq sr sv sw ta te th tl tr uk ur vi yi yo zh zu";

/** Languages that belong to one that the module knows, although `Intl` does not say so. */
const MACROLANGUAGES: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
]);

/** BCP 47 tags, as in `Leitsatz.languages`. */
export const knownLanguages: readonly string[] = KNOWN.split(" ");

const known: ReadonlySet<string> = new Set(Intl.getCanonicalLocales(knownLanguages));

/** @throws RangeError if the tag is not structurally valid BCP 47 */
export function canonicalTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** The language of a valid tag, without its script and region. */
export function languageOf(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return MACROLANGUAGES.get(language) ?? language;
}

/** The canonical tag of the known language that a valid tag belongs to, or null. */
export function knownLanguage(tag: string): string | null {
  const language = languageOf(tag);
  return known.has(language) ? language : null;
}
