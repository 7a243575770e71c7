/** Shows the progress of the analysis, with a button to cancel it. */
import { button, find } from "../browser/dom.js";

const DELAY = 150; // milliseconds; shorter work shows no progress

export class Progress {
  readonly #root = find("progress", HTMLElement);
  readonly #bar = find("progress-bar", HTMLProgressElement);
  readonly #text = find("progress-text", HTMLElement);
  #controller: AbortController | null = null;
  #timer = 0;

  constructor() {
    button("cancel").addEventListener("click", () => this.cancel());
  }

  get isRunning(): boolean {
    return this.#controller !== null;
  }

  /** Begins new work, and cancels any that is running. */
  begin(text: string): AbortSignal {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.#text.textContent = text;
    this.#bar.value = 0;
    this.#timer = setTimeout(() => (this.#root.hidden = false), DELAY);
    return controller.signal;
  }

  update(share: number, text?: string): void {
    this.#bar.value = share;
    if (text !== undefined) this.#text.textContent = text;
  }

  /** Ends the work of this signal, unless other work has begun since. */
  end(signal: AbortSignal): void {
    if (this.#controller?.signal === signal) this.#hide();
  }

  cancel(): void {
    const controller = this.#controller;
    this.#hide();
    controller?.abort();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#controller = null;
    this.#root.hidden = true;
  }
}
