#include "encodings/wide.h"

#include "encodings/icu.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

using namespace std::string_view_literals;

// A multiple of four, so that no unit is cut.
constexpr std::size_t kSampleBytes = std::size_t{16} << 10;

// If more of the units than this could be two ASCII characters, the text is ASCII with a stray zero
// byte. Kana do not count, although their row is an ASCII character, the digit zero.
constexpr double kMostAscii = 0.5;
constexpr unsigned kKanaRow = 0x30;

struct NamedMark {
  std::string_view bytes;
  std::string_view name;
};
// UTF-32LE comes before UTF-16LE, whose mark is the beginning of its own.
constexpr NamedMark kMarks[] = {
    {kByteOrderMark, "UTF-8"},  {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"}, {"\xFE\xFF"sv, "UTF-16BE"},
};

bool is_printable(char32_t c) { return c >= 0x20 && c < 0x7F; }

bool would_be_ascii(char32_t unit) {
  return is_printable(unit >> 8) && unit >> 8 != kKanaRow && is_printable(unit & 0xFF);
}

// REQUIRES: there is a zero byte. A single unit is therefore enough.
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

ByteOrderMark byte_order_mark_of(std::string_view bytes) {
  for (const NamedMark& mark : kMarks) {
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
    // A sample may end within a surrogate pair.
    if (unit == 2 && whole.size() > 2) whole.remove_suffix(2);
    const Encoding& encoding = encoding_named(name);
    if (!whole.empty() && is_text(whole, encoding)) return &encoding;
  }
  return nullptr;
}

}  // namespace leitsatz::cli
