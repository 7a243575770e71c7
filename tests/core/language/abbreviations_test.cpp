#include "language/abbreviations.h"

#include <doctest/doctest.h>

#include "characters/unicode.h"
#include "language/data/languages.h"

namespace leitsatz {
namespace {

Abbreviations of(std::string_view tag) { return Abbreviations(*language_from_tag(tag)); }

TEST_CASE("lists are folded words between single spaces") {
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    const AbbreviationRow& row = abbreviation_row(static_cast<LanguageId>(i));
    for (std::string_view list : {row.inside, row.number, row.may_end, row.ends, row.starters}) {
      CAPTURE(kLanguages[i].tag);
      CAPTURE(list);
      REQUIRE(!list.empty());
      CHECK(list.front() == ' ');
      CHECK(list.back() == ' ');
      CHECK(list.find("  ") == std::string_view::npos);
      unicode::Utf16 units;
      unicode::decode(list, units);
      CHECK(unicode::folded(list) == units.view());
    }
  }
}

TEST_CASE("a language reads its own row before the common one") {
  const Abbreviations turkish = of("tr"), english = of("en"), unknown = of("und");
  CHECK(turkish.find(u"vs", false) == Abbreviation::kEnds);  // vesaire: and so on
  CHECK(english.find(u"vs", false) == Abbreviation::kInside);
  CHECK(turkish.find(u"mr", true) == Abbreviation::kInside);
  CHECK(unknown.find(u"etc", false) == Abbreviation::kEnds);
  CHECK(english.find(u"usw", false) == Abbreviation::kNone);
  CHECK(english.find(u"", false) == Abbreviation::kNone);
}

TEST_CASE("some abbreviations count only with a capital") {
  const Abbreviations english = of("en");
  CHECK(english.find(u"gen", true) == Abbreviation::kInside);
  CHECK(english.find(u"gen", false) == Abbreviation::kNone);
}

TEST_CASE("languages that are not recognised have abbreviations for those who name them") {
  CHECK(of("mt").find(u"avv", true) == Abbreviation::kInside);
  CHECK(of("lb").find(u"asw", false) == Abbreviation::kEnds);
  CHECK(of("fo").find(u"t.d", false) == Abbreviation::kInside);
  CHECK(of("so").find(u"iwm", false) == Abbreviation::kEnds);
  CHECK(of("ky").find(u"ж.б", false) == Abbreviation::kEnds);
  CHECK(of("tg").find(u"акад", false) == Abbreviation::kInside);
  for (const std::string_view tag : {"fo", "ky", "lb", "mt", "so", "tg"}) {
    CAPTURE(tag);
    CHECK_FALSE(kLanguages[language_from_tag(tag).value()].recognised);
  }
}

TEST_CASE("starters are whole words") {
  const Abbreviations german = of("de");
  CHECK(german.is_starter(u"ausserdem"));
  CHECK_FALSE(german.is_starter(u"auss"));
  CHECK_FALSE(german.is_starter(u""));
}

}  // namespace
}  // namespace leitsatz
