// The feature table's sources and the trained ranker.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "analysis/analysis.h"
#include "leitsatz/leitsatz.h"
#include "ranking/ranking_model.h"
#include "ranking/ranking_model_data.h"
#include "ranking/surface.h"
#include "similarity/mentions.h"
#include "similarity/neighbours.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

struct Text {
  std::string bytes;
  std::vector<Span> spans;
  Terms terms;
  std::vector<std::uint32_t> candidates;
  Vectors vectors;

  explicit Text(const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences) {
      const auto begin = static_cast<std::uint32_t>(bytes.size());
      bytes += sentence;
      spans.push_back({begin, static_cast<std::uint32_t>(bytes.size())});
      candidates.push_back(static_cast<std::uint32_t>(candidates.size()));
      bytes += ' ';
    }
    terms = find_terms(bytes, spans, {}, *language_from_tag("en"), "");
    vectors = make_vectors(terms, candidates);
  }

  Surface surface(std::size_t i) const {
    const PunctuationMarks marks = find_marks(bytes, spans);
    return SurfaceReader(bytes, terms, marks).read(i, spans[i]);
  }
};

Neighbours neighbours_of(const Text& text) {
  return find_neighbours(text.vectors, Postings(text.vectors));
}

TEST_CASE("neighbours: the next, the previous, and the likest within reach") {
  const Text text({"The harbor bought a ferry.", "Rain fell on Monday.", "The harbor sold a ferry.",
                   "Snow fell."});
  const Neighbours near = neighbours_of(text);
  CHECK(near.next[0] == 0);
  CHECK(near.most_next[0] > 0.3);
  CHECK(near.most_next[0] == near.most_previous[2]);
  CHECK(near.previous[0] == 0);
  CHECK(near.most_previous[3] > 0);  // "fell"
  CHECK(near.next[3] == 0);
}

TEST_CASE("neighbours: what is out of reach does not count") {
  std::vector<std::string> sentences{"The harbor bought a ferry."};
  for (std::size_t i = 0; i < kReach; ++i) sentences.push_back("Rain fell " + std::to_string(i));
  sentences.push_back("The harbor bought a ferry.");
  CHECK(neighbours_of(Text(sentences)).most_next[0] == 0);
  sentences.erase(sentences.begin() + 1);
  CHECK(neighbours_of(Text(sentences)).most_next[0] > 0.9);
}

TEST_CASE("mentions: the first to say what is said again holds its weight") {
  const Text text({"A ferry sank.", "Rain fell.", "The ferry was old."});
  const Mentions mentions = find_mentions(text.terms, text.candidates, text.vectors);
  CHECK(mentions.first_mass[0] == doctest::Approx(1));
  CHECK(mentions.first_mass[2] == 0);
  CHECK(mentions.novelty[0] == doctest::Approx(1));
  CHECK(mentions.few_keywords[0] == doctest::Approx(1));
  CHECK(mentions.few_keywords[1] == 0);
}

TEST_CASE("mentions: a phrase counts where another sentence holds it") {
  const Text text({"New York voted.", "Rain fell.", "He left New York.", "York New fell."});
  const Mentions mentions = find_mentions(text.terms, text.candidates, text.vectors);
  CHECK(mentions.phrase_count[0] == doctest::Approx(std::log(2.0)));
  CHECK(mentions.phrase_count[1] == 0);
  CHECK(mentions.phrase_count[2] == doctest::Approx(std::log(2.0)));
  CHECK(mentions.phrase_count[3] == 0);
}

TEST_CASE("surface: shapes and marks of a sentence") {
  const Text text(
      {"In 2019 the IMF said: “Growth is 3 %, not 4 %.”", "www.example.com …", "- Why?"});
  const Surface a = text.surface(0);
  CHECK(a.year);
  CHECK(a.currency);
  CHECK(a.double_quotes == 2);
  CHECK(a.stopped);
  CHECK(a.all_capitals > 0);
  CHECK_FALSE(a.address);
  CHECK_FALSE(a.ellipsis);
  const Surface b = text.surface(1);
  CHECK(b.address);
  CHECK(b.ellipsis);
  const Surface c = text.surface(2);
  CHECK(c.question);
  CHECK(c.opens_quoted);
}

