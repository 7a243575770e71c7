/** JSON Lines: an object a line in, an object a line out (docs/json.md in the project). */
import { LeitsatzError } from "../errors.js";

/** A line as it was asked. */
export interface Request {
  readonly id: string | number | boolean | null;
  readonly text?: string;
  readonly html?: string;
  readonly title: string;
  readonly language: string;
  readonly focus: string;
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

/** @throws LineError */
export function requestOf(line: string): Request {
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
  const { id = null, text, html } = fields;
  if (typeof id === "object" && id !== null) {
    throw new LineError("bad_type", `"id" is ${kindOf(id)}, not a scalar`);
  }
  const known = id as Request["id"];
  const stringOf = (name: string): string => {
    const given = fields[name] ?? "";
    if (typeof given === "string") return given;
    throw new LineError("bad_type", `"${name}" is ${kindOf(given)}, not a string`, known);
  };
  const hints = { id: known, title: stringOf("title"), language: stringOf("language") };
  const request = { ...hints, focus: stringOf("focus") };
  if (text !== undefined && text !== null) return { ...request, text: stringOf("text") };
  if (html !== undefined && html !== null) return { ...request, html: stringOf("html") };
  if (text === null) throw new LineError("bad_type", '"text" is null, not a string', known);
  throw new LineError("missing_text", 'no "text" or "html"', known);
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
