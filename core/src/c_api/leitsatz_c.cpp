// The C interface of the library: converts arguments, checks pointers and ranges, and calls
// leitsatz.h.
#include "leitsatz/leitsatz_c.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "c_api/c_values.h"
#include "leitsatz/leitsatz.h"
#include "leitsatz/transcript.h"
#include "leitsatz/why.h"

// All names below come from string literals and are therefore zero-terminated.

struct leitsatz_transcript {
  leitsatz::Transcript transcript;
};

struct leitsatz_task {
  leitsatz::Task task;
  bool finished;
  bool failed;  // a step failed and left its work half done
};

namespace {

using leitsatz::Status;
using namespace leitsatz::c_api;
using leitsatz::c_api::give;
using leitsatz::c_api::read;

bool is_flag(int32_t bit) { return bit >= 0 && bit < leitsatz::kFlagCount; }

// The arguments of an analysis.
struct Given {
  std::string_view text;
  std::vector<leitsatz::Block> blocks;
  leitsatz::Options options;
};

// False if a pointer is null or a number out of range. Without options, `out` stays as it is.
bool read(const leitsatz_options* options, leitsatz::Options& out) {
  if (!options) return true;
  if (options->ranker < LEITSATZ_SALIENCE || options->ranker > LEITSATZ_LEXRANK) return false;
  if (!options->language && options->language_length > 0) return false;
  if (!options->title && options->title_length > 0) return false;
  out.language = view(options->language, options->language_length);
  out.title = view(options->title, options->title_length);
  out.ranker = static_cast<leitsatz::Ranker>(options->ranker);
  out.features = options->features != 0;
  return true;
}

// False if one of the arguments cannot be read.
bool read(const char* text, size_t text_length, const leitsatz_block* blocks, size_t block_count,
          const leitsatz_options* options, Given& out) {
  if (!text && text_length > 0) return false;
  out.text = view(text, text_length);
  return read(options, out.options) && read(blocks, block_count, out.blocks);
}

// Passes on what was made, or why there is none.
leitsatz_status give(leitsatz::Result<leitsatz::Analysis> made, leitsatz_analysis** out_new) {
  if (!made) return to_c(made.error().status);
  *out_new = new leitsatz_analysis{std::move(*made)};
  return LEITSATZ_OK;
}
leitsatz_status give(leitsatz::Result<leitsatz::Task> made, leitsatz_task** out_new) {
  if (!made) return to_c(made.error().status);
  *out_new = new leitsatz_task{std::move(*made), false, false};
  return LEITSATZ_OK;
}

}  // namespace

const char* leitsatz_version(void) { return LEITSATZ_VERSION; }

const char* leitsatz_status_message(int32_t status) {
  return leitsatz::status_message(static_cast<Status>(status)).data();
}

leitsatz_status leitsatz_analyze_new(leitsatz_analysis** out_new, const char* text,
                                     size_t text_length, const leitsatz_options* options) {
  return leitsatz_analyze_blocks_new(out_new, text, text_length, nullptr, 0, options);
}

leitsatz_status leitsatz_analyze_blocks_new(leitsatz_analysis** out_new, const char* text,
                                            size_t text_length, const leitsatz_block* blocks,
                                            size_t block_count, const leitsatz_options* options) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  return catch_bad_alloc([&] {
    Given given;
    if (!read(text, text_length, blocks, block_count, options, given)) {
      return LEITSATZ_INVALID_ARGUMENT;
    }
    return give(blocks ? leitsatz::analyze(given.text, given.blocks, given.options)
                       : leitsatz::analyze(given.text, given.options),
                out_new);
  });
}

leitsatz_status leitsatz_task_new(leitsatz_task** out_new, const char* text, size_t text_length,
                                  const leitsatz_options* options) {
  return leitsatz_task_blocks_new(out_new, text, text_length, nullptr, 0, options);
}

leitsatz_status leitsatz_task_blocks_new(leitsatz_task** out_new, const char* text,
                                         size_t text_length, const leitsatz_block* blocks,
                                         size_t block_count, const leitsatz_options* options) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  return catch_bad_alloc([&] {
    Given given;
    if (!read(text, text_length, blocks, block_count, options, given)) {
      return LEITSATZ_INVALID_ARGUMENT;
    }
    return give(blocks ? leitsatz::Task::start(given.text, given.blocks, given.options)
                       : leitsatz::Task::start(given.text, given.options),
                out_new);
  });
}

