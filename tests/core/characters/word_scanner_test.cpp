#include "characters/word_scanner.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "characters/unicode.h"

namespace leitsatz {
namespace {

using Spans = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Spans scanned(WordScanner& scanner, const std::string& text) {
  scanner.set_text(text, {0, static_cast<std::uint32_t>(text.size())});
  Spans words;
  for (Span word; !(word = scanner.next()).empty();) words.emplace_back(word.begin, word.end);
  return words;
}

// What ICU finds.
Spans expected(unicode::Breaker& breaker, const std::string& text) {
  unicode::Utf16 units;
  unicode::decode(text, units);
  breaker.set_text(units.view());
  Spans words;
  std::size_t begin = 0;
  for (std::int32_t at; (at = breaker.next()) != unicode::Breaker::kDone;) {
    const auto end = static_cast<std::size_t>(at);
    if (breaker.is_word()) words.emplace_back(units.offsets[begin], units.offsets[end]);
    begin = end;
  }
  return words;
}

// One or more of each class, and what rules of ICU's own are about.
constexpr char32_t kSamples[] = {
    U'a',   U'Z',   U'1',    U'_',    U' ',    U'.',    U',',    U':',   U';',   U'\'',  U'"',
    U'@',   U'#',   U'-',    U'\n',   U'\r',   U'\v',   0xA9,    0xAD,   0xB7,   0xC4,   0x301,
    0x3A9,  0x439,  0x5D0,   0x5F4,   0x627,   0x64B,   0x661,   0x66C,  0x915,  0x93F,  0x94D,
    0xE01,  0xE34,  0x1100,  0x200B,  0x200C,  0x200D,  0x2018,  0x2019, 0x201C, 0x2024, 0x2028,
    0x203F, 0x2139, 0x24C2,  0x2764,  0x3000,  0x3042,  0x30A2,  0x3105, 0x4E00, 0xAC00, 0xFE0F,
    0xFE55, 0xFF10, 0x1F1E6, 0x1F3FB, 0x1F600, 0x10400, 0xE0041,
};

// How many strings of so many samples have other words than ICU finds; names the first few.
std::size_t count_different(const char* language, const std::vector<char32_t>& samples,
                            std::size_t length) {
  WordScanner scanner(language);
  unicode::Breaker breaker(unicode::Breaker::Kind::kWord, language);
  std::size_t different = 0;
  std::vector<std::size_t> at(length, 0);
  for (;;) {
    std::string text;
    for (std::size_t i : at) unicode::append(text, samples[i]);
    if (scanned(scanner, text) != expected(breaker, text) && ++different <= 10) MESSAGE(text);
    std::size_t i = 0;
    while (i < length && ++at[i] == samples.size()) at[i++] = 0;
    if (i == length) return different;
  }
}

TEST_CASE("words are those of ICU, whatever three characters stand together") {
  const std::vector<char32_t> samples(std::begin(kSamples), std::end(kSamples));
  CHECK(count_different("en", samples, 3) == 0);
}

TEST_CASE("words are those of ICU, whatever four characters of the common classes do") {
  const std::vector<char32_t> samples = {U'a',  U'1',  U'_',   U' ',  U'.', U',',
                                         U'\'', 0x301, 0x200D, 0x5D0, U'"', 0xAC00};
  CHECK(count_different("en", samples, 4) == 0);
}

TEST_CASE("where colons stand within words, they do here") {
  const std::vector<char32_t> samples = {U'a', U'1', U'_', U' ', U':', U'.', 0xFE55, 0xFF1A, 0x301};
  CHECK(count_different("sv", samples, 4) == 0);
  CHECK(count_different("fi", samples, 4) == 0);
  WordScanner finnish("fi"), english("en");
  CHECK(scanned(finnish, "EU:n") == Spans{{0, 4}});
  CHECK(scanned(english, "EU:n") == Spans{{0, 2}, {3, 4}});
}

TEST_CASE("every code point is taken as ICU takes it between letters, and behind a joiner") {
  WordScanner scanner("en");
  unicode::Breaker breaker(unicode::Breaker::Kind::kWord, "en");
  std::size_t different = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    unicode::append(text, c);
    text += "b \u200D";  // with a joiner before it, for WB3c
    unicode::append(text, c);
    if (scanned(scanner, text) != expected(breaker, text) && ++different <= 10)
      MESSAGE(std::uint32_t{c});
  }
  CHECK(different == 0);
}

TEST_CASE("offsets are counted from the start of the text") {
  WordScanner scanner("en");
  const std::string text = "not this: but 漢字, and that";
  scanner.set_text(text, {10, static_cast<std::uint32_t>(text.find(" that"))});
  CHECK(slice(text, scanner.next()) == "but");
  std::string last;
  for (Span word; !(word = scanner.next()).empty();) last = slice(text, word);
  CHECK(last == "and");
  scanner.set_text(text, {0, 8});
  CHECK(slice(text, scanner.next()) == "not");
  CHECK(slice(text, scanner.next()) == "this");
  CHECK(scanner.next().empty());
}

}  // namespace
}  // namespace leitsatz
