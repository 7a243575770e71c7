#include "language/clause_words.h"

#include <doctest/doctest.h>

#include "language/word_list.h"

namespace leitsatz {
namespace {

ClauseWords of(std::string_view tag) { return ClauseWords(*language_from_tag(tag)); }

TEST_CASE(
    "a word has the roles of the lists that hold it, whatever the case of its ASCII letters") {
  const ClauseWords english = of("en");
  CHECK(english.has("was", kFinite));
  CHECK(english.has("WAS", kFinite | kTied));
  CHECK_FALSE(english.has("was", kTied | kSubordinate));
  CHECK(english.has("That", kTied));
  CHECK(english.has("but", kLoose));
  CHECK_FALSE(english.has("wa", kFinite));
  CHECK_FALSE(english.has("", kFinite));
}

TEST_CASE("every word of every list is found") {
  for (const std::string_view tag : {"en", "de", "fr", "es", "it", "pt", "nl"}) {
    const ClauseWords words = of(tag);
    const ClauseRow& row = words.row();
    CAPTURE(tag);
    const auto check = [&](std::string_view list, ClauseRole role) {
      for_each_entry(list, ' ', [&](std::string_view word) {
        CAPTURE(word);
        CHECK(words.has(word, role));
      });
    };
    check(row.finite, kFinite);
    check(row.subordinate, kSubordinate);
    check(row.relative, kRelative);
    check(row.tied, kTied);
    check(row.loose, kLoose);
    check(row.contrasts, kContrast);
  }
}

TEST_CASE("a finite verb ends like one, and has a stem before") {
  const ClauseWords english = of("en");
  CHECK(english.ends_transitive("CLOSED"));
  CHECK_FALSE(english.ends_transitive("used"));
  CHECK_FALSE(english.ends_transitive("closer"));
  CHECK_FALSE(english.ends_transitive(""));
  CHECK_FALSE(english.ends_finite("closed"));
}

TEST_CASE("a language without a row has no such words") {
  const ClauseWords none(kUnd);
  CHECK_FALSE(none.has("was", kFinite));
  CHECK_FALSE(none.ends_finite("closed"));
}

}  // namespace
}  // namespace leitsatz