leitsatz_status leitsatz_task_step(double* out_progress, leitsatz_task* task) {
  if (!out_progress || !task) return LEITSATZ_INVALID_ARGUMENT;
  if (task->failed) return LEITSATZ_OUT_OF_MEMORY;
  const leitsatz_status status = catch_bad_alloc([&] {
    if (!task->task.done()) task->task.step();
    return LEITSATZ_OK;
  });
  task->failed = status != LEITSATZ_OK;
  if (!task->failed) *out_progress = task->task.progress();
  return status;
}

leitsatz_status leitsatz_task_finish_new(leitsatz_analysis** out_new, leitsatz_task* task) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!task || task->finished || !task->task.done()) return LEITSATZ_INVALID_ARGUMENT;
  if (task->failed) return LEITSATZ_OUT_OF_MEMORY;
  task->finished = true;
  return catch_bad_alloc([&] {
    *out_new = new leitsatz_analysis{std::move(task->task).finish()};
    return LEITSATZ_OK;
  });
}

void leitsatz_task_free(leitsatz_task* task) { delete task; }

leitsatz_status leitsatz_transcript_read_new(leitsatz_transcript** out_new, const char* source,
                                             size_t source_length, int32_t is_subtitles) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!source && source_length > 0) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    const auto hint =
        is_subtitles != 0 ? leitsatz::TranscriptHint::kSubtitles : leitsatz::TranscriptHint::kNone;
    std::optional<leitsatz::Transcript> read =
        leitsatz::read_transcript(view(source, source_length), hint);
    if (read) *out_new = new leitsatz_transcript{std::move(*read)};
    return LEITSATZ_OK;
  });
}

void leitsatz_transcript_free(leitsatz_transcript* transcript) { delete transcript; }

const char* leitsatz_transcript_text_borrowed(size_t* out_length,
                                              const leitsatz_transcript* transcript) {
  if (!out_length || !transcript) return nullptr;
  *out_length = transcript->transcript.text.size();
  return transcript->transcript.text.data();
}

leitsatz_span leitsatz_transcript_in_source(const leitsatz_transcript* transcript,
                                            leitsatz_span span) {
  if (!transcript || span.begin >= span.end || span.end > transcript->transcript.text.size()) {
    return {0, 0};
  }
  return to_c(transcript->transcript.in_source({span.begin, span.end}));
}

leitsatz_status leitsatz_analyze_transcript_new(leitsatz_analysis** out_new,
                                                const leitsatz_transcript* transcript,
                                                const leitsatz_options* options) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!transcript) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::Options given;
    if (!read(options, given)) return LEITSATZ_INVALID_ARGUMENT;
    const leitsatz::Transcript& words = transcript->transcript;
    return give(leitsatz::analyze(words.text, words.blocks, given), out_new);
  });
}

leitsatz_status leitsatz_task_transcript_new(leitsatz_task** out_new,
                                             const leitsatz_transcript* transcript,
                                             const leitsatz_options* options) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!transcript) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::Options given;
    if (!read(options, given)) return LEITSATZ_INVALID_ARGUMENT;
    const leitsatz::Transcript& words = transcript->transcript;
    return give(leitsatz::Task::start(words.text, words.blocks, given), out_new);
  });
}

uint32_t leitsatz_missing_data(const char* text, size_t text_length) {
  return leitsatz::missing_data(view(text, text_length));
}

uint32_t leitsatz_missing_data_of(const leitsatz_analysis* analysis) {
  return analysis->analysis.missing_data();
}

uint32_t leitsatz_data_packs_in(const void* pack, size_t length) {
  if (!pack) return 0;
  return leitsatz::data_packs_in({static_cast<const std::byte*>(pack), length});
}

leitsatz_status leitsatz_add_data_kept(const void* pack, size_t length) {
  constexpr uintptr_t kAlignment = 16;
  if (!pack || reinterpret_cast<uintptr_t>(pack) % kAlignment != 0) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  return to_c(leitsatz::add_data({static_cast<const std::byte*>(pack), length}));
}

leitsatz_status leitsatz_to_utf16_offsets(uint32_t* in_out_offsets, size_t count, const char* text,
                                          size_t text_length) {
  if ((!in_out_offsets && count > 0) || (!text && text_length > 0)) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  leitsatz::to_utf16_offsets(view(text, text_length), {in_out_offsets, count});
  return LEITSATZ_OK;
}

void leitsatz_analysis_free(leitsatz_analysis* analysis) { delete analysis; }

const char* leitsatz_language(const leitsatz_analysis* analysis) {
  return analysis->analysis.language().data();
}

leitsatz_span leitsatz_title(const leitsatz_analysis* analysis) {
  return to_c(analysis->analysis.title().value_or(leitsatz::Span{}));
}

size_t leitsatz_sentence_count(const leitsatz_analysis* analysis) {
  return analysis->analysis.sentences().size();
}

size_t leitsatz_block_count(const leitsatz_analysis* analysis) {
  return analysis->analysis.blocks().size();
}