TEST_CASE("the model's weights fit into 64 KB and its layers into each other") {
  std::size_t bytes = 2 * sizeof kColumnMeans;
  const auto add = [&](const Matrix& m) {
    bytes += m.inputs * m.outputs + 2u * m.outputs * sizeof(float);
  };
  add(kLinear), add(kConvolutionIn);
  for (const Matrix& m : kPerceptron) add(m);
  for (const Matrix& m : kConvolution) add(m);
  for (const Matrix& m : kConvolutionOut) add(m);
  CHECK(bytes < 64 * 1024);
  CHECK(kLinear.inputs == kRankedCount);
  CHECK(kPerceptron[0].inputs == kRankedCount);
  CHECK(kConvolutionIn.inputs == kRankedCount);
  CHECK(kPerceptron[1].inputs == kPerceptron[0].outputs);
  CHECK(kConvolution[0].inputs == kWindow * kConvolutionIn.outputs);
  CHECK(kConvolutionOut[1].outputs == 1);
}

TEST_CASE("every feature is a finite number, whatever the text") {
  for (const char* text : {"", "a", "? ! .", "One.", "Same words.\n\nSame words.\n\nSame words.",
                           "\xFF\xFE.", "東京。大阪。", "1 2 3 4"}) {
    const Analysis analysis = analyzed(text, {.language = "en", .features = true});
    for (const FeatureRow& row : analysis.impl().rows) {
      for (const float value : row) CHECK(std::isfinite(value));
    }
    for (const double score : analysis.impl().input.raw) CHECK(std::isfinite(score));
  }
}

TEST_CASE("the model ranks news above chatter") {
  const Analysis analysis = analyzed(
      "The council of Marrow Point approved a new electric ferry for 9.4 million dollars on "
      "Tuesday.\n\nThe ferry will replace a 41-year-old diesel boat next spring, the council "
      "said.\n\nWhy not?\n\nThe boat is charged by a tidal turbine in the harbor of Marrow "
      "Point.\n\n\"It is nice,\" he said.",
      {.language = "en"});
  const std::vector<double>& scores = analysis.impl().input.raw;
  REQUIRE(scores.size() == 5);
  CHECK(scores[0] > scores[2]);
  CHECK(scores[1] > scores[2]);
  CHECK(scores[0] > scores[4]);
  CHECK(scores[3] > scores[4]);
}

// Rows of numbers alone, made by the model some at a time.
TEST_CASE("the model scores rows the same however many it reads at once") {
  std::vector<FeatureRow> rows(11);
  for (std::size_t k = 0; k < rows.size(); ++k) {
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
      rows[k][f] = static_cast<float>((k * 7 + f * 3) % 10) / 10;
    }
  }
  ColumnMoments moments;
  moments.deviations.fill(0.5);
  const auto scores_by = [&](std::size_t step) {
    RankingModel model(moments, rows.size());
    for (std::size_t k = 0; k < rows.size(); k += step) {
      model.read(std::span(rows).subspan(k, std::min(step, rows.size() - k)));
    }
    return model.scores();
  };
  const std::vector<double> at_once = scores_by(rows.size());
  for (const std::size_t step : {1u, 2u, 3u, 5u}) CHECK(scores_by(step) == at_once);
}

TEST_CASE("rows of a text longer than what is made at once are whole") {
  std::string text;
  for (int i = 0; i < 150; ++i) text += "Ferry " + std::to_string(i) + " sailed.\n\n";
  const Analysis analysis = analyzed(text, {.language = "en", .features = true});
  const std::vector<FeatureRow>& rows = analysis.impl().rows;
  REQUIRE(rows.size() == 150);
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const double characters = analysis.sentences()[k].characters;  // a column made before the rows
    CHECK(at(rows[k], Feature::kCharactersLog) == doctest::Approx(std::log(1 + characters)));
    CHECK(at(rows[k], Feature::kPositionRelative) == doctest::Approx(static_cast<double>(k) / 149));
    CHECK(at(rows[k], Feature::kParagraphInverse) ==
          doctest::Approx(1.0 / (1.0 + static_cast<double>(k))));
    CHECK(at(rows[k], Feature::kWordsBefore) == doctest::Approx(static_cast<double>(k) / 150));
  }
}

}  // namespace
}  // namespace leitsatz
