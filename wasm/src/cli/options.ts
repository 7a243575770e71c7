/** The command line: one table for its parser, its help and its errors. */
import { KEEPS, RANKERS, TYPES } from "../module/core.js";
import { alternatives, nearest } from "../module/nearest.js";
import { MOST_NEIGHBOURS } from "../module/options.js";
import type { OffsetUnit } from "../library/json.js";
import { LENGTHS, MOST } from "./demand.js";
import type { Demand, Length } from "./demand.js";
import { TOKENIZERS } from "./tokens.js";
import type { Keep, Ranker, SummaryType } from "../types.js";

export type Format = "text" | "markdown" | "json";
export type InputKind = "auto" | "text" | "markdown" | "html";

const FORMATS: readonly Format[] = ["text", "markdown", "json"];
const KINDS: readonly InputKind[] = ["auto", "text", "markdown", "html"];
const OFFSETS: readonly OffsetUnit[] = ["bytes", "utf16", "codepoints"];

/** What is asked for. */
export interface Settings {
  action: "summarize" | "help" | "version" | "languages";
  demand: { -readonly [Name in keyof Demand]: Demand[Name] };
  tokens?: number;
  tokenizer: string;
  format: Format;
  offsets: OffsetUnit;
  keywords: boolean;
  stats: boolean;
  explain: boolean;
  language: string;
  title: string;
  focus: string;
  ranker: Ranker;
  input: InputKind;
  encoding?: string;
  jsonl: boolean;
  files: string[];
  /** The names of the options that were given. */
  given: Set<string>;
}

/** A command line that is wrong. */
export class UsageError extends Error {}

interface Option {
  readonly name: string;
  readonly short?: string;
  /** The name of its value; an option without one takes none. */
  readonly value?: string;
  readonly words?: readonly string[];
  readonly help: string;
  set(settings: Settings, value: string): void;
}

