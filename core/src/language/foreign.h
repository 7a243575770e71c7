// Tells of one sentence after another whether it is in another language than the document.
//
// In:  sentences. Out: foreign_confidence() of language.h, which costs more for each.
#ifndef LEITSATZ_CORE_LANGUAGE_FOREIGN_H_
#define LEITSATZ_CORE_LANGUAGE_FOREIGN_H_

#include <string_view>

#include "language/evidence.h"
#include "language/language.h"

namespace leitsatz {

class ForeignDetector {
 public:
  // `memory`: outlives it.
  ForeignDetector(LanguageId language, WordMemory& memory) : language_(language), memory_(memory) {}

  double confidence(std::string_view text);

 private:
  LanguageId language_;
  WordMemory& memory_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_FOREIGN_H_
