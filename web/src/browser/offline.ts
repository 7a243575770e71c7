/**
 * Registers the service worker: the page works offline after the first visit, and offers updates.
 */
import { button, find } from "./dom.js";
import { interfaceLanguage } from "../i18n/strings.js";
import { isSingleFile, phrasesOf } from "./parts.js";
import { ownScript } from "./policy.js";

const SCRIPT = "sw.js";
const OWN = "en"; // the language whose phrases are in the script

export async function goOffline(): Promise<void> {
  if (isSingleFile || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(ownScript(SCRIPT));
  const takesOver = registration.active?.state !== "activated";
  const offer = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) offerUpdate(registration);
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  await navigator.serviceWorker.ready;
  if (takesOver) await controlled();
  // Fetched before there was a service worker to keep them.
  if (interfaceLanguage() !== OWN) await phrasesOf(interfaceLanguage());
  document.documentElement.dataset["offline"] = "";
}

/** Resolves once the service worker controls the page, which is some time after it is ready. */
function controlled(): Promise<void> {
  const container = navigator.serviceWorker;
  if (container.controller) return Promise.resolve();
  return new Promise((resolve) => {
    container.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}

function offerUpdate(registration: ServiceWorkerRegistration): void {
  find("update", HTMLElement).hidden = false;
  button("update-now").onclick = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    registration.waiting?.postMessage("take-over");
  };
}
