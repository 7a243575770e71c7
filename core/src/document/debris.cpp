#include "document/debris.h"

#include <algorithm>

#include "base/ascii.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMaxTag = 400;        // bytes; a longer "tag" is prose
constexpr std::uint32_t kMaxName = 24;        // bytes of a tag's, attribute's or entity's name
constexpr std::uint32_t kMaxValue = 300;      // bytes of an attribute's value
constexpr std::uint32_t kMaxShortcode = 300;  // bytes

bool is_name_char(char c) {
  return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_';
}

// Whether `names` (lower case, single spaces between them and at both ends) contains `name`.
bool holds(std::string_view names, std::string_view name) {
  char key[kMaxName + 2];
  if (name.empty() || name.size() > kMaxName) return false;
  std::size_t n = 0;
  key[n++] = ' ';
  for (char c : name) key[n++] = ascii::to_lower(c);
  key[n++] = ' ';
  return names.find(std::string_view(key, n)) != std::string_view::npos;
}

// Block-level and inline elements (HTML Living Standard, section 4).
constexpr std::string_view kBlockTags =
    " address article aside blockquote body br caption dd details dialog div dl dt fieldset "
    "figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol option p "
    "pre "
    "script section select style summary table tbody td template tfoot th thead title tr ul ";
constexpr std::string_view kInlineTags =
    " a abbr acronym amp-img audio b bdi bdo big button canvas center cite code data del dfn "
    "doctype em embed "
    "font i iframe img input ins kbd label link map mark meta meter noscript object output param "
    "picture "
    "progress q rp rt ruby s samp small source span strike strong sub sup svg textarea time track "
    "tt u "
    "var video wbr ";
constexpr std::string_view kAttributes =
    " alt aria-label border class content data-id height href id lang name onclick rel role src "
    "srcset "
    "style target title type width ";
constexpr std::string_view kEntities =
    " amp apos bdquo bull copy euro gt hellip laquo ldquo lsquo lt mdash middot nbsp ndash ouml "
    "quot raquo "
    "rdquo reg rsquo shy szlig times trade uuml zwnj ";

// Length in bytes of the quote mark at `i`, or 0. Every kind counts: machine translation swaps
// them.
std::uint32_t quote_at(std::string_view text, std::uint32_t i, std::uint32_t end) {
  if (i >= end) return 0;
  if (text[i] == '"' || text[i] == '\'') return 1;
  if (static_cast<unsigned char>(text[i]) < 0x80) return 0;
  const unicode::CodePoint c = unicode::decode(text.substr(0, end), i);
  const bool quote = c.value == 0xAB || c.value == 0xBB ||
                     (c.value >= 0x2018 && c.value <= 0x201F) || c.value == 0x2032 ||
                     c.value == 0x2033 || c.value == 0x2039 || c.value == 0x203A;
  return quote ? c.end - c.begin : 0;
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t i, std::uint32_t end) {
  while (i < end && (text[i] == ' ' || text[i] == '\t')) ++i;
  return i;
}

// Whether one of the readers below starts at this character: < = > & [ {
bool opens(char c) { return (c >= '<' && c <= '>') || c == '&' || c == '[' || c == '{'; }

// The first offset from `i` on where a reader starts, or `end`.
std::uint32_t skip_prose(std::string_view text, std::uint32_t i, std::uint32_t end) {
  constexpr std::uint32_t kBlock = 32;  // bytes tested with a single branch
  for (; i + kBlock <= end; i += kBlock) {
    const char* block = text.data() + i;
    std::uint8_t found = 0;
    for (std::uint32_t k = 0; k < kBlock; ++k) {
      found |= std::uint8_t{block[k] >= '<'} & std::uint8_t{block[k] <= '>'};
      found |= std::uint8_t{block[k] == '&'} | std::uint8_t{(block[k] | 0x20) == '{'};
    }
    if (found != 0) break;
  }
  while (i < end && !opens(text[i])) ++i;
  return i;
}

