#include "html.h"

#if LEITSATZ_HTML

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace leitsatz::cli {
namespace {

// The parser keeps what it has not yet read; it reads a piece at a time.
constexpr std::size_t kPieceBytes = std::size_t{64} << 10;

struct Walk {
  PageReader reader;
  std::vector<PageAttribute> attributes;
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void on_begin(void* context, const xmlChar* name, const xmlChar** attributes) {
  Walk& walk = *static_cast<Walk*>(context);
  walk.attributes.clear();
  for (; attributes && attributes[0]; attributes += 2) {
    walk.attributes.push_back({view(attributes[0]), view(attributes[1])});
  }
  walk.reader.begin_element(view(name), walk.attributes);
}

void on_end(void* context, const xmlChar*) { static_cast<Walk*>(context)->reader.end_element(); }

void on_text(void* context, const xmlChar* text, int size) {
  static_cast<Walk*>(context)->reader.text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

}  // namespace

bool can_read_html() { return true; }

std::optional<Page> read_html(std::string_view html) {
  Walk walk;
  htmlSAXHandler events = {};
  events.startElement = on_begin;
  events.endElement = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
      htmlCreatePushParserCtxt(&events, &walk, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
      htmlFreeParserCtxt);
  if (!parser) return std::nullopt;
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  while (!html.empty()) {
    const std::string_view piece = html.substr(0, kPieceBytes);
    html.remove_prefix(piece.size());
    htmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
  }
  htmlParseChunk(parser.get(), nullptr, 0, 1);
  return std::move(walk.reader).finish();
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool can_read_html() { return false; }
std::optional<Page> read_html(std::string_view) { return std::nullopt; }

}  // namespace leitsatz::cli

#endif
