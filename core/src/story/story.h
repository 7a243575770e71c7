// The implementation of Story.
#ifndef LEITSATZ_CORE_STORY_STORY_H_
#define LEITSATZ_CORE_STORY_STORY_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "leitsatz/story.h"

namespace leitsatz {

struct Story::Impl {
  std::vector<Analysis> documents;      // those that it was made with, if it owns them
  std::vector<Status> statuses;         // by text
  std::vector<std::uint32_t> same_as;   // by text
  std::vector<std::uint32_t> begins;    // by text: its first sentence; then their number
  std::vector<std::uint32_t> document;  // by sentence
  std::vector<std::uint32_t> by_date;   // by text: its place in the order of dates
  std::vector<LanguageId> languages;    // by text
  std::vector<LanguageId> used;         // the languages of texts, each once
  Analysis::Impl joint;                 // all sentences, ranked together

  void focus_on(std::string_view focus);
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_STORY_STORY_H_
