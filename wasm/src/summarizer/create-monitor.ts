import { progressEvent } from "./progress-event.js";
import type { CreateMonitor } from "./types.js";
import { shapeInterface } from "./webidl.js";

const DOWNLOAD_PROGRESS = "downloadprogress";

type Handler = CreateMonitor["ondownloadprogress"];

/** A key that callers can't get, so that only this file can construct monitors. */
const construction: unique symbol = Symbol("construction");

const Monitor = class extends EventTarget {
  #handler: Handler = null;
  readonly #listener = (event: Event): void => {
    // As with all event handlers, an object that is no function is kept but does nothing.
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
    // A handler keeps its position among the listeners when another handler replaces it.
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

/** Tells a monitor's listeners the share that is downloaded. */
export function fireDownloadProgress(monitor: CreateMonitor, share: number): void {
  monitor.dispatchEvent(progressEvent(DOWNLOAD_PROGRESS, share));
}
