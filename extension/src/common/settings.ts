/** What the reader has set on the page of options. Nothing else is stored. */
import { api } from "./api.js";
import { DEFAULTS, FORMS } from "../../../web/src/model/options.js";
import type { Options } from "../../../web/src/model/options.js";
import { INTERFACE_LANGUAGES } from "../../../web/src/i18n/strings.js";

export interface Settings extends Pick<Options, "form" | "length" | "interface"> {
  /** Whether sentences are marked in the page. */
  readonly marks: boolean;
}

const NAMES = ["form", "length", "interface", "marks"] as const;

export const MOST_SENTENCES = 99;

/** The settings; defaults for whatever is missing or makes no sense. */
export async function readSettings(): Promise<Settings> {
  const { form, length, interface: language, marks } = await api.storage.local.get(NAMES);
  const isLength =
    Number.isInteger(length) && Number(length) >= 1 && Number(length) <= MOST_SENTENCES;
  return {
    form: FORMS.find((known) => known === form) ?? DEFAULTS.form,
    length: isLength ? Number(length) : null,
    interface: INTERFACE_LANGUAGES.find((known) => known === language) ?? null,
    marks: marks !== false,
  };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await api.storage.local.set({ ...settings });
}
