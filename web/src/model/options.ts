/** The reader's choices. They are kept in the address, after "#"; the text never is. */
import { UNITS } from "./scale.js";
import type { Unit } from "./scale.js";
import { INTERFACE_LANGUAGES } from "../i18n/strings.js";

export const FORMS = ["sentences", "points", "line"] as const;
export type Form = (typeof FORMS)[number];

export interface Options {
  readonly unit: Unit;
  /** In the unit: sentences, words, percent or seconds. Null: a default for the text. */
  readonly length: number | null;
  readonly form: Form;
  /** Language of the interface. Null: the browser's. */
  readonly interface: string | null;
}

export const DEFAULTS: Options = {
  unit: "sentences",
  length: null,
  form: "sentences",
  interface: null,
};

const MOST_DIGITS = 7;

/** Parses a fragment, with or without "#". Ignores anything unknown. */
export function readFragment(fragment: string): Options {
  const values = new URLSearchParams(fragment.replace(/^#/, ""));
  const one = <Name extends string>(name: string, names: readonly Name[]): Name | undefined =>
    names.find((known) => known === values.get(name));
  const length = values.get("length") ?? "";
  const isNumber = /^[1-9][0-9]*$/.test(length) && length.length <= MOST_DIGITS;
  return {
    unit: one("unit", UNITS) ?? DEFAULTS.unit,
    length: isNumber ? Number(length) : null,
    form: one("form", FORMS) ?? DEFAULTS.form,
    interface: one("interface", INTERFACE_LANGUAGES) ?? null,
  };
}

/** The fragment without "#"; empty if all options have their defaults. */
export function writeFragment(options: Options): string {
  const values = new URLSearchParams();
  if (options.unit !== DEFAULTS.unit) values.set("unit", options.unit);
  if (options.length !== null) values.set("length", String(options.length));
  if (options.form !== DEFAULTS.form) values.set("form", options.form);
  if (options.interface !== null) values.set("interface", options.interface);
  return values.toString();
}
