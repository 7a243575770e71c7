/** The stage whose article is the page of a tab: sentences are marked and shown there. */
import type { WorkerAnalysis } from "leitsatz/worker";
import type { LivePage } from "./live-page.js";
import type { Marks, Sought } from "../common/messages.js";
import type { MakeStage, Stage } from "../../../web/src/views/stage.js";
import { placesOf } from "../../../web/src/views/keywords-view.js";
import type { PicksView } from "../../../web/src/views/picks-view.js";

const NOTHING: Marks = { chosen: [], leftOut: [], keyword: [], current: null };

export class TabStage {
  /** Whether chosen sentences are marked. */
  marks = true;
  readonly #page: () => LivePage | null;
  #picks: PicksView | null = null;
  #now: Marks = NOTHING;
  #current: number | null = null; // the sentence that was shown last
  #isWaiting = false;

  /** `page`: the one to mark; none if it has gone. */
  constructor(page: () => LivePage | null) {
    this.#page = page;
  }

  readonly make: MakeStage = (picks) => {
    this.#picks = picks;
    const follow = (index: number): void => this.#follow(index);
    const stage: Stage = {
      article: {
        isBuilt: true,
        show: async (data) => this.#page()?.place(soughtOf(data as WorkerAnalysis)),
        elementOf: () => null,
        release: () => {},
      },
      highlighting: {
        clear: () => this.#change({ leftOut: [], keyword: [], current: null }),
        chosen: (analyzed, sentences) => {
          const chosen: number[][] = [[], [], []];
          for (const { index } of sentences) chosen[analyzed.strengthOf(index) - 1]?.push(index);
          this.#change({ chosen });
        },
        leftOut: (sentences) => this.#change({ leftOut: sentences.map(({ index }) => index) }),
        keyword: (data, term) => {
          const places = term === null ? [] : placesOf(term, data);
          this.#change({
            keyword: places.map(({ sentence, start, end }) => {
              const from = data.sentences[sentence]?.start ?? 0;
              return [sentence, start - from, end - from];
            }),
          });
        },
        look: () => {},
        drawMap: () => {},
        release: () => {
          this.#now = NOTHING; // what is marked goes with the connection
        },
      },
      navigation: {
        reset: () => void this.close(),
        point: (index) => this.#change({ current: index ?? this.#current }),
        follow,
        close: () => this.close(),
      },
      tabs: { isBeside: true, shown: "summary", set() {}, reset() {}, strip() {} },
    };
    return stage;
  };

  /** Shows in the list a sentence that the reader clicked in the page. */
  show(index: number): void {
    this.#current = index;
    this.#change({ current: index });
    this.#picks?.light(index, "center");
  }

  /** Lights no sentence; false if none was lit. */
  close(): boolean {
    const wasLit = this.#current !== null;
    this.#current = null;
    this.#change({ current: null });
    this.#picks?.light(null);
    return wasLit;
  }

  #follow(index: number): void {
    this.#current = index;
    this.#change({ current: index });
    this.#picks?.light(index);
    this.#page()?.scroll(index);
  }

  // Several changes of one task are one message.
  #change(marks: Partial<Marks>): void {
    this.#now = { ...this.#now, ...marks };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      const { chosen } = this.#now;
      this.#page()?.mark({ ...this.#now, chosen: this.marks ? chosen : [] });
    });
  }
}

function soughtOf({ sentences, page }: WorkerAnalysis): Sought[] {
  const elements = new Map<number, number | null>();
  for (const { articleBlock, element } of page?.blocks ?? []) {
    if (articleBlock !== null) elements.set(articleBlock, element);
  }
  return sentences.map(({ text, block }) => ({ text, element: elements.get(block) ?? null }));
}
