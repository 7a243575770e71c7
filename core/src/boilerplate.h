// Tells which sentences are none of the article: cookie notices, subscribe lines, copyright, "read
// more".
//
// In:  short sentences. Out: a confidence each. A sentence is one by the phrases that it holds
// (lexicon.h), folded. Cost: a look at every third byte, as nearly all of them hold no part of any
// phrase; the others are folded and searched for each.
#ifndef LEITSATZ_CORE_BOILERPLATE_H_
#define LEITSATZ_CORE_BOILERPLATE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "detectors.h"
#include "language.h"

namespace leitsatz {

class BoilerplateDetector {
 public:
  // The phrases of a language and of English, which stands in pages of any language.
  explicit BoilerplateDetector(LanguageId language);

  float detect(const SentenceView& s) const;

 private:
  // Four bytes of a phrase, as they stand in a text; letters of ASCII in lower case, other bytes
  // changed alike.
  struct Part {
    std::uint32_t bytes = 0;  // 0: a free slot
    std::uint16_t phrase = 0;
    std::uint16_t offset = 0;  // in the phrase
  };

  void add(std::string_view phrase);
  bool may_hold(std::string_view sentence, bool ascii) const;
  bool holds(std::string_view sentence, std::size_t at, const Part& part) const;

  std::vector<std::string_view> phrases_;
  std::vector<Part> parts_;    // by hash, in open addressing
  bool wide_phrases_ = false;  // some have too few letters of ASCII in a row to be looked for
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BOILERPLATE_H_
