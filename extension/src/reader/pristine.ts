/**
 * The members of nodes through the accessors of their prototypes, which are the browser's own in an
 * extension's world: `form.firstChild` may be an `<input name="firstChild">`, and `document.title`
 * an `<img name="title">`.
 */

function getter<Of, Value>(prototype: object, name: string): (of: Of) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Value;
  return (of) => get.call(of);
}

export const typeOf = getter<Node, number>(Node.prototype, "nodeType");
export const dataOf = getter<Node, string | null>(Node.prototype, "nodeValue");
export const firstChildOf = getter<Node, ChildNode | null>(Node.prototype, "firstChild");
export const nextSiblingOf = getter<Node, ChildNode | null>(Node.prototype, "nextSibling");
export const parentElementOf = getter<Node, Element | null>(Node.prototype, "parentElement");
export const isConnected = getter<Node, boolean>(Node.prototype, "isConnected");
export const nameOf = getter<Element, string>(Element.prototype, "localName");
export const namesOf = (element: Element): string[] =>
  Element.prototype.getAttributeNames.call(element);
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? "";

export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

export const rootOf = getter<Document, Element | null>(Document.prototype, "documentElement");
export const titleOf = getter<Document, string>(Document.prototype, "title");
export const contentTypeOf = getter<Document, string>(Document.prototype, "contentType");

/** Changes the list of a root's style sheets. */
export function adopt(
  root: Document | ShadowRoot,
  change: (sheets: readonly CSSStyleSheet[]) => CSSStyleSheet[],
): void {
  const { prototype } = root instanceof Document ? Document : ShadowRoot;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, "adoptedStyleSheets") ?? {};
  set?.call(root, change([...(get?.call(root) as CSSStyleSheet[])]));
}

const openShadowOf = getter<Element, ShadowRoot | null>(Element.prototype, "shadowRoot");

interface ShadowReader {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

const { chrome } = globalThis as { chrome?: { dom?: ShadowReader } };

/** The shadow root of an element, also if it is closed: the reader sees its text. */
export function shadowOf(element: Element): ShadowRoot | null {
  if ("openOrClosedShadowRoot" in element) return element.openOrClosedShadowRoot as ShadowRoot;
  if (chrome?.dom && element instanceof HTMLElement) {
    return chrome.dom.openOrClosedShadowRoot(element);
  }
  return openShadowOf(element);
}
