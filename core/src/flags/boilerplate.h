// Tells which sentences are none of the article: cookie notices, subscribe lines, copyright, "read
// more".
//
// In:  short sentences. Out: a confidence each. A sentence is one by the phrases that it holds
// (lexicon.h), folded. Cost: a look at every third byte, as nearly all of them hold no part of any
// phrase; the others are folded and searched for each.
#ifndef LEITSATZ_CORE_FLAGS_BOILERPLATE_H_
#define LEITSATZ_CORE_FLAGS_BOILERPLATE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "flags/detectors.h"
#include "language/language.h"

namespace leitsatz {

class BoilerplateDetector {
 public:
  // The phrases of a language and of English, which stands in pages of any language.
  explicit BoilerplateDetector(LanguageId language);

  float detect(const SentenceView& s) const;

 private:
  // Parts of phrases, by hash in open addressing.
  class Parts {
   public:
    // `same`: bits in which the letters of a text and those of a phrase may differ.
    explicit Parts(std::uint8_t same);

    // `window`: where kWindow bytes of the phrase begin that `same` holds for.
    void add(std::string_view phrase, std::size_t window);
    bool empty() const { return phrases_.empty(); }
    // False: no phrase stands in the text.
    bool may_stand_in(std::string_view text) const;

   private:
    struct Part {
      std::uint32_t bytes = 0;  // as they stand in a text, the bits `same` set; 0: a free slot
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
