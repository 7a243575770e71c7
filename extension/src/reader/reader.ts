/**
 * Runs in the page, in the extension's own world, after the reader's click: reads the page for the
 * panel, marks sentences in it, and goes when the panel does.
 */
import { api } from "../common/api.js";
import type { Port } from "../common/api.js";
import type { FromPage, ToPage } from "../common/messages.js";
import { Marker } from "./marker.js";
import { Places } from "./places.js";
import { contentTypeOf, isConnected, rootOf, titleOf } from "./pristine.js";
import { walk } from "./walk.js";
import type { Walk } from "./walk.js";

// Events in one message, of which browsers bound the size.
const MOST_EVENTS = 50_000;

// A selection that is shorter, in characters, was not meant as a text to read.
const LEAST_SELECTED = 80;

// Milliseconds after a change of the page until it is looked at.
const SETTLED = 400;

const MOST_LOOKED_AT = 30; // sentences

const EMPTY: Walk = { events: [], texts: [], textsBefore: [], shadows: [] };

class Reader {
  readonly #port: Port;
  readonly #watch = new MutationObserver(() => this.#lookSoon());
  #shadows: readonly ShadowRoot[] = [];
  #places: Places | null = null;
  #selected: readonly [from: number, to: number] | null = null;
  #marker: Marker | null = null;
  #looked: Text[] = []; // texts of the article
  #timer = 0;

  constructor(port: Port) {
    this.#port = port;
    window.addEventListener("click", this.#click, true);
    window.addEventListener("keydown", this.#key, true);
  }

  take(message: ToPage): void {
    switch (message.type) {
      case "read":
        this.#read();
        break;
      case "place":
        this.#places?.find(message.sentences, ...(this.#selected ?? []));
        this.#begin(message.sentences.length);
        break;
      case "mark":
        this.#marker?.mark(message.marks);
        break;
      case "scroll":
        this.#marker?.scroll(message.sentence);
        break;
      case "clean":
        this.#clean();
    }
  }

  /** Leaves nothing behind. */
  end(): void {
    this.#clean();
    window.removeEventListener("click", this.#click, true);
    window.removeEventListener("keydown", this.#key, true);
  }

  #tell(message: FromPage): void {
    this.#port.postMessage(message);
  }

  #read(): void {
    this.#clean();
    const root = rootOf(document);
    const { events, texts, ...rest } = root ? walk(root) : EMPTY;
    for (let i = 0; i < events.length; i += MOST_EVENTS) {
      this.#tell({ type: "events", events: events.slice(i, i + MOST_EVENTS) });
    }
    const selection = this.#selection(texts);
    const kind = contentTypeOf(document);
    this.#tell({ type: "read", title: titleOf(document), kind, selection });
    this.#places = new Places(texts, rest.textsBefore);
    this.#shadows = rest.shadows;
  }

  #selection(texts: readonly Text[]): string {
    this.#selected = null;
    const selection = getSelection();
    const text = selection?.toString() ?? "";
    if (!selection || selection.rangeCount === 0 || text.trim().length < LEAST_SELECTED) return "";
    const range = selection.getRangeAt(0);
    const from = texts.findIndex((one) => range.intersectsNode(one));
    if (from < 0) return "";
    const after = texts.findIndex((one, i) => i > from && !range.intersectsNode(one));
    this.#selected = [from, after < 0 ? texts.length : after];
    return text;
  }

  #begin(count: number): void {
    this.#marker?.clean();
    const every = Math.max(1, Math.floor(count / MOST_LOOKED_AT));
    this.#looked = [];
    for (let i = 0; i < count; i += every) {
      const text = this.#places?.textOf(i);
      if (text) this.#looked.push(text);
    }
    const [first = null] = this.#looked;
    if (this.#places) this.#marker = new Marker(this.#places, this.#shadows, first);
    this.#watch.observe(document, { childList: true, subtree: true });
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), SETTLED);
  }

  // Tells once when most of the article has gone from the page.
  #look(): void {
    const here = this.#looked.filter((text) => isConnected(text)).length;
    if (this.#looked.length === 0 || here * 2 >= this.#looked.length) return;
    this.#clean();
    this.#tell({ type: "gone" });
  }

  #clean(): void {
    clearTimeout(this.#timer);
    this.#watch.disconnect();
    this.#marker?.clean();
    this.#marker = null;
    this.#places = null;
    this.#shadows = [];
    this.#looked = [];
  }

  readonly #click = (event: MouseEvent): void => {
    if (!event.isTrusted || getSelection()?.isCollapsed === false) return;
    const sentence = this.#marker?.at(event.clientX, event.clientY) ?? null;
    if (sentence !== null) this.#tell({ type: "clicked", sentence });
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape" || !this.#marker) return;
    this.#clean();
    this.#tell({ type: "escape" });
  };
}

// Each panel has one connection; a new one ends the one before. A click may run this script again.
const world = globalThis as { leitsatzReads?: true };
if (!world.leitsatzReads) {
  world.leitsatzReads = true;
  let reader: Reader | null = null;
  api.runtime.onConnect.addListener((port) => {
    reader?.end();
    const own = new Reader(port);
    reader = own;
    port.onMessage.addListener((message: ToPage) => own.take(message));
    port.onDisconnect.addListener(() => {
      own.end();
      if (reader === own) reader = null;
    });
  });
}
