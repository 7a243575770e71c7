// What each sentence holds that a reader may want kept: figures, addresses, code.
//
// In:  a text and its sentences. Out: Keep bits, and two of the sentence's place. By the looks of
// the words between white space, the same in every language. Cost: one pass.
#ifndef LEITSATZ_CORE_ANALYSIS_HOLDINGS_H_
#define LEITSATZ_CORE_ANALYSIS_HOLDINGS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "sentences/parsed_text.h"

namespace leitsatz {

// Bits above those of Keep.
inline constexpr std::uint8_t kInCode = 1u << 6;  // in a block of code
inline constexpr std::uint8_t kStartsSection = 1u
                                               << 7;  // a candidate, first of the text or section

// Of each sentence.
std::vector<std::uint8_t> find_holdings(const ParsedText& parsed);

// The Keep bits of one sentence.
std::uint8_t holdings_of(std::string_view sentence);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_HOLDINGS_H_
