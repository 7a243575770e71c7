// Why sentences were chosen: for each of a summary its strongest reasons, with the words or the
// number of the text that a reader can check.
//
//   for (const leitsatz::Why& why : leitsatz::why(text, *analysis, *summary)) ...
//
// Reasons come from what chose the sentence: a kind is as strong as its columns made the ranker's
// score better than they did for the mean sentence of the text (core/src/ranking/shares.h), the
// focus made the score better, or unlikeness to the rest of the summary made the choice likelier.
// A reason without words to show is not told. A sentence that was chosen though it is damaged,
// repeats another or says nothing by itself has its fault as its only reason.
#ifndef LEITSATZ_WHY_H_
#define LEITSATZ_WHY_H_

#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

// The kinds of reasons; whys.def lists them with their meanings.
enum class WhyKind : std::uint8_t {
#define LEITSATZ_WHY(number, constant, ...) constant = number,
#include "leitsatz/whys.def"
};

struct WhyInfo {
  std::string_view name;     // as JSON shows it
  std::string_view words;    // what Why::words are; empty: there are none
  std::string_view number;   // what Why::number counts; empty: nothing
  std::string_view meaning;  // what it says of the sentence, in English
};

// The kinds, by number.
inline constexpr WhyInfo kWhys[] = {
#define LEITSATZ_WHY(number, constant, name, words, count, meaning) {name, words, count, meaning},
#include "leitsatz/whys.def"
};
inline constexpr int kWhyCount = static_cast<int>(std::size(kWhys));

inline constexpr std::size_t kMostWhys = 3;      // of a sentence
inline constexpr std::size_t kMostWhyWords = 3;  // of a reason

struct Why {
  std::uint32_t sentence = 0;  // index into Analysis::sentences()
  WhyKind kind = WhyKind::kOpens;
  std::uint32_t number = 0;  // above 0 if the kind counts something
  std::uint32_t word_count = 0;
  std::array<Span, kMostWhyWords> all_words = {};  // the first word_count are its words

  // Of the text, in its order: of the sentence, or the heading over it.
  std::span<const Span> words() const { return {all_words.data(), word_count}; }
  const WhyInfo& info() const { return kWhys[static_cast<std::size_t>(kind)]; }
};

// The reasons of each chosen sentence, the strongest first, at most kMostWhys; sentences in the
// order of the picks. `text`: that of the analysis. Cost: one pass over the text's terms, which the
// analysis keeps, and the words of the chosen sentences; nothing of it is done for a summary whose
// reasons nobody asks for. REQUIRES: select() chose the summary from this analysis.
LEITSATZ_API std::vector<Why> why(std::string_view text, const Analysis& analysis,
                                  const Summary& summary);

}  // namespace leitsatz

#endif  // LEITSATZ_WHY_H_
