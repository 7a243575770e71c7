/** The ways in: paste anywhere, drop, open a file, the field. */
import { button, find } from "../browser/dom.js";
import { fail } from "../browser/failure.js";
import { readFile } from "./files.js";
import { hasWords, looksLikeAddress } from "../model/source.js";
import type { Source } from "../model/source.js";

export interface IntakeListener {
  take(source: Source): void;
  trouble(thrown: unknown): void;
}

// A paste into the field that is shorter may be the beginning of something that is being written.
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
    document.addEventListener("paste", (event) => this.#paste(event));
    this.#listenToDrops();
  }

  /** Empties the field and waits in it. */
  reset(): void {
    this.#field.value = "";
    this.#ready();
    this.#field.focus();
  }

  /** Takes plain text, wherever it came from. */
  text(content: string, title?: string): void {
    this.#try(() => {
      if (looksLikeAddress(content)) fail("error.address");
      if (!hasWords(content)) fail("error.empty");
      this.#listener.take({ kind: "text", content, ...(title ? { title } : {}) });
    });
  }

  /** Takes the source of a page or of a part of it, and what it says as plain text. */
  html(content: string, plain: string, title?: string): void {
    this.#listener.take({ kind: "html", content, plain, ...(title ? { title } : {}) });
  }

  /** Takes a file, whichever way it came. */
  file(file: File): void {
    readFile(file).then(
      (source) => {
        if (hasWords(source.content)) this.#listener.take(source);
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
    const file = files?.[0];
    if (file) this.file(file);
  }

  #paste(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!clipboardData || (typed && target !== this.#field)) return;
    const inField = target === this.#field;
    if (inField && this.#field.value !== "") return; // it adds to what is there
    const text = clipboardData.getData("text/plain");
    if (inField && text.length < SHORT && !looksLikeAddress(text)) return;
    if (!inField) event.preventDefault();
    this.#takeData(clipboardData);
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
    let depth = 0; // of elements that the dragged thing has entered
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
