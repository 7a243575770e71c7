#include "page/pipeline.h"

#include "page/article.h"
#include "page/article_body.h"
#include "page/block_filters.h"
#include "page/blocks.h"
#include "page/metadata.h"
#include "page/text.h"

namespace leitsatz {
namespace {

// Takes the article's text from scripts if the elements lack it.
void take_data(const PageTree& tree, const JsonFacts& json, Page& page) {
  std::string body = without_tags(unescape(json.body));
  if (body.empty() && is_nearly_empty(page)) {
    for (std::size_t i = 0; body.empty() && i < tree.data.size(); ++i) {
      body = without_tags(read_json_text(tree.data[i]));
    }
  }
  if (!is_missing(body, page)) return;
  take_body(body, page);
  page.note = "script";
}

}  // namespace

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
  leave_out_lines(page);
  leave_out_promotions(page);
  leave_out_announcements(page);
  if (article.forgiven != PageReason::kArticle) page.note = page_reason_name(article.forgiven);
  take_data(tree, json, page);
  leave_out_placeholder(page, tree.has_scripts);
  if (article_columns(page) == 0) page.note = "empty";
  if (page.note.empty() && article.is_index) page.note = "index";
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

}  // namespace leitsatz
