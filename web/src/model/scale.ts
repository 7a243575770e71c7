/** The units and stops of the length slider. */
import type { Budget } from "leitsatz";

export const UNITS = ["sentences", "words", "share", "minutes"] as const;
export type Unit = (typeof UNITS)[number];

/** How long the longest summary is: all of the text that is sound. */
export interface Extent {
  readonly sentences: number;
  /** Sentences that can be chosen, with those that are damaged. */
  readonly all: number;
  readonly words: number;
  /** Of the text's words, in percent. */
  readonly share: number;
  /** Reading time in seconds. */
  readonly seconds: number;
}

// A scale with at most this many stops is linear; longer scales grow by a factor.
const EVEN_STOPS = 60;
const GROWTH = 1.08;
const SMALLEST: Readonly<Record<Unit, number>> = { sentences: 1, words: 20, share: 5, minutes: 15 };
const STEP: Readonly<Record<Unit, number>> = { sentences: 1, words: 10, share: 1, minutes: 15 };
const WHOLE_SHARE = 100; // percent

function largest(unit: Unit, extent: Extent): number {
  switch (unit) {
    case "sentences":
      return extent.sentences;
    case "words":
      return extent.words;
    case "share":
      return extent.share;
    case "minutes":
      return extent.seconds;
  }
}

/**
 * The slider's values, ascending: sentences, words, percent, or seconds. The last value selects all
 * that is sound.
 */
export function stopsOf(unit: Unit, extent: Extent): number[] {
  const step = STEP[unit];
  const end = Math.max(largest(unit, extent), SMALLEST[unit]);
  const even = (end - SMALLEST[unit]) / step <= (unit === "share" ? WHOLE_SHARE : EVEN_STOPS);
  const stops: number[] = [];
  for (let value = SMALLEST[unit]; value < end;) {
    stops.push(value);
    const grown = even ? 0 : Math.round((value * GROWTH) / step) * step;
    value = Math.max(value + step, grown);
  }
  stops.push(end);
  return stops;
}

/** The index of the stop that is nearest to `value`. */
export function nearest(stops: readonly number[], value: number): number {
  let best = 0;
  stops.forEach((stop, i) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value)) best = i;
  });
  return best;
}

/** The budget for a value of the slider. */
export function budgetOf(unit: Unit, value: number, extent: Extent): Budget {
  switch (unit) {
    case "sentences":
      return { sentences: value };
    case "words":
      return { words: value };
    case "share":
      return { share: value / WHOLE_SHARE };
    case "minutes":
      return { words: Math.ceil((value / Math.max(extent.seconds, 1)) * extent.words) };
  }
}

// The length of the first summary: a share of the text, within these limits.
const FIRST_SHARE = 0.15;
const FEWEST = 3;
const MOST = 7;

/** The default number of sentences for a text. */
export function firstLength(extent: Extent): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(extent.all * FIRST_SHARE)));
}

/** The value in `unit` that is about as long as `sentences` sentences of the text. */
export function comparable(unit: Unit, sentences: number, extent: Extent): number {
  return largest(unit, extent) * (sentences / Math.max(extent.sentences, 1));
}
