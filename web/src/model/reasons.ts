/** Phrases that say why a sentence was chosen or not. */
import { DAMAGE_FLAGS } from "leitsatz";
import type { Flag, Reason, Sentence } from "leitsatz";
import { isKnown } from "../i18n/direction.js";
import { formatList, isKey, isolate, languageName, say } from "../i18n/strings.js";
import type { Key } from "../i18n/strings.js";

const MOST_REASONS = 3;
const MOST_TERMS = 3;

// The reasons that are easiest to understand come first.
const REASONS: readonly (readonly [Reason, Key])[] = [
  ["focus", "why.focus"],
  ["lead", "why.lead"],
  ["title", "why.title"],
  ["keywords", "why.keywords"],
  ["central", "why.central"],
  ["figures", "why.figures"],
  ["names", "why.names"],
  ["opens_section", "why.opens_section"],
];

// Put in by build.mjs: the meanings, in English, of flags for which the strings have no phrase.
declare const FLAG_MEANINGS: Readonly<Partial<Record<Flag, string>>>;

const GRAVEST_FIRST: readonly Flag[] = [
  "foreign",
  "boilerplate",
  "markup",
  "cut_start",
  "cut_end",
  "stutter",
  "run_together",
  "punctuation",
  "unbalanced",
  "ill_formed",
  "overlong",
  "fragment",
];

// Only the first fault of a sentence is shown.
const FAULTS = [...new Set<Flag>([...GRAVEST_FIRST, ...DAMAGE_FLAGS, "repeat"])];

/** The groups of sentences that are left out at any length, in the order of their list. */
export const GROUPS = ["damaged", "foreign", "repeat", "boilerplate"] as const;
export type Group = (typeof GROUPS)[number];

/** The group of a sentence; null if it is only left out because of its rank. */
export function groupOf(sentence: Sentence): Group | null {
  const { flags } = sentence;
  if (flags.includes("heading")) return null;
  if (flags.includes("boilerplate")) return "boilerplate";
  if (flags.includes("foreign")) return "foreign";
  if (flags.some((flag) => DAMAGE_FLAGS.includes(flag))) return "damaged";
  return flags.includes("repeat") ? "repeat" : null;
}

/**
 * Why a sentence was chosen, such as "opens the article · shares ferry with the title"; the fault of
 * one that is damaged. `isFirst`: it opens the article.
 */
export function whyChosen(
  sentence: Sentence,
  keywords: readonly string[],
  title: string,
  isFirst: boolean,
): string {
  const fault = faultOf(sentence);
  if (fault !== null) return fault;
  const held = termsIn(sentence.text, keywords);
  const isNear = sentence.reasons.includes("title");
  const shared = isNear ? termsIn(title, held) : [];
  const others = held.filter((term) => !shared.includes(term));
  return REASONS.filter(([reason]) => sentence.reasons.includes(reason))
    .map(([reason, key]) => {
      if (reason === "lead" && isFirst) return say("why.first");
      if (reason === "title" && shared.length > 0) return about("why.shares", shared);
      if (reason !== "keywords") return say(key);
      if (others.length > 0) return about(key, others);
      return held.length > 0 ? "" : say("why.topic");
    })
    .filter((phrase) => phrase !== "")
    .slice(0, MOST_REASONS)
    .join(say("separator"));
}

function termsIn(text: string, keywords: readonly string[]): string[] {
  const folded = text.toLocaleLowerCase();
  return keywords.filter((term) => folded.includes(term.toLocaleLowerCase()));
}

function about(key: Key, terms: readonly string[]): string {
  return say(key, { terms: formatList(terms.slice(0, MOST_TERMS).map(isolate)) });
}

/** The fault of a sentence; null if it has none. */
export function faultOf(sentence: Sentence): string | null {
  const flag = FAULTS.find((fault) => sentence.flags.includes(fault));
  if (!flag) return null;
  if (flag === "foreign" && isKnown(sentence.language)) {
    return say("fault.foreign.named", { language: languageName(sentence.language) });
  }
  const key = `fault.${flag}`;
  return isKey(key) ? say(key) : (FLAG_MEANINGS[flag] ?? flag);
}

/** Why a sentence was not chosen. `rank`: among `all` sentences that can be, from 1. */
export function whyNot(sentence: Sentence, rank: number, all: number): string {
  if (sentence.flags.includes("heading")) return say("whynot.heading");
  const fault = faultOf(sentence);
  if (fault) return fault;
  if (rank === 0) return say("whynot.kind");
  return say("whynot.rank", { rank, all });
}
