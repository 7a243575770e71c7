// Words and sentence boundaries beside ICU's own iterators, in every language: they are the same.
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "characters/sentence_breaks.h"
#include "characters/unicode.h"
#include "characters/word_scanner.h"
#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "language/language.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::size_t kMostBytes = 1024;

// A few of each class of UAX #29, and what rules of ICU's own are about.
constexpr char32_t kSamples[] = {
    U'a',   U'Z',   U'1',    U'_',    U' ',    U'.',    U',',    U':',    U';',   U'\'',  U'"',
    U'@',   U'#',   U'-',    U'\n',   U'\r',   U'\v',   0xA9,    0xAD,    0xB7,   0xC4,   0x301,
    0x3A9,  0x439,  0x5D0,   0x5F4,   0x627,   0x64B,   0x661,   0x66C,   0x915,  0x93F,  0x94D,
    0xE01,  0xE34,  0x1100,  0x200B,  0x200C,  0x200D,  0x2018,  0x2019,  0x201C, 0x2024, 0x2028,
    0x203F, 0x2139, 0x24C2,  0x2764,  0x3000,  0x3042,  0x30A2,  0x3105,  0x4E00, 0xAC00, 0xFE0F,
    0xFE55, 0xFF10, 0x1F1E6, 0x1F3FB, 0x1F600, 0x10400, 0xE0041, 0x37E,   0x2029, 0x85,   0xA0,
    U'!',   U'?',   U')',    U'(',    0x2026,  0x3002,  0xFF01,  0x104A,  0x1780, 0xE81,  0x2160,
    0x6D4,  0x964,  0x1362,  0xFEFF,  0xFFFD,  0x1D7CE, 0x20000, 0x10FFFF};

// Each byte as one of the samples: changes of bytes are changes of classes then.
std::string spelled(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    unicode::append(text, kSamples[static_cast<unsigned char>(byte) % std::size(kSamples)]);
  }
  return text;
}

// What is costly to make, once for each language.
struct Ruled {
  explicit Ruled(std::string_view language)
      : words(unicode::Breaker::Kind::kWord, language),
        sentences(unicode::Breaker::Kind::kSentence, language),
        scanner(language) {}

  unicode::Breaker words;
  unicode::Breaker sentences;
  WordScanner scanner;
};

Ruled& rules_of(std::uint32_t language) {
  static std::vector<std::unique_ptr<Ruled>> all(languages().size());
  if (!all[language]) all[language] = std::make_unique<Ruled>(languages()[language]);
  return *all[language];
}

void check_words(std::string_view text, const unicode::Utf16& units, Ruled& rules) {
  rules.scanner.set_text(text, {0, static_cast<std::uint32_t>(text.size())});
  rules.words.set_text(units.view());
  std::size_t begin = 0;
  for (std::int32_t at; (at = rules.words.next()) != unicode::Breaker::kDone;) {
    const auto end = static_cast<std::size_t>(at);
    if (rules.words.is_word()) {
      const Span word = rules.scanner.next();
      EXPECT(word.begin == units.offsets[begin] && word.end == units.offsets[end]);
    }
    begin = end;
  }
  EXPECT(rules.scanner.next().empty());
}

void check_sentences(const unicode::Utf16& units, std::string_view language, Ruled& rules) {
  rules.sentences.set_text(units.view());
  std::vector<std::size_t> expected, found;
  for (std::int32_t at; (at = rules.sentences.next()) != unicode::Breaker::kDone;) {
    expected.push_back(static_cast<std::size_t>(at));
  }
  find_sentence_breaks(units.view(), language, found);
  EXPECT(found == expected);
}

void run(Controls controls) {
  const std::uint32_t language = controls.below(static_cast<std::uint32_t>(languages().size()));
  const bool spells = controls.flag();
  const std::string_view bytes = controls.text().substr(0, kMostBytes);
  const Framed exact(spells ? spelled(bytes) : std::string(bytes));
  unicode::Utf16 units;
  unicode::decode(exact.text(), units);
  Ruled& rules = rules_of(language);
  check_words(exact.text(), units, rules);
  check_sentences(units, languages()[language], rules);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
