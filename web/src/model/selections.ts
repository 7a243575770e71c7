/** Caches the selections of one analysis, so that the slider responds at once. */
import type { Budget, Summary } from "leitsatz";
import type { WorkerAnalysis } from "leitsatz/worker";

export class Selections {
  readonly #analysis: WorkerAnalysis;
  readonly #done = new Map<string, Summary>();
  readonly #asked = new Map<string, Promise<Summary>>();

  constructor(analysis: WorkerAnalysis) {
    this.#analysis = analysis;
  }

  /** A selection that is finished already; null otherwise. */
  peek(budget: Budget): Summary | null {
    return this.#done.get(JSON.stringify(budget)) ?? null;
  }

  /** @throws LeitsatzError if the analysis was freed */
  get(budget: Budget): Promise<Summary> {
    const key = JSON.stringify(budget);
    const known = this.#asked.get(key);
    if (known) return known;
    const asked = this.#analysis.select(budget).then((summary) => {
      this.#done.set(key, summary);
      return summary;
    });
    this.#asked.set(key, asked);
    asked.catch(() => this.#asked.delete(key));
    return asked;
  }

  /** Computes selections in advance, one after another, until `wanted()` is false. */
  async foresee(budgets: readonly Budget[], wanted: () => boolean): Promise<void> {
    for (const budget of budgets) {
      if (!wanted()) return;
      if (!this.peek(budget)) await this.get(budget);
    }
  }
}
