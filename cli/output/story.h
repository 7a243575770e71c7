// What several formats show of a story.
#ifndef LEITSATZ_CLI_OUTPUT_STORY_H_
#define LEITSATZ_CLI_OUTPUT_STORY_H_

#include <cstdint>
#include <string>
#include <vector>

#include "output/explain.h"
#include "summary/summarized_story.h"

namespace leitsatz::cli {

struct StoryKeyword {
  std::string term;
  double weight = 0;  // the mean over the texts that have any; a multiple of 0.0001
};
// The heaviest terms of all texts, at most 8. A term that several texts have is there once.
std::vector<StoryKeyword> keywords_of(const SummarizedStory& story);

// The texts that something was chosen from, ascending.
std::vector<std::uint32_t> sources_of(const SummarizedStory& story);

// What a text is called: its title, or else the name of its file.
std::string_view title_of(const StoryText& text);

// Every sentence of the story. The number of each is that of its text, from 1, and its own.
std::vector<ExplainedSentence> explain_story(const SummarizedStory& story);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_STORY_H_
