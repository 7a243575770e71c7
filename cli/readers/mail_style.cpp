#include "readers/mail_style.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kSkipped[] = {
    "audio",  "canvas", "head", "iframe",   "map",      "math",  "noembed", "object", "script",
    "select", "style",  "svg",  "template", "textarea", "title", "video",   "xml"};

constexpr std::string_view kBlocks[] = {
    "address", "article", "aside", "blockquote", "body",    "caption",  "center",     "dd",
    "details", "dir",     "div",   "dl",         "dt",      "fieldset", "figcaption", "figure",
    "footer",  "form",    "h1",    "h2",         "h3",      "h4",       "h5",         "h6",
    "header",  "hr",      "html",  "legend",     "li",      "main",     "menu",       "nav",
    "ol",      "p",       "pre",   "section",    "summary", "table",    "tbody",      "td",
    "tfoot",   "th",      "thead", "tr",         "ul"};

template <std::size_t kCount>
constexpr bool is_ascending(const std::string_view (&names)[kCount]) {
  for (std::size_t i = 1; i < kCount; ++i) {
    if (names[i - 1] >= names[i]) return false;
  }
  return true;
}
static_assert(is_ascending(kSkipped) && is_ascending(kBlocks));

template <std::size_t kCount>
bool is_in(std::string_view name, const std::string_view (&names)[kCount]) {
  return std::binary_search(std::begin(names), std::end(names), name);
}

// The words of a class or an id.
constexpr std::string_view kQuotes[] = {"yahoo_quoted", "protonmail_quote", "tutanota_quote",
                                        "zmail_extra", "wdsquote"};
// Of these, only a <blockquote> holds nothing else: Gmail's <div> holds the answers between, too.
constexpr std::string_view kBlockquotes[] = {"gmail_quote", "cite", "quote"};
constexpr std::string_view kAttributions[] = {"gmail_attr", "moz-cite-prefix"};
constexpr std::string_view kSignatures[] = {"moz-signature",
                                            "gmail_signature",
                                            "applemailsignature",
                                            "signature",
                                            "gmail_signature_prefix",
                                            "ms-outlook-mobile-signature",
                                            "protonmail_signature_block"};
constexpr std::string_view kPreheaders[] = {"preheader", "preview-text", "previewtext",
                                            "preview_text", "pre-header"};

template <std::size_t kCount>
bool has_word(std::string_view text, const std::string_view (&words)[kCount]) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kHtmlSpace), text.size());
    const std::string_view word = text.substr(0, end);
    if (std::any_of(std::begin(words), std::end(words),
                    [&](std::string_view wanted) { return is_same(word, wanted); })) {
      return true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

template <std::size_t kCount>
bool holds(std::string_view text, const std::string_view (&words)[kCount]) {
  const std::string low = to_lower(text);
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return low.find(word) != low.npos; });
}

// A declaration of a style attribute, in lower case and without white space.
struct Declaration {
  std::string name, value;
};
std::vector<Declaration> declarations_in(std::string_view style) {
  constexpr std::size_t kMostBytes = 2000;
  style = style.substr(0, kMostBytes);
  std::vector<Declaration> found;
  while (!style.empty()) {
    const std::size_t end = std::min(style.find(';'), style.size());
    const std::string_view one = style.substr(0, end);
    if (const std::size_t colon = one.find(':'); colon != one.npos) {
      found.push_back(
          {to_lower(trim(one.substr(0, colon))), to_lower(trim(one.substr(colon + 1)))});
      std::string& value = found.back().value;
      value.resize(trim(std::string_view(value).substr(0, value.find('!'))).size());
    }
    style.remove_prefix(std::min(end + 1, style.size()));
  }
  return found;
}

// A length in pixels; nothing if it is none. `around`: of the element around.
std::optional<double> pixels_of(std::string_view value, double around) {
  constexpr std::size_t kMostDigits = 6;
  double number = 0, place = 1;
  bool digits = false, fraction = false;
  std::size_t i = 0;
  for (; i < value.size() && i < kMostDigits; ++i) {
    if (value[i] == '.' && !fraction) {
      fraction = true;
    } else if (is_digit(value[i])) {
      digits = true;
      if (fraction) place /= 10;
      number = fraction ? number + place * (value[i] - '0') : number * 10 + (value[i] - '0');
    } else {
      break;
    }
  }
  if (!digits) return std::nullopt;
  constexpr double kPixelsEachPoint = 4.0 / 3;
  const std::string_view unit = trim(value.substr(i));
  if (unit.empty() || unit == "px") return number;
  if (unit == "pt") return number * kPixelsEachPoint;
  if (unit == "em") return number * around;
  if (unit == "rem") return number * kUsualPixels;
  if (unit == "%") return number / 100 * around;
  return std::nullopt;
}

