// What holds of every result, whatever the text: the promises of leitsatz.h and page.h.
#ifndef LEITSATZ_TESTS_FUZZ_INVARIANTS_H_
#define LEITSATZ_TESTS_FUZZ_INVARIANTS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"

namespace leitsatz::fuzz {

// The places of a text where a code point begins, and its end.
class Boundaries {
 public:
  explicit Boundaries(std::string_view text);
  bool holds(std::uint32_t at) const { return at < is_one_.size() && is_one_[at]; }
  // Within the text, not empty, and no character is cut.
  bool hold(Span span) const {
    return span.begin < span.end && holds(span.begin) && holds(span.end);
  }

 private:
  std::vector<bool> is_one_;
};

// Spans are valid, disjoint and ascending, numbers in their ranges, indices in theirs.
void check_analysis(const Analysis& analysis, std::string_view text);

// The picks are sentences in order, the sums are right, and no limit is exceeded.
void check_summary(const Summary& summary, const Analysis& analysis, const Budget& budget,
                   Ranker ranker);

void check_headline(const Headline& headline, std::string_view text, std::string_view title,
                    std::uint32_t max_words);

void check_statistics(const Statistics& statistics, const Analysis& analysis,
                      const Summary& summary);

// Offsets in UTF-16 are those that decoding and counting give.
void check_utf16_offsets(std::string_view text, const Analysis& analysis);

// Blocks are ascending and disjoint, and those that are in stand in the article as in the text.
void check_page(const Page& page);

// All bits of a result, one after the other: two results are the same if these are.
std::string bits_of(const Analysis& analysis);
std::string bits_of(const Page& page);

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_INVARIANTS_H_
