/** The phrases of the interface, and its numbers. Each language has a data file. */
import en from "../../data/strings/en.json";
import { directionOf } from "./direction.js";

/** A phrase, or one for each plural category of the language (CLDR), always including `other`. */
type Phrase = string | Readonly<Record<string, string>>;

/** The name of a phrase. A test checks that all languages have the same names as English. */
export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** All phrases of a language, in the order of the English ones. */
export type Phrases = readonly Phrase[];

// Defined by build.mjs: the tags of all languages.
declare const INTERFACE_TAGS: readonly string[];

export const INTERFACE_LANGUAGES: readonly string[] = INTERFACE_TAGS;

// English comes with the page; the others are added when they are needed.
const TABLES: Record<string, Readonly<Record<string, Phrase>>> = { en };

let language = "en";
let table: Readonly<Record<string, Phrase>> = en;

// Chinese in the traditional script, which those who read it do not expect to be replaced.
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** The first of the reader's languages that the interface supports, else English. */
export function preferred(languages: readonly string[]): string {
  const bases = languages
    .filter((tag) => !TRADITIONAL.test(tag))
    .map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  const known = (base: string): string | undefined =>
    INTERFACE_LANGUAGES.find((tag) => tag.split("-")[0] === base);
  return bases.map(known).find((tag) => tag !== undefined) ?? "en";
}

/** Whether the phrases of a language are there. */
export function hasPhrases(tag: string): boolean {
  return tag in TABLES;
}

export function addPhrases(tag: string, phrases: Phrases): void {
  TABLES[tag] = Object.fromEntries(Object.keys(en).map((key, i) => [key, phrases[i] ?? ""]));
}

/** Sets the language of phrases and numbers. Does nothing if its phrases are not there. */
export function setInterfaceLanguage(tag: string): void {
  const chosen = TABLES[tag];
  if (!chosen) return;
  language = tag;
  table = chosen;
  formats.clear();
}

/** For `Intl`. Digits are those of the phrases, in Arabic too, whose readers differ in them. */
export function locale(): string {
  return `${language}-u-nu-latn`;
}

// Formatters for the interface's language, by name. Making one takes longer than using it.
const formats = new Map<string, unknown>();

function format<T>(name: string, make: () => T): T {
  const known = formats.get(name) as T | undefined; // each name has one type
  if (known !== undefined) return known;
  const made = make();
  formats.set(name, made);
  return made;
}

export function interfaceLanguage(): string {
  return language;
}

/** Whether there is a phrase of this name. */
export function isKey(name: string): name is Key {
  return name in en;
}

/** The phrase, with values for each `{name}`. The value `n` decides its plural form. */
export function say(key: Key, values: Values = {}): string {
  const phrase = table[key] ?? en[key];
  const form = typeof phrase === "string" ? phrase : plural(phrase, Number(values["n"]));
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === "number") return formatNumber(value);
    return directionOf(language) === "rtl" ? isolate(value) : value;
  });
}

/** Text that may have another direction than what is around it (UAX #9: FSI, PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function plural(forms: Readonly<Record<string, string>>, count: number): string {
  const category = format("plural", () => new Intl.PluralRules(language)).select(count);
  return forms[category] ?? forms["other"] ?? "";
}

// Smaller whole numbers look the same in all languages of the interface.
const GROUPED = 1000;

const PERCENT = 100;
const TENTHS = 10; // of an hour

// Short numbers, percentages, durations and lists do not use `Intl`: a browser's first NumberFormat
// takes 30 ms, which would delay the first summary. A test compares them with `Intl`.
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < GROUPED) return String(value);
  return format("number", () => new Intl.NumberFormat(locale())).format(value);
}

export function formatPercent(share: number): string {
  return say("percent", { n: Math.round(share * PERCENT) });
}

const SECONDS_A_MINUTE = 60;
const SECONDS_NAMED = 90; // up to here seconds say more than minutes

/** "41 seconds", "4 minutes", "1.5 hours". */
export function formatDuration(seconds: number): string {
  if (seconds < SECONDS_NAMED) return say("duration.seconds", { n: Math.round(seconds) });
  const minutes = seconds / SECONDS_A_MINUTE;
  if (minutes < SECONDS_NAMED) return say("duration.minutes", { n: Math.round(minutes) });
  const hours = minutes / SECONDS_A_MINUTE;
  return say("duration.hours", { n: Math.round(hours * TENTHS) / TENTHS });
}

/**
 * "ferry", "ferry and tide", "ferry, tide, and town". A language in which the word between them
 * depends on the next has no phrases for it.
 */
export function formatList(items: readonly string[]): string {
  const [last = "", ...before] = [...items].reverse();
  if (before.length === 0) return last;
  const pattern = table[before.length === 1 ? "list.two" : "list.more"];
  if (typeof pattern !== "string" || pattern === "") {
    return format("list", () => new Intl.ListFormat(language)).format(items);
  }
  const first = before.reverse().join(say("list.between"));
  return pattern.replace(/\{(\w+)\}/g, (_, name) => (name === "last" ? last : first));
}

/** The name of a language in the interface's language; its tag if there is no name. */
export function languageName(tag: string): string {
  try {
    const type = "language";
    return format(type, () => new Intl.DisplayNames(language, { type })).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
