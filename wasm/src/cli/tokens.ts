/** Counts tokens of language models, by the package gpt-tokenizer where it is installed. */
import { messageOf } from "../errors.js";
import { importNode } from "../module/host.js";

/** The encodings of gpt-tokenizer; the first is the default. */
export const TOKENIZERS = ["o200k_base", "cl100k_base", "p50k_base", "r50k_base"] as const;

interface Encoding {
  countTokens(text: string): number;
}

/** @throws Error that says how to have it */
export async function tokenCounter(name: string): Promise<(text: string) => number> {
  try {
    const { countTokens } = (await importNode(`gpt-tokenizer/encoding/${name}`)) as Encoding;
    // A sentence behind another begins with a space, or in a list on a line of its own.
    return (text) => Math.max(countTokens(text), countTokens(` ${text}`)) + 1;
  } catch (error) {
    const how = "npx -p leitsatz -p gpt-tokenizer leitsatz --tokens N";
    throw new Error(`--tokens needs the package gpt-tokenizer (${how}): ${messageOf(error)}`);
  }
}
