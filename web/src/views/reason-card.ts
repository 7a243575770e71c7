/** A card below a sentence of the article, with the reasons why it was chosen or not. */
import { find } from "../browser/dom.js";

const GAP = 6; // pixels between the sentence and the card

export class ReasonCard {
  readonly #root = find("card", HTMLElement);
  readonly #head = find("card-head", HTMLElement);
  readonly #text = find("card-text", HTMLElement);

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  open(beside: HTMLElement, head: string, text: string): void {
    this.#head.textContent = head;
    this.#text.textContent = text;
    this.#root.hidden = false;
    const frame = this.#root.offsetParent?.getBoundingClientRect();
    const boxes = beside.getClientRects();
    const last = boxes[boxes.length - 1];
    if (!frame || !last) return;
    const column = beside.parentElement?.getBoundingClientRect() ?? last;
    const widest = column.right - this.#root.offsetWidth;
    const left = Math.max(column.left, Math.min(last.left, widest)) - frame.left;
    this.#root.style.setProperty("left", `${left}px`);
    this.#root.style.setProperty("top", `${last.bottom - frame.top + GAP}px`);
  }

  close(): void {
    this.#root.hidden = true;
  }
}
