// Reads what a page's JSON-LD says about its article.
//
// In:  the text of a <script type="application/ld+json">, unchanged. Out: the facts of the first
// object whose @type is an article (schema.org/Article and its subtypes). Of broken JSON, what
// precedes the error counts. Cost: one pass, no recursion; memory linear in the nesting.
#ifndef LEITSATZ_CORE_PAGE_JSON_LD_H_
#define LEITSATZ_CORE_PAGE_JSON_LD_H_

#include <string>
#include <string_view>

namespace leitsatz {

struct JsonFacts {
  std::string headline, name, author, date, site, language;
  std::string body;  // line breaks kept
};

// False if it holds no article.
bool read_json_facts(std::string_view json, JsonFacts& facts);

// Of the texts in any JSON, the longest: the strings under one key that are paragraphs, or HTML, a
// line each. Empty if there is none.
std::string read_json_text(std::string_view json);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_PAGE_JSON_LD_H_
