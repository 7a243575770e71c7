#include "feature_table.h"

#include <algorithm>
#include <cmath>

#include "centrality.h"
#include "deterministic.h"
#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

constexpr double kDecayLength = 6;  // candidates: how fast the weight of the lead fades
constexpr std::size_t kLead = 3;    // candidates that count as the lead
constexpr double kTiny = 1e-6;

class Table {
 public:
  Table(std::string_view text, const Document& document, const Sentences& sentences,
        const Terms& terms, const Condition& condition, std::span<const std::uint32_t> candidates,
        const Vectors& vectors)
      : text_(text),
        document_(document),
        sentences_(sentences),
        terms_(terms),
        condition_(condition),
        candidates_(candidates),
        vectors_(vectors),
        rows_(candidates.size(), FeatureRow{}) {}

  std::vector<FeatureRow> fill(std::span<const TermId> title) {
    fill_position();
    fill_length();
    fill_centrality();
    fill_title(title);
    fill_headings();
    fill_lead();
    fill_surface();
    fill_condition();
    return std::move(rows_);
  }

 private:
  std::size_t size() const { return rows_.size(); }
  float& cell(std::size_t k, Feature f) { return at(rows_[k], f); }

  void fill_position() {
    std::uint32_t paragraph = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      const std::uint32_t block = block_of(k);
      const bool opens = k == 0 || block_of(k - 1) != block;
      if (opens && k > 0) ++paragraph;
      const bool several = k + 1 < size() && block_of(k + 1) == block;
      const auto place = static_cast<double>(k);
      cell(k, Feature::kPositionInverse) = static_cast<float>(1 / (1 + place));
      cell(k, Feature::kPositionDecay) = static_cast<float>(exponential(-place / kDecayLength));
      cell(k, Feature::kPositionRelative) =
          size() > 1 ? static_cast<float>(place / static_cast<double>(size() - 1)) : 0.0f;
      cell(k, Feature::kOpensParagraph) = opens && several ? 1.0f : 0.0f;
      cell(k, Feature::kOpensSection) = opens && heading_before(block) ? 1.0f : 0.0f;
      cell(k, Feature::kParagraphInverse) = 1 / (1 + static_cast<float>(paragraph));
    }
  }

  std::uint32_t block_of(std::size_t k) const { return sentences_.block[candidates_[k]]; }

  bool heading_before(std::uint32_t block) const {
    return block > 0 && document_.blocks[block - 1].kind == BlockKind::kHeading;
  }

  std::size_t words(std::size_t k) const { return terms_.of(candidates_[k]).size(); }

  void fill_length() {
    for (std::size_t k = 0; k < size(); ++k) {
      cell(k, Feature::kLengthLog) = static_cast<float>(ln(1 + static_cast<double>(words(k))));
      cell(k, Feature::kShort) = words(k) < kShortWords ? 1.0f : 0.0f;
      cell(k, Feature::kLong) = words(k) > kLongWords ? 1.0f : 0.0f;
    }
  }

  // In-document z-scores of a column; all 0 where the values do not differ.
  void standardize(std::span<const double> values, Feature f) {
    double mean = 0, square = 0;
    const auto n = static_cast<double>(values.size());
    for (const double value : values) mean += value / n;
    for (const double value : values) square += (value - mean) * (value - mean) / n;
    const double deviation = std::sqrt(square) + kTiny;
    for (std::size_t k = 0; k < size(); ++k) {
      cell(k, f) = static_cast<float>((values[k] - mean) / deviation);
    }
  }

  void fill_centrality() {
    standardize(centroid_centrality(vectors_), Feature::kCentroid);
    standardize(lexrank_centrality(vectors_), Feature::kLexRank);
    const Directed directed = directed_centrality(vectors_);
    standardize(directed.forward, Feature::kForward);
    standardize(directed.backward, Feature::kBackward);

    // A term's mass is its mentions times its isf; a sentence covers the mass of the terms it
    // holds.
    std::vector<double> coverage(size(), 0);
    for (std::size_t k = 0; k < size(); ++k) {
      for (const Entry& entry : vectors_.of(k)) {
        coverage[k] +=
            static_cast<double>(terms_.terms[entry.term].count) * vectors_.isf[entry.term];
      }
    }
    standardize(coverage, Feature::kCoverage);
  }

  void fill_title(std::span<const TermId> title) {
    if (title.empty()) return;
    Dense weight(vectors_.isf.size(), 0);
    double square = 0, total = 0;
    for (const TermId term : title) {
      const double isf = vectors_.isf[term];
      weight[term] = isf;
      // A title's term that the text never says again makes no sentence less like it.
      const double seen = terms_.terms[term].sentences > 0 ? 1.0 : 0.5;
      square += isf * isf * seen;
      total += terms_.terms[term].sentences > 0 ? isf : 0;
    }
    std::vector<double> cosine(size(), 0);
    for (std::size_t k = 0; k < size(); ++k) {
      cosine[k] = dot(vectors_.of(k), weight) / (std::sqrt(square) + kTiny);
      double held = 0;
      for (const Entry& entry : vectors_.of(k)) held += weight[entry.term];
      cell(k, Feature::kTitleRecall) = static_cast<float>(held / (total + kTiny));
    }
    standardize(cosine, Feature::kTitle);
  }

  // Cosine of each sentence with the nearest heading over it.
  void fill_headings() {
    Dense weight(vectors_.isf.size(), 0);
    std::vector<TermId> held;
    double square = 0;
    std::size_t s = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      for (; s < candidates_[k]; ++s) {
        if (document_.blocks[sentences_.block[s]].kind != BlockKind::kHeading) continue;
        for (const TermId term : held) weight[term] = 0;
        held.clear();
        square = 0;
        for (const Token& token : terms_.of(s)) {
          const TermId term = terms_.term_of(token);
          if (term == kNoTerm || weight[term] > 0) continue;
          weight[term] = vectors_.isf[term];
          square += weight[term] * weight[term];
          held.push_back(term);
        }
      }
      if (square > 0) {
        cell(k, Feature::kHeading) =
            static_cast<float>(dot(vectors_.of(k), weight) / std::sqrt(square));
      }
    }
  }

  void fill_lead() {
    const std::size_t lead = std::min(kLead, size());
    Dense sum(vectors_.isf.size(), 0);
    for (std::size_t k = 0; k < lead; ++k) add(vectors_.of(k), 1, sum);
    for (std::size_t k = 0; k < size(); ++k) {
      const double own = k < lead ? dot(vectors_.of(k), vectors_.of(k)) : 0;
      const double others = static_cast<double>(k < lead ? lead - 1 : lead);
      if (others > 0) {
        cell(k, Feature::kLeadOverlap) =
            static_cast<float>((dot(vectors_.of(k), sum) - own) / others);
      }
    }
  }

  void fill_surface() {
    std::vector<double> capitals(size(), 0);
    for (std::size_t k = 0; k < size(); ++k) {
      const std::span<const Token> tokens = terms_.of(candidates_[k]);
      std::size_t capitalized = 0;
      for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::uint16_t classes = terms_.words[tokens[i].word].classes;
        if (i > 0 && (tokens[i].shape & kUpperStart)) ++capitalized;
        if (tokens[i].shape & kNumeral) cell(k, Feature::kHasNumber) = 1;
        if (classes & kCueWord) cell(k, Feature::kCue) = 1;
        if (classes & kSpeech) cell(k, Feature::kSpeech) = 1;
      }
      capitals[k] = ln(1 + static_cast<double>(capitalized));
      look_at_characters(k);
    }
    standardize(capitals, Feature::kCapitals);
  }

  void look_at_characters(std::size_t k) {
    const std::string_view bytes = slice(text_, sentences_.spans[candidates_[k]]);
    int quotes = 0;
    char32_t last = 0;  // behind it only closing marks
    for (std::uint32_t i = 0; i < bytes.size();) {
      const unicode::CodePoint c = unicode::decode(bytes, i);
      i = c.end;
      if (is_double_quote(c.value) || (c.value >= 0x300C && c.value <= 0x300F)) ++quotes;
      if (c.value == '(' || c.value == 0xFF08) cell(k, Feature::kParenthesis) = 1;
      if (c.value == '@' || (c.value == ':' && bytes.substr(i, 2) == "//"))
        cell(k, Feature::kAddress) = 1;
      if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) last = c.value;
    }
    if (bytes.find("www.") != std::string_view::npos) cell(k, Feature::kAddress) = 1;
    cell(k, Feature::kQuote) = static_cast<float>(std::min(quotes, 2)) / 2;
    cell(k, Feature::kQuestion) = last == '?' || last == 0xFF1F || last == 0x061F ? 1.0f : 0.0f;
    cell(k, Feature::kEndsInColon) = is_colon(last) ? 1.0f : 0.0f;
  }

  void fill_condition() {
    for (std::size_t k = 0; k < size(); ++k) {
      const std::size_t s = candidates_[k];
      cell(k, Feature::kDangling) = condition_.confidence[s][bit_of(leitsatz::kDangling)];
      cell(k, Feature::kDamaged) = static_cast<float>(condition_.damage[s]);
    }
  }

  std::string_view text_;
  const Document& document_;
  const Sentences& sentences_;
  const Terms& terms_;
  const Condition& condition_;
  std::span<const std::uint32_t> candidates_;
  const Vectors& vectors_;
  std::vector<FeatureRow> rows_;
};

}  // namespace

std::vector<FeatureRow> find_features(std::string_view text, const Document& document,
                                      const Sentences& sentences, const Terms& terms,
                                      const Condition& condition,
                                      std::span<const std::uint32_t> candidates,
                                      const Vectors& vectors, std::span<const TermId> title) {
  return Table(text, document, sentences, terms, condition, candidates, vectors).fill(title);
}

}  // namespace leitsatz
