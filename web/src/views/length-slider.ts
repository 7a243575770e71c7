/** The length slider, and the phrases that describe the summary's size. */
import { find } from "../browser/dom.js";

export class LengthSlider {
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

  /** Sets the slider's position and its last stop. The first stop is 0. */
  set(stop: number, last: number): void {
    this.#input.max = String(last);
    this.#input.value = String(stop);
    this.#input.style.setProperty("--fill", String(last > 0 ? stop / last : 1));
  }

  /** Shows or hides the slider and its unit. */
  show(visible: boolean): void {
    this.#input.closest<HTMLElement>(".slider-row")?.toggleAttribute("hidden", !visible);
  }

  /** Shows the summary's size. Screen readers are told when the slider rests. */
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
