// Several inputs, analyzed each by itself and summarized together: all that the output formats show
// of a story.
#ifndef LEITSATZ_CLI_SUMMARY_SUMMARIZED_STORY_H_
#define LEITSATZ_CLI_SUMMARY_SUMMARIZED_STORY_H_

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/progress.h"
#include "leitsatz/story.h"
#include "readers/parsed_input.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

// One of the texts. Neither moves nor changes once it is summarized.
struct StoryText {
  std::string id = "null";  // the JSON text of a scalar
  std::string path = {};    // as the user wrote it; empty with --jsonl
  std::string name = {};    // for people
  std::uint64_t entry = 0;  // of the file's articles, from 1; 0: it holds only this one
  std::string title = {};   // these three are what the user says
  std::string language = {};
  std::string date = {};
  ParsedInput parsed = {};
  std::string_view error_code = {};  // a code of docs/json.md; empty if it could be read
  std::string error = {};

  // Its summary holds what the story's summary takes from it. Nothing if it could not be read.
  std::optional<SummarizedInput> input = {};

  // When it was published, as the user or the page says. May be empty.
  std::string_view published() const;
};

// A chosen sentence.
struct StoryPick {
  std::uint32_t text = 0;      // index of a StoryText
  std::uint32_t sentence = 0;  // index in its analysis
  std::uint32_t index = 0;     // into Story::sentences()
};

struct SummarizedStory {
  std::deque<StoryText> texts;
  Story story;                        // of the texts that could be read
  std::vector<std::uint32_t> places;  // by document of the story: the index of its text
  bool has_focus = false;
  Type type = Type::kTldr;
  Summary summary = {};               // indices into Story::sentences()
  std::vector<StoryPick> picks = {};  // the same, in the same order
  Statistics statistics = {};
  std::optional<std::uint32_t> headline_text = {};  // the text that has the headline
  std::string nothing = {};                         // why nothing was chosen

  // Where sentence `index` of the story is.
  StoryPick place_of(std::uint32_t index) const;
  const SummarizedInput& input_of(std::uint32_t text) const { return *texts[text].input; }
  const Sentence& sentence(std::uint32_t index) const { return story.sentences()[index]; }
};

// Summarizes texts together. Those that can't be read or analyzed have an error afterwards.
// `progress`: counts the texts; null: nobody asks.
Result<SummarizedStory> summarize_story(std::deque<StoryText> texts, std::string_view focus,
                                        const Demand& demand, const Settings& settings,
                                        Progress* progress = nullptr);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SUMMARY_SUMMARIZED_STORY_H_