size_t leitsatz_keyword_count(const leitsatz_analysis* analysis) {
  return analysis->analysis.keywords().size();
}

leitsatz_status leitsatz_sentence_at(leitsatz_sentence* out, const leitsatz_analysis* analysis,
                                     size_t index) {
  if (!out || !analysis || !within(index, analysis->analysis.sentences())) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  *out = to_c(analysis->analysis.sentences()[index]);
  return LEITSATZ_OK;
}

leitsatz_status leitsatz_block_at(leitsatz_block* out, const leitsatz_analysis* analysis,
                                  size_t index) {
  if (!out || !analysis || !within(index, analysis->analysis.blocks())) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  const leitsatz::Block& block = analysis->analysis.blocks()[index];
  *out = {to_c(block.span), static_cast<int32_t>(block.kind)};
  return LEITSATZ_OK;
}

leitsatz_status leitsatz_keyword_at(leitsatz_keyword* out, const leitsatz_analysis* analysis,
                                    size_t index) {
  if (!out || !analysis || !within(index, analysis->analysis.keywords())) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  const leitsatz::Keyword& keyword = analysis->analysis.keywords()[index];
  *out = {to_c(keyword.span), keyword.count, keyword.weight};
  return LEITSATZ_OK;
}

const float* leitsatz_features_borrowed(const leitsatz_analysis* analysis, size_t sentence) {
  if (!analysis || !within(sentence, analysis->analysis.sentences())) return nullptr;
  return analysis->analysis.features(static_cast<uint32_t>(sentence)).data();
}

leitsatz_status leitsatz_select(uint32_t* out_picks, size_t* out_count, size_t capacity,
                                const leitsatz_analysis* analysis, const leitsatz_budget* budget) {
  return leitsatz_select_as(out_picks, out_count, capacity, analysis, budget, LEITSATZ_TLDR);
}

leitsatz_status leitsatz_select_as(uint32_t* out_picks, size_t* out_count, size_t capacity,
                                   const leitsatz_analysis* analysis, const leitsatz_budget* budget,
                                   int32_t type) {
  if (!out_count || !analysis || (!out_picks && capacity > 0)) return LEITSATZ_INVALID_ARGUMENT;
  if (type < LEITSATZ_TLDR || type > LEITSATZ_HEADLINE) return LEITSATZ_INVALID_ARGUMENT;
  leitsatz::Budget given;
  if (budget && !read(*budget, given)) return LEITSATZ_INVALID_ARGUMENT;
  given.type = static_cast<leitsatz::SummaryType>(type);
  return give(leitsatz::select(analysis->analysis, given), out_picks, out_count, capacity);
}

leitsatz_status leitsatz_refocus(leitsatz_analysis* analysis, const char* focus,
                                 size_t focus_length) {
  if (!analysis || (!focus && focus_length > 0)) return LEITSATZ_INVALID_ARGUMENT;
  return to_c(leitsatz::refocus(analysis->analysis, view(focus, focus_length)));
}

int32_t leitsatz_focus_matched(const leitsatz_analysis* analysis) {
  return analysis->analysis.focus_matched() ? 1 : 0;
}

uint32_t leitsatz_antecedent_of(const leitsatz_analysis* analysis, size_t sentence) {
  if (!analysis || !within(sentence, analysis->analysis.sentences())) return LEITSATZ_NO_SENTENCE;
  return analysis->analysis.sentences()[sentence].antecedent;
}

leitsatz_span leitsatz_speaker_of(const leitsatz_analysis* analysis, size_t sentence) {
  if (!analysis || !within(sentence, analysis->analysis.sentences())) return {0, 0};
  return to_c(analysis->analysis.sentences()[sentence].speaker);
}

leitsatz_status leitsatz_statistics_of(leitsatz_statistics* out, const leitsatz_analysis* analysis,
                                       const uint32_t* picks, size_t pick_count) {
  if (!out || !analysis || (!picks && pick_count > 0)) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::Summary summary;
    if (!read(picks, pick_count, analysis->analysis.sentences(), summary)) {
      return LEITSATZ_INVALID_ARGUMENT;
    }
    *out = to_c(leitsatz::statistics(analysis->analysis, summary));
    return LEITSATZ_OK;
  });
}

