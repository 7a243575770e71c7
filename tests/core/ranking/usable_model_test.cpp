// What the model of use thinks of sentences that bear no flag, and the columns that only it reads.
#include "ranking/usable_model.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

std::size_t column(std::string_view name) {
  const auto names = feature_names();
  std::size_t i = 0;
  while (i < names.size() && names[i] != name) ++i;
  REQUIRE(i < names.size());
  return i;
}

// The value of a column for the sentence that begins with `start`.
float value(const Analysis& analysis, std::string_view text, std::string_view start,
            std::string_view name) {
  for (std::uint32_t i = 0; i < analysis.sentences().size(); ++i) {
    if (!slice(text, analysis.sentences()[i].span).starts_with(start)) continue;
    const auto row = analysis.features(i);
    REQUIRE(!row.empty());
    return row[column(name)];
  }
  FAIL("no such sentence");
  return 0;
}

TEST_CASE("the columns of where a sentence stands") {
  const std::string text =
      "Why did the harbour of Nordby close its old quay in spring? The stones had moved by a hand "
      "since the storm of last winter. The council names three reasons for the work on the "
      "wall:\n\n"
      "- The first crane is older than the quay on which it stands.\n"
      "- The second crane has not moved since the day of the storm.\n\n"
      "Repairs ahead: Two divers look at the wall of the harbour on Monday. The town pays 10:30 "
      "shares of the work, and the county pays for all the rest of it.\n";
  const Analysis analysis = analyzed(text, {.language = "en", .features = true});
  const auto at = [&](std::string_view start, std::string_view name) {
    return value(analysis, text, start, name);
  };
  CHECK(at("The stones", "after_question") == 1);
  CHECK(at("The council", "after_question") == 0);
  CHECK(at("The first crane", "after_colon") == 1);
  CHECK(at("The second crane", "after_colon") == 0);
  CHECK(at("Repairs ahead", "label") == 1);
  CHECK(at("The town pays", "label") == 0);
  CHECK(at("The first crane", "list_item") == 1);
  CHECK(at("The stones", "list_item") == 0);
}

TEST_CASE("a turn of a conversation is spoken") {
  const std::string text =
      "Anna: The ferry will not run in winter because the ice is too thick for it.\n"
      "Ben: The council has bought a smaller boat that can break the ice in March.\n"
      "Anna: Nobody has told the people of the island when it will begin to run.\n";
  const Analysis analysis = analyzed(text, {.language = "en", .features = true});
  CHECK(value(analysis, text, "The council", "spoken") == 1);
}

TEST_CASE("the penalty spares what is surely usable, and grows with the doubt") {
  CHECK(usable_penalty(-9) == 0);
  CHECK(usable_penalty(-2) > 0);
  CHECK(usable_penalty(3) > usable_penalty(-2));
}

TEST_CASE("what tells the matter is above a trifle that no flag knows") {
  const std::string text =
      "The town of Marrow Point will replace its old diesel ferry next spring with an electric "
      "boat. "
      "The council approved the project on Tuesday night by seven votes to two after a long "
      "debate. "
      "The new ferry will be charged by the tide, and the old one will be sold to a museum in "
      "Leith. "
      "Picture the pier: Two gulls sit on the rail next to a red bucket that nobody has emptied. "
      "The harbor master said that the crossing would take four minutes less than it does today.";
  const Analysis analysis = analyzed(text, {.language = "en"});
  const auto score = [&](std::string_view start) {
    for (const Sentence& s : analysis.sentences()) {
      if (slice(text, s.span).starts_with(start)) return s.score;
    }
    return -1.0;
  };
  CHECK(score("Picture the pier") >= 0);
  CHECK(score("Picture the pier") < score("The council"));
}

}  // namespace
}  // namespace leitsatz
