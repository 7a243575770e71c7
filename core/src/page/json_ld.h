// What a page's JSON-LD says of its article.
//
// In:  the text of a <script type="application/ld+json">, as it came. Out: the facts of the first
// object whose @type is that of an article (schema.org/Article and its kinds). Broken JSON gives
// what came before. Cost: one pass, no recursion; memory linear in the nesting.
#ifndef LEITSATZ_CORE_PAGE_JSON_LD_H_
#define LEITSATZ_CORE_PAGE_JSON_LD_H_

#include <string>
#include <string_view>

namespace leitsatz {

struct JsonFacts {
  std::string headline, name, author, date, site, language;
  std::string body;  // with its line ends
};

// False when there is no article in it.
bool read_json_facts(std::string_view json, JsonFacts& facts);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_JSON_LD_H_
