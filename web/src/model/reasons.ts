/** Why a sentence was chosen, and why another was not, in words. */
import type { Flag, Reason, Sentence } from "leitsatz";
import { isKnown } from "../i18n/direction.js";
import { formatList, languageName, say } from "../i18n/strings.js";
import type { Key } from "../i18n/strings.js";

const MOST_REASONS = 3;
const MOST_TERMS = 3;

// What a reader understands at once comes first.
const REASONS: readonly (readonly [Reason, Key])[] = [
  ["focus", "why.focus"],
  ["lead", "why.lead"],
  ["keywords", "why.keywords"],
  ["central", "why.central"],
  ["title", "why.title"],
  ["cue", "why.cue"],
  ["figures", "why.figures"],
  ["names", "why.names"],
  ["opens_section", "why.opens_section"],
];

// The gravest first. Of a sentence only the first is told, lest it read like a charge sheet.
const FAULTS: readonly (readonly [Flag, Key])[] = [
  ["foreign", "fault.foreign"],
  ["boilerplate", "fault.boilerplate"],
  ["markup", "fault.markup"],
  ["cut_start", "fault.cut_start"],
  ["cut_end", "fault.cut_end"],
  ["stutter", "fault.stutter"],
  ["run_together", "fault.run_together"],
  ["punctuation", "fault.punctuation"],
  ["unbalanced", "fault.unbalanced"],
  ["ill_formed", "fault.ill_formed"],
  ["overlong", "fault.overlong"],
  ["fragment", "fault.fragment"],
  ["repeat", "fault.repeat"],
];

/** Why sentences are left out whatever the length, in the order of the list that shows them. */
export const GROUPS = ["damaged", "foreign", "repeat", "boilerplate"] as const;
export type Group = (typeof GROUPS)[number];

const NO_DAMAGE: readonly Flag[] = ["repeat", "capitals", "heading", "dangling", "narrowed"];

/** The group of a sentence, or null if it is whole and only weighs too little. */
export function groupOf(sentence: Sentence): Group | null {
  const { flags } = sentence;
  if (flags.includes("heading")) return null;
  if (flags.includes("boilerplate")) return "boilerplate";
  if (flags.includes("foreign")) return "foreign";
  if (flags.some((flag) => !NO_DAMAGE.includes(flag))) return "damaged";
  return flags.includes("repeat") ? "repeat" : null;
}

/** "opens the article; about ferry and tide": at most three reasons. */
export function whyChosen(sentence: Sentence, keywords: readonly string[]): string {
  const phrases = REASONS.filter(([reason]) => sentence.reasons.includes(reason))
    .map(([reason, key]) => {
      if (reason !== "keywords") return say(key);
      const held = termsIn(sentence.text, keywords);
      return held.length > 0 ? say(key, { terms: formatList(held) }) : say("why.topic");
    })
    .slice(0, MOST_REASONS);
  return phrases.length > 0 ? phrases.join(say("separator")) : say("why.rest");
}

function termsIn(text: string, keywords: readonly string[]): string[] {
  const folded = text.toLocaleLowerCase();
  return keywords
    .filter((term) => folded.includes(term.toLocaleLowerCase()))
    .slice(0, MOST_TERMS)
    .map(isolate);
}

// A term may run the other way than the words around it (UAX #9: FSI, PDI).
function isolate(term: string): string {
  return `\u2068${term}\u2069`;
}

/** What is wrong with a sentence, or null if nothing is. */
export function faultOf(sentence: Sentence): string | null {
  const fault = FAULTS.find(([flag]) => sentence.flags.includes(flag));
  if (!fault) return null;
  const [flag, key] = fault;
  if (flag === "foreign" && isKnown(sentence.language)) {
    return say("fault.foreign.named", { language: languageName(sentence.language) });
  }
  return say(key);
}

/** Why a sentence is not in the summary; `rank` counts from 1 among `all` that can be chosen. */
export function whyNot(sentence: Sentence, rank: number, all: number): string {
  if (sentence.flags.includes("heading")) return say("whynot.heading");
  const fault = faultOf(sentence);
  if (fault) return fault;
  if (rank === 0) return say("whynot.kind");
  return say("whynot.rank", { rank, all });
}
