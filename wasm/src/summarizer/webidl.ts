/** Web IDL's conversions of a caller's arguments. */

/**
 * The members of a dictionary; none for undefined and null.
 * @throws TypeError if it is no object
 */
export function toDictionary(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" || typeof value === "function") {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new TypeError("the options are no object");
}

/** @throws TypeError if the value is a symbol or can't be converted */
export function toDomString(value: unknown): string {
  return `${value as string}`;
}

/** @throws TypeError if the value is not one of `values`; the message lists them */
export function toEnumeration<T extends string>(
  value: unknown,
  values: readonly T[],
  name: string,
): T {
  const text = toDomString(value);
  for (const known of values) if (known === text) return known;
  throw new TypeError(`"${text}" is no ${name}: it is one of "${values.join('", "')}"`);
}

/** @throws TypeError if the value is no iterable object */
export function toSequence(value: unknown, name: string): string[] {
  const iterable = value as Iterable<unknown> | null;
  const isObject = typeof value === "object" || typeof value === "function";
  if (!isObject || typeof iterable?.[Symbol.iterator] !== "function") {
    throw new TypeError(`${name} is no sequence of strings`);
  }
  return Array.from(iterable, toDomString);
}

/** @throws TypeError if the value is no function */
export function toCallback<T>(value: unknown, name: string): T {
  if (typeof value !== "function") throw new TypeError(`${name} is no function`);
  return value as T;
}

/** @throws TypeError if the value is no AbortSignal of any realm */
export function toAbortSignal(value: unknown): AbortSignal {
  // The getter recognizes a signal of any realm, `instanceof` only one of this realm.
  const aborted = Object.getOwnPropertyDescriptor(AbortSignal.prototype, "aborted");
  try {
    aborted?.get?.call(value);
  } catch (error) {
    throw new TypeError("signal is no AbortSignal", { cause: error });
  }
  return value as AbortSignal;
}

/** Makes a class look like an interface of the platform. */
export function shapeInterface(constructor: abstract new () => object, name: string): void {
  Object.defineProperty(constructor, "name", { value: name, configurable: true });
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, {
    value: name,
    configurable: true,
  });
  makeEnumerable(constructor, ["length", "name", "prototype"]);
  makeEnumerable(constructor.prototype as object, ["constructor"]);
}

function makeEnumerable(owner: object, but: readonly string[]): void {
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
    if (!but.includes(key)) Object.defineProperty(owner, key, { ...property, enumerable: true });
  }
}
