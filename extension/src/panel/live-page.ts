/** The page of a tab, by the script that runs in it. */
import { api } from "../common/api.js";
import type { Port } from "../common/api.js";
import type { FromPage, Marks, PageEvent, Sought, ToPage } from "../common/messages.js";

export interface LivePageListener {
  /** The reader clicked on a marked sentence. */
  clicked(sentence: number): void;
  /** The article is not in the page any more. */
  gone(): void;
  /** The tab shows another page, or is closed. */
  left(): void;
  /** The reader pressed Esc in the page; nothing is marked in it any more. */
  escape(): void;
}

/** What was read. */
export interface LiveRead {
  readonly events: readonly PageEvent[];
  readonly title: string;
  /** The page's media type. */
  readonly kind: string;
  /** The text that is selected, if any. */
  readonly selection: string;
}

export class LivePage {
  readonly #port: Port;
  #events: PageEvent[] = [];
  #done: { resolve(read: LiveRead): void; reject(reason: unknown): void } | null = null;

  /** @throws if the extension may not read the page */
  static async of(tab: number, listener: LivePageListener): Promise<LivePage> {
    await api.scripting.executeScript({ target: { tabId: tab }, files: ["reader.js"] });
    return new LivePage(api.tabs.connect(tab), listener);
  }

  private constructor(port: Port, listener: LivePageListener) {
    this.#port = port;
    port.onMessage.addListener((message: FromPage) => this.#take(message, listener));
    port.onDisconnect.addListener(() => {
      this.#done?.reject(new Error("the page has gone"));
      listener.left();
    });
  }

  read(): Promise<LiveRead> {
    return new Promise((resolve, reject) => {
      this.#events = [];
      this.#done = { resolve, reject };
      this.#post({ type: "read" });
    });
  }

  /** The sentences that are meant by their numbers from now on. */
  place(sentences: readonly Sought[]): void {
    this.#post({ type: "place", sentences });
  }

  mark(marks: Marks): void {
    this.#post({ type: "mark", marks });
  }

  scroll(sentence: number): void {
    this.#post({ type: "scroll", sentence });
  }

  /** Removes all that is marked. */
  clean(): void {
    this.#post({ type: "clean" });
  }

  /** Ends the connection; what is marked goes with it. */
  end(): void {
    this.#port.disconnect();
  }

  #post(message: ToPage): void {
    this.#port.postMessage(message);
  }

  #take(message: FromPage, listener: LivePageListener): void {
    switch (message.type) {
      case "events":
        for (const event of message.events) this.#events.push(event);
        break;
      case "read": {
        const { title, kind, selection } = message;
        this.#done?.resolve({ events: this.#events, title, kind, selection });
        this.#events = [];
        this.#done = null;
        break;
      }
      case "clicked":
        listener.clicked(message.sentence);
        break;
      case "gone":
        listener.gone();
        break;
      case "escape":
        listener.escape();
    }
  }
}