leitsatz_status leitsatz_joined(char* out_line, size_t* out_length, size_t capacity,
                                const leitsatz_analysis* analysis, const char* text,
                                size_t text_length, const uint32_t* picks, size_t pick_count) {
  if (!out_length || !analysis || (!out_line && capacity > 0) || (!text && text_length > 0) ||
      (!picks && pick_count > 0)) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  return catch_bad_alloc([&] {
    leitsatz::Summary summary;
    const auto sentences = analysis->analysis.sentences();
    if (!read(picks, pick_count, sentences, summary)) return LEITSATZ_INVALID_ARGUMENT;
    for (const std::uint32_t pick : summary.picks) {  // of another, shorter text
      if (sentences[pick].span.end > text_length) return LEITSATZ_INVALID_ARGUMENT;
    }
    const std::string line = leitsatz::joined(view(text, text_length), analysis->analysis, summary);
    *out_length = line.size();
    if (line.size() > capacity) return LEITSATZ_INVALID_ARGUMENT;
    std::copy(line.begin(), line.end(), out_line);
    return LEITSATZ_OK;
  });
}

leitsatz_status leitsatz_whys_of(leitsatz_why* out_whys, size_t* out_count, size_t capacity,
                                 const leitsatz_analysis* analysis, const char* text,
                                 size_t text_length, const uint32_t* picks, size_t pick_count) {
  if (!out_count || !analysis || (!out_whys && capacity > 0) || (!text && text_length > 0) ||
      (!picks && pick_count > 0)) {
    return LEITSATZ_INVALID_ARGUMENT;
  }
  return catch_bad_alloc([&] {
    leitsatz::Summary summary;
    const auto sentences = analysis->analysis.sentences();
    if (!read(picks, pick_count, sentences, summary)) return LEITSATZ_INVALID_ARGUMENT;
    if (!sentences.empty() && sentences.back().span.end > text_length) {  // of another text
      return LEITSATZ_INVALID_ARGUMENT;
    }
    const auto whys = leitsatz::why(view(text, text_length), analysis->analysis, summary);
    *out_count = whys.size();
    if (whys.size() > capacity) return LEITSATZ_INVALID_ARGUMENT;
    for (const leitsatz::Why& why : whys) {
      leitsatz_why& out = *out_whys++;
      out = {why.sentence, static_cast<int32_t>(why.kind), why.number, why.word_count, {}};
      for (size_t w = 0; w < why.word_count; ++w) out.words[w] = to_c(why.all_words[w]);
    }
    return LEITSATZ_OK;
  });
}

leitsatz_headline leitsatz_headline_of(const leitsatz_analysis* analysis, uint32_t max_words) {
  const leitsatz::Headline found = leitsatz::headline(analysis->analysis, max_words);
  return {static_cast<int32_t>(found.source), to_c(found.span)};
}

int32_t leitsatz_flag_is_damage(int32_t bit) {
  return is_flag(bit) && (leitsatz::kDamage & 1u << bit) != 0 ? 1 : 0;
}

const char* leitsatz_flag_name(int32_t bit) {
  return is_flag(bit) ? leitsatz::flag_name(bit).data() : nullptr;
}

const char* leitsatz_flag_meaning(int32_t bit) {
  return is_flag(bit) ? leitsatz::kFlags[bit].meaning.data() : nullptr;
}

const char* leitsatz_why_name(int32_t kind) {
  return kind >= 0 && kind < leitsatz::kWhyCount ? leitsatz::kWhys[kind].name.data() : nullptr;
}

const char* leitsatz_why_meaning(int32_t kind) {
  return kind >= 0 && kind < leitsatz::kWhyCount ? leitsatz::kWhys[kind].meaning.data() : nullptr;
}

const char* leitsatz_reason_name(int32_t bit) {
  return bit >= 0 && bit < leitsatz::kReasonCount ? leitsatz::reason_name(bit).data() : nullptr;
}

const char* leitsatz_block_kind_name(int32_t kind) {
  if (kind < 0 || kind > static_cast<int32_t>(leitsatz::BlockKind::kBoilerplate)) return nullptr;
  return leitsatz::block_kind_name(static_cast<leitsatz::BlockKind>(kind)).data();
}

const char* leitsatz_summary_type_name(int32_t type) {
  if (type < LEITSATZ_TLDR || type > LEITSATZ_HEADLINE) return nullptr;
  return leitsatz::summary_type_name(static_cast<leitsatz::SummaryType>(type)).data();
}

const char* leitsatz_data_pack_name(int32_t bit) {
  return bit >= 0 && bit < leitsatz::kDataPackCount ? leitsatz::data_pack_name(bit).data()
                                                    : nullptr;
}

const char* leitsatz_language_at(size_t index) {
  return within(index, leitsatz::languages()) ? leitsatz::languages()[index].data() : nullptr;
}

const char* leitsatz_feature_name(size_t index) {
  return within(index, leitsatz::feature_names()) ? leitsatz::feature_names()[index].data()
                                                  : nullptr;
}

size_t leitsatz_feature_count(void) { return leitsatz::feature_names().size(); }
