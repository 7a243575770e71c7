#include "readers/html.h"

#include <algorithm>
#include <string>

#include "readers/markup.h"
#include "text/ascii.h"
#include "text/utf8.h"

#if LEITSATZ_HTML

#include <libxml/HTMLparser.h>

#include <memory>
#include <vector>

#endif

namespace leitsatz::cli {

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  // White space, comments and the XML declaration may come first.
  while (!bytes.empty()) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
    std::size_t end;
    if (bytes.starts_with("<!--")) {
      end = bytes.find("-->");
    } else if (bytes.starts_with("<?xml")) {
      end = bytes.find('>');
    } else {
      break;
    }
    if (end == std::string_view::npos) return false;
    bytes.remove_prefix(bytes.find('>', end) + 1);
  }
  for (std::string_view begin : {"<!doctype html", "<html", "<head", "<body"}) {
    if (begins_with(bytes, begin)) return true;
  }
  return false;
}

}  // namespace leitsatz::cli

#if LEITSATZ_HTML

namespace leitsatz::cli {
namespace {

// The parser buffers its input, so it gets one piece at a time.
constexpr std::size_t kPieceBytes = std::size_t{64} << 10;

// For each end tag, the parser searches all open elements, so many unmatched end tags in a deep
// page would take quadratic time. No real page is as deep as this.
constexpr int kMaxOpen = 512;

struct Walk {
  HtmlEvents& events;
  std::vector<PageAttribute> attributes = {};
  htmlParserCtxtPtr parser = nullptr;

  // Removes the outer half of the open elements, except <html> and <body>, from the parser's stack.
  // In the reader they stay open to the end.
  void forget_outer() {
    constexpr int kKept = 2;
    const int forgotten = kMaxOpen / 2;
    std::move(parser->nameTab + kKept + forgotten, parser->nameTab + parser->nameNr,
              parser->nameTab + kKept);
    parser->nameNr -= forgotten;
  }
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void on_begin(void* context, const xmlChar* name, const xmlChar** attributes) {
  Walk& walk = *static_cast<Walk*>(context);
  if (walk.parser->nameNr > kMaxOpen) walk.forget_outer();
  walk.attributes.clear();
  for (; attributes && attributes[0]; attributes += 2) {
    walk.attributes.push_back({view(attributes[0]), view(attributes[1])});
  }
  walk.events.begin_element(view(name), walk.attributes);
}

void on_end(void* context, const xmlChar*) { static_cast<Walk*>(context)->events.end_element(); }

void on_text(void* context, const xmlChar* text, int size) {
  static_cast<Walk*>(context)->events.text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

// Passes the events on to the library.
class ToReader final : public HtmlEvents {
 public:
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes) override {
    reader_.begin_element(name, attributes);
  }
  void text(std::string_view text) override { reader_.text(text); }
  void end_element() override { reader_.end_element(); }
  Page finish() && { return std::move(reader_).finish(); }

 private:
  PageReader reader_;
};

}  // namespace

bool can_read_html() { return true; }

bool walk_html(std::string_view bytes, HtmlEvents& sink) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const std::string normalized = normalize_markup(bytes);
  std::string_view html = normalized;
  Walk walk = {.events = sink};
  htmlSAXHandler events = {};
  events.startElement = on_begin;
  events.endElement = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
      htmlCreatePushParserCtxt(&events, &walk, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
      htmlFreeParserCtxt);
  if (!parser) return false;
  walk.parser = parser.get();
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  while (!html.empty()) {
    const std::string_view piece = html.substr(0, kPieceBytes);
    html.remove_prefix(piece.size());
    htmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
  }
  htmlParseChunk(parser.get(), nullptr, 0, 1);
  return true;
}

std::optional<Page> read_html(std::string_view bytes) {
  ToReader reader;
  if (!walk_html(bytes, reader)) return std::nullopt;
  return std::move(reader).finish();
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool can_read_html() { return false; }
bool walk_html(std::string_view, HtmlEvents&) { return false; }
std::optional<Page> read_html(std::string_view) { return std::nullopt; }

}  // namespace leitsatz::cli

#endif
