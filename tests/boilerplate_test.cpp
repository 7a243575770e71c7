#include "boilerplate.h"

#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>

namespace leitsatz {
namespace {

float detect(std::string_view text, std::string_view tag) {
  const LanguageId language = *language_from_tag(tag);
  const Span span{0, static_cast<std::uint32_t>(text.size())};
  const std::span<const Span> sentences(&span, 1);
  const Terms terms = find_terms(text, sentences, {}, language, "");
  const Marks marks = find_marks(text, sentences);
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
  CHECK(detect("Все правила защищены.", "ru") == kNo);
  CHECK(detect("© Nordby", "de") == kLikely);
  CHECK(detect("Läs Mer om bron.", "sv") == kLikely);
}

}  // namespace
}  // namespace leitsatz
