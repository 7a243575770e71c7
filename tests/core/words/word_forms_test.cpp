// Whether two words are forms of one, as their beginnings tell.
#include "words/word_forms.h"

#include <doctest/doctest.h>

#include <string>

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

bool is_in(std::string_view word, std::string_view compound) {
  return is_in_compound(plain_letters(word), plain_letters(compound));
}

TEST_CASE("a compound holds a form of the word at its end or its beginning") {
  CHECK(is_in("Preise", "Fahrpreisen"));
  CHECK(is_in("Preis", "Fahrpreis"));
  CHECK(is_in("Preise", "Preisliste"));
  CHECK(is_in("Haus", "Rathäuser"));
  CHECK(is_in("Bach", "Stadtbäche"));
  CHECK(is_in("prijzen", "huizenprijzen"));
  CHECK(is_in("skatten", "Förmögenhetsskatt"));
  CHECK(is_in("broen", "Jernbanebroen"));
}

TEST_CASE("a longer word begins with the word, less its ending") {
  const auto begins = [](std::string_view word, std::string_view longer) {
    return begins_with(plain_letters(word), plain_letters(longer));
  };
  CHECK(begins("okul", "okullarda"));
  CHECK(begins("szkoły", "szkołach"));
  CHECK(begins("вокзал", "вокзалами"));
  CHECK_FALSE(begins("okul", "okulu"));  // are_forms() has short endings
  CHECK_FALSE(begins("ev", "evlerde"));
  CHECK_FALSE(begins("szkoły", "szklanka"));
  CHECK_FALSE(begins("okullarda", "okul"));
}

TEST_CASE("other words are no compounds of it") {
  CHECK_FALSE(is_in("Preise", "Preisen"));
  CHECK_FALSE(is_in("Rat", "Zeitrat"));
  CHECK_FALSE(is_in("Bank", "Banane"));
  CHECK_FALSE(is_in("Fahrpreis", "Preis"));
  CHECK_FALSE(is_in("Preise", "Reise"));
  CHECK_FALSE(is_in("", "Fahrpreisen"));
  CHECK_FALSE(is_in("Preise", ""));
  CHECK(is_in("Wort", std::string(5000, 'x') + "wort") == false);
}

}  // namespace
}  // namespace leitsatz
