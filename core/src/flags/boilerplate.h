// Finds sentences that do not belong to the article: cookie notices, subscribe lines, copyright,
// "read more".
//
// In:  short sentences. Out: a confidence each. A sentence is boilerplate if it contains known
// phrases (lexicon.h), folded. Cost: a look-up for every third byte, which in nearly all sentences
// finds no part of any phrase; the others are folded and searched for each. Tests:
// boilerplate_test.cpp.
#ifndef LEITSATZ_CORE_FLAGS_BOILERPLATE_H_
#define LEITSATZ_CORE_FLAGS_BOILERPLATE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "flags/detectors.h"
#include "language/language.h"

namespace leitsatz {

// A confidence that a sentence only names the source of a picture: "Photo: Ida Holm."
float detect_credit(const SentenceView& s);

// A confidence that a sentence is the caption of a picture, since it says where somebody stands in
// it: "Ida Holm (left) and Jan Berg".
float detect_caption(const SentenceView& s);

class BoilerplateDetector {
 public:
  // Looks for the phrases of a language and of English, which pages of any language contain.
  explicit BoilerplateDetector(LanguageId language);

  float detect(const SentenceView& s) const;

 private:
  // Parts of phrases, in a hash table with open addressing.
  class Parts {
   public:
    // `same`: bits that are ignored when a text is compared with a phrase, since case changes them.
    explicit Parts(std::uint8_t same);

    // `window`: the offset of kWindow bytes of the phrase in which case changes no other bits.
    void add(std::string_view phrase, std::size_t window);
    bool empty() const { return phrases_.empty(); }
    // If false, the text contains none of the phrases.
    bool may_stand_in(std::string_view text) const;

   private:
    struct Part {
      std::uint32_t bytes = 0;  // as in a text, with the bits of `same` set; 0: a free slot
      std::uint16_t phrase = 0;
      std::uint16_t offset = 0;  // in the phrase
    };
    std::uint32_t part_at(std::string_view text, std::size_t at) const;
    bool stands_at(std::string_view text, std::size_t at, const Part& part) const;

    std::uint8_t same_;
    std::vector<std::string_view> phrases_;
    std::vector<Part> slots_;
  };

  std::vector<std::string_view> phrases_;
  Parts ascii_, wide_;  // of phrases with enough ASCII in a row, and of the others
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_BOILERPLATE_H_
