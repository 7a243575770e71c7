#include "flags/boilerplate.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "characters/unicode.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

float detect(std::string_view text, std::string_view tag) {
  const LanguageId language = *language_from_tag(tag);
  const Span span{0, static_cast<std::uint32_t>(text.size())};
  const std::span<const Span> sentences(&span, 1);
  const Terms terms = find_terms(text, sentences, {}, language, "");
  const PunctuationMarks marks = find_marks(text, sentences);
  const SentenceView view{text,        span,           terms.of(0),        terms, lexicon(language),
                          marks.of(0), marks.kinds[0], marks.characters[0]};
  return BoilerplateDetector(language).detect(view);
}

TEST_CASE("boilerplate: a phrase is found wherever it stands") {
  std::string before;
  for (int i = 0; i < 12; ++i, before += 'x') {
    INFO(before);
    CHECK(detect(before + " Read More about it.", "en") == kLikely);
    CHECK(detect(before + " Alle COOKIES ärgern.", "de") == kLikely);
  }
  CHECK(detect("Read mire about it.", "en") == kNo);
  CHECK(detect("Read more", "en") == kLikely);
  CHECK(detect("ead more", "en") == kNo);
}

TEST_CASE("boilerplate: two phrases make it sure, many words a hint") {
  CHECK(detect("Copyright and all rights reserved.", "en") == kSure);
  CHECK(detect("One two three four five six seven eight nine ten, copyright by me.", "en") ==
        kHint);
}

TEST_CASE("boilerplate: in other letters") {
  CHECK(detect("Ｒead ｍore about it.", "en") == kLikely);
  CHECK(detect("Re\xC2\xAD"
               "ad more about it.",
               "en") == kLikely);
  CHECK(detect("Все Права защищены.", "ru") == kLikely);
  CHECK(detect("ВСЕ ПРАВА ЗАЩИЩЕНЫ.", "ru") == kLikely);
  CHECK(detect("CZYTAJ TAKŻE.", "pl") == kLikely);
  CHECK(detect("Все правила защищены.", "ru") == kNo);
  CHECK(detect("© Nordby", "de") == kLikely);
  CHECK(detect("Läs Mer om bron.", "sv") == kLikely);
}

// The search leaves case aside by bits.
TEST_CASE("boilerplate: the capitals of all phrases differ in few bits, and no phrase is short") {
  std::map<char32_t, std::string> capitals;
  for (char32_t c = 0x80; c < 0x2000; ++c) {
    if (unicode::to_lower(c) != c) unicode::append(capitals[unicode::to_lower(c)], c);
  }
  for (const std::string_view tag :
       {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "no", "da", "tr", "id", "vi"}) {
    const std::string_view list = lexicon(*language_from_tag(tag)).boilerplate;
    CHECK(!list.empty());
    for_each_entry(list, '|', [&](std::string_view phrase) {
      INFO(phrase);
      CHECK(phrase.size() >= 6);
      std::size_t ascii = 0, most = 0;  // bytes in a row
      for (const char byte : phrase) {
        ascii = static_cast<unsigned char>(byte) < 0x80 ? ascii + 1 : 0;
        most = std::max(most, ascii);
      }
      for (std::uint32_t i = 0; i < phrase.size();) {
        const unicode::CodePoint c = unicode::decode(phrase, i);
        i = c.end;
        CHECK((c.value >= 0x80 || c.value == U' ' || c.value == U'-' || c.value == U'\'' ||
               unicode::is_lower(c.value)));
        if (c.value < 0x80 || capitals.count(c.value) == 0) continue;
        const std::string& capital = capitals[c.value];
        const std::string_view small = phrase.substr(c.begin, c.end - c.begin);
        REQUIRE(capital.size() == small.size());
        for (std::size_t k = 0; most < 6 && k < small.size(); ++k) {
          CHECK((small[k] | 0x31) == (capital[k] | 0x31));
        }
      }
    });
  }
}

}  // namespace
}  // namespace leitsatz
