#include "language.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

std::string_view tag_of(std::string_view text) {
  return language_tag(detect_language(text).language);
}

TEST_CASE("a script that one language uses names it") {
  CHECK(tag_of("안녕하세요, 오늘은 날씨가 좋습니다.") == "ko");
  CHECK(tag_of("今日はとても良い天気です。") == "ja");
  CHECK(tag_of("今天天气很好。") == "zh");
  CHECK(tag_of("วันนี้อากาศดีมาก") == "th");
}

TEST_CASE("stop words tell Latin languages apart") {
  CHECK(tag_of("The company said that it would not comment on the report.") == "en");
  CHECK(tag_of("Das Unternehmen wollte sich zu dem Bericht nicht äußern.") == "de");
}

}  // namespace
}  // namespace leitsatz
