/** JSON Lines: an object a line in, an object a line out (docs/json.md in the project). */
import { LeitsatzError } from "../errors.js";
import { KEEPS, TYPES } from "../module/core.js";
import { alternatives, nearest } from "../module/nearest.js";
import { MOST_NEIGHBOURS } from "../module/options.js";
import { LENGTHS, MOST } from "./demand.js";
import type { Demand } from "./demand.js";

/** A line as it was asked. */
export interface Request {
  readonly id: string | number | boolean | null;
  readonly text?: string;
  readonly html?: string;
  readonly title: string;
  readonly language: string;
  readonly focus: string;
  readonly demand: Demand;
}

/** Why a line has no summary. */
export class LineError extends Error {
  readonly code: string;
  readonly id: Request["id"];

  constructor(code: string, message: string, id: Request["id"] = null) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

const WANTED = {
  id: "a scalar",
  text: "a string",
  html: "a string",
  title: "a string",
  language: "a string",
  focus: "a string",
  type: "a string",
  length: "a string",
  sentences: "a number",
  words: "a number",
  characters: "a number",
  share: "a number",
  costs: "an array of numbers",
  limit: "a number",
  neighbours: "a number",
  keep: "an array of strings",
} as const;
type Field = keyof typeof WANTED;
const FIELDS = Object.keys(WANTED) as Field[];

const MOST_SHOWN = 40; // of a wrong name or value

/** `demand`: of the options, for what the line does not say. @throws LineError */
export function requestOf(line: string, demand: Demand): Request {
  if (/^[ \t\r]*$/.test(line)) throw new LineError("bad_json", "an empty line");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineError("bad_json", `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new LineError("bad_type", `not an object but ${kindOf(value)}`);
  }
  const fields = value as Record<string, unknown>;
  const id = (typeof fields["id"] === "object" ? null : (fields["id"] ?? null)) as Request["id"];
  checkTypes(fields, id);
  checkNames(fields, id);
  const stringOf = (name: Field): string => (fields[name] ?? "") as string;
  const { text, html } = fields;
  const hints = { title: stringOf("title"), language: stringOf("language") };
  const request = { id, ...hints, focus: stringOf("focus") };
  const isText = typeof text === "string";
  if (!isText && typeof html !== "string") {
    if (text === null) throw new LineError("bad_type", '"text" is null, not a string', id);
    throw new LineError("missing_text", 'no "text" or "html"', id);
  }
  const source = isText ? { text } : { html: html as string };
  return { ...request, ...source, demand: demandOf(fields, demand, id) };
}

function checkTypes(fields: Record<string, unknown>, id: Request["id"]): void {
  for (const [name, wanted] of Object.entries(WANTED)) {
    const given = fields[name];
    if (given === undefined || given === null) continue;
    const list = /^an array of (\w+)s$/.exec(wanted)?.[1];
    if (list === undefined) {
      if (wanted === `a ${typeof given}`) continue;
      if (wanted === "a scalar" && typeof given !== "object") continue;
    } else if (Array.isArray(given)) {
      const wrong = (given as unknown[]).find((item) => typeof item !== list);
      if (wrong === undefined) continue;
      throw new LineError("bad_type", `"${name}" holds ${kindOf(wrong)}`, id);
    }
    throw new LineError("bad_type", `"${name}" is ${kindOf(given)}, not ${wanted}`, id);
  }
}

function checkNames(fields: Record<string, unknown>, id: Request["id"]): void {
  const wrong = Object.keys(fields).find((name) => !(FIELDS as string[]).includes(name));
  if (wrong === undefined) return;
  const isLong = wrong.length > MOST_SHOWN;
  const near = isLong ? undefined : nearest(wrong, FIELDS);
  const shown = `"${wrong.slice(0, MOST_SHOWN)}"${isLong ? "..." : ""}`;
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  throw new LineError("unknown_field", `unknown field ${shown}${hint}`, id);
}

function demandOf(
  fields: Record<string, unknown>,
  demand: Demand,
  id: Request["id"],
): Demand {
  const refuse = (message: string): never => {
    throw new LineError("bad_value", message, id);
  };
  const choice = <T extends string>(name: Field, words: readonly T[], given: unknown): T => {
    if (words.includes(given as T)) return given as T;
    const shown = JSON.stringify(String(given).slice(0, MOST_SHOWN));
    return refuse(`"${name}": ${shown} is not one of ${alternatives(words)}`);
  };
  const count = (name: Field, given: unknown, least = 1, most = MOST): number => {
    const isOne = Number.isInteger(given) && (given as number) >= least && (given as number) <= most;
    if (isOne) return given as number;
    const wanted = `a whole number from ${least} to ${most}`;
    return refuse(`"${name}": ${JSON.stringify(given)} is not ${wanted}`);
  };
  const made: { -readonly [Name in keyof Demand]: Demand[Name] } = { ...demand };
  // In the order of the line, since the first that is wrong is told.
  for (const [name, given] of Object.entries(fields)) {
    if (given === null) continue;
    switch (name) {
      case "type":
        made.type = choice("type", TYPES, given);
        break;
      case "length":
        made.length = choice("length", LENGTHS, given);
        break;
      case "sentences":
      case "words":
      case "characters":
      case "limit":
        made[name] = count(name, given);
        break;
      case "neighbours":
        made.neighbours = count("neighbours", given, 0, MOST_NEIGHBOURS);
        break;
      case "share":
        if (!((given as number) > 0 && (given as number) <= 1)) {
          refuse(`"share": ${JSON.stringify(given)} is not a share above 0 and up to 1`);
        }
        made.share = given as number;
        break;
      case "costs":
        made.costs = (given as unknown[]).map((cost) => count("costs", cost, 0, MOST + 1));
        break;
      case "keep":
        made.keep = (given as unknown[]).map((kind) => choice("keep", KEEPS, kind));
        break;
    }
  }
  if ((made.limit === undefined) !== (made.costs === undefined)) {
    refuse(made.costs === undefined ? '"limit" needs "costs"' : '"costs" needs "limit"');
  }
  return made;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The answer to a line that has no summary. */
export function refusal(thrown: unknown, number: number, id: Request["id"]): string {
  const code =
    thrown instanceof LineError
      ? thrown.code
      : thrown instanceof LeitsatzError
        ? thrown.code.replaceAll("-", "_")
        : "internal";
  const message = `line ${number}: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  const named = thrown instanceof LineError ? thrown.id : id;
  return JSON.stringify({ id: named, error: { code, message } });
}
