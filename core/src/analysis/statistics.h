// How long reading takes.
#ifndef LEITSATZ_CORE_ANALYSIS_STATISTICS_H_
#define LEITSATZ_CORE_ANALYSIS_STATISTICS_H_

#include <cstdint>

#include "language/language.h"

namespace leitsatz {

// Seconds for reading an amount at a language's mean speed: words, or characters where words are
// not written apart. At least one second for anything at all.
std::uint32_t seconds_to_read(std::uint64_t words, std::uint64_t characters, LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_STATISTICS_H_
