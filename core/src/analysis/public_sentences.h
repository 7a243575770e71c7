// Makes the sentences of an Analysis from what the stages found.
#ifndef LEITSATZ_CORE_ANALYSIS_PUBLIC_SENTENCES_H_
#define LEITSATZ_CORE_ANALYSIS_PUBLIC_SENTENCES_H_

#include <vector>

#include "flags/flags.h"
#include "leitsatz/types.h"
#include "sentences/parsed_text.h"

namespace leitsatz {

// Sets all members but scores, reasons and antecedents. Cost: one pass; the language of foreign
// ones is detected.
std::vector<Sentence> make_sentences(const ParsedText& parsed, const SentenceFlags& flags,
                                     WordMemory& memory);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_PUBLIC_SENTENCES_H_