function countOf(name: string, value: string, least: number, most: number): number {
  const number = /^[0-9]+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name}: '${value}' is not a whole number from ${least} to ${most}`);
}

const count =
  (name: "sentences" | "words" | "characters") =>
  ({ demand }: Settings, value: string): void => {
    demand[name] = countOf(name, value, 1, MOST);
  };

function keepOf(value: string): Keep[] {
  return value.split(",").map((word) => {
    if ((KEEPS as readonly string[]).includes(word)) return word as Keep;
    throw new UsageError(`--keep: '${word}' is not one of ${alternatives(KEEPS)}`);
  });
}

function shareOf(value: string): number {
  const percent = value.endsWith("%");
  const digits = percent ? value.slice(0, -1) : value;
  const number = /^(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : NaN;
  const share = percent ? number / 100 : number;
  if (share > 0 && share <= 1) return share;
  const wanted = "a share above 0 and up to 1, or above 0% and up to 100%";
  throw new UsageError(`--share: '${value}' is not ${wanted}`);
}

const SECTIONS: Readonly<Record<string, readonly Option[]>> = {
  "How much": [
    {
      name: "sentences",
      short: "n",
      value: "N",
      help: "at most N sentences (default 3, or no limit when another limit is given)",
      set: count("sentences"),
    },
    {
      name: "words",
      short: "w",
      value: "N",
      help: "at most N words (a headline: default 17)",
      set: count("words"),
    },
    {
      name: "characters",
      short: "c",
      value: "N",
      help: "at most N characters (code points), separators not counted",
      set: count("characters"),
    },
    {
      name: "share",
      short: "s",
      value: "P",
      help: "at most this share of the article's words: 0.2 or 20%",
      set: ({ demand }, value) => (demand.share = shareOf(value)),
    },
    {
      name: "length",
      short: "l",
      value: "SIZE",
      words: LENGTHS,
      help: "a preset: 1, 3 or 5 sentences; 3, 5 or 7 key points; a headline of 12, 17 or 22 words",
      set: ({ demand }, value) => (demand.length = value as Length),
    },
    {
      name: "tokens",
      value: "N",
      help: "at most N tokens of a language model, by the package gpt-tokenizer",
      set: (settings, value) => (settings.tokens = countOf("tokens", value, 1, MOST)),
    },
    {
      name: "tokenizer",
      value: "NAME",
      words: TOKENIZERS,
      help: "with --tokens: the encoding of the model (default o200k_base)",
      set: (settings, value) => (settings.tokenizer = value),
    },
    {
      name: "neighbours",
      value: "N",
      help: "bring so many sentences before and behind each chosen one (with a focus: each that answers it), as far as they fit",
      set: ({ demand }, value) => {
        demand.neighbours = countOf("neighbours", value, 0, MOST_NEIGHBOURS);
      },
    },
    {
      name: "keep",
      value: "KINDS",
      help: `choose sentences that hold one of these first; several with commas between them; KINDS: ${KEEPS.join(", ")}`,
      set: ({ demand }, value) => (demand.keep = keepOf(value)),
    },
  ],
  "What to show": [
    {
      name: "type",
      short: "t",
      value: "TYPE",
      words: TYPES,
      help: "the core fact, its points as bullets, what makes one read on, or one clause (default tldr)",
      set: ({ demand }, value) => (demand.type = value as SummaryType),
    },
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      words: FORMATS,
      help: "how to print it (default text)",
      set: (settings, value) => (settings.format = value as Format),
    },
    {
      name: "keywords",
      short: "k",
      help: "print the article's keywords too",
      set: (settings) => (settings.keywords = true),
    },
    {
      name: "stats",
      help: "print word counts and reading times too",
      set: (settings) => (settings.stats = true),
    },
    {
      name: "explain",
      short: "e",
      help: "with --format json: print every sentence with its score and the reasons for it",
      set: (settings) => (settings.explain = true),
    },
    {
      name: "offsets",
      value: "UNIT",
      words: OFFSETS,
      help: "what places in JSON count (default bytes, of UTF-8)",
      set: (settings, value) => (settings.offsets = value as OffsetUnit),
    },
  ],
  "About the article": [
    {
      name: "language",
      value: "TAG",
      help: "its language as a BCP 47 tag, such as de (default: found out)",
      set: (settings, value) => (settings.language = value),
    },
    {
      name: "title",
      value: "TEXT",
      help: "its title (default: its own first heading)",
      set: (settings, value) => (settings.title = value),
    },
    {
      name: "focus",
      value: "TERMS",
      help: "what the reader is interested in: sentences that say it weigh more",
      set: (settings, value) => (settings.focus = value),
    },
    {
      name: "ranker",
      value: "NAME",
      words: RANKERS,
      help: "how to rank its sentences (default salience)",
      set: (settings, value) => (settings.ranker = value as Ranker),
    },
    {
      name: "input",
      value: "KIND",
      words: KINDS,
      help: "what it is (default auto: by the file's name, then its first bytes, else text)",
      set: (settings, value) => (settings.input = value as InputKind),
    },
    {
      name: "encoding",
      value: "LABEL",
      help: "its encoding, such as windows-1251 (default: what a page says, else UTF-8)",
      set: (settings, value) => (settings.encoding = value),
    },
  ],
  Batches: [
    {
      name: "jsonl",
      help: "read one JSON object a line (text or html, and optionally id, title, language, focus, and limits that go before those here) and print one a line",
      set: (settings) => (settings.jsonl = true),
    },
  ],
  Help: [
    { name: "help", short: "h", help: "print this help", set: (s) => (s.action = "help") },
    { name: "version", short: "V", help: "print the version", set: (s) => (s.action = "version") },
    {
      name: "languages",
      help: "list the languages that --language takes",
      set: (settings) => (settings.action = "languages"),
    },
  ],
};
const OPTIONS = Object.values(SECTIONS).flat();

/** @throws UsageError */
export function parseArguments(given: readonly string[]): Settings {
  const settings: Settings = {
    action: "summarize",
    demand: { type: "tldr" },
    tokenizer: TOKENIZERS[0],
    format: "text",
    offsets: "bytes",
    keywords: false,
    stats: false,
    explain: false,
    language: "",
    title: "",
    focus: "",
    ranker: "salience",
    input: "auto",
    jsonl: false,
    files: [],
    given: new Set(),
  };
  const rest = [...given];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") {
      settings.files.push(...rest);
      break;
    }
    if (argument === "-" || !argument.startsWith("-")) settings.files.push(argument);
    else parseOption(argument, rest, settings);
  }
  checkCombination(settings);
  if (settings.files.length === 0) settings.files.push("-");
  return settings;
}

function checkCombination({ demand, format, given, jsonl }: Settings): void {
  const refuse = (message: string): never => {
    throw new UsageError(message);
  };
  if (demand.type === "headline") {
    for (const name of ["sentences", "characters", "share", "tokens", "neighbours", "keep"]) {
      if (given.has(name)) refuse(`--${name} does not apply to --type headline`);
    }
  }
  if (given.has("tokenizer") && !given.has("tokens")) refuse("--tokenizer needs --tokens");
  if (jsonl && given.has("format") && format !== "json") {
    refuse(`--jsonl prints JSON: it can't be used with --format ${format}`);
  }
  if (jsonl && given.has("title")) {
    refuse("--jsonl takes the title from each line: it can't be used with --title");
  }
  if (jsonl && given.has("encoding")) {
    refuse("--jsonl is UTF-8: it can't be used with --encoding");
  }
  if (given.has("offsets") && !jsonl && format !== "json") refuse("--offsets needs --format json");
}

