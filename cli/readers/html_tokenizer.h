// The tags and texts of a page, one after the other (HTML Standard, 13.2.5). Comments are left out.
//
// In:  a page, in UTF-8 or nearly. Out: tokens, whose parts are places in the page. Cost: linear,
// and constant memory.
#ifndef LEITSATZ_CLI_READERS_HTML_TOKENIZER_H_
#define LEITSATZ_CLI_READERS_HTML_TOKENIZER_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "readers/html_attributes.h"
#include "readers/html_names.h"

namespace leitsatz::cli {

// Of a page: less than kNoPlace.
using HtmlPlace = std::uint32_t;
inline constexpr HtmlPlace kNoPlace = 0xFFFFFFFFu;

struct HtmlToken {
  enum class Kind : std::uint8_t { kText, kStartTag, kEndTag, kDoctype, kEnd };
  Kind kind = Kind::kEnd;
  HtmlName name = HtmlName::kOther;  // of a tag
  bool self_closing = false;
  HtmlText text = HtmlText::kPlain;
  HtmlPlace begin = kNoPlace;  // of the text, of the tag's name, or behind "<!doctype"
  HtmlPlace end = kNoPlace;    // of the text, of the tag's name or of the declaration
};

class HtmlTokenizer {
 public:
  // REQUIRES: html.size() < kNoPlace.
  explicit HtmlTokenizer(std::string_view html) : html_(html), page_(html) {}

  // Its kind is kEnd at the end of the page.
  HtmlToken next();

  // Whether "<![CDATA[" begins a text: it does in SVG and MathML.
  void allow_cdata(bool allowed) { cdata_ = allowed; }

  // The text up to the end tag of the element just begun, and past it.
  HtmlToken raw_text(std::string_view element, HtmlText kind);
  HtmlToken script_text();
  // All the rest of the page.
  HtmlToken rest();

  // Lets the page end before the next "</noscript>". False if there is none, or if another
  // <noscript> begins before it.
  bool begin_noscript();
  // Reads that end tag, and lets the page end where it does. REQUIRES: next() met the end.
  void end_noscript();

  // Leaves out a line break that comes next.
  void skip_line_break();

 private:
  std::string_view html_;  // what is read of the page
  std::string_view page_;
  std::size_t at_ = 0;
  std::size_t next_noscript_ = 0;  // of its start and end tags, the first behind where one began
  bool cdata_ = false;

  std::string_view rest_of(std::size_t at) const { return html_.substr(at); }
  std::size_t find(std::string_view wanted, std::size_t from) const;
  char peek(std::size_t ahead) const;
  bool is_tag_at(std::size_t at, std::string_view opening, std::string_view element) const;
  std::size_t find_end_tag(std::string_view element) const;
  std::size_t find_script_end() const;
  bool is_markup(std::size_t at) const;
  HtmlToken text_to(std::size_t end, HtmlText kind);
  HtmlToken tag(HtmlToken::Kind kind);
  HtmlToken doctype();
  void skip_comment();
  void skip_past(std::string_view wanted);
  void skip_end_tag();
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_TOKENIZER_H_
