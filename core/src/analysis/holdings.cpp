#include "analysis/holdings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "characters/unicode.h"

namespace leitsatz {
namespace {

using unicode::is_ascii_lower;
using unicode::is_ascii_upper;

char32_t unit(char c) { return static_cast<unsigned char>(c); }
bool is_letter(char c) { return is_ascii_lower(unit(c) | 0x20); }
bool is_figure(char c) { return c >= '0' && c <= '9'; }
// Letters beyond ASCII are as good as any.
bool is_name_part(char c) { return is_letter(c) || is_figure(c) || unit(c) > 0x7F; }

bool is_between(std::string_view word, std::size_t at, std::size_t size) {
  return at > 0 && at + size < word.size() && is_name_part(word[at - 1]) &&
         is_name_part(word[at + size]);
}

bool holds_between(std::string_view word, std::string_view sought) {
  for (std::size_t at = word.find(sought); at != word.npos; at = word.find(sought, at + 1)) {
    if (is_between(word, at, sought.size())) return true;
  }
  return false;
}

// "example.org/a": a path behind a name that ends in two letters or more.
bool is_bare_address(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == word.npos) return false;
  const std::string_view host = word.substr(0, slash);
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos || dot == 0 || host.size() - dot < 3) return false;
  return is_name_part(host[dot - 1]) &&
         std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(),
                     [](char c) { return is_ascii_lower(unit(c)); });
}

bool is_mail_address(std::string_view word) {
  const std::size_t at = word.find('@');
  return at != word.npos && is_between(word, at, 1) && holds_between(word.substr(at), ".");
}

// REQUIRES: no bracket or quotation mark before the word.
bool is_address(std::string_view word) {
  const std::size_t scheme = word.find("://");
  if (scheme != word.npos) return is_between(word, scheme, 3);
  return word.starts_with("www.") || is_mail_address(word) || is_bare_address(word);
}

// "readFile", not "iPhone", "YouTube" or "macOS".
bool is_camel(std::string_view word) {
  constexpr std::size_t kLeastBefore = 2;
  std::size_t lower = 0;
  while (lower < word.size() && is_ascii_lower(unit(word[lower]))) ++lower;
  return lower >= kLeastBefore && lower + 1 < word.size() && is_ascii_upper(unit(word[lower])) &&
         is_ascii_lower(unit(word[lower + 1]));
}

// "/usr/bin", "./run.sh"
bool is_path(std::string_view word) {
  if (word.starts_with('.') || word.starts_with('~')) word.remove_prefix(1);
  return word.size() > 1 && word[0] == '/' && is_letter(word[1]) &&
         (word.find('/', 1) != word.npos || word.find('.', 1) + 1 < word.size());
}

bool is_code(std::string_view word) {
  constexpr std::string_view kSigns[] = {"()", "${", "</", "/>", "!=", "==", "&&", "||", "=>"};
  const auto holds = [&](std::string_view sign) { return word.find(sign) != word.npos; };
  if (word.size() > 2 && word.starts_with("--") && is_letter(word[2])) return true;
  if (word.size() > 2 && word[0] == '`' && word[1] != '`') return true;
  return std::any_of(std::begin(kSigns), std::end(kSigns), holds) || holds_between(word, "_") ||
         holds_between(word, "::") || holds_between(word, "->") || is_camel(word) || is_path(word);
}

std::uint8_t holdings_of_word(std::string_view word) {
  constexpr std::string_view kOpening = "([{<\"'*";
  std::size_t begin = 0;
  while (begin < word.size() && kOpening.find(word[begin]) != kOpening.npos) ++begin;
  const std::string_view bare = word.substr(begin);
  if (is_address(bare)) return kKeepUrls;
  if (is_code(bare)) return kKeepCode;
  return 0;
}

// What a byte can mean for what its word holds.
enum ByteTraits : std::uint8_t {
  kEndsWord = 1 << 0,
  kSign = 1 << 1,  // no address, code or path is without one, but for "www." and camel case
  kFigure = 1 << 2,
  kUpper = 1 << 3,
  kLower = 1 << 4,
  kBeyondAscii = 1 << 5,
  kDot = 1 << 6,
};

constexpr std::array<std::uint8_t, 256> traits_of_bytes() {
  constexpr std::string_view kSigns = "/@_:-($<!=&|`";
  std::array<std::uint8_t, 256> traits = {};
  for (unsigned byte = 0; byte < traits.size(); ++byte) {
    if (byte <= ' ') traits[byte] = kEndsWord;
    if (byte >= '0' && byte <= '9') traits[byte] = kFigure;
    if (byte >= 'A' && byte <= 'Z') traits[byte] = kUpper;
    if (byte >= 'a' && byte <= 'z') traits[byte] = kLower;
    if (byte > 0x7F) traits[byte] = kBeyondAscii;
  }
  traits['.'] = kDot;
  for (const char sign : kSigns) traits[static_cast<unsigned char>(sign)] = kSign;
  return traits;
}
constexpr std::array<std::uint8_t, 256> kTraits = traits_of_bytes();

// Whether a figure beyond ASCII is among these bytes.
bool holds_foreign_figure(std::string_view word) {
  for (std::uint32_t at = 0; at < word.size(); ++at) {
    if (unit(word[at]) > 0x7F && unicode::is_digit(unicode::decode(word, at).value)) return true;
  }
  return false;
}

}  // namespace

std::uint8_t holdings_of(std::string_view sentence) {
  std::uint32_t holdings = 0;
  std::size_t begin = 0;
  while (begin < sentence.size()) {
    std::uint32_t traits = 0;
    bool is_camel_like = false;
    std::size_t end = begin;
    for (std::uint32_t before = 0; end < sentence.size(); ++end) {
      const std::uint32_t byte = kTraits[static_cast<unsigned char>(sentence[end])];
      if (byte == kEndsWord) break;
      traits |= byte;
      is_camel_like = is_camel_like || (byte == kUpper && before == kLower);
      before = byte;
    }
    const std::string_view word = sentence.substr(begin, end - begin);
    if (traits & kFigure) holdings |= kKeepNumbers;
    if ((traits & kBeyondAscii) && (holdings & kKeepNumbers) == 0 && holds_foreign_figure(word)) {
      holdings |= kKeepNumbers;
    }
    const bool is_address_like = (traits & kDot) && word.find("www.") != word.npos;
    if ((traits & kSign) || is_camel_like || is_address_like) {
      holdings |= holdings_of_word(word);
    }
    begin = end + 1;
  }
  return static_cast<std::uint8_t>(holdings);
}

std::vector<std::uint8_t> find_holdings(const ParsedText& parsed) {
  const std::vector<Span>& spans = parsed.sentences.spans;
  std::vector<std::uint8_t> holdings(spans.size());
  bool starts = true;
  for (std::size_t i = 0; i < holdings.size(); ++i) {
    holdings[i] = holdings_of(slice(parsed.text, spans[i]));
    const BlockKind kind = parsed.kind_of(i);
    if (kind == BlockKind::kCode) holdings[i] |= kInCode;
    if (kind == BlockKind::kHeading || kind == BlockKind::kTitle) starts = true;
    if (!starts || !parsed.can_choose(i)) continue;
    holdings[i] |= kStartsSection;
    starts = false;
  }
  return holdings;
}

}  // namespace leitsatz
