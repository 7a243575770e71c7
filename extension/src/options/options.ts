/** The page of options. Every change is kept at once. */
import { api } from "../common/api.js";
import { speak } from "../common/language.js";
import { MOST_SENTENCES, readSettings, writeSettings } from "../common/settings.js";
import type { Settings } from "../common/settings.js";
import { tell } from "../common/words.js";
import { button, find, make } from "../../../web/src/browser/dom.js";
import { DEFAULTS } from "../../../web/src/model/options.js";
import { INTERFACE_LANGUAGES } from "../../../web/src/i18n/strings.js";

const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30];

// Where Chromium has its keyboard shortcuts; Firefox opens its own.
const SHORTCUTS = "chrome://extensions/shortcuts";

const form = find("form", HTMLSelectElement);
const length = find("length", HTMLSelectElement);
const language = find("interface", HTMLSelectElement);
const marks = find("marks", HTMLInputElement);

async function show(settings: Settings): Promise<void> {
  await speak(settings.interface);
  length.removeAttribute("aria-label"); // it has a label here
  const known = settings.length !== null && !LENGTHS.includes(settings.length);
  const lengths = known ? [...LENGTHS, settings.length].sort((a, b) => a - b) : LENGTHS;
  length.replaceChildren(
    make("option", { value: "" }, tell("options.length.own")),
    ...lengths.map((n) => make("option", { value: String(n) }, String(n))),
  );
  language.replaceChildren(
    make("option", { value: "" }, tell("options.interface.own")),
    ...INTERFACE_LANGUAGES.map((tag) => make("option", { value: tag, lang: tag }, nameOf(tag))),
  );
  form.value = settings.form;
  length.value = String(settings.length ?? "");
  language.value = settings.interface ?? "";
  marks.checked = settings.marks;
  document.documentElement.dataset["ready"] = "";
}

// In the language itself.
function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

function settings(): Settings {
  const chosen = Math.min(MOST_SENTENCES, Number(length.value));
  return {
    form: form.value as Settings["form"],
    length: length.value === "" ? DEFAULTS.length : chosen,
    interface: language.value === "" ? null : language.value,
    marks: marks.checked,
  };
}

async function keep(): Promise<void> {
  await writeSettings(settings());
  await show(await readSettings());
}

async function showShortcut(): Promise<void> {
  const [command] = await api.commands.getAll();
  find("shortcut", HTMLElement).textContent = command?.shortcut || tell("options.shortcut.none");
}

for (const field of [form, length, language, marks]) {
  field.addEventListener("change", () => void keep());
}
button("shortcut-change").addEventListener("click", () => {
  void (api.commands.openShortcutSettings?.() ?? api.tabs.create({ url: SHORTCUTS }));
});
addEventListener("focus", () => void showShortcut()); // after it was changed elsewhere
void showShortcut();
void readSettings().then(show);
