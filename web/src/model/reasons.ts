/** Phrases that say why a sentence was chosen or not. */
import { DAMAGE_FLAGS } from "leitsatz";
import type { Flag, Sentence, Why, WhyReason } from "leitsatz";
import { isKnown } from "../i18n/direction.js";
import { formatList, isKey, isolate, languageName, say } from "../i18n/strings.js";
import type { Key } from "../i18n/strings.js";

// The reasons that are easiest to understand come first.
const FIRST: readonly WhyReason[] = ["focus", "opens", "headed", "shares", "returns", "only"];

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

// Flags of sentences that say nothing by themselves: faults of those that were chosen all the same.
const IDLE: readonly Flag[] = ["question", "lead_in", "brief", "filler", "caption"];

const KEYS: Readonly<Record<WhyReason, Key>> = {
  opens: "why.lead",
  headed: "why.headed",
  shares: "why.shares",
  returns: "why.returns",
  names: "why.names",
  figures: "why.figures",
  cue: "why.cue",
  only: "why.only",
  focus: "why.focus",
  needed: "why.needed",
  fault: "why.rank", // never told: whyChosen() names the fault
};

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
 * one that is not sound. `whys`: what the library says of it. `rank`: among `all` sentences that can
 * be chosen, from 1; it is told where there is nothing else to tell.
 */
export function whyChosen(
  sentence: Sentence,
  whys: readonly Why[],
  rank: number,
  all: number,
): string {
  if (whys.some(({ reason }) => reason === "fault")) return faultOf(sentence, IDLE) ?? "";
  const place = ({ reason }: Why): number => FIRST.indexOf(reason) >>> 0; // of others behind them
  const phrases = [...whys].sort((a, b) => place(a) - place(b)).map(phraseOf);
  if (phrases.length > 0) return phrases.join(say("separator"));
  return faultOf(sentence) ?? (rank > 0 ? say("why.rank", { rank, all }) : "");
}

function phraseOf({ reason, words, number }: Why): string {
  const key: Key = reason === "opens" && number === 1 ? "why.first" : KEYS[reason];
  return say(key, { n: number ?? 0, terms: formatList(words.map(isolate)) });
}

/** The fault of a sentence; null if it has none. `others`: flags that are faults, too. */
export function faultOf(sentence: Sentence, others: readonly Flag[] = []): string | null {
  const flag = [...FAULTS, ...others].find((fault) => sentence.flags.includes(fault));
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
