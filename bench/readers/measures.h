// How near a choice comes to what a reader would choose.
//
// In:  a reader's labels, and what a system chose. Out: for one text, each measure as a sum and the
// number that it is divided by, so that a mean or a share over many texts is sum by sum. A measure
// that a text has no labels for is divided by 0 there: the text does not count.
#ifndef LEITSATZ_BENCH_READERS_MEASURES_H_
#define LEITSATZ_BENCH_READERS_MEASURES_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "labels.h"

namespace leitsatz::readers {

// Of a summary of three, each sentence by its best label; what must never be chosen costs.
inline constexpr double kTldrGain = 1, kPointGain = 0.6, kAlsoGain = 0.4, kNeverGain = -0.5;
inline constexpr std::uint32_t kSummarySentences = 3;
inline constexpr std::uint32_t kPointSentences = 5;
// Headlines are nearly the same from this F1 of their tokens on.
inline constexpr double kNearlySame = 0.8;
// Index terms are compared by their words, folded and cut to so many letters.
inline constexpr std::size_t kKeywordLetters = 6;

enum class Measure : std::uint8_t {
  // at three sentences
  kGain,        // sum of the gains by the number of tldr sentences
  kMainFact,    // the first tldr sentence is chosen
  kTldrRecall,  // of the tldr sentences
  kNever,       // of the chosen sentences, those that must never be; then by reason
  kNeverCaption,
  kNeverGreeting,
  kNeverBroken,
  kNeverDangling,
  kNeverQuestion,
  kNeverHeading,
  kNeverTrivial,
  kNeverRepeat,
  // at five key points
  kPoints,      // of the labelled points, those that are chosen
  kPointNever,  // as kNever
  kSpread,      // of as many equal parts of the text as there are key points, those with one
  // a headline
  kHeadlineSame,
  kHeadlineF1,
  kUntitledSame,  // the same in texts without a title
  kUntitledF1,
  // index terms
  kKeywords,  // F1
};
inline constexpr std::size_t kMeasureCount = static_cast<std::size_t>(Measure::kKeywords) + 1;

struct Ratio {
  double sum = 0;
  double of = 0;
};
using Measures = std::array<Ratio, kMeasureCount>;

inline Ratio& at(Measures& measures, Measure measure) {
  return measures[static_cast<std::size_t>(measure)];
}
inline const Ratio& at(const Measures& measures, Measure measure) {
  return measures[static_cast<std::size_t>(measure)];
}

// What a system chose in one text.
struct Choice {
  std::vector<Span> summary;  // of three sentences
  std::vector<Span> points;   // five key points
  std::string headline;       // empty: none
  std::vector<std::string> keywords;
};

// The labelled sentence that `chosen` overlaps most, the first of several; none if it overlaps
// none.
std::optional<Label> match(std::span<const Span> labelled, Span chosen);

// F1 of the tokens of two headlines (quality/tokens.h).
double headline_f1(std::string_view ours, std::string_view theirs);

// F1 of the sets of the terms' words.
double keywords_f1(std::span<const std::string> ours, std::span<const std::string> theirs);

// The share of the equal parts of a text of `size` bytes, as many as spans, that a span begins in.
double spread(std::span<const Span> spans, std::size_t size);

Measures measure(const LabelledText& text, const Reading& reading, const Choice& choice);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_MEASURES_H_
