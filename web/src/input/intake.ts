/** Takes articles that the reader pastes, drops, opens or types. */
import { button, find } from "../browser/dom.js";
import { fail } from "../browser/failure.js";
import { readFile } from "./files.js";
import { hasWords, looksLikeAddress } from "../model/article-input.js";
import type { ArticleInput } from "../model/article-input.js";

export interface IntakeListener {
  take(input: ArticleInput): void;
  /** Several files came together. */
  choose(files: readonly File[]): void;
  trouble(thrown: unknown): void;
}

// A shorter text pasted into the field may be part of a text that the reader is writing.
const SHORT = 200; // characters

export class Intake {
  readonly #field = find("field", HTMLTextAreaElement);
  readonly #file = find("file", HTMLInputElement);
  readonly #read = button("read");
  readonly #listener: IntakeListener;

  constructor(listener: IntakeListener) {
    this.#listener = listener;
    this.#field.addEventListener("input", () => this.#ready());
    this.#read.addEventListener("click", () => this.text(this.#field.value));
    this.#field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.text(this.#field.value);
    });
    button("open").addEventListener("click", () => this.#file.click());
    this.#file.addEventListener("change", () => {
      this.#files(this.#file.files);
      this.#file.value = ""; // so that the same file can be opened again
    });
    const { clipboard } = navigator as { clipboard?: Partial<Clipboard> }; // secure pages have one
    button("paste").hidden = clipboard?.readText === undefined;
    button("paste").addEventListener("click", () => void this.#readClipboard());
    document.addEventListener("paste", (event) => this.#paste(event));
    this.#listenToDrops();
  }

  /** Empties the field and focuses it. */
  reset(): void {
    this.#field.value = "";
    this.#ready();
    this.#field.focus();
  }

  /** Takes plain text from any source. */
  text(content: string, title?: string): void {
    this.#try(() => {
      if (looksLikeAddress(content)) fail("error.address");
      if (!hasWords(content)) fail("error.empty");
      this.#listener.take({ kind: "text", content, ...(title ? { title } : {}) });
    });
  }

  /** Takes the HTML of a page or of a part of it, and the same as plain text. */
  html(content: string, plain: string, title = "", address = ""): void {
    const known = { ...(title ? { title } : {}), ...(address ? { address } : {}) };
    this.#listener.take({ kind: "html", content, plain, ...known });
  }

  /** Takes a file from any source. */
  file(file: File): void {
    readFile(file).then(
      (input) => {
        if (hasWords(input.content)) this.#listener.take(input);
        else this.#try(() => fail("error.empty"));
      },
      (thrown: unknown) => this.#listener.trouble(thrown),
    );
  }

  #ready(): void {
    this.#read.disabled = this.#field.value.trim() === "";
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (thrown) {
      this.#listener.trouble(thrown);
    }
  }

  #files(files: FileList | null): void {
    const [first, ...others] = files ?? [];
    if (first && others.length > 0) this.#listener.choose([first, ...others]);
    else if (first) this.file(first);
  }

  #paste(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!clipboardData || (typed && target !== this.#field)) return;
    const inField = target === this.#field;
    if (inField && this.#field.value !== "") return; // the paste adds to a text in the field
    const text = clipboardData.getData("text/plain");
    if (inField && text.length < SHORT && !looksLikeAddress(text)) return;
    if (!inField) event.preventDefault();
    this.#takeData(clipboardData);
  }

  async #readClipboard(): Promise<void> {
    const copied = await navigator.clipboard.readText().catch(() => null);
    if (copied === null) this.#try(() => fail("error.paste"));
    else this.text(copied);
  }

  #takeData(data: DataTransfer): void {
    const html = data.getData("text/html");
    const text = data.getData("text/plain");
    if (data.files.length > 0 && text === "") this.#files(data.files);
    else if (html !== "" && !looksLikeAddress(text)) this.html(html, text);
    else if (text !== "") this.text(text);
  }

  #listenToDrops(): void {
    const root = document.documentElement;
    let depth = 0; // number of nested elements that the drag has entered
    const hover = (by: number): void => {
      depth = Math.max(0, depth + by);
      root.classList.toggle("dropping", depth > 0);
    };
    document.addEventListener("dragenter", () => hover(1));
    document.addEventListener("dragleave", () => hover(-1));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      hover(-depth);
      if (event.dataTransfer) this.#takeData(event.dataTransfer);
    });
  }
}
