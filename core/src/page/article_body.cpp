#include "page/article_body.h"

#include <algorithm>

#include "base/ascii.h"
#include "page/tags.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMinColumns = 500;  // less may be a teaser
constexpr std::uint32_t kMinOnlyColumns = 200;
constexpr std::uint32_t kNearlyNothing = 100;

}  // namespace

std::uint32_t article_columns(const Page& page) {
  std::uint32_t found = 0;
  for (const PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) {
      found += measure(slice(page.text, block.span)).columns;
    }
  }
  return found;
}

bool is_nearly_empty(const Page& page) { return article_columns(page) < kNearlyNothing; }

bool is_missing(std::string_view body, const Page& page) {
  const std::uint32_t found = article_columns(page), columns = measure(body).columns;
  return columns >= (found < kNearlyNothing ? kMinOnlyColumns : kMinColumns) && found < columns / 2;
}

std::string without_tags(std::string_view html) {
  std::string text;
  const std::size_t last = html.rfind('>');
  for (std::size_t i = 0; i < html.size(); ++i) {
    const bool opens = html[i] == '<' && last != html.npos && i < last && i + 1 < html.size() &&
                       (ascii::is_letter(html[i + 1]) || html[i + 1] == '/');
    const std::size_t end = opens ? html.find('>', i) : html.npos;
    if (end == html.npos) {
      text += html[i];
      continue;
    }
    const std::size_t name = i + (html[i + 1] == '/' ? 2 : 1);
    const std::string tag =
        ascii::to_lower(html.substr(name, html.find_first_of(" />\t\n", name) - name));
    if (breaks_text(tag_of(tag)) || tag == "br") text += '\n';
    i = end;
  }
  return text;
}

void take_body(std::string_view body, Page& page) {
  for (PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) block.reason = PageReason::kElsewhere;
  }
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    const std::string line = collapse(unescape(body.substr(0, end)));
    body.remove_prefix(std::min(end + 1, body.size()));
    if (line.empty()) continue;
    if (!page.text.empty()) page.text += '\n';
    PageBlock block;
    block.span.begin = static_cast<std::uint32_t>(page.text.size());
    page.text += line;
    block.span.end = static_cast<std::uint32_t>(page.text.size());
    page.blocks.push_back(block);
  }
}

}  // namespace leitsatz
