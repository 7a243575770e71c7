import { domException } from "./dom-exceptions.js";

// The page of this script; null in hosts without a window of their own, whatever they call
// `document`. Read at once: a window whose frame was removed makes no more interfaces.
const { Window } = globalThis;
const isPage = typeof Window === "function" && globalThis instanceof Window;
const page = isPage ? globalThis.document : null;

/** @throws DOMException `InvalidStateError` in the page of a removed frame, as the draft wants it */
export function requireActivePage(): void {
  if (page && !page.defaultView) {
    throw domException("InvalidStateError", "the page is no longer shown");
  }
}
