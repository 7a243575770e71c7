// Tells whether a sentence goes on after a quote or a bracket that closes with a stop.
#ifndef LEITSATZ_CORE_SENTENCES_QUOTING_H_
#define LEITSATZ_CORE_SENTENCES_QUOTING_H_

#include <string_view>

#include "sentences/stop_context.h"

namespace leitsatz {

// "(!)", "[...]": a remark, no end.
bool is_remark(std::u16string_view text, const StopRun& run);

// 「…。」と言った, “……？”他说。, "올래?"라고: what is said goes on without a space.
bool is_said(std::u16string_view text, const StopRun& run);

// `"The quoted." (Smith 55).`: the bracket names the source, and the sentence's stop is behind it.
bool is_source(std::u16string_view text, const NextWord& next);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_QUOTING_H_
