// Joins sentences into one line. See joined() in leitsatz.h.
#ifndef LEITSATZ_CORE_ANALYSIS_JOINED_H_
#define LEITSATZ_CORE_ANALYSIS_JOINED_H_

#include <span>
#include <string>
#include <string_view>

namespace leitsatz {

std::string join_sentences(std::span<const std::string_view> sentences);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_ANALYSIS_JOINED_H_
