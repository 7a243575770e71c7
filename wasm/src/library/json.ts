/**
 * The command's JSON, schema `leitsatz/1` (docs/json.md in the project): the same bytes as those of
 * cli/output/json.cpp.
 */
import { CoreAnalysis } from "./analysis.js";
import type { ByteSpan } from "../module/core.js";
import { LeitsatzError } from "../errors.js";
import { checkNames, checkObject, picksOf } from "../module/options.js";
import { alternatives } from "../module/nearest.js";
import { join } from "./joining.js";
import { noHeadline, whyNothing } from "./nothing.js";
import type { Analysis, Page, Sentence, Span, Statistics, Summary, Why } from "../types.js";

/** What `toJson()` adds to the summary. */
export interface JsonOptions {
  /** Copied to the output. Default: null. */
  id?: string | number | boolean | null | undefined;
  /** Name of the text's file. Default: null. */
  file?: string | null | undefined;
  /** Whether to add every sentence of the text with its features. Default: no. */
  explain?: boolean | undefined;
  /** The most words of a headline, which then replaces the sentences. */
  headline?: number | undefined;
  /**
   * What places count: bytes of UTF-8, UTF-16 units as in `text.slice()`, or code points. Default:
   * `"bytes"`.
   */
  offsets?: OffsetUnit | undefined;
}

/** What the places in JSON count. */
export type OffsetUnit = "bytes" | "utf16" | "codepoints";

const UNITS: readonly OffsetUnit[] = ["bytes", "utf16", "codepoints"];

// Numbers are multiples of 1 / UNITS_PER_ONE, so that they print short.
const UNITS_PER_ONE = 10000;

// The fields of a page that are printed, besides its title.
const TOLD = ["author", "date", "site", "language", "canonical", "note"] as const;

// The statistics that are printed.
const COUNTS = [
  "words",
  "sentences",
  "summaryWords",
  "readingSeconds",
  "summarySeconds",
] as const satisfies readonly (keyof Statistics)[];

const OPTIONS = [
  "id",
  "file",
  "explain",
  "headline",
  "offsets",
] as const satisfies readonly (keyof JsonOptions)[];

type FoundHeadline = ReturnType<CoreAnalysis["headlineInBytes"]>;

/**
 * One line of JSON, byte for byte as the command `leitsatz` prints it for the same text, without
 * the line feed at the end. Offsets count UTF-8 bytes of the text unless the options say otherwise.
 *
 * @throws LeitsatzError `"freed"`; `"invalid-argument"` if an option has the wrong type, the
 *   analysis was not made by `analyze()` or `analyzeSync()`, or the summary is not one of it
 */
export function toJson(analysis: Analysis, summary: Summary, options: JsonOptions = {}): string {
  if (!(analysis instanceof CoreAnalysis)) {
    throw invalid("analysis: not made by analyze()");
  }
  checkNames("invalid-argument", "the options", options, OPTIONS);
  const { id = null, file = null, explain = false, headline, offsets = "bytes" } = options;
  if (file !== null && typeof file !== "string") throw invalid("file: neither a string nor null");
  if (typeof explain !== "boolean") throw invalid("explain: no boolean");
  if (!UNITS.includes(offsets)) throw invalid(`offsets: not one of ${alternatives(UNITS)}`);
  const shown = headline === undefined ? summary : analysis.select({ sentences: 0 });
  checkSummary(analysis, shown);
  const found = headline === undefined ? null : analysis.headlineInBytes(headline);
  const placeOf = placesOf(analysis, offsets);
  const whys = analysis.why(shown);
  const title = analysis.givenTitle || analysis.title?.text || null;
  const articles = analysis.blocks.filter(({ kind }) => kind === "title").length;
  return object({
    schema: string("leitsatz/1"),
    id: idOf(id),
    file: optional(file),
    language: string(analysis.language),
    title: optional(title),
    ...(articles > 1 ? { articles: integer(articles) } : {}),
    ...(headline === undefined ? {} : { headline: headlineOf(found, placeOf) }),
    ...(analysis.focus === "" ? {} : { focus_matched: String(analysis.focusMatched) }),
    summary: string(
      headline === undefined ? join(shown.sentences) : (found?.headline.text ?? ""),
    ),
    sentences: array(shown.sentences, ({ index }, i) => {
      return chosen(analysis, analysis.sentences[index] as Sentence, whys[i] ?? [], placeOf);
    }),
    ...(headline === undefined ? nothing(analysis, shown) : nothingFound(found, headline)),
    keywords: array(analysis.keywords, ({ text, weight }) =>
      object({ term: string(text.replaceAll("\u00AD", "")), weight: number(weight) }),
    ),
    stats: stats(shown.statistics),
    ...(explain
      ? { all_sentences: array(analysis.sentences, (one) => explained(analysis, one, placeOf)) }
      : {}),
    ...(analysis.page ? { page: pageOf(analysis.page, explain) } : {}),
  });
}

function checkSummary(analysis: CoreAnalysis, summary: unknown): asserts summary is Summary {
  checkObject("invalid-argument", "the summary", summary);
  const { sentences, statistics } = summary as Partial<Summary>;
  checkObject("invalid-argument", "the summary's statistics", statistics);
  for (const name of COUNTS) {
    if (Number.isInteger(statistics?.[name])) continue;
    throw invalid(`the summary's statistics: ${name} is no count`);
  }
  picksOf({ sentences }, analysis.sentences);
}

/** Converts a place, given in UTF-16 units and in bytes, to what is printed. */
type PlaceOf = (units: Span, bytes: ByteSpan) => ByteSpan;

