// How each type of summary chooses: what its order is made from, and the order.
//
// In:  raw scores, vectors and what is known of each candidate. Out: one order of choice for each
// SummaryType. `tldr` takes the scores as they are. `key-points` weighs likeness, dangling and
// crowding more, and long sentences less. `teaser` has scores of its own (teaser.h). All is kept
// with the analysis, so that another focus (focus.h) needs no other analysis. Cost: one order each
// (order.h), some 2 % of an analysis; memory 8 bytes for each distinct term of a sentence and, for
// each distinct word of the text that has a term, 24 and its letters.
#ifndef LEITSATZ_CORE_SELECTION_ORDERS_H_
#define LEITSATZ_CORE_SELECTION_ORDERS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "flags/flags.h"
#include "selection/focus.h"
#include "selection/mmr.h"
#include "selection/teaser.h"
#include "sentences/sentences.h"
#include "similarity/postings.h"
#include "similarity/vectors.h"
#include "words/terms.h"

namespace leitsatz {

// By candidate, unless it says otherwise.
struct Material {
  std::vector<std::uint32_t> candidates;  // their sentences
  Vectors vectors;
  std::vector<double> raw;  // scores of the ranker
  std::vector<std::uint8_t> damaged;
  std::vector<std::uint32_t> needs;  // order.h
  std::vector<std::uint32_t> block;
  std::vector<float> wordiness;  // ln of the words over kPlainWords, 0 for shorter ones
  Teasing teasing;
  Spellings spellings;   // of the text
  bool classic = false;  // a classic ranker: by score alone, whatever the type
};

// `teaser_signs`, `vectors`, `raw`: of the candidates.
Material gather(std::string_view text, LanguageId language, const Document& document,
                const Sentences& sentences, const Terms& terms, const Condition& condition,
                std::span<const std::uint32_t> candidates,
                std::span<const std::uint8_t> teaser_signs, Vectors vectors,
                std::vector<double> raw, bool classic);

// The order of a type of summary. `postings`: of the material's vectors.
Order make_order(const Material& material, std::span<const double> scores, SummaryType type,
                 Postings postings);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SELECTION_ORDERS_H_
