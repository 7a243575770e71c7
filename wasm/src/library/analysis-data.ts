/** An analysis as plain data: for `JSON.stringify()`, and for the consoles of hosts. */
import type { AnalysisData } from "../types.js";

// By this key, the consoles of Node.js, Deno and Bun ask an object how it looks.
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** The data alone, in the order of the type. */
export function dataOf(analysis: AnalysisData): AnalysisData {
  const { text, language, title, blocks, sentences, keywords } = analysis;
  const { missingData, focusMatched, page } = analysis;
  return { text, language, title, blocks, sentences, keywords, missingData, focusMatched, page };
}

/** Gives instances of a class the method `toJSON()`, and a readable look on consoles. */
export function makeReadable(prototype: AnalysisData, name: string): void {
  Object.defineProperties(prototype, {
    toJSON: {
      value(this: AnalysisData) {
        return dataOf(this);
      },
      configurable: true,
      writable: true,
    },
    [INSPECT]: {
      value(this: AnalysisData, _: number, options: unknown, inspect: Inspect) {
        try {
          return `${name} ${inspect(dataOf(this), options)}`;
        } catch {
          return `${name} (freed)`;
        }
      },
      configurable: true,
      writable: true,
    },
  });
}

type Inspect = (value: unknown, options: unknown) => string;
