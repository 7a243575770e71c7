// Counts the evidence for each language in the words of a text.
//
// In:  text. Out: letters and words by script, and for each profile the sum of levels by language.
//
// A word is a run of letters and marks, lowercased and composed. Its evidence is the levels of the
// longest beginning and of the longest ending that the profile of its script knows. A short word
// may be in the profile as a whole; its levels then count twice, in place of both. With English
// "walking", for example, the profile may know the beginning "wa" and the ending "ing".
//
// Most words of a text recur, so the result of a look-up is cached by word. Cost: one pass.
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

// The languages of a profile, rounded up to whole SIMD registers of any width.
inline constexpr std::size_t kLevelColumns = (kMaxProfileLanguages + 15) / 16 * 16;

struct Evidence {
  std::array<std::uint32_t, kScripts> letters{};  // by script
  std::array<std::uint32_t, kScripts> words{};    // by script of their first letter
  // levels[p][l]: the evidence for language l of kProfiles[p].
  std::array<std::array<std::int32_t, kLevelColumns>, kProfileCount> levels{};
  std::uint32_t chinese = 0;   // Han characters that only Chinese uses
  std::uint32_t japanese = 0;  // Han characters that only Japanese uses
  // Han characters that Japanese has in common with only one of the Chinese scripts.
  std::uint32_t also_simplified = 0;
  std::uint32_t also_traditional = 0;

  std::uint32_t letters_of(unicode::Script script) const {
    return letters[static_cast<std::size_t>(script)];
  }
  std::uint32_t words_of(unicode::Script script) const {
    return words[static_cast<std::size_t>(script)];
  }
};

// Which words count. kUncapitalizedOnce is for single sentences: a capitalized word is often a
// name, which belongs to no language, and a foreign title in the sentence repeats its "of" and
// "the".
enum class Words : std::uint8_t { kAll, kUncapitalizedOnce };

// The result of looking a word up in the profile of its script.
struct WordClasses {
  std::uint64_t key;        // of the word
  std::uint16_t whole;      // the trie node of the whole word; 0: the profile does not have it
  std::uint16_t beginning;  // the row of levels of the whole word or of its beginning; 0: none
  std::uint16_t ending;     // the row of levels of the whole word or of its ending; 0: none
};

// A cache of look-ups, for the parts of one text, such as its sentences.
class WordMemory {
 public:
  // Sized for a text of `bytes`; a longer one only has more misses.
  explicit WordMemory(std::size_t bytes);

  // Begins the next part: no word of it has been counted.
  void begin_text();

  // The slot of the word with this key. It may hold another word: compare the keys. Two words share
  // a key with a probability of 1e-12 in a thousand words.
  WordClasses& slot(std::uint64_t key) {
    return slots_[(key * 0x9E3779B97F4A7C15ull >> 32) & (slots_.size() - 1)];  // Fibonacci hashing
  }

  // Marks a whole word (by its node) as counted. False if it was already. Beyond the first 64 words
  // of a part nothing is marked.
  bool mark_counted(std::uint16_t whole);

 private:
  static constexpr std::size_t kMinSlots = 64, kMaxSlots = 4096;
  static constexpr std::size_t kBytesASlot = 4;  // of the text, so that few words share a slot
  static constexpr std::size_t kNodes = 1u << 16;
  static constexpr std::size_t kBits = 64;

  std::vector<WordClasses> slots_;
  std::vector<std::uint64_t> is_counted_;    // a bit for each node
  std::array<std::uint16_t, 64> counted_{};  // the nodes whose bits are set
  std::uint32_t counted_size_ = 0;
};

// Adds the evidence of `text` to `evidence`.
void read_evidence(std::string_view text, Words words, WordMemory& memory, Evidence& evidence);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_EVIDENCE_H_
