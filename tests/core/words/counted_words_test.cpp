// How many words limits count.
#include "words/counted_words.h"

#include <doctest/doctest.h>

#include <vector>

namespace leitsatz {
namespace {

std::uint32_t count(std::string_view text, std::string_view tag) {
  const LanguageId language = language_from_tag(tag).value();
  const std::vector<Span> all = {{0, static_cast<std::uint32_t>(text.size())}};
  const Terms terms = find_terms(text, all, {}, language, {});
  return count_words(text, terms.of(0), language);
}

TEST_CASE("where words are written apart, each counts") {
  CHECK(count("The ferry left at noon.", "en") == 5);
  CHECK(count("", "en") == 0);
}

TEST_CASE("elsewhere a word is so many characters") {
  CHECK(count("新しい橋が開通した。", "ja") == 4);       // 9 characters, 2.5 a word
  CHECK(count("新桥星期六开通。", "zh") == 5);           // 7 characters, 1.7 a word
  CHECK(count("สะพานใหม่เปิดวันเสาร์", "th") == 5);          // 21 characters, 5 a word
  CHECK(count("Cầu gỗ mới bắc qua sông", "vi") == 5);    // 6 syllables, 1.4 a word
  CHECK(count("ABC社は新型iPhoneを売る。", "ja") == 5);  // two words and 7 characters
}

}  // namespace
}  // namespace leitsatz
