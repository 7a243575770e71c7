#include "page/metadata.h"

#include "page/head.h"
#include "page/text.h"
#include "page/title.h"

namespace leitsatz {

JsonFacts find_json_facts(const PageTree& tree) {
  JsonFacts json;
  for (const std::string& script : tree.json) {
    if (read_json_facts(script, json)) break;
  }
  return json;
}

void find_metadata(const PageTree& tree, const JsonFacts& json, Page& page) {
  page.author = collapse(json.author);
  if (page.author.empty()) page.author = meta_value(tree, "|author|dc:creator|article:author|");
  page.date = collapse(json.date);
  if (page.date.empty()) {
    page.date = meta_value(tree, "|article:published_time|date|datepublished|dc:date|");
  }
  page.site = meta_value(tree, "|og:site_name|application-name|");
  if (page.site.empty()) page.site = collapse(json.site);
  page.description = meta_value(tree, "|description|og:description|twitter:description|");
  page.canonical = tree.canonical.empty() ? meta_value(tree, "|og:url|") : collapse(tree.canonical);
  page.title = find_title(tree, json, page);
  for (const PageNode& node : tree.nodes) {
    if (node.tag != Tag::kHtml) continue;
    page.language = tree.languages[node.language];
    break;
  }
  if (page.language.empty()) page.language = collapse(json.language);
}

}  // namespace leitsatz
