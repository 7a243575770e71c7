import { canonicalTag } from "./language-tags.js";
import type {
  CreateMonitorCallback,
  PerformancePreference,
  SummarizerFormat,
  SummarizerLength,
  SummarizerType,
} from "./types.js";
import {
  toAbortSignal,
  toCallback,
  toDictionary,
  toDomString,
  toEnumeration,
  toSequence,
} from "./webidl.js";

const TYPES: readonly SummarizerType[] = ["tldr", "teaser", "key-points", "headline"];
const FORMATS: readonly SummarizerFormat[] = ["plain-text", "markdown"];
const LENGTHS: readonly SummarizerLength[] = ["short", "medium", "long"];
const PREFERENCES: readonly PerformancePreference[] = ["auto", "speed", "capability"];

/**
 * `SummarizerCreateCoreOptions` in full. Tags are canonical, without duplicates, in their order.
 */
export interface CoreOptions {
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  readonly expectedInputLanguages: readonly string[];
  readonly expectedContextLanguages: readonly string[];
  readonly outputLanguage: string | null;
  readonly preference: PerformancePreference;
}

/** `SummarizerCreateOptions` in full. */
export interface CreateOptions extends CoreOptions {
  readonly monitor: CreateMonitorCallback | null;
  readonly sharedContext: string;
  readonly signal: AbortSignal | null;
}

type Members = Readonly<Record<string, unknown>>;

function member<T, D>(members: Members, key: string, convert: (value: unknown) => T, none: D) {
  const value = members[key];
  return value === undefined ? none : convert(value);
}

function canonicalTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(canonicalTag))];
}

// Web IDL reads the members of a dictionary in ascending order, inherited ones first, and checks
// the tags only afterwards. A caller's getters can observe this order.
function convertCore(members: Members): CoreOptions {
  const sequence = (key: string) =>
    member(members, key, (value) => toSequence(value, key), [] as readonly string[]);
  const enumeration = <T extends string>(key: string, values: readonly T[], usual: T) =>
    member(members, key, (value) => toEnumeration(value, values, key), usual);

  const expectedContextLanguages = sequence("expectedContextLanguages");
  const expectedInputLanguages = sequence("expectedInputLanguages");
  const format = enumeration("format", FORMATS, "markdown");
  const length = enumeration("length", LENGTHS, "short");
  const outputLanguage = member(members, "outputLanguage", toDomString, null);
  const preference = enumeration("preference", PREFERENCES, "auto");
  const type = enumeration("type", TYPES, "key-points");
  const languages = { expectedInputLanguages, expectedContextLanguages, outputLanguage };
  return { type, format, length, ...languages, preference };
}

function canonicalize<T extends CoreOptions>(options: T): T {
  const { outputLanguage } = options;
  return {
    ...options,
    expectedInputLanguages: canonicalTags(options.expectedInputLanguages),
    expectedContextLanguages: canonicalTags(options.expectedContextLanguages),
    outputLanguage: outputLanguage === null ? null : canonicalTag(outputLanguage),
  };
}

/** @throws TypeError if an option is invalid, RangeError if a language tag is */
export function toCoreOptions(value: unknown): CoreOptions {
  return canonicalize(convertCore(toDictionary(value)));
}

/** @throws as `toCoreOptions()` */
export function toCreateOptions(value: unknown): CreateOptions {
  const members = toDictionary(value);
  const core = convertCore(members);
  const monitor = member(
    members,
    "monitor",
    (callback) => toCallback<CreateMonitorCallback>(callback, "monitor"),
    null,
  );
  const sharedContext = member(members, "sharedContext", toDomString, "");
  const signal = member(members, "signal", toAbortSignal, null);
  return canonicalize({ ...core, monitor, sharedContext, signal });
}

/** `SummarizerSummarizeOptions` in full. */
export interface SummarizeOptions {
  readonly context: string;
  readonly signal: AbortSignal | null;
}

/** @throws TypeError as `toCoreOptions()` */
export function toSummarizeOptions(value: unknown): SummarizeOptions {
  const members = toDictionary(value);
  const context = member(members, "context", toDomString, "");
  return { context, signal: member(members, "signal", toAbortSignal, null) };
}
