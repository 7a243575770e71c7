/** Error messages, shown where the reader is looking: what happened, why, and what to do. */
import { button, find } from "../browser/dom.js";
import type { Failure } from "../browser/failure.js";
import { say } from "../i18n/strings.js";

export interface Action {
  readonly label: string;
  run(): void;
}

export class Notice {
  readonly #root = find("notice", HTMLElement);
  readonly #text = find("notice-text", HTMLElement);
  readonly #action = button("notice-action");
  #run: () => void = () => {};

  constructor() {
    button("notice-close").addEventListener("click", () => this.clear());
    this.#action.addEventListener("click", () => {
      this.clear();
      this.#run();
    });
  }

  show({ key, values }: Pick<Failure, "key" | "values">, action?: Action): void {
    this.tell(say(key, values), action);
  }

  tell(text: string, action?: Action): void {
    this.#root.hidden = false;
    this.#text.textContent = text;
    this.#action.hidden = action === undefined;
    this.#action.textContent = action?.label ?? "";
    this.#run = action ? () => action.run() : () => {};
  }

  /** Moves the notice to the place before this element. */
  moveTo(element: HTMLElement): void {
    element.before(this.#root);
  }

  clear(): void {
    this.#root.hidden = true;
    this.#text.textContent = "";
  }
}
