// What the damage model adds to the flags, and that it never speaks against them.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "damage_model.h"
#include "damage_model_data.h"
#include "leitsatz/leitsatz.h"
#include "transitions.h"

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
  const auto analysis = analyze(kTown + sentence, {.language = "en"});
  return last_of(*analysis);
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
  const auto analysis = analyze(kTown, {.language = "en"});
  for (const Sentence& s : analysis->sentences()) CHECK((s.flags & kDamage) == 0);
}

std::vector<Transitions> transitions(const std::vector<std::string>& sentences) {
  std::string text;
  std::vector<Span> spans;
  std::vector<std::uint32_t> candidates;
  for (const std::string& sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += sentence;
    spans.push_back({begin, static_cast<std::uint32_t>(text.size())});
    candidates.push_back(static_cast<std::uint32_t>(candidates.size()));
    text += ' ';
  }
  const Terms terms = find_terms(text, spans, {}, *language_from_tag("en"), "");
  return find_transitions(text, spans, terms, candidates);
}

TEST_CASE("transitions: capitals, commas, hyphens and stops where none belong") {
  const auto rows = transitions({"The ferry was sold to The old museum , it is said.",
                                 "The com- pany bought a ferry. and a museum of the town | Home.",
                                 "A museum was bought by the."});
  CHECK(rows[0].stray_stop_words == 1);
  CHECK(rows[0].spaced_commas == 1);
  CHECK(rows[0].broken_words == 0);
  CHECK(rows[1].broken_words == 1);
  CHECK(rows[1].inner_stops == 1);
  CHECK(rows[1].odd_signs == doctest::Approx(1.0 / 13));
  CHECK(rows[1].stray_stop_words == 0);
  CHECK(rows[2].ends_in_stop_word == 1);
  CHECK(rows[2].lone_determiners == 1);
  CHECK(rows[1].ends_in_stop_word == 0);
}

TEST_CASE("transitions: words in no order go together less") {
  std::vector<std::string> sentences;
  for (const char* place : {"harbor", "market", "station", "museum", "square", "bridge"}) {
    sentences.push_back(std::string("The old ferry in the ") + place +
                        " was sold to the town by a man.");
  }
  sentences.push_back("The by old town was in man the to ferry a museum sold the.");
  const auto rows = transitions(sentences);
  CHECK(rows.back().association < rows[3].association - 0.5);
  CHECK(rows.back().least_association < rows[3].least_association);
}

}  // namespace
}  // namespace leitsatz
