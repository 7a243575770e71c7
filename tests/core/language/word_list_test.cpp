// Lists of words as the language tables hold them.
#include "language/word_list.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

std::string entries(std::string_view list, char separator) {
  std::string shown;
  for_each_entry(list, separator,
                 [&](std::string_view entry) { shown += "[" + std::string(entry) + "]"; });
  return shown;
}

TEST_CASE("a list's entries stand between separators") {
  CHECK(entries(" was were ", ' ') == "[was][were]");
  CHECK(entries("|all rights reserved|", '|') == "[all rights reserved]");
  CHECK(entries("", ' ') == "");
}

TEST_CASE("a folded word is found whatever the case of its letters") {
  CHECK(holds_folded(" durch über ", "ÜBER"));
  CHECK_FALSE(holds_folded(" durch über ", "übe"));
  CHECK_FALSE(holds_folded("", "über"));
}

TEST_CASE("an ending has enough of a word before it") {
  CHECK(has_ending(" ed ", "Closed", 3));
  CHECK(has_ending(" n't ed ", "CLOSED", 4));
  CHECK_FALSE(has_ending(" ed ", "closed", 5));
  CHECK_FALSE(has_ending(" ed ", "closes", 3));
}

TEST_CASE("what is elided before a word is left out") {
  CHECK(without_elision("l'eau") == "eau");
  CHECK(without_elision("Qu’elle") == "elle");
  CHECK(without_elision("aujourd'hui") == "aujourd'hui");
  CHECK(without_elision("'tis") == "'tis");
}

}  // namespace
}  // namespace leitsatz
