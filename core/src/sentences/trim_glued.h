// Cuts off a heading, a label or a formula that ran into a sentence without a stop.
//
// In:  sentences of blocks that can be chosen. Out: spans narrowed to the sentence itself, and what
// was cut noted as debris (trim_debris.h). A head is cut where something shows its end: a bar
// ("Storm | The pier is shut."), the end of words in capitals ("STORM SHUTS PIER The pier ..."), a
// label and its source ("PHOTO: AP The pier ..."), a wide gap, or the end of a formula. Behind the
// last three kinds stands a capitalized stop word or a sentence of its own. Cost: a look at the
// start of each sentence; few are read as words. Tests: trim_glued_test.cpp.
#ifndef LEITSATZ_CORE_SENTENCES_TRIM_GLUED_H_
#define LEITSATZ_CORE_SENTENCES_TRIM_GLUED_H_

#include "sentences/parsed_text.h"

namespace leitsatz {

// Narrows the sentences of `parsed` and updates its cuts. REQUIRES: the terms are not yet counted.
void trim_glued(ParsedText& parsed);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_TRIM_GLUED_H_
