/** Inserts phrases into the elements of the page that name them in `data-say`. */
import { directionOf } from "./direction.js";
import { interfaceLanguage, say } from "./strings.js";
import type { Key } from "./strings.js";

export function translatePage(root: ParentNode = document): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = directionOf(interfaceLanguage());
  for (const element of root.querySelectorAll<HTMLElement>("[data-say]")) {
    const words = say(element.dataset["say"] as Key);
    // Setting the same text again would cost a repaint.
    if (element.textContent !== words) element.textContent = words;
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-say-placeholder]")) {
    element.setAttribute("placeholder", say(element.dataset["sayPlaceholder"] as Key));
  }
  document.getElementById("length")?.setAttribute("aria-label", say("length"));
  document.getElementById("map")?.setAttribute("aria-label", say("map"));
}