void read_name(std::string_view name, MailStyle& inside) {
  if (name == "a") {
    inside.link = true;
  } else if (name == "b" || name == "strong" || name == "th") {
    inside.bold = true;
  } else if (name == "li" || name == "dt" || name == "dd") {
    inside.kind = BlockKind::kListItem;
  } else if (name == "pre") {
    inside.preformatted = true;
  } else if (name == "tr") {
    inside.is_row = true;
  } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
    constexpr std::array<std::uint16_t, 6> kPixels = {32, 24, 19, 16, 14, 12};
    inside.level = static_cast<std::uint8_t>(name[1] - '0');
    inside.pixels = kPixels[inside.level - 1u];
    inside.bold = true;
  } else if (name == "td" || name == "table") {
    inside.kind = BlockKind::kParagraph;
    inside.in_cell = name == "td";
  }
}

bool is_bold(std::string_view value) {
  return value == "bold" || value == "bolder" || (value.size() == 3 && value >= "600");
}

// "bold 24px/28px Arial"
void read_font(std::string_view value, MailStyle& inside) {
  inside.bold = false;
  while (!value.empty()) {
    const std::size_t end = std::min(value.find(' '), value.size());
    const std::string_view word = value.substr(0, std::min(value.find('/'), end));
    if (is_bold(word)) {
      inside.bold = true;
    } else if (const std::optional<double> pixels = pixels_of(word, inside.pixels)) {
      inside.pixels = static_cast<std::uint16_t>(std::min<double>(*pixels, kMostPixels));
      return;
    }
    value.remove_prefix(std::min(end + 1, value.size()));
  }
}

void read_style(std::string_view style, MailStyle& inside) {
  const auto is_zero = [](std::string_view value) {
    const std::optional<double> pixels = pixels_of(value, 1);
    return pixels && *pixels <= 0;
  };
  bool flat = false, clipped = false;
  for (const Declaration& one : declarations_in(style)) {
    if (one.name == "display") {
      if (one.value == "none") inside.hidden = true;
    } else if (one.name == "visibility") {
      if (one.value == "hidden") inside.hidden = true;
    } else if (one.name == "opacity" || one.name == "max-height") {
      if (is_zero(one.value)) inside.hidden = true;
    } else if (one.name == "height") {
      flat = is_zero(one.value);
    } else if (one.name == "overflow") {
      clipped = one.value == "hidden";
    } else if (one.name == "font-size") {
      if (const std::optional<double> pixels = pixels_of(one.value, inside.pixels)) {
        inside.pixels = static_cast<std::uint16_t>(std::min<double>(*pixels, kMostPixels));
      }
    } else if (one.name == "font-weight") {
      inside.bold = is_bold(one.value);
    } else if (one.name == "font") {
      read_font(one.value, inside);
    }
  }
  if (flat && clipped) inside.hidden = true;
}

void read_attribute(std::string_view name, const PageAttribute& attribute, MailStyle& inside) {
  if (is_same(attribute.name, "style")) {
    read_style(attribute.value, inside);
  } else if (is_same(attribute.name, "hidden")) {
    inside.hidden = true;
  } else if (is_same(attribute.name, "class") || is_same(attribute.name, "id")) {
    const std::string_view value = attribute.value;
    if (holds(value, kPreheaders)) inside.hidden = true;
    if (has_word(value, kAttributions)) inside.attribution = true;
    if (has_word(value, kSignatures)) inside.signature = true;
    if (has_word(value, kQuotes)) inside.quoted = true;
    if (name == "blockquote" && has_word(value, kBlockquotes)) inside.quoted = true;
  } else if (is_same(attribute.name, "type")) {
    if (name == "blockquote" && is_same(attribute.value, "cite")) inside.quoted = true;
  } else if (is_same(attribute.name, "cite")) {
    if (name == "blockquote" && begins_with(attribute.value, "mid:")) inside.quoted = true;
  } else if (is_same(attribute.name, "size") && name == "font") {
    constexpr std::array<std::uint16_t, 8> kPixels = {10, 10, 13, 16, 18, 24, 32, 48};
    const std::string_view size = attribute.value;
    if (size.size() == 1 && size[0] >= '1' && size[0] <= '7') {
      inside.pixels = kPixels[static_cast<std::size_t>(size[0] - '0')];
    }
  }
}

}  // namespace

std::span<const std::string_view> attributes_of_style() {
  static constexpr std::string_view kWanted[] = {"class", "cite",  "hidden", "id",
                                                 "size",  "style", "type"};
  return kWanted;
}

bool is_skipped(std::string_view name) { return is_in(name, kSkipped); }

MailStyle style_inside(std::string_view name, std::span<const PageAttribute> attributes,
                       const MailStyle& around) {
  MailStyle inside = around;
  inside.is_row = false;
  inside.is_block = is_in(name, kBlocks);
  read_name(name, inside);
  for (const PageAttribute& attribute : attributes) read_attribute(name, attribute, inside);
  if (name == "blockquote" && !inside.quoted) inside.kind = BlockKind::kQuote;
  return inside;
}

}  // namespace leitsatz::cli
