/**
 * Walks the tree of a page and writes an event for each node. The walk does not recurse, and it
 * does not change, run or load anything. It skips the contents of `<template>`, except those of
 * declarative shadow roots, which are shown.
 */
import type { PageEvents } from "./page-events.js";
import type { DomTree, PageTree, Parse5Tree } from "../types.js";

/** The attributes that the module reads, ascending. The events contain no others. */
export const ATTRIBUTES: readonly string[] = [
  "aria-hidden",
  "aria-modal",
  "class",
  "content",
  "hidden",
  "href",
  "id",
  "itemprop",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "shadowrootmode",
  "style",
  "summary",
  "type",
  "xml:lang",
];
const READ: ReadonlySet<string> = new Set(ATTRIBUTES);

type Attribute = readonly [name: string, value: string];

/** One kind of tree. */
interface View<Node> {
  /** The name of an element; null for any other node. */
  name(node: Node): string | null;
  attributes(node: Node): Attribute[];
  /** The content of a text node; null for any other node. */
  text(node: Node): string | null;
  firstChild(node: Node): Node | null;
  /** The next sibling of `node`, as child number `index` of `parent`. */
  nextChild(parent: Node, node: Node, index: number): Node | null;
}

/** Writes the events of a document, or of one element and its descendants. */
export function walk(root: PageTree, events: PageEvents): void {
  if (isDom(root)) walkBy(new DomView(), root, events);
  else walkBy(parse5View, root as Parse5Node, events);
}

/** Whether a value is a document, an element or a fragment of a DOM. */
export function isDom(value: unknown): value is DomTree {
  const type = (value as Partial<DomTree> | null)?.nodeType;
  return type === ELEMENT || type === DOCUMENT || type === FRAGMENT || isClobbered(type);
}

/** Whether a value is a tree of parse5. */
export function isParse5(value: unknown): value is Parse5Tree {
  const { nodeName, childNodes } = (value ?? {}) as Partial<Parse5Tree>;
  return typeof nodeName === "string" && Array.isArray(childNodes);
}

function walkBy<Node>(view: View<Node>, root: Node, events: PageEvents): void {
  const open: Node[] = [];
  // The number of visited children of each open node.
  const visited: number[] = [];
  let node: Node | null = root;
  do {
    if (node === null) {
      const left = open.pop() as Node;
      visited.pop();
      if (view.name(left) !== null) events.end();
      node = left;
    } else {
      const name = view.name(node);
      const text = name === null ? view.text(node) : null;
      if (name !== null) events.begin(name, view.attributes(node));
      if (text !== null) events.text(text);
      if (name !== null || node === root) {
        open.push(node);
        visited.push(0);
        node = view.firstChild(node);
        continue;
      }
    }
    const parent = open.at(-1);
    if (parent === undefined) return;
    const index = (visited.at(-1) ?? 0) + 1;
    visited[visited.length - 1] = index;
    node = view.nextChild(parent, node, index);
  } while (open.length > 0);
}

interface Parse5Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly attrs?: readonly {
    readonly name: string;
    readonly value: string;
    readonly prefix?: string | undefined;
  }[];
  readonly value?: string;
  readonly childNodes?: readonly Parse5Node[];
  /** Of a `<template>`. */
  readonly content?: Parse5Node;
}

// The attribute of a <template> that is shown as its parent's shadow root.
const SHADOW_ROOT = "shadowrootmode";

function childrenOf(node: Parse5Node): readonly Parse5Node[] | undefined {
  const isShadowRoot = node.content && node.attrs?.some(({ name }) => name === SHADOW_ROOT);
  return isShadowRoot ? node.content.childNodes : node.childNodes;
}

const parse5View: View<Parse5Node> = {
  name: (node) => node.tagName ?? null,
  attributes: (node) =>
    (node.attrs ?? [])
      .map(({ name, value, prefix }): Attribute => [prefix ? `${prefix}:${name}` : name, value])
      .filter(([name]) => READ.has(name)),
  text: (node) => (node.nodeName === "#text" ? (node.value ?? null) : null),
  firstChild: (node) => childrenOf(node)?.[0] ?? null,
  nextChild: (parent, _, index) => childrenOf(parent)?.[index] ?? null,
};

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

// A form's field may have any name, and then hides the form's property of that name.
function isClobbered(type: unknown): boolean {
  return typeof type === "object" && type !== null;
}

const MEMBERS = [
  "nodeType",
  "localName",
  "nodeValue",
  "firstChild",
  "nextSibling",
  "childNodes",
  "content",
  "getAttributeNames",
  "getAttribute",
] as const;
type Member = (typeof MEMBERS)[number];
type Read = (node: DomTree, argument?: string) => unknown;

/**
 * A DOM of the host or of a library, through the accessors of its prototypes: `form.firstChild` may
 * be an `<input name="firstChild">`.
 */
class DomView implements View<DomTree> {
  readonly #reads = new Map<object | null, Readonly<Record<Member, Read>>>();

  name(node: DomTree): string | null {
    return this.#read(node, "nodeType") === ELEMENT
      ? (this.#read(node, "localName") as string)
      : null;
  }

  attributes(node: DomTree): Attribute[] {
    const names = this.#read(node, "getAttributeNames") as string[];
    return names
      .filter((name) => READ.has(name))
      .map((name) => [name, this.#read(node, "getAttribute", name) as string]);
  }

  text(node: DomTree): string | null {
    const type = this.#read(node, "nodeType");
    return type === TEXT || type === CDATA ? (this.#read(node, "nodeValue") as string) : null;
  }

  firstChild(node: DomTree): DomTree | null {
    const isShadowRoot =
      this.name(node) === "template" && this.#read(node, "getAttribute", SHADOW_ROOT) !== null;
    const holder = isShadowRoot ? (this.#read(node, "content") as DomTree) : node;
    return this.#read(holder, "firstChild") as DomTree | null;
  }

  nextChild(parent: DomTree, node: DomTree, index: number): DomTree | null {
    // In linkedom, a document type has no next sibling.
    if (this.#read(parent, "nodeType") === DOCUMENT) {
      return (this.#read(parent, "childNodes") as ArrayLike<DomTree>)[index] ?? null;
    }
    return this.#read(node, "nextSibling") as DomTree | null;
  }

  #read(node: DomTree, member: Member, argument?: string): unknown {
    const prototype = Object.getPrototypeOf(node) as object | null;
    let reads = this.#reads.get(prototype);
    if (!reads) {
      reads = readsOf(prototype);
      this.#reads.set(prototype, reads);
    }
    return reads[member](node, argument);
  }
}

function readsOf(prototype: object | null): Readonly<Record<Member, Read>> {
  const reads = MEMBERS.map((member) => [member, readOf(prototype, member)]);
  return Object.fromEntries(reads) as Record<Member, Read>;
}

function readOf(prototype: object | null, member: Member): Read {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, member);
    if (property?.get) return property.get.call.bind(property.get);
    const { value } = property ?? {};
    if (typeof value === "function") return (node, argument) => value.call(node, argument);
  }
  // Some libraries define the members on the nodes themselves.
  return (node) => node[member as keyof DomTree];
}
