#include "page/metadata.h"

#include "page/head.h"
#include "page/text.h"
#include "page/title.h"

namespace leitsatz {
namespace {

// Gives a fact that is still empty its value. Not inlined: there are many.
[[gnu::noinline]] void fill(std::string_view value, std::string& fact) {
  if (fact.empty()) fact = collapse(value);
}
[[gnu::noinline]] void fill_from(const PageTree& tree, std::string_view names, std::string& fact) {
  if (fact.empty()) fact = meta_value(tree, names);
}

}  // namespace

JsonFacts find_json_facts(const PageTree& tree) {
  JsonFacts json;
  for (const std::string& script : tree.json) {
    if (read_json_facts(script, json)) break;
  }
  return json;
}

void find_metadata(const PageTree& tree, const JsonFacts& json, Page& page) {
  fill(json.author, page.author);
  fill_from(tree, "|author|dc:creator|article:author|", page.author);
  fill(json.date, page.date);
  fill_from(tree, "|article:published_time|date|datepublished|dc:date|", page.date);
  fill_from(tree, "|og:site_name|application-name|", page.site);
  fill(json.site, page.site);
  fill_from(tree, "|description|og:description|twitter:description|", page.description);
  if (tree.canonical.empty()) fill_from(tree, "|og:url|", page.canonical);
  fill(tree.canonical, page.canonical);
  page.title = find_title(tree, json, page);
  for (const PageNode& node : tree.nodes) {
    if (node.tag != Tag::kHtml) continue;
    page.language = tree.languages[node.language];
    break;
  }
  fill(json.language, page.language);
}

}  // namespace leitsatz
