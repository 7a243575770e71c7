// The features that rankers read: one row per candidate sentence, one named column per feature.
//
// In:  the results of all earlier stages. Out: rows of floats. kFeatures below defines the columns:
// their names, meanings, and weights in the hand-set formula. "_z" columns are z-scores within the
// document: they compare a sentence with its neighbours, whatever the language and length of the
// text. Cost: one pass over the tokens and the sums of centrality.h; memory 4 bytes a candidate for
// each column that needs the whole text and is not all 0. Tests: ranking_test.cpp.
#ifndef LEITSATZ_CORE_RANKING_FEATURE_TABLE_H_
#define LEITSATZ_CORE_RANKING_FEATURE_TABLE_H_

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "flags/flags.h"
#include "sentences/sentences.h"
#include "similarity/postings.h"
#include "similarity/vectors.h"
#include "words/terms.h"

namespace leitsatz {

enum class Feature : std::uint8_t {
  kPositionInverse,
  kPositionDecay,
  kPositionRelative,
  kPositionLog,
  kSecond,
  kThird,
  kLast,
  kWordsBefore,
  kWordsBeforeLog,
  kOpensParagraph,
  kClosesParagraph,
  kInParagraphInverse,
  kParagraphLength,
  kOpensSection,
  kParagraphInverse,
  kLengthLog,
  kLengthRelative,
  kCharactersLog,
  kWordLength,
  kShort,
  kLong,
  kCentroid,
  kCentroidZ,
  kRest,
  kLikeness,
  kLexRank,
  kLexRankZ,
  kForward,
  kForwardZ,
  kForwardMean,
  kBackward,
  kBackwardMean,
  kNext,
  kPrevious,
  kMostNext,
  kMostPrevious,
  kParagraph,
  kCoverage,
  kCoverageZ,
  kMeanMass,
  kFrequency,
  kFirstMass,
  kNovelty,
  kFewKeywords,
  kManyKeywords,
  kDensity,
  kPhrases,
  kPhraseCount,
  kHasTitle,
  kTitle,
  kTitleZ,
  kTitleRecall,
  kTitleShare,
  kHeading,
  kFirstOverlap,
  kLeadOverlap,
  kCapitals,
  kCapitalsZ,
  kCapitalShare,
  kAllCapitals,
  kNamesAgain,
  kHasNumber,
  kNumbers,
  kYear,
  kStartsWithNumber,
  kCurrency,
  kStopWords,
  kShortWords,
  kDistinct,
  kCommas,
  kDashes,
  kQuestion,
  kExclamation,
  kQuote,
  kOpensQuoted,
  kEndsInColon,
  kEllipsis,
  kNoStop,
  kAddress,
  kParenthesis,
  kCue,
  kSpeech,
  kDangling,
  kMarkup,
  kStutter,
  kCutStart,
  kCutEnd,
  kUnbalanced,
  kPunctuation,
  kForeign,
  kRunTogether,
  kFragment,
  kBoilerplate,
  kAllInCapitals,
  kDamaged,
  kLikenessRank,
  kLengthRank,
  kCoverageRank,
  kTitleRank,
  kTextSize,
  kMeanLength,
  kParagraphSize,
  kCohesion,
  kLeadCentrality,
  kStrayStopWords,
  kStrayWords,
  kSpacedCommas,
  kLabel,
  kListItem,
  kBlockQuote,
  kAfterQuestion,
  kAfterColon,
  kSpoken,
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kSpoken) + 1;
// The ranker reads the columns before this one. The columns after it are for the models of damage
// and of use alone.
inline constexpr std::size_t kRankedCount = static_cast<std::size_t>(Feature::kLeadCentrality) + 1;

struct FeatureInfo {
  Feature feature;
  std::string_view name;
  float weight;  // in the hand-set formula, chosen on news in many languages
  bool graded;   // the models read it relative to the document
};

inline constexpr std::array<FeatureInfo, kFeatureCount> kFeatures = {{
    // Position.
    {Feature::kPositionInverse, "position_inverse", 0,
     false},  // 1 / (1 + place among the candidates)
    {Feature::kPositionDecay, "position_decay", 1.8f, false},     // exp(-place / 6)
    {Feature::kPositionRelative, "position_relative", 0, false},  // place / last place
    {Feature::kPositionLog, "position_log", 0, false},            // ln(1 + place)
    {Feature::kSecond, "second", 0, false},                       // 1 for the second candidate
    {Feature::kThird, "third", 0, false},                         // 1 for the third
    {Feature::kLast, "last", 0, false},                           // 1 for the last
    {Feature::kWordsBefore, "words_before", 0, false},            // share of the words before it
    {Feature::kWordsBeforeLog, "words_before_log", 0, false},     // ln(1 + words before it)
    {Feature::kOpensParagraph, "opens_paragraph", 0,
     false},  // first of a paragraph of several sentences
    {Feature::kClosesParagraph, "closes_paragraph", 0, false},  // last of one
    {Feature::kInParagraphInverse, "in_paragraph_inverse", 0,
     false},  // 1 / (1 + place in its paragraph)
    {Feature::kParagraphLength, "paragraph_length", 0,
     true},                                               // ln(1 + candidates of its paragraph)
    {Feature::kOpensSection, "opens_section", 0, false},  // first after a heading
    {Feature::kParagraphInverse, "paragraph_inverse", 0.4f,
     false},  // 1 / (1 + paragraphs before it)
    // Length.
    {Feature::kLengthLog, "length_log", -0.1f, true},         // ln(1 + words)
    {Feature::kLengthRelative, "length_relative", 0, false},  // ln((1 + words) / (1 + median))
    {Feature::kCharactersLog, "characters_log", 0, true},     // ln(1 + code points)
    {Feature::kWordLength, "word_length", 0, true},           // code points a word
    {Feature::kShort, "short", -0.8f, false},                 // fewer than kShortWords words
    {Feature::kLong, "long", -0.5f, false},                   // more than kLongWords words
    // Centrality. "_z" is the in-document z-score.
    {Feature::kCentroid, "centroid", 0, true},  // cosine with all sentences together
    {Feature::kCentroidZ, "centroid_z", 0, false},
    {Feature::kRest, "rest", 0, true},          // cosine with all others together
    {Feature::kLikeness, "likeness", 0, true},  // mean cosine with the others
    {Feature::kLexRank, "lexrank", 0, true},
    {Feature::kLexRankZ, "lexrank_z", 0.1f, false},
    {Feature::kForward, "forward", 0,
     true},  // summed cosine with the sentences after it / all others
    {Feature::kForwardZ, "forward_z", 0.05f, false},
    {Feature::kForwardMean, "forward_mean", 0, true},  // mean cosine with those after it
    {Feature::kBackward, "backward", 0, true},         // as forward, with those before it
    {Feature::kBackwardMean, "backward_mean", 0, true},
    {Feature::kNext, "next", 0, true},          // cosine with the next sentence
    {Feature::kPrevious, "previous", 0, true},  // and the previous one
    {Feature::kMostNext, "most_next", 0,
     true},  // largest cosine with any of the next ones (neighbours.h)
    {Feature::kMostPrevious, "most_previous", 0, true},
    {Feature::kParagraph, "paragraph", 0, true},  // mean cosine with the others of its paragraph
    // Mentions: see mentions.h.
    {Feature::kCoverage, "coverage", 0, true},
    {Feature::kCoverageZ, "coverage_z", 0.15f, false},
    {Feature::kMeanMass, "mean_mass", 0, true},
    {Feature::kFrequency, "frequency", 0, true},
    {Feature::kFirstMass, "first_mass", 0, true},
    {Feature::kNovelty, "novelty", 0, true},
    {Feature::kFewKeywords, "few_keywords", 0, true},
    {Feature::kManyKeywords, "many_keywords", 0, true},
    {Feature::kDensity, "density", 0, true},
    {Feature::kPhrases, "phrases", 0, true},
    {Feature::kPhraseCount, "phrase_count", 0, true},
    // Title and lead.
    {Feature::kHasTitle, "has_title", 0, false},
    {Feature::kTitle, "title", 0, true},  // cosine with the title
    {Feature::kTitleZ, "title_z", 0.35f, false},
    {Feature::kTitleRecall, "title_recall", 0,
     true},                                          // share of the title's term mass that it holds
    {Feature::kTitleShare, "title_share", 0, true},  // share of the title's terms
    {Feature::kHeading, "heading", 0, true},         // cosine with the heading over it
    {Feature::kFirstOverlap, "first_overlap", 0,
     true},  // cosine with the first candidate, itself aside
    {Feature::kLeadOverlap, "lead_overlap", 0.3f,
     true},  // mean cosine with the first three, itself aside
    // Surface: see surface.h.
    {Feature::kCapitals, "capitals", 0, true},  // ln(1 + capitalized words after the first)
    {Feature::kCapitalsZ, "capitals_z", 0.1f, false},
    {Feature::kCapitalShare, "capital_share", 0, true},
    {Feature::kAllCapitals, "all_capitals", 0, true},
    {Feature::kNamesAgain, "names_again", 0,
     true},  // ln(1 + other mentions of its capitalized words)
    {Feature::kHasNumber, "has_number", 0.1f, false},
    {Feature::kNumbers, "numbers", 0, true},
    {Feature::kYear, "year", 0, false},
    {Feature::kStartsWithNumber, "starts_with_number", 0, false},
    {Feature::kCurrency, "currency", 0, false},
    {Feature::kStopWords, "stop_words", 0, true},
    {Feature::kShortWords, "short_words", 0, true},
    {Feature::kDistinct, "distinct", 0, true},
    {Feature::kCommas, "commas", 0, true},
    {Feature::kDashes, "dashes", 0, true},
    {Feature::kQuestion, "question", -0.4f, false},
    {Feature::kExclamation, "exclamation", 0, false},
    {Feature::kQuote, "quote", -0.3f, false},  // double quotes, 2 and more count 1
    {Feature::kOpensQuoted, "opens_quoted", 0, false},
    {Feature::kEndsInColon, "ends_in_colon", -0.2f, false},
    {Feature::kEllipsis, "ellipsis", 0, false},
    {Feature::kNoStop, "no_stop", 0, false},       // ends in no stop
    {Feature::kAddress, "address", -0.4f, false},  // holds a URL or an e-mail address
    {Feature::kParenthesis, "parenthesis", 0, false},
    {Feature::kCue, "cue", 0, false},            // a word that announces what matters
    {Feature::kSpeech, "speech", -0.1f, false},  // a verb of saying
    // Confidences of flags, and the damage they add up to (flags.h).
    {Feature::kDangling, "dangling", -0.2f, false},  // opens with a pronoun or connective
    {Feature::kMarkup, "markup", 0, false},
    {Feature::kStutter, "stutter", 0, false},
    {Feature::kCutStart, "cut_start", 0, false},
    {Feature::kCutEnd, "cut_end", 0, false},
    {Feature::kUnbalanced, "unbalanced", 0, false},
    {Feature::kPunctuation, "punctuation", 0, false},
    {Feature::kForeign, "foreign", 0, false},
    {Feature::kRunTogether, "run_together", 0, false},
    {Feature::kFragment, "fragment", 0, false},
    {Feature::kBoilerplate, "boilerplate", 0, false},
    {Feature::kAllInCapitals, "all_in_capitals", 0, false},
    {Feature::kDamaged, "damage", -0.8f, false},
    // Rank among the candidates, 0 the first .. 1 the last.
    {Feature::kLikenessRank, "likeness_rank", 0, false},
    {Feature::kLengthRank, "length_rank", 0, false},
    {Feature::kCoverageRank, "coverage_rank", 0, false},
    {Feature::kTitleRank, "title_rank", 0, false},
    // The document: the same for all of its sentences.
    {Feature::kTextSize, "text_size", 0, false},            // ln(1 + candidates)
    {Feature::kMeanLength, "mean_length", 0, false},        // ln(1 + words a candidate)
    {Feature::kParagraphSize, "paragraph_size", 0, false},  // ln(1 + candidates a paragraph)
    {Feature::kCohesion, "cohesion", 0, false},             // mean cosine of two candidates
    {Feature::kLeadCentrality, "lead_centrality", 0,
     false},  // centroid of the first three, above the mean
    // Words and marks that look out of place: see surface.h.
    {Feature::kStrayStopWords, "stray_stop_words", 0,
     false},                                             // capitalized after a word in lower case
    {Feature::kStrayWords, "stray_words", 0, true},      // the same of other words
    {Feature::kSpacedCommas, "spaced_commas", 0, true},  // with white space before them
    // Where it stands, and behind what.
    {Feature::kLabel, "label", 0, false},  // opens with up to kLabelWords words and a colon
    {Feature::kListItem, "list_item", 0, false},
    {Feature::kBlockQuote, "block_quote", 0, false},
    {Feature::kAfterQuestion, "after_question", 0, false},  // the sentence before asks
    {Feature::kAfterColon, "after_colon", 0, false},        // ends in a colon
    {Feature::kSpoken, "spoken", 0, false},                 // its block names a speaker
}};

inline constexpr std::uint32_t kShortWords = 6;
inline constexpr std::uint32_t kLongWords = 50;
inline constexpr std::size_t kLabelWords = 4;

using FeatureRow = std::array<float, kFeatureCount>;

inline float& at(FeatureRow& row, Feature f) { return row[static_cast<std::size_t>(f)]; }
inline float at(const FeatureRow& row, Feature f) { return row[static_cast<std::size_t>(f)]; }

// The mean and deviation of each graded column in the document.
struct ColumnMoments {
  std::array<double, kFeatureCount> means{}, deviations{};
};

// Rows that are made on demand, since all of them would take most of the memory of an analysis.
class Rows {
 public:
  virtual ~Rows() = default;
  virtual std::size_t size() const = 0;
  virtual ColumnMoments moments() const = 0;
  // The next rows, valid until the next call: at least one, in the order of the candidates.
  // REQUIRES: some are left.
  virtual std::span<const FeatureRow> next() = 0;
};

// `candidates`: indices of the sentences that can be chosen, ascending; `vectors` has a vector for
// each. Row k belongs to candidates[k]. The result refers to all arguments. Sets `postings` to
// those of the vectors.
std::unique_ptr<Rows> find_features(const ParsedText& parsed, const SentenceFlags& flags,
                                    std::span<const std::uint32_t> candidates,
                                    const Vectors& vectors, Postings& postings);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_FEATURE_TABLE_H_