// Scans one block. Each reader returns the end of the debris that begins at or around `i`, or `i`
// if there is none.
class Scanner {
 public:
  Scanner(std::string_view text, Span block, std::vector<Debris>& out)
      : text_(text), end_(block.end), from_(block.begin), out_(out) {}

  void scan() {
    for (std::uint32_t i = skip_prose(text_, from_, end_); i < end_;) {
      const std::uint32_t next = read(i);
      i = skip_prose(text_, std::max(next, i + 1), end_);
    }
  }

 private:
  std::uint32_t read(std::uint32_t i) {
    switch (text_[i]) {
      case '<':
        return read_tag(i);
      case '&':
        return read_entity(i);
      case '=':
        return read_attribute(i);
      case '[':
      case '{':
        return read_shortcode(i);
      case '>':
        return read_tag_end(i);
      default:
        return i;
    }
  }

  void add(std::uint32_t begin, std::uint32_t end, bool breaks) {
    // A later find may begin before an earlier one: `href` is only recognized at its `=`.
    if (!out_.empty() && out_.back().span.end >= begin && out_.back().span.begin >= from_) {
      Debris& last = out_.back();
      if (begin < last.span.begin) last.span.begin = begin;
      if (end > last.span.end) last.span.end = end;
      last.breaks = last.breaks || breaks;
    } else {
      out_.push_back({{begin, end}, breaks, true});
    }
  }

  // How far a reader that starts at `i` looks: `room` bytes, down to a code point boundary.
  std::uint32_t limit(std::uint32_t i, std::uint32_t room) const {
    return end_ - i <= room ? end_ : unicode::floor_boundary(text_, i + room);
  }

  std::string_view name_at(std::uint32_t i) const {
    std::uint32_t n = i;
    while (n < end_ && n - i < kMaxName && is_name_char(text_[n])) ++n;
    return text_.substr(i, n - i);
  }

  // <p>, </div>, <a href="...">, <!-- ... -->, <script>...</script>, and tags cut off by the end.
  std::uint32_t read_tag(std::uint32_t i) {
    std::uint32_t at = i + 1;
    if (text_.substr(at, 3) == "!--" && at < end_) return read_comment(i);
    const bool closes = at < end_ && text_[at] == '/';
    if (closes) ++at;
    const bool instructs = at < end_ && text_[at] == '?';  // <?xml version="1.0"?>
    if (at < end_ && (text_[at] == '!' || instructs)) ++at;
    const std::string_view name = name_at(at);
    if (name.empty() || !ascii::is_letter(name[0])) return i;
    const bool block_tag = holds(kBlockTags, name);
    bool known = block_tag || holds(kInlineTags, name);
    at += static_cast<std::uint32_t>(name.size());
    const std::uint32_t stop = limit(i, kMaxTag);
    std::uint32_t end = at;
    while (end < stop && text_[end] != '>' && text_[end] != '<') {
      if (text_[end] == '=') {
        known = true;
        end = skip_value(end, stop);
      }
      ++end;
    }
    const bool closed = end < stop && text_[end] == '>';
    known = known || (closed && (closes || instructs || is_extension(name, at, end)));
    if (!known) return i;
    if (!closed && end == stop && stop != end_) return i;  // no end within reach: prose
    if (closed) ++end;
    if (!closes && (holds(" script ", name) || holds(" style ", name))) end = skip_raw(end, name);
    add(i, end, block_tag);
    return end;
  }

  // The closing quote of the value after `equals`, if the tag can continue after it; else `equals`,
  // since a lost quote must not swallow the text.
  std::uint32_t skip_value(std::uint32_t equals, std::uint32_t stop) const {
    const std::uint32_t open = equals + 1;
    if (open >= stop || (text_[open] != '"' && text_[open] != '\'')) return equals;
    const std::size_t close = text_.substr(0, stop).find(text_[open], open + 1);
    if (close == std::string_view::npos || close + 1 >= stop) return equals;
    const bool goes_on =
        std::string_view(" \t\r\n/>").find(text_[close + 1]) != std::string_view::npos;
    return goes_on ? static_cast<std::uint32_t>(close) : equals;
  }

