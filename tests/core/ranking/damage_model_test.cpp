// What the damage model adds to the flags, and that it never speaks against them.
#include "ranking/damage_model.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "ranking/damage_model_data.h"
#include "ranking/surface.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

const std::string kTown =
    "The town of Marrow Point will replace its old diesel ferry next spring with an electric boat. "
    "The council approved the project on Tuesday night, seven votes to two, after a long debate. "
    "The new ferry will be charged by the tide, and the old one will be sold to a museum. "
    "A turbine under the pier has turned with the current for three years and never failed. "
    "The harbor master said that the crossing would take four minutes less than it does today. ";

const Sentence last_of(const Analysis& analysis) { return analysis.sentences().back(); }

Sentence last(const std::string& sentence) {
  const Analysis analysis = analyzed(kTown + sentence, {.language = "en"});
  return last_of(analysis);
}

TEST_CASE("damage that raises no flag is seen") {
  const double sound =
      last("The mayor thanked the crew of the ferry for its work in the storm.").damage;
  CHECK(sound < 0.1);
  const auto worse = [&](const char* sentence) {
    const Sentence s = last(sentence);
    INFO(sentence);
    CHECK((s.flags & kDamage) == 0);
    CHECK(s.damage > 3 * sound);
  };
  worse("The mayor thanked , for its work in the storm.");
  worse("The mayor thanked the crew of the ferry The Council approved it in the storm.");
  worse("A turbine under the pier has turned with the current for three years and never failed.");
}

TEST_CASE("more of a flag is never less damage") {
  for (const double logit : {-9.0, -2.0, 0.0, 3.0}) {
    double before = -1;
    for (const double flags : {0.0, 0.3, 0.4, 0.75, 0.95, 1.0}) {
      const double damage = combine_damage(flags, logit);
      CHECK(damage >= before);
      CHECK(damage >= flags - 0.0001);
      CHECK(damage <= 1);
      before = damage;
    }
  }
}

TEST_CASE("the penalty spares what the model has little doubt of") {
  CHECK(damage_penalty(-6) == 0);
  CHECK(damage_penalty(1) > damage_penalty(0));
  CHECK(damage_penalty(0) > 0);
}

TEST_CASE("the model reads no flag") {
  for (const Feature column : kDamageColumns) {
    CHECK((column < Feature::kDangling || column > Feature::kDamaged));
  }
}

TEST_CASE("no flag is raised by the model") {
  const Analysis analysis = analyzed(kTown, {.language = "en"});
  for (const Sentence& s : analysis.sentences()) CHECK((s.flags & kDamage) == 0);
}

std::vector<Surface> surfaces(const std::vector<std::string>& sentences) {
  std::string text;
  std::vector<Span> spans;
  for (const std::string& sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += sentence;
    spans.push_back({begin, static_cast<std::uint32_t>(text.size())});
    text += ' ';
  }
  const Terms terms = find_terms(text, spans, {}, *language_from_tag("en"), "");
  const PunctuationMarks marks = find_marks(text, spans);
  SurfaceReader surface(text, terms, marks);
  std::vector<Surface> found;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    found.push_back(surface.read(i, spans[i]));
  }
  return found;
}

TEST_CASE("capitals and commas where none belong") {
  const auto found = surfaces({"The ferry was sold to The old museum , it is said.",
                               "They read The Times of Museum and Ferry, The old Paper.",
                               "A museum, a town and the ferry of Marrow Point."});
  CHECK(found[0].stray_stop_words == 1);
  CHECK(found[0].spaced_commas == 1);
  CHECK(found[0].stray_words == 0);
  CHECK(found[1].stray_stop_words == kInName);  // the second one stands behind a comma
  CHECK(found[1].stray_words == doctest::Approx(2.0 / 3 + 2.0 / 3));
  CHECK(found[1].spaced_commas == 0);
  CHECK(found[2].stray_stop_words == 0);
  CHECK(found[2].stray_words == 0);
}

}  // namespace
}  // namespace leitsatz
