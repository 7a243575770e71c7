#include "encodings/wide.h"

#include "encodings/icu.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

using namespace std::string_view_literals;

// A multiple of four.
constexpr std::size_t kSampleBytes = std::size_t{16} << 10;

// Above this share of units that would be two characters of ASCII it is ASCII with a stray zero
// byte. The row of kana, which begin with an ASCII zero, does not count.
constexpr double kMostAscii = 0.5;
constexpr unsigned kKanaRow = 0x30;

struct Mark {
  std::string_view bytes;
  std::string_view name;
};
// That of UTF-32LE begins like that of UTF-16LE.
constexpr Mark kMarks[] = {
    {kByteOrderMark, "UTF-8"},  {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"}, {"\xFE\xFF"sv, "UTF-16BE"},
};

bool is_printable(char32_t c) { return c >= 0x20 && c < 0x7F; }

bool would_be_ascii(char32_t unit) {
  return is_printable(unit >> 8) && unit >> 8 != kKanaRow && is_printable(unit & 0xFF);
}

// A zero byte has been seen, so a text of a single unit will do.
bool is_text(std::string_view bytes, const Encoding& encoding) {
  const std::optional<Converted> read = convert(bytes, encoding);
  if (!read || read->ill_formed > 0) return false;
  std::size_t units = 0;
  std::size_t ascii = 0;
  for (std::size_t i = 0; i < read->text.size();) {
    const CodePoint c = decode(read->text, i);
    const bool is_break = c.value == '\t' || c.value == '\n' || c.value == '\r' || c.value == '\f';
    if (!is_break && kind_of(c.value) == CharacterKind::kNone) return false;
    ++units;
    ascii += would_be_ascii(c.value);
    i += c.size;
  }
  return static_cast<double>(ascii) <= static_cast<double>(units) * kMostAscii;
}

}  // namespace

ByteOrderMark mark_of(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return {&encoding_named(mark.name), mark.bytes.size()};
  }
  return {};
}

const Encoding* unmarked_wide(std::string_view bytes) {
  std::string_view sample = bytes.substr(0, kSampleBytes);
  if (sample.find('\0') == std::string_view::npos) return nullptr;
  for (std::string_view name : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
    const std::size_t unit = name.starts_with("UTF-32") ? 4 : 2;
    std::string_view whole = sample.substr(0, sample.size() - sample.size() % unit);
    // A sample may end between the two halves of a character.
    if (unit == 2 && whole.size() > 2) whole.remove_suffix(2);
    const Encoding& encoding = encoding_named(name);
    if (!whole.empty() && is_text(whole, encoding)) return &encoding;
  }
  return nullptr;
}

}  // namespace leitsatz::cli
