/** The events of a page as a tree that the library reads. */
import type { Parse5Tree } from "leitsatz";
import type { PageEvent } from "../common/messages.js";

interface Node {
  nodeName: string;
  tagName?: string;
  attrs?: { name: string; value: string }[];
  value?: string;
  childNodes: Node[];
  content?: Node;
}

/** Cost: linear, without recursion. */
export function treeOf(events: readonly PageEvent[]): Parse5Tree {
  const root: Node = { nodeName: "#document", childNodes: [] };
  const open: Node[] = [root];
  for (const event of events) {
    const parent = open.at(-1);
    if (!parent) break;
    if (event === 0) {
      open.pop();
    } else if (typeof event === "string") {
      held(parent).push({ nodeName: "#text", value: event, childNodes: [] });
    } else {
      const node = elementOf(event);
      held(parent).push(node);
      open.push(node);
    }
  }
  return root;
}

function held(parent: Node): Node[] {
  return (parent.content ?? parent).childNodes;
}

function elementOf([name, ...attributes]: Exclude<PageEvent, string | 0>): Node {
  const attrs: { name: string; value: string }[] = [];
  for (let i = 0; i < attributes.length; i += 2) {
    attrs.push({ name: attributes[i] ?? "", value: attributes[i + 1] ?? "" });
  }
  const node: Node = { nodeName: name, tagName: name, attrs, childNodes: [] };
  if (name === "template") node.content = { nodeName: "#document-fragment", childNodes: [] };
  return node;
}
