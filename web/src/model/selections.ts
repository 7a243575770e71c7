/** The selections of one analysis, each asked for once, so that the slider answers at once. */
import type { Budget, Summary } from "leitsatz";
import type { WorkerAnalysis } from "leitsatz/worker";

export class Selections {
  readonly #analysis: WorkerAnalysis;
  readonly #done = new Map<string, Summary>();
  readonly #asked = new Map<string, Promise<Summary>>();

  constructor(analysis: WorkerAnalysis) {
    this.#analysis = analysis;
  }

  /** What is there already. */
  peek(budget: Budget): Summary | null {
    return this.#done.get(JSON.stringify(budget)) ?? null;
  }

  /** @throws LeitsatzError when the analysis was freed */
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

  /** Asks for all of these, one after the other, until `wanted()` is no longer true. */
  async foresee(budgets: readonly Budget[], wanted: () => boolean): Promise<void> {
    for (const budget of budgets) {
      if (!wanted()) return;
      if (!this.peek(budget)) await this.get(budget);
    }
  }
}
