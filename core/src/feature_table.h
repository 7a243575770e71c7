// The features that rankers read: one row per candidate sentence, one named column per feature.
//
// In:  everything the stages before found. Out: a table of floats. The columns, their hand-set
// weights in salience and what they mean stand in one place, kFeatures below. "_z" columns are
// in-document z-scores: they say how a sentence stands among its neighbours, whatever the language
// and length of the text. Cost: one pass over the tokens and the sums of centrality.h.
#ifndef LEITSATZ_CORE_FEATURE_TABLE_H_
#define LEITSATZ_CORE_FEATURE_TABLE_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "condition.h"
#include "document.h"
#include "sentences.h"
#include "terms.h"
#include "vectors.h"

namespace leitsatz {

enum class Feature : std::uint8_t {
  kPositionInverse,
  kPositionDecay,
  kPositionRelative,
  kOpensParagraph,
  kOpensSection,
  kParagraphInverse,
  kLengthLog,
  kShort,
  kLong,
  kCentroid,
  kLexRank,
  kForward,
  kBackward,
  kCoverage,
  kTitle,
  kTitleRecall,
  kHeading,
  kLeadOverlap,
  kCapitals,
  kHasNumber,
  kQuestion,
  kQuote,
  kEndsInColon,
  kAddress,
  kParenthesis,
  kCue,
  kSpeech,
  kDangling,
  kDamaged,
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kDamaged) + 1;

struct FeatureInfo {
  Feature feature;
  std::string_view name;
  float weight;  // in salience, hand-set on news in many languages
};

inline constexpr std::array<FeatureInfo, kFeatureCount> kFeatures = {{
    {Feature::kPositionInverse, "position_inverse", 0},    // 1 / (1 + place among the candidates)
    {Feature::kPositionDecay, "position_decay", 1.8f},     // exp(-place / 6)
    {Feature::kPositionRelative, "position_relative", 0},  // place / last place
    {Feature::kOpensParagraph, "opens_paragraph", 0},  // first of a paragraph of several sentences
    {Feature::kOpensSection, "opens_section", 0},      // first behind a heading
    {Feature::kParagraphInverse, "paragraph_inverse", 0.4f},  // 1 / (1 + paragraphs before it)
    {Feature::kLengthLog, "length_log", -0.1f},               // ln(1 + words)
    {Feature::kShort, "short", -0.8f},                        // fewer than kShortWords words
    {Feature::kLong, "long", -0.5f},                          // more than kLongWords words
    {Feature::kCentroid, "centroid_z", 0},                    // cosine with all sentences together
    {Feature::kLexRank, "lexrank_z", 0.1f},
    {Feature::kForward, "forward_z", 0.05f},     // mean cosine with the sentences after it
    {Feature::kBackward, "backward_z", 0},       // and with those before it
    {Feature::kCoverage, "coverage_z", 0.15f},   // share of the text's term mass that it holds
    {Feature::kTitle, "title_z", 0.35f},         // cosine with the title
    {Feature::kTitleRecall, "title_recall", 0},  // share of the title's term mass that it holds
    {Feature::kHeading, "heading", 0},           // cosine with the heading over it
    {Feature::kLeadOverlap, "lead_overlap",
     0.3f},                                    // mean cosine with the first three, itself aside
    {Feature::kCapitals, "capitals_z", 0.1f},  // ln(1 + capitalized words behind the first)
    {Feature::kHasNumber, "has_number", 0.1f},
    {Feature::kQuestion, "question", -0.4f},
    {Feature::kQuote, "quote", -0.3f},  // double quotes, 2 and more count 1
    {Feature::kEndsInColon, "ends_in_colon", -0.2f},
    {Feature::kAddress, "address", -0.4f},  // holds a URL or an e-mail address
    {Feature::kParenthesis, "parenthesis", 0},
    {Feature::kCue, "cue", 0},                // a word that announces what matters
    {Feature::kSpeech, "speech", -0.1f},      // a verb of saying
    {Feature::kDangling, "dangling", -0.2f},  // opens with a pronoun or connective
    {Feature::kDamaged, "damage", -0.8f},     // condition.h
}};

inline constexpr std::uint32_t kShortWords = 6;
inline constexpr std::uint32_t kLongWords = 50;

using FeatureRow = std::array<float, kFeatureCount>;

inline float& at(FeatureRow& row, Feature f) { return row[static_cast<std::size_t>(f)]; }
inline float at(const FeatureRow& row, Feature f) { return row[static_cast<std::size_t>(f)]; }

// `candidates`: indices of the sentences that can be chosen, ascending; `vectors` has a vector for
// each. `title`: term weights of the title. Row k belongs to candidates[k].
std::vector<FeatureRow> find_features(std::string_view text, const Document& document,
                                      const Sentences& sentences, const Terms& terms,
                                      const Condition& condition,
                                      std::span<const std::uint32_t> candidates,
                                      const Vectors& vectors, std::span<const TermId> title);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FEATURE_TABLE_H_
