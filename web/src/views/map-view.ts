/** A map of the whole article: the places of the chosen sentences, and the visible part. */
import { find, makeSvg } from "../browser/dom.js";
import { formatPercent, say } from "../i18n/strings.js";

const HEIGHT = 1000; // in units of the drawing
const WIDTH = 12;
const TICK = 4;
const STRENGTHS = [3, 2, 1] as const;

export interface MapListener {
  /** The reader points at a place, as a share of the article's height. */
  go(share: number): void;
  /** The next or the previous chosen sentence. */
  step(by: 1 | -1): void;
}

export interface Tick {
  /** The place, from 0 (top of the article) to 1. */
  readonly share: number;
  readonly strength: 1 | 2 | 3;
}

export class MapView {
  readonly #root = find("map", HTMLElement);
  readonly #sight = makeSvg("rect", { class: "sight", width: String(WIDTH), rx: "2" });
  readonly #ticks = new Map(
    STRENGTHS.map((strength) => [strength, makeSvg("path", { class: `tick rank-${strength}` })]),
  );

  constructor(listener: MapListener) {
    const drawing = makeSvg("svg", {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    });
    drawing.append(this.#sight, ...this.#ticks.values());
    this.#root.append(drawing);
    const role = { role: "scrollbar", "aria-controls": "article", "aria-orientation": "vertical" };
    for (const [name, value] of Object.entries(role)) this.#root.setAttribute(name, value);
    this.#root.setAttribute("aria-valuemin", "0");
    this.#root.setAttribute("aria-valuemax", "100");
    this.#root.tabIndex = 0;
    this.#listen(listener);
  }

  draw(ticks: readonly Tick[]): void {
    for (const [strength, path] of this.#ticks) {
      const lines = ticks
        .filter((tick) => tick.strength === strength)
        .map(({ share }) => `M0 ${(share * (HEIGHT - TICK) + TICK / 2).toFixed(1)}h${WIDTH}`);
      path.setAttribute("d", lines.join(""));
    }
  }

  /** Shows the visible part of the article, given as shares of its height. */
  sight(from: number, to: number): void {
    this.#sight.setAttribute("y", String(from * HEIGHT));
    this.#sight.setAttribute("height", String(Math.max(0, to - from) * HEIGHT));
    this.#root.setAttribute("aria-valuenow", String(Math.round(from * 100)));
    this.#root.setAttribute("aria-valuetext", say("map.value", { share: formatPercent(from) }));
    this.#root.setAttribute("aria-label", say("map"));
  }

  #listen(listener: MapListener): void {
    const go = (event: PointerEvent): void => {
      const { top, height } = this.#root.getBoundingClientRect();
      listener.go(Math.min(1, Math.max(0, (event.clientY - top) / height)));
    };
    this.#root.addEventListener("pointerdown", (event) => {
      this.#root.setPointerCapture(event.pointerId);
      go(event);
    });
    this.#root.addEventListener("pointermove", (event) => {
      if (this.#root.hasPointerCapture(event.pointerId)) go(event);
    });
    this.#root.addEventListener("keydown", (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
      if (by) listener.step(by);
      else if (event.key === "Home") listener.go(0);
      else if (event.key === "End") listener.go(1);
      else return;
      event.preventDefault();
    });
  }
}
