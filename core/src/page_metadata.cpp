#include "page_metadata.h"

#include <initializer_list>

#include "page_json.h"
#include "page_text.h"

namespace leitsatz {
namespace {

// The value of the first of these names that the head gives.
std::string fact(const PageTree& tree, std::initializer_list<std::string_view> names) {
  for (std::string_view name : names) {
    for (const PageFactPair& pair : tree.facts) {
      if (pair.name != name) continue;
      std::string value = collapse(pair.value);
      if (!value.empty()) return value;
    }
  }
  return {};
}

}  // namespace

void find_metadata(const PageTree& tree, Page& page) {
  JsonFacts json;
  for (const std::string& script : tree.json) {
    if (read_json_facts(script, json)) break;
  }
  page.title = collapse(json.headline);
  if (page.title.empty()) {
    page.title = fact(tree, {"dc:title", "dcterm:title", "og:title", "title", "twitter:title"});
  }
  if (page.title.empty()) page.title = collapse(tree.title);
  page.author = collapse(json.author);
  if (page.author.empty()) page.author = fact(tree, {"author", "dc:creator", "article:author"});
  page.date = collapse(json.date);
  if (page.date.empty()) {
    page.date = fact(tree, {"article:published_time", "date", "datepublished", "dc:date"});
  }
  page.site = fact(tree, {"og:site_name", "application-name"});
  if (page.site.empty()) page.site = collapse(json.site);
  page.description = fact(tree, {"description", "og:description", "twitter:description"});
  page.canonical = tree.canonical.empty() ? fact(tree, {"og:url"}) : collapse(tree.canonical);
  for (const PageNode& node : tree.nodes) {
    if (node.tag != Tag::kHtml) continue;
    page.language = tree.languages[node.language];
    break;
  }
  if (page.language.empty()) page.language = collapse(json.language);
}

}  // namespace leitsatz
