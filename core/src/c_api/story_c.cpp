// The C interface of story.h: converts arguments, checks pointers and ranges.
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "c_api/c_values.h"
#include "leitsatz/leitsatz_c.h"
#include "leitsatz/story.h"
#include "story/story.h"

struct leitsatz_story {
  leitsatz::Story story;
  std::vector<leitsatz_analysis> documents;
};

namespace {

using namespace leitsatz::c_api;
using leitsatz::c_api::give;
using leitsatz::c_api::read;

// False if a pointer is null. The blocks are kept in `blocks`, which must not move.
bool read(const leitsatz_source& source, std::vector<leitsatz::Block>& blocks,
          leitsatz::Source& out) {
  const auto is_wrong = [](const char* data, size_t length) { return !data && length > 0; };
  if (is_wrong(source.text, source.text_length) || is_wrong(source.title, source.title_length) ||
      is_wrong(source.language, source.language_length) ||
      is_wrong(source.date, source.date_length) ||
      !read(source.blocks, source.block_count, blocks)) {
    return false;
  }
  out.text = view(source.text, source.text_length);
  out.title = view(source.title, source.title_length);
  out.language = view(source.language, source.language_length);
  out.date = view(source.date, source.date_length);
  if (source.blocks) out.blocks = blocks;
  return true;
}

bool read(const leitsatz_story_options* options, leitsatz::StoryOptions& out) {
  if (!options) return true;
  if (options->ranker < LEITSATZ_SALIENCE || options->ranker > LEITSATZ_LEXRANK) return false;
  if (!options->focus && options->focus_length > 0) return false;
  out.ranker = static_cast<leitsatz::Ranker>(options->ranker);
  out.features = options->features != 0;
  out.focus = view(options->focus, options->focus_length);
  return true;
}

leitsatz_status give(leitsatz::Result<leitsatz::Story> made, leitsatz_story** out_new) {
  if (!made) return to_c(made.error().status);
  std::vector<leitsatz_analysis> documents;
  documents.reserve(made->impl().documents.size());
  for (leitsatz::Analysis& document : made->impl().documents) {
    documents.push_back({std::move(document)});
  }
  made->impl().documents.clear();
  *out_new = new leitsatz_story{std::move(*made), std::move(documents)};
  return LEITSATZ_OK;
}

}  // namespace

leitsatz_status leitsatz_story_new(leitsatz_story** out_new, const leitsatz_source* sources,
                                   size_t count, const leitsatz_story_options* options) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!sources && count > 0) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::StoryOptions given;
    std::vector<leitsatz::Source> texts(count);
    std::vector<std::vector<leitsatz::Block>> blocks(count);
    if (!read(options, given)) return LEITSATZ_INVALID_ARGUMENT;
    for (size_t i = 0; i < count; ++i) {
      if (!read(sources[i], blocks[i], texts[i])) return LEITSATZ_INVALID_ARGUMENT;
    }
    return give(leitsatz::analyze_together(texts, given), out_new);
  });
}

leitsatz_status leitsatz_story_of_analyses_new(leitsatz_story** out_new, const leitsatz_told* texts,
                                               size_t count, const char* focus,
                                               size_t focus_length) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if ((!texts && count > 0) || (!focus && focus_length > 0)) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    std::vector<leitsatz::Told> told;
    told.reserve(count);
    for (size_t i = 0; i < count; ++i) {
      if (!texts[i].analysis || (!texts[i].date && texts[i].date_length > 0)) {
        return LEITSATZ_INVALID_ARGUMENT;
      }
      told.push_back({&texts[i].analysis->analysis, view(texts[i].date, texts[i].date_length)});
    }
    return give(leitsatz::rank_together(told, view(focus, focus_length)), out_new);
  });
}

void leitsatz_story_free(leitsatz_story* story) { delete story; }

size_t leitsatz_story_size(const leitsatz_story* story) { return story->story.size(); }

