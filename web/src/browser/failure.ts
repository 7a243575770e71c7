/** Errors with a message for the reader. */
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

/** The message of any thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error && thrown.message !== "" ? thrown.message : String(thrown);
}

/** Any thrown value as a failure. */
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
