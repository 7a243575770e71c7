// Whether two words are forms of one, as their beginnings tell.
#include "words/word_forms.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

bool are_forms(std::string_view a, std::string_view b) {
  return leitsatz::are_forms(beginning_of(a), beginning_of(b));
}

TEST_CASE("forms of a word differ by an inflection") {
  CHECK(are_forms("boat", "boats"));
  CHECK(are_forms("ferry", "Ferries"));
  CHECK(are_forms("Bach", "Bäche"));
  CHECK(are_forms("mayor's", "mayor"));
  CHECK(are_forms("l'eau", "eau"));
}

TEST_CASE("other words are no forms") {
  CHECK_FALSE(are_forms("boat", "boar"));
  CHECK_FALSE(are_forms("county", "countess"));
  CHECK_FALSE(are_forms("car", "carpet"));
  CHECK_FALSE(are_forms("it", "its"));
  CHECK_FALSE(are_forms("", ""));
}

}  // namespace
}  // namespace leitsatz
