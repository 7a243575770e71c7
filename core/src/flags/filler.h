// Finds sentences of talk that say nothing of its matter: greetings, thanks, "can you hear me", the
// moderator's words, the sponsor's.
//
// In:  sentences with their word classes. Out: a confidence each. A sentence is filler if all its
// words are, or if it holds a phrase that makes it so (talk_rows.h). In a conversation, so are very
// short turns and questions (Talk). Cost: one pass over the tokens; sentences with a word of a
// phrase are folded and searched for each. Tests: filler_test.cpp.
#ifndef LEITSATZ_CORE_FLAGS_FILLER_H_
#define LEITSATZ_CORE_FLAGS_FILLER_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "flags/detectors.h"
#include "language/language.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

class FillerDetector {
 public:
  explicit FillerDetector(LanguageId language);

  float detect(const SentenceView& s) const;

 private:
  struct Phrase {
    std::string_view words;
    bool goes_on = false;       // it is the beginning of a word
    bool courteous = false;     // only in a short sentence
    std::uint32_t another = 0;  // the phrase before with the same longest word, plus one
  };
  void add(std::string_view list, bool courteous);
  bool holds_any(const SentenceView& s) const;
  static bool holds(const Phrase& phrase, std::u16string_view text);

  std::vector<Phrase> phrases_;
  HashIndex last_;  // by the longest word of a phrase: the last such phrase, plus one
};

// What the whole text tells of its turns.
class Talk {
 public:
  explicit Talk(const ParsedText& parsed);

  // The confidence that a sentence is filler by its shape.
  float detect(const SentenceView& s, std::size_t sentence) const;

 private:
  // Finds the turns of those who mostly ask.
  void find_moderation();

  const ParsedText& parsed_;
  bool spoken_ = false;  // fillers begin sentences as in talk
  bool has_turns_ = false;
  std::vector<std::uint8_t> moderates_;  // by block: it is a question of one who mostly asks
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_FILLER_H_
