// How each type of summary chooses: what its orders are made from, and the orders.
//
// In:  raw scores, vectors and what is known of each candidate; perhaps a focus. Out: one order of
// choice for each SummaryType. `tldr` takes the scores as they are. `key-points` weighs likeness,
// dangling and crowding more, and long sentences less. `teaser` has scores of its own: a sentence
// that can open it, then questions, contrasts and words of tension, no figures behind the opening,
// little that the title or the best sentence says, and nothing of the last part. A focus raises the
// scores of sentences like it; a term of it that the text does not hold finds those that begin like
// it and differ by an ending (boat, boats; Bach, Bäche). All is kept with the analysis, so that
// another focus needs no other analysis. Cost: one order each (order.h), some 2 % of an analysis;
// memory 8 bytes for each distinct term of a sentence and 36 for each of the text.
#ifndef LEITSATZ_CORE_CHOICE_H_
#define LEITSATZ_CORE_CHOICE_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "condition.h"
#include "document.h"
#include "feature_table.h"
#include "order.h"
#include "sentences.h"
#include "terms.h"
#include "vectors.h"

namespace leitsatz {

// How a word begins: folded, without the marks of Latin letters (ä is a).
struct Beginning {
  static constexpr std::size_t kLetters = 6;
  std::array<char16_t, kLetters> letters{};
  std::uint8_t length = 0;  // of the word, in UTF-16 units, at most 255
};

// A term of the text, as a focus finds it.
struct StemPlace {
  std::uint64_t hash = 0;
  TermId term = 0;
  Beginning beginning;  // of its shortest word
  bool name = false;    // written with a capital more often than not
};

// By candidate, unless it says otherwise.
struct Material {
  std::vector<std::uint32_t> candidates;  // their sentences
  Vectors vectors;
  std::vector<double> raw;  // scores of the ranker
  std::vector<std::uint8_t> damaged;
  std::vector<std::uint32_t> needs;  // order.h
  std::vector<std::uint32_t> block;
  std::vector<float> teasing;         // what speaks for a teaser, in deviations of the scores
  std::vector<std::uint8_t> openers;  // a teaser can begin with it
  std::vector<float> wordiness;       // ln of the words over kPlainWords, 0 for shorter ones
  std::vector<StemPlace> stems;       // ascending by hash
  bool classic = false;               // a classic ranker: by score alone, whatever the type
};

// `rows`, `vectors`, `raw`: of the candidates.
Material gather(std::string_view text, LanguageId language, const Document& document,
                const Sentences& sentences, const Terms& terms, const Condition& condition,
                std::span<const std::uint32_t> candidates, std::span<const FeatureRow> rows,
                Vectors vectors, std::vector<double> raw, bool classic);

// How much each candidate says of the focus: 0 nothing .. 1 most. Empty if the text holds none of
// its terms. Cost: the tokens of the candidates.
std::vector<double> match_focus(const Material& material, std::string_view focus,
                                LanguageId language);

// The raw scores, raised by what each says of the focus.
std::vector<double> focused_scores(const Material& material, std::span<const double> match);

using Orders = std::array<Order, kSummaryTypeCount>;

Orders make_orders(const Material& material, std::span<const double> scores);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHOICE_H_
