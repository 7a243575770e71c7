/** Reads XML, and writes the HTML that the readers of documents give. */
import { refuse } from "./refusal.js";

/** Parses into a document that runs and loads nothing. */
export type Parse = (markup: string, type: "text/html" | "text/xml") => Document;

// Declarations of entities, which no document needs, could swell without end.
const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[^\]]*\]?)?[^>]*>?/gi;

// Characters that XML forbids.
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/** @throws Refusal if it is no XML */
export function parseXml(parse: Parse, text: string): Document {
  const parsed = parse(text.replace(DOCTYPE, "").replace(FORBIDDEN, " "), "text/xml");
  if (!parsed.documentElement || parsed.querySelector("parsererror")) refuse("error.damaged");
  return parsed;
}

/** The value of an attribute, whatever the prefix of its name. */
export function valueOf(element: Element, name: string): string {
  for (const attribute of element.attributes) {
    if (attribute.localName === name) return attribute.value;
  }
  return "";
}

/** The elements of a name in any namespace. */
export function named(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}

/** The text of the first element of a name, on one line. */
export function firstText(root: Document | Element, name: string): string {
  const [first] = root.getElementsByTagNameNS("*", name);
  return (first?.textContent ?? "").replace(/\s+/g, " ").trim();
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