function parseOption(argument: string, rest: string[], settings: Settings): void {
  const isLong = argument.startsWith("--");
  const equals = isLong ? argument.indexOf("=") : -1;
  const name = isLong ? argument.slice(2, equals < 0 ? undefined : equals) : argument[1];
  const option = OPTIONS.find((one) => (isLong ? one.name : one.short) === name);
  if (!option) throw unknown(argument, name ?? "", isLong);
  settings.given.add(option.name);
  const glued = isLong ? (equals < 0 ? undefined : argument.slice(equals + 1)) : argument.slice(2);
  if (option.value === undefined) {
    if (isLong && glued !== undefined) throw new UsageError(`--${option.name} takes no value`);
    option.set(settings, "");
    if (!isLong && glued) parseOption(`-${glued}`, rest, settings);
    return;
  }
  const value = glued || (isLong && equals >= 0) ? glued : rest.shift();
  if (value === undefined) throw new UsageError(`--${option.name} needs a value`);
  if (option.words && !option.words.includes(value)) {
    const words = alternatives(option.words);
    throw new UsageError(`--${option.name}: '${value}' is not one of ${words}`);
  }
  option.set(settings, value);
}

function unknown(argument: string, name: string, isLong: boolean): UsageError {
  const near = isLong ? nearest(name, OPTIONS.map((one) => one.name)) : undefined;
  const hint = near === undefined ? "" : `; did you mean --${near}?`;
  return new UsageError(`unknown option '${isLong ? `--${name}` : argument}'${hint}`);
}

const COLUMN = 28;
const WIDTH = 80;

/** What `--help` prints. */
export function helpText(): string {
  const lines = [
    "Usage: leitsatz [OPTION]... [FILE]...",
    "Prints the sentences that carry an article, verbatim. Reads standard input when",
    "there is no FILE or FILE is -. Several limits hold together.",
  ];
  for (const [section, options] of Object.entries(SECTIONS)) {
    lines.push("", `${section}:`);
    for (const { name, short, value, words, help } of options) {
      const names = `  ${short ? `-${short},` : "   "} --${name}${value ? ` ${value}` : ""}`;
      const said = words ? `${help}; ${value}: ${words.join(", ")}` : help;
      const [first = "", ...others] = wrapped(said, WIDTH - COLUMN);
      lines.push(names.padEnd(COLUMN - 1) + ` ${first}`);
      lines.push(...others.map((line) => " ".repeat(COLUMN) + line));
    }
  }
  lines.push("", "Exit codes: 0 done, 1 some input failed or gave nothing, 2 wrong usage.");
  lines.push("Web pages are parsed by parse5: npx -p leitsatz -p parse5 leitsatz page.html");
  return `${lines.join("\n")}\n`;
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[last] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
