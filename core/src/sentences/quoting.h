// Tells whether a sentence continues after a quotation or a bracket that ends in a stop.
#ifndef LEITSATZ_CORE_SENTENCES_QUOTING_H_
#define LEITSATZ_CORE_SENTENCES_QUOTING_H_

#include <string_view>

#include "sentences/stop_context.h"

namespace leitsatz {

// "(!)", "[...]": a stop alone in brackets, which ends no sentence.
bool is_remark(std::u16string_view text, const StopRun& run);

// 「…。」と言った, “……？”他说。, "올래?"라고: the sentence continues without a space and says who
// spoke.
bool is_said(std::u16string_view text, const StopRun& run);

// `"The quoted." (Smith 55).`: the bracket names the source, and the sentence's stop is after it.
bool is_source(std::u16string_view text, const FollowingText& next);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_QUOTING_H_
