// Finds the sentences that are not in the language of the document.
//
// In:  sentences, one after another. Out: foreign_confidence() of each (language.h). The detector
// shares a cache of words between the sentences, so it is cheaper than calling that function.
#ifndef LEITSATZ_CORE_LANGUAGE_FOREIGN_H_
#define LEITSATZ_CORE_LANGUAGE_FOREIGN_H_

#include <string_view>

#include "language/evidence.h"
#include "language/language.h"

namespace leitsatz {

class ForeignDetector {
 public:
  // REQUIRES: `memory` outlives the detector.
  ForeignDetector(LanguageId language, WordMemory& memory) : language_(language), memory_(memory) {}

  double confidence(std::string_view text);

 private:
  LanguageId language_;
  WordMemory& memory_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_FOREIGN_H_
