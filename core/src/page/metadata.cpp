#include "page/metadata.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <vector>

#include "characters/unicode.h"
#include "page/text.h"

namespace leitsatz {
namespace {

// The page's headings of the first and second level.
std::vector<std::string> headings(const PageTree& tree) {
  constexpr std::size_t kMaxHeadings = 50, kMaxHeadingBytes = 1000;
  std::vector<std::string> result;
  for (std::uint32_t i = 0; i < tree.nodes.size() && result.size() < kMaxHeadings; ++i) {
    if (tree.nodes[i].tag != Tag::kHeading1 && tree.nodes[i].tag != Tag::kHeading2) continue;
    std::string text;
    for (std::uint32_t k = i; k < tree.nodes[i].end && text.size() < kMaxHeadingBytes; ++k) {
      text.append(tree.text_of(tree.nodes[k]));
    }
    result.push_back(collapse(text));
  }
  return result;
}

// The first bytes of a text, as many as a line may have.
std::string_view cut(std::string_view text) {
  constexpr std::uint32_t kMaxBytes = 1000;
  return text.substr(0, unicode::floor_boundary(text, kMaxBytes));
}

// A text of the head as one line.
std::string line_of(std::string_view text) { return collapse(unescape(cut(text))); }

// The first of these names that a <meta> has gives the value.
std::string meta_value(const PageTree& tree, std::initializer_list<std::string_view> names) {
  for (std::string_view name : names) {
    for (const MetaEntry& entry : tree.meta) {
      if (entry.name != name) continue;
      std::string value = line_of(entry.value);
      if (!value.empty()) return value;
    }
  }
  return {};
}

// Splits a page's title at separators: "Site | Section | Title".
std::vector<std::string_view> split_title(std::string_view title) {
  constexpr std::string_view kSeparators[] = {" | ", " - ", " – ", " — ",  " · ", " • ",
                                              " » ", " « ", " / ", " \\ ", " > ", " :: "};
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = title.find(' '); at != std::string_view::npos; at = title.find(' ', at)) {
    std::size_t size = 0;
    for (std::string_view separator : kSeparators) {
      if (title.substr(at).starts_with(separator)) size = separator.size();
    }
    if (size == 0) {
      ++at;
      continue;
    }
    parts.push_back(title.substr(begin, at - begin));
    begin = at += size;
  }
  parts.push_back(title.substr(begin));
  return parts;
}

// The <title> without the name of the site, which the page's headings or the number of words
// reveal.
std::string clean_title(const PageTree& tree, const std::string& title) {
  constexpr std::size_t kFewWords = 3, kMinWords = 5;
  const std::vector<std::string_view> parts = split_title(title);
  if (parts.size() == 1) return title;
  const std::vector<std::string> said = headings(tree);
  std::string_view heading;
  std::size_t count = 0;
  for (std::string_view part : parts) {
    if (std::find(said.begin(), said.end(), part) == said.end()) continue;
    if (part.size() > heading.size()) heading = part;
    ++count;
  }
  if (count == 1) return std::string(heading);
  if (count > 1) return title;
  const std::string_view all = title;
  const std::string_view before_last = parts[parts.size() - 2];
  std::string_view rest =
      all.substr(0, static_cast<std::size_t>(before_last.data() - all.data()) + before_last.size());
  if (words_of(rest).size() < kFewWords) {
    rest = all.substr(static_cast<std::size_t>(parts[1].data() - all.data()));
  }
  return words_of(rest).size() < kMinWords ? title : std::string(rest);
}

// The JSON-LD headline, or the name if the page's title contains only that.
std::string json_title(const JsonFacts& json, const std::string& title) {
  std::string headline = line_of(json.headline);
  std::string name = line_of(json.name);
  if (headline.empty()) return name;
  const bool named = !name.empty() && title.find(name) != std::string::npos;
  return named && title.find(headline) == std::string::npos ? name : headline;
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
  const std::string own = collapse(cut(tree.title));
  page.title = meta_value(tree, {"dc:title", "dcterms:title", "dc.title", "og:title"});
  if (page.title.empty()) page.title = json_title(json, own);
  if (page.title.empty())
    page.title = meta_value(tree, {"title", "twitter:title", "parsely-title"});
  if (page.title.empty()) page.title = clean_title(tree, own);
  page.author = collapse(json.author);
  if (page.author.empty())
    page.author = meta_value(tree, {"author", "dc:creator", "article:author"});
  page.date = collapse(json.date);
  if (page.date.empty()) {
    page.date = meta_value(tree, {"article:published_time", "date", "datepublished", "dc:date"});
  }
  page.site = meta_value(tree, {"og:site_name", "application-name"});
  if (page.site.empty()) page.site = collapse(json.site);
  page.description = meta_value(tree, {"description", "og:description", "twitter:description"});
  page.canonical = tree.canonical.empty() ? meta_value(tree, {"og:url"}) : collapse(tree.canonical);
  for (const PageNode& node : tree.nodes) {
    if (node.tag != Tag::kHtml) continue;
    page.language = tree.languages[node.language];
    break;
  }
  if (page.language.empty()) page.language = collapse(json.language);
}

}  // namespace leitsatz
