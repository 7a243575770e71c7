// Converts the values that the files of the C interface share, and checks pointers and ranges.
#ifndef LEITSATZ_CORE_C_API_C_VALUES_H_
#define LEITSATZ_CORE_C_API_C_VALUES_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/catch_bad_alloc.h"
#include "leitsatz/leitsatz.h"
#include "leitsatz/leitsatz_c.h"

struct leitsatz_analysis {
  leitsatz::Analysis analysis;
};

namespace leitsatz::c_api {

inline std::string_view view(const char* data, size_t length) {
  return data ? std::string_view(data, length) : std::string_view();
}

template <class Call>
leitsatz_status catch_bad_alloc(Call&& call) {
  return leitsatz::catch_bad_alloc(std::forward<Call>(call), LEITSATZ_OUT_OF_MEMORY);
}

template <class Items>
bool within(size_t index, const Items& items) {
  return index < items.size();
}

inline leitsatz_span to_c(Span span) { return {span.begin, span.end}; }

inline leitsatz_status to_c(Status status) { return static_cast<leitsatz_status>(status); }

inline leitsatz_sentence to_c(const Sentence& s) {
  return {to_c(s.span), s.block,           s.words,  s.characters, s.flags,
          s.reasons,    s.language.data(), s.damage, s.score,      s.match};
}

inline leitsatz_statistics to_c(const Statistics& s) {
  return {s.words,           s.sentences,      s.damaged, s.summary_words, s.summary_sentences,
          s.reading_seconds, s.summary_seconds};
}

// False if a pointer is null or a kind is unknown. Without blocks, `out` stays empty.
inline bool read(const leitsatz_block* blocks, size_t count, std::vector<Block>& out) {
  if (!blocks) return count == 0;
  out.reserve(count);
  for (size_t i = 0; i < count; ++i) {
    if (!leitsatz_block_kind_name(blocks[i].kind)) return false;
    out.push_back(
        {{blocks[i].span.begin, blocks[i].span.end}, static_cast<BlockKind>(blocks[i].kind), {}});
  }
  return true;
}

// The summary that holds these sentences. False if one of them is not there.
inline bool read(const uint32_t* picks, size_t count, std::span<const Sentence> sentences,
                 Summary& out) {
  for (size_t i = 0; i < count; ++i) {
    if (!within(picks[i], sentences)) return false;
    out.picks.push_back(picks[i]);
    out.words += sentences[picks[i]].words;
    out.characters += sentences[picks[i]].characters;
  }
  return true;
}

// False if a pointer is null.
inline bool read(const leitsatz_budget& budget, Budget& out) {
  const auto limit_of = [](uint32_t limit) { return limit == 0 ? kNoLimit : limit; };
  if (!budget.costs && budget.cost_count > 0) return false;
  if (budget.sentences != 0) out.sentences = budget.sentences;
  out.words = limit_of(budget.words);
  out.characters = limit_of(budget.characters);
  out.share = budget.share;
  if (budget.costs) out.costs = {budget.costs, budget.cost_count};
  out.limit = limit_of(budget.limit);
  out.neighbours = budget.neighbours;
  out.keep = budget.keep;
  return true;
}

// Writes the picks, as leitsatz_select() promises.
inline leitsatz_status give(const Result<Summary>& summary, uint32_t* out_picks, size_t* out_count,
                            size_t capacity) {
  if (!summary) return to_c(summary.error().status);
  *out_count = summary->picks.size();
  if (summary->picks.size() > capacity) return LEITSATZ_INVALID_ARGUMENT;
  std::copy(summary->picks.begin(), summary->picks.end(), out_picks);
  return LEITSATZ_OK;
}

}  // namespace leitsatz::c_api

#endif  // LEITSATZ_CORE_C_API_C_VALUES_H_
