// Several texts as one story: one summary of articles in one language or in several.
//
//   const leitsatz::Source sources[] = {{.text = german}, {.text = english}};
//   auto story = leitsatz::analyze_together(sources);               // costly, once
//   if (!story) return report(story.error());
//   auto summary = leitsatz::select(*story, {.budget = {.sentences = 5}, .per_document = 3});
//   for (std::uint32_t i : summary->picks)
//     print(leitsatz::slice(sources[story->document_of(i)].text, story->sentences()[i].span));
//
// Each text is analyzed by itself, with its own language, title, blocks and damage. Then all are
// ranked together: a sentence gains from what it says of the other texts, and what two texts say
// is chosen once, from the text that tells it best. Texts of one language are compared by all their
// terms; texts of different ones by names, numbers, dates and words that are alike. A text that is
// given twice counts once.
//
// The sentences of a story are those of all its texts, text after text. Everything else is as in
// leitsatz.h. Cost: that of the analyses, and some hundredths of it; linear in all texts together.
#ifndef LEITSATZ_STORY_H_
#define LEITSATZ_STORY_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {

// One of the texts.
struct Source {
  std::string_view text;
  std::string_view title = {};     // as Options::title
  std::string_view language = {};  // as Options::language
  std::string_view date = {};      // ISO 8601, or as in mails; empty or unreadable: unknown
  // As of analyze(): those of a page. Nothing: they are found in the text.
  std::optional<std::span<const Block>> blocks = {};
};

struct StoryOptions {
  Ranker ranker = Ranker::kSalience;
  std::string_view focus = {};  // as Options::focus, for all texts
  bool features = false;        // as Options::features, for documents()
};

// In which order chosen sentences are given.
enum class StoryOrder : std::uint8_t {
  kText,  // texts as they were given, each in its own order
  kDate,  // the same, earlier texts first; those without a date last
};

struct StoryBudget {
  Budget budget = {};                     // of all texts together; costs of Story::sentences()
  std::uint32_t per_document = kNoLimit;  // sentences from any one text
  StoryOrder order = StoryOrder::kText;
};

// What analyze_together() finds. Movable, not copyable. Refers neither to the texts nor to the
// options.
class LEITSATZ_API Story {
 public:
  struct Impl;  // defined inside the library
  explicit Story(std::unique_ptr<Impl> impl);
  Story(Story&&) noexcept;
  Story& operator=(Story&&) noexcept;
  ~Story();

  std::uint32_t size() const;  // how many texts

  // The analysis of each text by itself. Empty if the story was made by rank_together().
  std::span<const Analysis> documents() const;
  // Why a text could not be analyzed; kOk if it was. Such a text has no sentences.
  Status status_of(std::uint32_t document) const;
  // The first text that is the same as this one; the text itself if there is none before it. Only
  // the first can be chosen from.
  std::uint32_t same_as(std::uint32_t document) const;

  // The sentences of all texts, text after text. Spans and blocks are those of the sentence's own
  // text. Scores, the flag kRepeat and the reason kFocus are of all texts together; `antecedent` is
  // an index in here.
  std::span<const Sentence> sentences() const;
  // The text of a sentence. REQUIRES: sentence < sentences().size().
  std::uint32_t document_of(std::uint32_t sentence) const;
  // Where the sentences of a text begin; for size(), where they end. Sentence i of a story is
  // sentence i - first_sentence(document_of(i)) of its text. REQUIRES: document <= size().
  std::uint32_t first_sentence(std::uint32_t document) const;

  bool focus_matched() const;  // whether there is a focus and a sentence matches it

  const Impl& impl() const { return *impl_; }
  Impl& impl() { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

// Analyzes texts and ranks them together. A text that can't be analyzed has its error in
// status_of(), and the others go on. Errors: kTextTooLong if the focus or all texts together are;
// kOutOfMemory, kMissingData.
LEITSATZ_API Result<Story> analyze_together(std::span<const Source> sources,
                                            const StoryOptions& options = {});

// A text that was analyzed before.
struct Told {
  const Analysis* analysis = nullptr;
  std::string_view date = {};  // as Source::date
};

// Ranks texts together whose analyses there are. It does not refer to them afterwards. All must
// have been made with the same ranker. Their own focus does not count. Errors: kTextTooLong if all
// texts together or the focus are, kOutOfMemory.
LEITSATZ_API Result<Story> rank_together(std::span<const Told> texts, std::string_view focus = {});

// Chooses sentences, as select() of leitsatz.h; the picks are indices into Story::sentences(), in
// the order that the budget asks for. Errors: kInvalidBudget, kOutOfMemory.
LEITSATZ_API Result<Summary> select(const Story& story, const StoryBudget& budget = {});

// Ranks sentences anew by what the reader is interested in, as refocus() of leitsatz.h. A text that
// is in another language than the focus matches by names and by words that are alike. Errors:
// kTextTooLong, kOutOfMemory.
LEITSATZ_API Status refocus(Story& story, std::string_view focus);

// The chosen sentences in one line, as joined() of leitsatz.h. `texts`: those of the story.
LEITSATZ_API std::string joined(std::span<const std::string_view> texts, const Story& story,
                                const Summary& summary);

// How long all texts and the summary are, and how long they take to read.
LEITSATZ_API Statistics statistics(const Story& story, const Summary& summary);

}  // namespace leitsatz

#endif  // LEITSATZ_STORY_H_
