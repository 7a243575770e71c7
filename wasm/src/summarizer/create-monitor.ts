import { progressEvent } from "./progress-event.js";
import type { CreateMonitor } from "./types.js";
import { shapeInterface } from "./webidl.js";

const DOWNLOAD_PROGRESS = "downloadprogress";

type Handler = CreateMonitor["ondownloadprogress"];

/** Callers can't have it, so they can't construct what asks for it. */
const construction: unique symbol = Symbol("construction");

const Monitor = class extends EventTarget {
  #handler: Handler = null;
  readonly #listener = (event: Event): void => {
    // An object that can't be called is kept, and does nothing, as with all event handlers.
    if (typeof this.#handler !== "function") return;
    this.#handler.call(this as CreateMonitor, event as ProgressEvent);
  };

  constructor(key: symbol | null = null) {
    if (key !== construction) throw new TypeError("Illegal constructor");
    super();
  }

  get ondownloadprogress(): Handler {
    return this.#handler;
  }

  set ondownloadprogress(value: Handler) {
    const handler = typeof value === "function" || typeof value === "object" ? value : null;
    // A handler takes its place among the listeners when it is set where there was none.
    if (handler === null) {
      this.removeEventListener(DOWNLOAD_PROGRESS, this.#listener);
    } else {
      this.addEventListener(DOWNLOAD_PROGRESS, this.#listener);
    }
    this.#handler = handler;
  }

  static {
    shapeInterface(this, "CreateMonitor");
  }
};

/** A monitor for one `create()`. */
export function createMonitor(): CreateMonitor {
  return new Monitor(construction) as CreateMonitor;
}

/** Tells a monitor's listeners which share is downloaded. */
export function fireDownloadProgress(monitor: CreateMonitor, share: number): void {
  monitor.dispatchEvent(progressEvent(DOWNLOAD_PROGRESS, share));
}