  // Whether this is the tag of a custom element, whose name has a hyphen (HTML Living Standard,
  // section 4.13), or of another namespace, <o:p>. `at`: the end of the name; `end`: of the tag.
  bool is_extension(std::string_view name, std::uint32_t at, std::uint32_t end) const {
    if (at < end && text_[at] == ':') {
      const std::string_view local = name_at(at + 1);
      const std::uint32_t behind = at + 1 + static_cast<std::uint32_t>(local.size());
      return !local.empty() &&
             std::string_view(" /\t\n>").find(text_[behind]) != std::string_view::npos;
    }
    return name.find('-') != std::string_view::npos;
  }

  std::uint32_t read_comment(std::uint32_t i) {
    const std::size_t close = text_.substr(0, end_).find("-->", i);
    const std::uint32_t end =
        close == std::string_view::npos ? end_ : static_cast<std::uint32_t>(close) + 3;
    add(i, end, false);
    return end;
  }

  // The end of a script or style sheet, whose text is not prose: after its end tag, or the end of
  // the block.
  std::uint32_t skip_raw(std::uint32_t i, std::string_view name) const {
    for (std::uint32_t at = i; at + 2 + name.size() < end_; ++at) {
      if (text_[at] != '<' || text_[at + 1] != '/') continue;
      if (name_at(at + 2).size() != name.size() || !holds(" script style ", name_at(at + 2)))
        continue;
      const std::size_t close = text_.substr(0, end_).find('>', at);
      return close == std::string_view::npos ? end_ : static_cast<std::uint32_t>(close) + 1;
    }
    return end_;
  }

  // &nbsp; &#8217; &#x27; and, for well-known names, &nbsp without its semicolon.
  std::uint32_t read_entity(std::uint32_t i) {
    std::uint32_t at = i + 1;
    if (at < end_ && text_[at] == '#') {
      ++at;
      if (at < end_ && (text_[at] | 0x20) == 'x') ++at;
      const std::uint32_t digits = at;
      while (at < end_ && at - digits < 8 && ascii::hex_value(text_[at]) >= 0) ++at;
      if (at == digits || at >= end_ || text_[at] != ';') return i;
      add(i, at + 1, false);
      return at + 1;
    }
    while (at < end_ && at - i <= kMaxName &&
           (ascii::is_letter(text_[at]) || ascii::is_digit(text_[at]))) {
      ++at;
    }
    if (at - i < 3) return i;
    const std::string_view name = text_.substr(i + 1, at - i - 1);
    if (at < end_ && text_[at] == ';') {
      if (!ascii::is_letter(name[0])) return i;
      add(i, at + 1, false);
      return at + 1;
    }
    if (name.size() < 4 || !holds(kEntities, name)) return i;  // "R&amp" at the end of what was cut
    add(i, at, false);
    return at;
  }

  // target="_blank">, class=wp-block, href=”...”: the rest of a tag whose beginning was lost.
  std::uint32_t read_attribute(std::uint32_t i) {
    std::uint32_t name_end = i;
    while (name_end > from_ && i - name_end < 2 && text_[name_end - 1] == ' ') --name_end;
    std::uint32_t begin = name_end;
    while (begin > from_ && name_end - begin < kMaxName && is_name_char(text_[begin - 1])) --begin;
    if (begin == name_end || !ascii::is_letter(text_[begin])) return i;
    const std::string_view name = text_.substr(begin, name_end - begin);
    const bool known = holds(kAttributes, name);
    std::uint32_t at = skip_blanks(text_, i + 1, end_);
    if (const std::uint32_t quote = quote_at(text_, at, end_)) {
      const std::uint32_t value = at + quote;
      const std::uint32_t stop = limit(value, kMaxValue);
      std::uint32_t close = value;
      while (close < stop && text_[close] != '=' && text_[close] != '<' && text_[close] != '>' &&
             text_[close] != '\n' && !quote_at(text_, close, end_)) {
        ++close;
      }
      const std::uint32_t closing = close < stop ? quote_at(text_, close, end_) : 0;
      if (!closing && !known) return i;
      at = closing ? close + closing : close;
    } else {
      if (!known) return i;  // "E = mc2" is a formula
      const std::uint32_t stop = limit(i, kMaxValue);
      while (at < stop && text_[at] != ' ' && text_[at] != '>' && text_[at] != '\n') ++at;
    }
    at = skip_tag_end(at);
    if (begin > from_ && (text_[begin - 1] == '<' || text_[begin - 1] == '/')) --begin;
    add(begin, at, false);
    return at;
  }