function placesOf(analysis: CoreAnalysis, unit: OffsetUnit): PlaceOf {
  if (unit === "bytes") return (_, bytes) => bytes;
  if (unit === "utf16") return ({ start, end }) => ({ begin: start, end });
  // Code points before each place; places come in order, but for the headline and a second list.
  const { text } = analysis;
  let at = 0;
  let points = 0;
  const pointsBefore = (units: number): number => {
    if (units < at) at = points = 0;
    for (; at < units; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) ++points;
    return points;
  };
  return ({ start, end }) => ({ begin: pointsBefore(start), end: pointsBefore(end) });
}

type Fields = Readonly<Record<string, string>>;

function chosen(
  analysis: CoreAnalysis,
  sentence: Sentence,
  whys: readonly Why[],
  placeOf: PlaceOf,
): string {
  return object({
    ...place(analysis, sentence, placeOf),
    score: number(sentence.score),
    ...(analysis.focusMatched ? { match: number(sentence.match) } : {}),
    flags: array(sentence.flags, string),
    reasons: array(sentence.reasons, string),
    ...antecedent(sentence),
    why: array(whys, ({ reason, words, number: count }) =>
      object({
        reason: string(reason),
        ...(words.length > 0 ? { words: array(words, string) } : {}),
        ...(count === null ? {} : { number: integer(count) }),
      }),
    ),
  });
}

function explained(analysis: CoreAnalysis, sentence: Sentence, placeOf: PlaceOf): string {
  const kind = analysis.blocks[sentence.block]?.kind ?? "";
  const features = Object.entries(analysis.features(sentence.index));
  return object({
    ...place(analysis, sentence, placeOf),
    kind: string(kind),
    language: string(sentence.language),
    words: integer(sentence.words),
    characters: integer(sentence.characters),
    score: number(sentence.score),
    ...(analysis.focusMatched ? { match: number(sentence.match) } : {}),
    damage: number(sentence.damage),
    flags: array(sentence.flags, string),
    reasons: array(sentence.reasons, string),
    ...antecedent(sentence),
    features: object(Object.fromEntries(features.map(([name, value]) => [name, number(value)]))),
  });
}

function antecedent(sentence: Sentence): Fields {
  return sentence.antecedent === null ? {} : { antecedent: integer(sentence.antecedent) };
}

function place(analysis: CoreAnalysis, sentence: Sentence, placeOf: PlaceOf): Fields {
  return {
    index: integer(sentence.index),
    ...range(placeOf(sentence, analysis.byteSpanOf(sentence.index))),
    text: string(sentence.text),
    ...(sentence.speaker === null ? {} : { speaker: string(sentence.speaker) }),
  };
}

function headlineOf(found: FoundHeadline, placeOf: PlaceOf): string {
  if (!found) return "null";
  const { headline, span } = found;
  return object({
    source: string(headline.source),
    ...(headline.source === "text" ? range(placeOf(headline, span)) : {}),
    text: string(headline.text),
  });
}

// Why a summary is empty; no field if it is not.
function nothing(analysis: CoreAnalysis, shown: Summary): Fields {
  if (shown.sentences.length > 0) return {};
  return { nothing: string(shown.nothing ?? whyNothing(analysis, null)) };
}

function nothingFound(found: FoundHeadline, maxWords: number): Fields {
  return found ? {} : { nothing: string(noHeadline(maxWords)) };
}

function range(span: ByteSpan): Fields {
  return { start: integer(span.begin), end: integer(span.end) };
}

function stats(statistics: Statistics): string {
  return object({
    words: integer(statistics.words),
    sentences: integer(statistics.sentences),
    summary_words: integer(statistics.summaryWords),
    reading_seconds: integer(statistics.readingSeconds),
    summary_seconds: integer(statistics.summarySeconds),
  });
}

function pageOf(page: Page, explain: boolean): string {
  const leftOut = page.blocks.filter(({ reason }) => reason !== "article");
  return object({
    ...Object.fromEntries(TOLD.map((name) => [name, optional(page[name])])),
    text: string(page.article),
    ...(explain
      ? {
          left_out: array(leftOut, ({ reason, kind, start, end }) =>
            object({
              reason: string(reason),
              kind: string(kind),
              text: string(page.text.slice(start, end)),
            }),
          ),
        }
      : {}),
  });
}

function idOf(id: unknown): string {
  if (typeof id === "string") return string(id);
  if (id === null || typeof id === "boolean" || Number.isFinite(id)) return JSON.stringify(id);
  throw invalid("id: no string, finite number, boolean or null");
}

function invalid(message: string): LeitsatzError {
  return new LeitsatzError("invalid-argument", message);
}

function object(fields: Fields): string {
  const members = Object.entries(fields).map(([name, value]) => `"${name}":${value}`);
  return `{${members.join(",")}}`;
}

function array<T>(items: readonly T[], show: (item: T, index: number) => string): string {
  return `[${items.map(show).join(",")}]`;
}

function optional(value: string | null): string {
  return value === null ? "null" : string(value);
}

// JSON.stringify alone would escape lone surrogates, but the module has read them as U+FFFD.
function string(value: string): string {
  return JSON.stringify(value.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

function integer(value: number): string {
  return String(value);
}

// Rounds half away from zero, as the command does; always prints a decimal point, and -0 with its
// sign.
function number(value: number): string {
  const scaled = value * UNITS_PER_ONE;
  const whole = Math.trunc(scaled);
  const rounded = Math.abs(scaled - whole) >= 0.5 ? whole + Math.sign(scaled) : whole;
  const result = rounded / UNITS_PER_ONE;
  const shown = Object.is(result, -0) ? "-0" : String(result);
  return Number.isInteger(result) ? `${shown}.0` : shown;
}
