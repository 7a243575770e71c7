/** Caches the selections of one analysis, so that the slider responds at once. */
import type { Budget, Summary, Why } from "leitsatz";
import type { WorkerAnalysis } from "leitsatz/worker";

// Of more sentences nobody reads why: telling it of a whole book takes a while.
const MOST_TOLD = 300;

/** A summary with the reasons of its sentences, by their indices. */
export interface ToldSummary extends Summary {
  readonly whys: ReadonlyMap<number, readonly Why[]>;
}

export class Selections {
  readonly #analysis: WorkerAnalysis;
  readonly #done = new Map<string, ToldSummary>();
  readonly #asked = new Map<string, Promise<ToldSummary>>();

  constructor(analysis: WorkerAnalysis) {
    this.#analysis = analysis;
  }

  /** A selection that is finished already; null otherwise. */
  peek(budget: Budget): ToldSummary | null {
    return this.#done.get(JSON.stringify(budget)) ?? null;
  }

  /** @throws LeitsatzError if the analysis was freed */
  get(budget: Budget): Promise<ToldSummary> {
    const key = JSON.stringify(budget);
    const known = this.#asked.get(key);
    if (known) return known;
    const asked = this.#tell(budget).then((summary) => {
      this.#done.set(key, summary);
      return summary;
    });
    this.#asked.set(key, asked);
    asked.catch(() => this.#asked.delete(key));
    return asked;
  }

  async #tell(budget: Budget): Promise<ToldSummary> {
    const summary = await this.#analysis.select(budget);
    const told = summary.sentences.slice(0, MOST_TOLD);
    const whys = await this.#analysis.why({ sentences: told });
    return { ...summary, whys: new Map(told.map(({ index }, i) => [index, whys[i] ?? []])) };
  }

  /** Computes selections in advance, one after another, until `wanted()` is false. */
  async foresee(budgets: readonly Budget[], wanted: () => boolean): Promise<void> {
    for (const budget of budgets) {
      if (!wanted()) return;
      if (!this.peek(budget)) await this.get(budget);
    }
  }
}
