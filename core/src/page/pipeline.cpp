#include "page/pipeline.h"

#include "page/article.h"
#include "page/article_body.h"
#include "page/block_filters.h"
#include "page/blocks.h"
#include "page/metadata.h"

namespace leitsatz {

Page read_page(const PageTree& tree) {
  Page page;
  page.languages = tree.languages;
  const JsonFacts json = find_json_facts(tree);
  find_metadata(tree, json, page);
  const ArticleNodes article = find_article(tree, page.title);
  make_blocks(tree, article, page);
  leave_out_repeats(page);
  leave_out_related(page);
  leave_out_notices(page);
  leave_out_captions(page);
  mark_promotions(page);
  if (is_missing(json.body, page)) take_body(json.body, page);
  write_article(page);
  return page;
}

std::string_view page_reason_name(PageReason reason) {
  constexpr std::string_view kNames[] = {"article", "hidden",    "role",     "hint",   "title",
                                         "byline",  "elsewhere", "aside",    "form",   "links",
                                         "thin",    "related",   "repeat",   "notice", "caption",
                                         "markup",  "reply",     "signature"};
  return kNames[static_cast<int>(reason)];
}

std::string_view page_fact_name(int bit) {
  constexpr std::string_view kNames[kPageFactCount] = {"nav",     "aside", "footer", "header",
                                                       "article", "main",  "figure", "form",
                                                       "table",   "list",  "quote",  "hidden"};
  return kNames[bit];
}

std::span<const std::string_view> page_attributes() {
  static constexpr std::string_view kNames[] = {
      "aria-hidden", "aria-modal", "class",   "content", "hidden",   "href",
      "id",          "itemprop",   "lang",    "name",    "property", "rel",
      "role",        "style",      "summary", "type",    "xml:lang"};
  return kNames;
}

}  // namespace leitsatz
