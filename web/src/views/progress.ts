/** Work that takes longer than a blink: how far it is, and a way to stop it. */
import { button, find } from "../browser/dom.js";

const BLINK = 150; // milliseconds: what takes less shows nothing

export class Work {
  readonly #root = find("work", HTMLElement);
  readonly #bar = find("progress", HTMLProgressElement);
  readonly #text = find("work-text", HTMLElement);
  #controller: AbortController | null = null;
  #timer = 0;

  constructor() {
    button("cancel").addEventListener("click", () => this.cancel());
  }

  get isRunning(): boolean {
    return this.#controller !== null;
  }

  /** Begins work; what ran before is stopped. */
  begin(text: string): AbortSignal {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.#text.textContent = text;
    this.#bar.value = 0;
    this.#timer = setTimeout(() => (this.#root.hidden = false), BLINK);
    return controller.signal;
  }

  progress(share: number, text?: string): void {
    this.#bar.value = share;
    if (text !== undefined) this.#text.textContent = text;
  }

  /** The work of this signal is done; no other is touched. */
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