  // The ">" or "/>" that closes an attribute's tag, with blanks before it.
  std::uint32_t skip_tag_end(std::uint32_t i) const {
    std::uint32_t at = skip_blanks(text_, i, end_);
    if (at < end_ && text_[at] == '/') ++at;
    return at < end_ && text_[at] == '>' ? at + 1 : i;
  }

  // The end of a tag without an attribute that we know: ”> or "/>.
  std::uint32_t read_tag_end(std::uint32_t i) {
    std::uint32_t begin = i;
    if (begin > from_ && text_[begin - 1] == '/') --begin;
    if (begin > from_) {
      const unicode::CodePoint before = unicode::decode_before(text_, begin);
      if (before.begin >= from_ && quote_at(text_, before.begin, end_)) {
        add(before.begin, i + 1, false);
        return i + 1;
      }
    }
    if (begin < i) {
      add(begin, i + 1, false);
      return i + 1;
    }
    return i;
  }

  // [caption id="x"], [/gallery], {{ad}}, {% if %}: what a publishing system should have replaced.
  std::uint32_t read_shortcode(std::uint32_t i) {
    const std::uint32_t stop = limit(i, kMaxShortcode);
    if (text_[i] == '{') {
      if (i + 1 >= end_ || (text_[i + 1] != '{' && text_[i + 1] != '%')) return i;
      const char close = text_[i + 1] == '{' ? '}' : '%';
      for (std::uint32_t at = i + 2; at + 1 < stop && text_[at] != '{'; ++at) {
        if (text_[at] == close && text_[at + 1] == '}') {
          add(i, at + 2, false);
          return at + 2;
        }
      }
      return i;
    }
    std::uint32_t at = i + 1;
    const bool closes = at < end_ && text_[at] == '/';
    if (closes) ++at;
    const std::string_view name = name_at(at);
    if (name.empty() || !ascii::is_letter(name[0])) return i;
    bool code = closes || name.find('_') != std::string_view::npos;
    for (at += static_cast<std::uint32_t>(name.size()); at < stop && text_[at] != '['; ++at) {
      if (text_[at] == '=') code = true;
      if (text_[at] != ']') continue;
      if (!code) return i;
      add(i, at + 1, false);
      return at + 1;
    }
    return i;
  }

  std::string_view text_;
  std::uint32_t end_;
  std::uint32_t from_;
  std::vector<Debris>& out_;
};

}  // namespace

void find_debris(std::string_view text, Span block, std::vector<Debris>& out) {
  Scanner(text, block, out).scan();
}

std::vector<Debris> find_all_debris(std::string_view text, const Document& document) {
  std::vector<Debris> markup, all;
  for (const Block& block : document.blocks) find_debris(text, block.span, markup);
  if (document.line_marks.empty()) return markup;
  auto mark = document.line_marks.begin();
  for (const Debris& debris : markup) {
    for (; mark != document.line_marks.end() && mark->end <= debris.span.begin; ++mark) {
      all.push_back({*mark, false, false});
    }
    while (mark != document.line_marks.end() && mark->begin < debris.span.end) {
      ++mark;  // inside the markup
    }
    all.push_back(debris);
  }
  for (; mark != document.line_marks.end(); ++mark) all.push_back({*mark, false, false});
  return all;
}

}  // namespace leitsatz
