// Reads the words of a text and adds up what they say for each language.
//
// In:  text. Out: letters and words by script, and by profile the levels of its languages. A word
// is a run of letters and marks, in lower case and composed; it belongs to the longest beginning
// and the longest ending that its script's profile knows, or to itself where the profile has it
// whole, which then counts for both. Most words of a text come again and again, so what a profile
// knows of a word is remembered. Cost: one pass.
#ifndef LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_
#define LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "characters/unicode.h"
#include "language/data/profiles.h"

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

// What its script's profile knows of a word.
struct WordClasses {
  std::uint64_t key;        // of the word
  std::uint16_t whole;      // the node of the whole word, 0 for none
  std::uint16_t beginning;  // the levels of the whole word, else of its beginning; 0 for none
  std::uint16_t ending;     // the levels of its ending; 0 for none
};

// What one text after another is read with: those of all parts of one, as words come again.
class WordMemory {
 public:
  // For texts of so many bytes, or of more with less use.
  explicit WordMemory(std::size_t bytes);

  // Forgets who has spoken.
  void begin_text();

  // Where the word of a key is remembered, or another in its place. A key stands for a word: two
  // share one with a probability of 1e-12 in a thousand words.
  WordClasses& slot(std::uint64_t key) {
    return slots_[(key * 0x9E3779B97F4A7C15ull >> 32) & (slots_.size() - 1)];  // Fibonacci hashing
  }

  // Whether a whole word has spoken before, as far as they fit; from now on it has.
  bool has_spoken(std::uint16_t whole);

 private:
  static constexpr std::size_t kMinSlots = 64, kMaxSlots = 4096;
  static constexpr std::size_t kBytesASlot = 4;  // of a text: few of its words share one
  static constexpr std::size_t kNodes = 1u << 16;
  static constexpr std::size_t kBits = 64;

  std::vector<WordClasses> slots_;
  std::vector<std::uint64_t> has_spoken_;  // bits
  std::array<std::uint16_t, 64> spoken_{};
  std::uint32_t spoken_count_ = 0;
};

// Adds the evidence of `text` to `evidence`.
void read_evidence(std::string_view text, Words words, WordMemory& memory, Evidence& evidence);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_
