#include "story/bridges.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string_view>

namespace leitsatz {
namespace {

bool are_alike(std::initializer_list<std::string_view> words, bool are_names) {
  const std::uint64_t first = bridge_of(*words.begin(), are_names);
  for (const std::string_view word : words) {
    INFO(word);
    if (first == 0 || bridge_of(word, are_names) != first) return false;
  }
  return true;
}

TEST_CASE("names are alike in other spellings and alphabets") {
  CHECK(are_alike({"Zelenskyy", "Selenskyj", "Zelensky", "Зеленский", "Зеленський"}, true));
  CHECK(are_alike({"Putin", "Путин"}, true));
  CHECK(are_alike({"Athen", "Aten"}, true));
  CHECK(are_alike({"Kiew", "Kiev", "Киев"}, true));
  CHECK(are_alike({"Papandreou", "Παπανδρέου"}, true));
  CHECK(are_alike({"Lodz", "Łódź"}, true));
  CHECK(are_alike({"Shanghai", "Schanghai"}, true));
  CHECK(are_alike({"H20", "h20"}, false));
}

TEST_CASE("cognates are alike") {
  CHECK(are_alike({"restaurants", "Restaurant", "restauration"}, false));
  CHECK(are_alike({"inspection", "Inspektion", "inspección", "inspekcja"}, false));
  CHECK(are_alike({"geopolitische", "géopolitique", "geopolítica"}, false));
  CHECK(are_alike({"minister", "ministre", "ministro", "министр"}, false));
}

TEST_CASE("numbers are alike however their digits are grouped") {
  CHECK(are_alike({"1200", "1.200", "1,200"}, false));
  CHECK(are_alike({"9.4", "9,4"}, false));
  CHECK(are_alike({"1.250.000", "1,250,000", "1250000"}, false));
  CHECK(bridge_of("94", false) != bridge_of("9.4", false));
  CHECK(bridge_of("0.125", false) != bridge_of("125", false));
  CHECK(bridge_of("5", false) == 0);  // any text has it
}

TEST_CASE("short words are alike only if both are names") {
  CHECK(bridge_of("war", false) == 0);
  CHECK(bridge_of("Kim", true) != 0);
  CHECK(bridge_of("Xi", true) == 0);
  CHECK(bridge_of("", true) == 0);
  CHECK(bridge_of("bank", false) == 0);
  CHECK(bridge_of("東京", false) != 0);
  CHECK(bridge_of("東", false) == 0);
}

}  // namespace
}  // namespace leitsatz
