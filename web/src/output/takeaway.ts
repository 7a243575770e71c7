/** Exports a summary: to the clipboard, to files, to the system's share sheet, to paper. */
import { button, find, make } from "../browser/dom.js";
import { asMarkdown, asPage, asText } from "./exports.js";
import type { Extract, Quotation } from "./exports.js";
import { Failure } from "../browser/failure.js";
import { say } from "../i18n/strings.js";

export interface TakeawayListener {
  /** The summary to export, or null if there is none. */
  extract(isNumbered: boolean): Extract | null;
  /** The same as JSON of the schema `leitsatz/1`. */
  json(): Promise<string | null>;
  trouble(thrown: unknown): void;
}

// Milliseconds for which a button confirms what it has done.
const SAID = 1600;

// Milliseconds after which the browser has certainly started a download.
const TAKEN = 60_000;

const LONGEST_NAME = 60; // characters

export class Takeaway {
  readonly #numbers = find("numbers", HTMLInputElement);
  readonly #menu = find("downloads", HTMLDetailsElement);
  readonly #listener: TakeawayListener;

  constructor(listener: TakeawayListener) {
    this.#listener = listener;
    this.#copies("copy", asText);
    this.#copies("copy-markdown", asMarkdown);
    this.#on("save-markdown", (extract) =>
      save(extract, "md", "text/markdown", asMarkdown(extract)),
    );
    this.#on("save-html", (extract) => save(extract, "html", "text/html", asPage(extract)));
    this.#on("save-json", async (extract) => {
      const json = await listener.json();
      if (json !== null) save(extract, "json", "application/json", json);
    });
    this.#on("print", () => print());
    const share = button("share");
    share.hidden = typeof navigator.share !== "function";
    this.#on("share", (extract) => shareText(extract));
    document.addEventListener("click", (event) => {
      if (!this.#menu.contains(event.target as Node)) this.#menu.open = false;
    });
  }

  /** Closes the menu; false if it was not open. */
  close(): boolean {
    const { open } = this.#menu;
    this.#menu.open = false;
    return open;
  }

  #on(id: string, run: (extract: Extract) => void | Promise<void>): void {
    button(id).addEventListener("click", () => {
      const extract = this.#listener.extract(this.#numbers.checked);
      this.#menu.open = false;
      if (extract) void this.#try(() => run(extract));
    });
  }

  #copies(id: string, write: (extract: Extract) => string): void {
    this.#on(id, async (extract) => {
      await copy({ text: write(extract), html: null });
      confirm(button(id));
    });
  }

  /** Copies one sentence, and says so on the button that was pressed for it. */
  copyOne(quotation: Quotation, pressed: HTMLButtonElement): void {
    void this.#try(async () => {
      await copy(quotation);
      confirm(pressed);
    });
  }

  async #try(step: () => void | Promise<void>): Promise<void> {
    try {
      await step();
    } catch (thrown) {
      this.#listener.trouble(thrown);
    }
  }
}

async function copy({ text, html }: Quotation): Promise<void> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else {
      const kinds = { "text/plain": text, "text/html": html };
      const blobs = Object.entries(kinds).map(([type, one]) => [type, new Blob([one], { type })]);
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
      ]);
    }
  } catch {
    throw new Failure("error.clipboard");
  }
}

function confirm(pressed: HTMLButtonElement): void {
  const label = (pressed.dataset["say"] ?? "copy") as "copy";
  pressed.textContent = say("copied");
  find("announce", HTMLElement).textContent = say("copied");
  setTimeout(() => (pressed.textContent = say(label)), SAID);
}

async function shareText(extract: Extract): Promise<void> {
  try {
    await navigator.share({ title: extract.title, text: asText(extract) });
  } catch (thrown) {
    if ((thrown as DOMException).name !== "AbortError") throw thrown; // the reader cancelled
  }
}

function save({ title }: Extract, ending: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = make("a", { href: address, download: `${fileName(title)}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

/** A file name for a title: letters and digits of any script, separated by "-". */
export function fileName(title: string): string {
  const name = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
  return name === "" ? "leitsatz" : name;
}
