/** Lists files that came together, so that the reader opens one after another. */
import { button, find, make } from "../browser/dom.js";
import { say } from "../i18n/strings.js";

export class ChoiceView {
  readonly #root = find("several", HTMLElement);
  readonly #title = find("several-title", HTMLElement);
  readonly #list = find("several-list", HTMLElement);
  readonly #open: (file: File) => void;
  #files: readonly File[] = [];

  constructor(open: (file: File) => void) {
    this.#open = open;
    button("several-close").addEventListener("click", () => this.show([]));
  }

  /** Shows these files in place of others; none hide the list. */
  show(files: readonly File[]): void {
    this.#files = files;
    this.#root.hidden = files.length === 0;
    this.retell();
    this.#list.replaceChildren(...files.map((file) => make("li", {}, this.#button(file))));
    this.#list.querySelector("button")?.focus({ preventScroll: true });
  }

  /** Shows the phrases again, after the interface's language has changed. */
  retell(): void {
    this.#title.textContent = say("several", { n: this.#files.length });
  }

  #button(file: File): HTMLButtonElement {
    const button = make("button", { type: "button" }, make("bdi", {}, file.name));
    button.addEventListener("click", () => {
      this.#list.querySelector("[aria-current]")?.removeAttribute("aria-current");
      button.setAttribute("aria-current", "true");
      this.#open(file);
    });
    return button;
  }
}
