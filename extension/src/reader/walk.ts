/**
 * Walks the tree of the page that the reader sees, with its shadow roots, and collects an event for
 * each node. Nothing is changed, run or loaded.
 *
 * Cost: linear, without recursion.
 */
import { ATTRIBUTES } from "leitsatz/page-walk";
import type { PageEvent } from "../common/messages.js";
import {
  attributeOf,
  dataOf,
  firstChildOf,
  nameOf,
  namesOf,
  nextSiblingOf,
  shadowOf,
  typeOf,
} from "./pristine.js";

const READ: ReadonlySet<string> = new Set(ATTRIBUTES);

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** A shadow root is read as HTML writes it. */
const SHADOW: PageEvent = ["template", "shadowrootmode", "open"];

// What they hold is no text of the page.
const SILENT: ReadonlySet<string> = new Set(["script", "style", "head", "template", "noscript"]);

export interface Walk {
  readonly events: readonly PageEvent[];
  /** The texts that can be seen, in the order of the tree. */
  readonly texts: readonly Text[];
  /** For each element, by its number: how many of `texts` are before it. */
  readonly textsBefore: readonly number[];
  readonly shadows: readonly ShadowRoot[];
}

type Open = { readonly next: Node | null; readonly isSilent: boolean };

export function walk(root: Element): Walk {
  const events: PageEvent[] = [];
  const texts: Text[] = [];
  const textsBefore: number[] = [];
  const shadows: ShadowRoot[] = [];
  const open: Open[] = []; // where to go on after the element, and its parent's silence
  let node: Node | null = root;
  let isSilent = false;
  const enter = (
    event: PageEvent,
    first: Node | null,
    next: Node | null,
    silent: boolean,
  ): void => {
    events.push(event);
    textsBefore.push(texts.length);
    open.push({ next, isSilent });
    isSilent = silent;
    node = first;
  };
  for (;;) {
    if (node === null) {
      const left = open.pop();
      if (!left) return { events, texts, textsBefore, shadows };
      events.push(0);
      ({ next: node, isSilent } = left);
      continue;
    }
    const next: Node | null = node === root ? null : nextSiblingOf(node);
    const type = typeOf(node);
    if (type === ELEMENT) {
      const element = node as Element;
      const name = nameOf(element);
      const event: string[] = [name];
      for (const attribute of namesOf(element)) {
        if (READ.has(attribute)) event.push(attribute, attributeOf(element, attribute));
      }
      const first = firstChildOf(element);
      enter(event as [string, ...string[]], first, next, isSilent || SILENT.has(name));
      const shadow = shadowOf(element);
      if (shadow) {
        shadows.push(shadow);
        // Its light children follow.
        enter(SHADOW, firstChildOf(shadow), first, isSilent);
      }
    } else {
      if (type === TEXT || type === CDATA) {
        events.push(dataOf(node) ?? "");
        if (!isSilent) texts.push(node as Text);
      }
      node = next;
    }
  }
}
