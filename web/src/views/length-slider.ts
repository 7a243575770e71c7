/** The length slider and the line that says what it means. */
import { find } from "../browser/dom.js";

export class Dial {
  readonly #input = find("length", HTMLInputElement);
  readonly #count = find("count", HTMLElement);
  readonly #announce = find("announce", HTMLElement);
  #timer = 0;

  constructor(onMove: (stop: number) => void) {
    this.#input.addEventListener("input", () => onMove(Number(this.#input.value)));
  }

  get stop(): number {
    return Number(this.#input.value);
  }

  /** The slider goes from 0 to `last`. */
  set(stop: number, last: number): void {
    this.#input.max = String(last);
    this.#input.value = String(stop);
    this.#input.style.setProperty("--fill", String(last > 0 ? stop / last : 1));
  }

  show(visible: boolean): void {
    this.#input.closest<HTMLElement>(".dial-row")?.toggleAttribute("hidden", !visible);
  }

  /** Says what the summary is now; aloud only once the slider rests. */
  say(parts: readonly string[], aloud: string): void {
    this.#count.replaceChildren(
      ...parts.map((part) => {
        const span = document.createElement("span");
        span.textContent = part;
        return span;
      }),
    );
    this.#input.setAttribute("aria-valuetext", parts[0] ?? "");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#announce.textContent = aloud), REST);
  }
}

// Milliseconds without a change after which a screen reader is told.
const REST = 500;
