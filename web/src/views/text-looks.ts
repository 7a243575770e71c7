/** How large the texts are and in which face, as the reader likes it. */
import { find, make } from "../browser/dom.js";
import { formatPercent } from "../i18n/strings.js";

const KEPT = "leitsatz-text"; // in localStorage, only while it is not as the page comes
const SIZES = ["0.9", "1", "1.15", "1.3", "1.5"] as const; // times the page's own
const OWN_SIZE = "1";

export class TextLooks {
  readonly #size = find("text-size", HTMLSelectElement);
  readonly #face = find("text-face", HTMLSelectElement);

  constructor() {
    this.#size.append(...SIZES.map((size) => make("option", { value: size })));
    this.retell();
    const [size, face] = kept();
    this.#size.value = SIZES.find((one) => one === size) ?? OWN_SIZE;
    this.#face.value = face === "sans" ? face : "";
    this.#apply();
    for (const select of [this.#size, this.#face]) {
      select.addEventListener("change", () => {
        this.#apply();
        keep(this.#size.value === OWN_SIZE && this.#face.value === "" ? null : this.#choice);
      });
    }
  }

  /** Says all again, after the interface's language has changed. */
  retell(): void {
    for (const option of this.#size.options) option.textContent = formatPercent(Number(option.value));
  }

  get #choice(): string {
    return `${this.#size.value} ${this.#face.value}`;
  }

  #apply(): void {
    const { dataset, style } = document.documentElement;
    style.setProperty("--text", this.#size.value);
    dataset["face"] = this.#face.value;
  }
}

// Browsers may refuse storage, with an exception at any access.
function kept(): readonly string[] {
  try {
    return localStorage.getItem(KEPT)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

function keep(choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, choice);
  } catch {
    // It lasts as long as the page, then.
  }
}
