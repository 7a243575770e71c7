/** Where the article of a reading view is shown: beside its summary, or in a page elsewhere. */
import { ArticleView } from "./article-view.js";
import { find } from "../browser/dom.js";
import { Highlighting } from "./highlighting.js";
import { MapView } from "./map-view.js";
import type { PicksView } from "./picks-view.js";
import { SentenceNavigation } from "./sentence-navigation.js";
import type { NavigationContext } from "./sentence-navigation.js";
import { TabsView } from "./tabs-view.js";

/** What a reading view asks of it. */
export interface Stage {
  readonly article: Pick<ArticleView, "show" | "isBuilt" | "elementOf" | "release">;
  readonly highlighting: Pick<
    Highlighting,
    "clear" | "chosen" | "leftOut" | "keyword" | "look" | "drawMap" | "release"
  >;
  readonly navigation: Pick<SentenceNavigation, "reset" | "point" | "follow" | "close">;
  readonly tabs: Pick<TabsView, "isBeside" | "shown" | "set" | "reset" | "strip">;
}

export type MakeStage = (picks: PicksView, context: NavigationContext) => Stage;

/** The article on the page of the summary, with the map between them. */
export const stageHere: MakeStage = (picks, context) => {
  const root = find("article", HTMLElement);
  const article = new ArticleView(root, find("title", HTMLElement));
  const tabs = new TabsView();
  const map = new MapView({
    go(share) {
      const { top, height } = root.getBoundingClientRect();
      scrollBy({ top: top + share * height - innerHeight / 2 });
    },
    step: (by) => navigation.step(by),
  });
  const highlighting = new Highlighting(article, root, map);
  const navigation = new SentenceNavigation(article, picks, highlighting, tabs, context);
  return { article, highlighting, navigation, tabs };
};
