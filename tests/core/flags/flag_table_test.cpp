// The table of flags: what never changes of it, and that what reads it agrees with it.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "flags/flags.h"
#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

constexpr std::string_view kDamagedText =
    "A New Ferry\n\nThe town of Marrow Point will replace its old diesel ferry next spring. The "
    "ferry ferry will open in the spring in the spring of next year. and <b>the line</b> will "
    "close in March. THE COUNCIL OF NORDBY VOTED ON MONDAY. He denied it. \"The bridge is shut. "
    "Sign up for our newsletter. The council , , met on Tuesday and decided on the\n";

std::string show(const FlagInfo& info) {
  return std::string(info.name) +
         (info.kind == FlagKind::kDamage ? " damage"
          : info.kind == FlagKind::kIdle ? " idle"
                                         : " notice") +
         (info.feature.empty() ? "" : " " + std::string(info.feature)) + "\n";
}

TEST_CASE("flags of earlier releases keep their bits, names, kinds and columns") {
  const std::string_view known =
      "markup damage markup\n"
      "stutter damage stutter\n"
      "cut_start damage cut_start\n"
      "cut_end damage cut_end\n"
      "unbalanced damage unbalanced\n"
      "punctuation damage punctuation\n"
      "foreign damage foreign\n"
      "run_together damage run_together\n"
      "fragment damage fragment\n"
      "boilerplate damage boilerplate\n"
      "ill_formed damage\n"
      "overlong damage\n"
      "capitals notice all_in_capitals\n"
      "heading notice\n"
      "repeat notice\n"
      "dangling notice dangling\n"
      "narrowed notice\n"
      "question idle\n"
      "lead_in idle\n"
      "brief idle\n"
      "filler idle\n"
      "unpunctuated notice\n"
      "caption idle\n";
  std::string shown;
  for (const FlagInfo& info : kFlags) shown += show(info);
  CHECK(shown.substr(0, known.size()) == known);
}

TEST_CASE("bits, names and kinds are those of the table") {
  static_assert(kFlagCount == std::size(kFlags) && kFlagCount <= 32);
  std::set<std::string_view> names;
  std::uint32_t damage = 0;
  for (int bit = 0; bit < kFlagCount; ++bit) {
    const FlagInfo& info = kFlags[bit];
    CAPTURE(info.name);
    CHECK(info.flag == 1u << bit);
    CHECK(flag_name(bit) == info.name);
    CHECK(names.insert(info.name).second);
    damage |= info.kind == FlagKind::kDamage ? 1u << bit : 0;
  }
  CHECK(damage == kDamage);
  CHECK((flags_of(FlagKind::kNotice) ^ kIdle ^ kDamage) == (std::uint64_t{1} << kFlagCount) - 1);
}

TEST_CASE("names are words in lower case, meanings the rest of a sentence") {
  for (const FlagInfo& info : kFlags) {
    CAPTURE(info.name);
    CHECK(info.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == info.name.npos);
    REQUIRE(!info.meaning.empty());
    CHECK(std::islower(static_cast<unsigned char>(info.meaning.front())));
    CHECK(info.meaning.back() != '.');
  }
}

TEST_CASE("the column of a flag tells whether it is set") {
  const Analysis analysis = analyzed(kDamagedText, {.language = "en", .features = true});
  const auto names = feature_names();
  std::set<std::string_view> raised;
  for (const FlagInfo& info : kFlags) {
    if (info.feature.empty()) continue;
    const auto name = std::find(names.begin(), names.end(), info.feature);
    REQUIRE_MESSAGE(name != names.end(), info.feature);
    const auto column = static_cast<std::size_t>(name - names.begin());
    for (std::uint32_t i = 1; i < analysis.sentences().size(); ++i) {  // behind the title
      const bool is_set = (analysis.sentences()[i].flags & info.flag) != 0;
      CHECK_MESSAGE((analysis.features(i)[column] >= kFlagged) == is_set, info.name, " ", i);
      if (is_set) raised.insert(info.name);
    }
  }
  CHECK(raised.size() >= 6);
}

}  // namespace
}  // namespace leitsatz
