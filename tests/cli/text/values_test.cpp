// Lists of words for people and programs.
#include "text/values.h"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace leitsatz::cli;

TEST_CASE("Words are joined with a separator between them") {
  const std::vector<std::string_view> words = {"text", "json", "html"};
  CHECK(join(words, ", ") == "text, json, html");
  CHECK(join(std::vector<std::string_view>{}, ", ") == "");
}

TEST_CASE("Alternatives are listed with 'or' before the last") {
  const std::vector<std::string_view> words = {"text", "json", "html"};
  CHECK(alternatives(words) == "text, json or html");
  CHECK(alternatives(std::vector<std::string_view>{"text", "json"}) == "text or json");
  CHECK(alternatives(std::vector<std::string_view>{"text"}) == "text");
  CHECK(alternatives(std::vector<std::string_view>{}) == "");
}