const leitsatz_analysis* leitsatz_story_analysis_borrowed(const leitsatz_story* story,
                                                          size_t document) {
  if (!story || !within(document, story->documents)) return nullptr;
  return &story->documents[document];
}

leitsatz_status leitsatz_story_status_of(const leitsatz_story* story, size_t document) {
  if (!story || document >= story->story.size()) return LEITSATZ_INVALID_ARGUMENT;
  return to_c(story->story.status_of(static_cast<uint32_t>(document)));
}

uint32_t leitsatz_story_same_as(const leitsatz_story* story, size_t document) {
  if (!story || document >= story->story.size()) return LEITSATZ_NO_SENTENCE;
  return story->story.same_as(static_cast<uint32_t>(document));
}

size_t leitsatz_story_sentence_count(const leitsatz_story* story) {
  return story->story.sentences().size();
}

uint32_t leitsatz_story_first_sentence(const leitsatz_story* story, size_t document) {
  if (!story || document > story->story.size()) return LEITSATZ_NO_SENTENCE;
  return story->story.first_sentence(static_cast<uint32_t>(document));
}

uint32_t leitsatz_story_document_of(const leitsatz_story* story, size_t sentence) {
  if (!story || !within(sentence, story->story.sentences())) return LEITSATZ_NO_SENTENCE;
  return story->story.document_of(static_cast<uint32_t>(sentence));
}

leitsatz_status leitsatz_story_sentence_at(leitsatz_sentence* out, const leitsatz_story* story,
                                           size_t index) {
  if (!out || !story || !within(index, story->story.sentences())) return LEITSATZ_INVALID_ARGUMENT;
  *out = to_c(story->story.sentences()[index]);
  return LEITSATZ_OK;
}

uint32_t leitsatz_story_antecedent_of(const leitsatz_story* story, size_t sentence) {
  if (!story || !within(sentence, story->story.sentences())) return LEITSATZ_NO_SENTENCE;
  return story->story.sentences()[sentence].antecedent;
}

leitsatz_status leitsatz_story_select(uint32_t* out_picks, size_t* out_count, size_t capacity,
                                      const leitsatz_story* story, const leitsatz_budget* budget,
                                      int32_t type, uint32_t per_document, int32_t order) {
  if (!out_count || !story || (!out_picks && capacity > 0)) return LEITSATZ_INVALID_ARGUMENT;
  if (type < LEITSATZ_TLDR || type > LEITSATZ_HEADLINE || order < LEITSATZ_ORDER_OF_TEXTS ||
      order > LEITSATZ_ORDER_OF_DATES) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  leitsatz::StoryBudget given;
  if (budget && !read(*budget, given.budget)) return LEITSATZ_INVALID_ARGUMENT;
  given.budget.type = static_cast<leitsatz::SummaryType>(type);
  given.per_document = per_document == 0 ? leitsatz::kNoLimit : per_document;
  given.order = static_cast<leitsatz::StoryOrder>(order);
  return give(leitsatz::select(story->story, given), out_picks, out_count, capacity);
}

leitsatz_status leitsatz_story_refocus(leitsatz_story* story, const char* focus,
                                       size_t focus_length) {
  if (!story || (!focus && focus_length > 0)) return LEITSATZ_INVALID_ARGUMENT;
  return to_c(leitsatz::refocus(story->story, view(focus, focus_length)));
}

int32_t leitsatz_story_focus_matched(const leitsatz_story* story) {
  return story->story.focus_matched() ? 1 : 0;
}

leitsatz_status leitsatz_story_statistics_of(leitsatz_statistics* out, const leitsatz_story* story,
                                             const uint32_t* picks, size_t pick_count) {
  if (!out || !story || (!picks && pick_count > 0)) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::Summary summary;
    if (!read(picks, pick_count, story->story.sentences(), summary)) {
      return LEITSATZ_INVALID_ARGUMENT;
    }
    *out = to_c(leitsatz::statistics(story->story, summary));
    return LEITSATZ_OK;
  });
}
