/** The analysis of one text by one instance, in steps. */
import { CoreAnalysis } from "./analysis.js";
import type { Core } from "../module/core.js";
import type { Input } from "../module/input.js";
import { bytesOf } from "../module/input.js";
import type { Chunk, Pointer } from "../module/instance.js";
import { LeitsatzError } from "../errors.js";
import type { AnalyzeArguments } from "../module/options.js";
import { encode } from "../module/utf8.js";
import type { DataPack } from "../types.js";

/** Owns memory of the instance until `free()`. */
export class Task {
  readonly core: Core;
  readonly #input: Input;
  readonly #args: AnalyzeArguments;
  readonly #chunks: Chunk[] = [];
  readonly #text: Chunk;
  #task: Pointer = 0;
  #isFreed = false;

  /** @throws LeitsatzError `"text-too-long"`, `"out-of-memory"` */
  constructor(core: Core, input: Input, args: AnalyzeArguments) {
    this.core = core;
    this.#input = input;
    this.#args = args;
    this.#text = this.#put(bytesOf(input));
    core.hold(1);
  }

  /** The size of the text in bytes. */
  get size(): number {
    return this.#text.length;
  }

  /** The data packs that the text needs and the instance lacks. */
  missingData(): DataPack[] {
    return this.core.missingData(this.#text);
  }

  /** @throws LeitsatzError `"unknown-language"`, `"text-too-long"`, `"out-of-memory"` */
  start(): void {
    const { language, title, ranker, features } = this.#args;
    const tag = this.#put(encode(language));
    const heading = this.#put(encode(title));
    const known = this.#input.page?.raw.articleBlocks;
    const blocks = known ? this.#put(new Uint8Array(known.buffer)) : null;
    try {
      this.#task = this.core.newTask(this.#text, tag, heading, ranker, features, blocks);
    } catch (thrown) {
      if (!(thrown instanceof LeitsatzError) || thrown.code !== "unknown-language") throw thrown;
      const message = `language: ${JSON.stringify(language)} is not known`;
      throw new LeitsatzError(thrown.code, message);
    }
  }

  /** Does the next step. @returns the share of the work done so far, 1 at the end */
  step(): number {
    return this.core.step(this.#task);
  }

  /** REQUIRES: the last step was done. */
  finish(): CoreAnalysis {
    const { title, focus } = this.#args;
    const pointer = this.core.finish(this.#task);
    try {
      if (focus !== "") this.core.refocus(pointer, this.#put(encode(focus)));
    } catch (thrown) {
      this.core.freeAnalysis(pointer);
      throw thrown;
    }
    return new CoreAnalysis({
      core: this.core,
      pointer,
      chunk: this.#text,
      input: this.#input,
      title,
      focus,
    });
  }

  free(): void {
    if (this.#task !== 0) this.core.freeTask(this.#task);
    this.#task = 0;
    for (const chunk of this.#chunks.splice(0)) this.core.free(chunk.pointer);
    if (!this.#isFreed) this.core.hold(-1);
    this.#isFreed = true;
  }

  #put(bytes: Uint8Array): Chunk {
    const chunk = this.core.put(bytes);
    this.#chunks.push(chunk);
    return chunk;
  }
}
