#include <doctest/doctest.h>

#include "leitsatz/types.h"

namespace leitsatz {
namespace {

LanguageFacts facts(std::string_view tag) {
  const std::optional<LanguageFacts> found = language_facts(tag);
  REQUIRE(found);
  return *found;
}

TEST_CASE("what is known about a language") {
  const LanguageFacts german = facts("de-AT");
  CHECK(german.tag == "de");
  CHECK(german.name == "German");
  CHECK(german.letters.starts_with("äöüß"));
  CHECK(german.is_recognised);
  CHECK_FALSE(german.is_right_to_left);
  CHECK(german.has_abbreviations);
  CHECK(facts("ckb").is_right_to_left);
  CHECK(facts("iw").name == "Hebrew");
  CHECK_FALSE(facts("mt").is_recognised);
  CHECK(facts("mt").has_abbreviations);
  CHECK_FALSE(facts("th").has_abbreviations);
  CHECK(facts("th").letters.empty());
}

TEST_CASE("nothing is known about an unknown language") {
  CHECK_FALSE(language_facts("und"));
  CHECK_FALSE(language_facts("qqq"));
  CHECK_FALSE(language_facts(""));
}

TEST_CASE("there are facts for every language that can be named") {
  CHECK(languages().size() > 80);
  for (const std::string_view tag : languages()) CHECK(facts(tag).tag == tag);
}

}  // namespace
}  // namespace leitsatz
