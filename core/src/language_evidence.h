// Reads the words of a text and adds up what they say for each language.
//
// In:  text. Out: letters and words by script, and by profile the levels of its languages. A word
// is a run of letters and marks, in lower case and composed; it belongs to the longest beginning
// and the longest ending that its script's profile knows, or to itself where the profile has it
// whole, which then counts for both. Cost: one pass, no allocation.
#ifndef LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_
#define LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "language_data.h"
#include "unicode.h"

namespace leitsatz {

inline constexpr std::size_t kScripts = static_cast<std::size_t>(unicode::Script::kOther) + 1;

// The languages of a profile, rounded up for registers of any width.
inline constexpr std::size_t kLevelColumns = (kMaxProfileLanguages + 15) / 16 * 16;

struct Evidence {
  std::array<std::uint32_t, kScripts> letters{};  // by script
  std::array<std::uint32_t, kScripts> words{};    // by script of their first letter
  // levels[p][l]: what speaks for the language l of kProfiles[p].
  std::array<std::array<std::int32_t, kLevelColumns>, kProfileCount> levels{};
  std::uint32_t chinese = 0;   // Han characters that Japanese does not use
  std::uint32_t japanese = 0;  // Han characters that Chinese does not use

  // The whole words that have spoken, as far as they fit, for Words::kUncapitalizedOnce.
  std::array<std::uint16_t, 64> spoken{};
  std::uint32_t spoken_count = 0;

  std::uint32_t letters_of(unicode::Script script) const {
    return letters[static_cast<std::size_t>(script)];
  }
  std::uint32_t words_of(unicode::Script script) const {
    return words[static_cast<std::size_t>(script)];
  }
};

// Which words speak. Those that begin with a capital are often names, which are of no language; and
// a title in another language repeats that language's "of" and "the".
enum class Words : std::uint8_t { kAll, kUncapitalizedOnce };

// Adds the evidence of `text` to `evidence`.
void read_evidence(std::string_view text, Words words, Evidence& evidence);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_
