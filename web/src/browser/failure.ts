/** What went wrong, as something to say to the reader. */
import type { Key, Values } from "../i18n/strings.js";

export class Failure extends Error {
  readonly key: Key;
  readonly values: Values;

  constructor(key: Key, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

export function fail(key: Key, values: Values = {}): never {
  throw new Failure(key, values);
}

/** What an error says of itself. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error && thrown.message !== "" ? thrown.message : String(thrown);
}

/** Any error as a failure. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const { code } = (thrown ?? {}) as { code?: unknown };
  const reason = messageOf(thrown);
  switch (code) {
    case "out-of-memory":
    case "text-too-long":
      return new Failure("error.memory");
    default:
      return new Failure("error.other", { reason });
  }
}
