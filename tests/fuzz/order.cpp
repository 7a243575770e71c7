// Orders of choice from made-up scores, vectors and needs: every candidate once, and the groups in
// their places.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "controls.h"
#include "expect.h"
#include "selection/mmr.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::uint32_t kMostCandidates = 300;  // more than are compared with each other
constexpr std::uint32_t kTerms = 24;

struct Made {
  Vectors vectors;
  std::vector<double> scores;
  std::vector<Standing> standing;
  std::vector<std::uint32_t> needs;
  std::vector<std::uint32_t> document;
};

// One candidate for every four bytes.
Made make(Controls controls) {
  Made made;
  made.vectors.isf.assign(kTerms, 1);
  const auto size = static_cast<std::uint32_t>(
      std::min<std::size_t>(controls.text().size() / 4, kMostCandidates));
  std::uint32_t text = 0;
  for (std::uint32_t i = 0; i < size; ++i) {
    const std::uint32_t facts = controls.byte();
    made.scores.push_back(static_cast<double>(controls.byte()) / 32);
    made.standing.push_back(static_cast<Standing>(facts % 7 < 5 ? 0 : facts % 7 - 4));
    const bool needs = (facts & 8) != 0 && i > 0;
    made.needs.push_back(needs ? ((facts & 16) != 0 ? i - 1 : kLost) : kStandsAlone);
    if ((facts & 224) == 224) ++text;
    made.document.push_back(text);
    made.vectors.first.push_back(static_cast<std::uint32_t>(made.vectors.entries.size()));
    const std::uint32_t terms = controls.byte() << 8 | controls.byte();
    double length = 0;
    const std::size_t begin = made.vectors.entries.size();
    for (std::uint32_t term = 0; term < kTerms; ++term) {
      if ((terms >> (term % 16) & 1) == 0 || (term >= 16 && (facts & 4) == 0)) continue;
      const float weight = static_cast<float>(1 + (terms + term) % 5);
      made.vectors.entries.push_back({term, weight});
      length += static_cast<double>(weight) * weight;
    }
    for (std::size_t e = begin; e < made.vectors.entries.size(); ++e) {
      float& weight = made.vectors.entries[e].weight;
      weight = static_cast<float>(weight / std::sqrt(length));
    }
  }
  made.vectors.first.push_back(static_cast<std::uint32_t>(made.vectors.entries.size()));
  return made;
}

void check(const Made& made, const Order& order) {
  const std::size_t size = made.scores.size();
  EXPECT(order.candidates.size() == size && order.whole <= size);
  std::vector<bool> seen(size, false);
  int group = 0;  // sound, repeats, set back, last
  for (std::size_t k = 0; k < size; ++k) {
    const std::uint32_t i = order.candidates[k];
    EXPECT(i < size && !seen[i]);
    seen[i] = true;
    const bool is_repeat = !order.repeat.empty() && order.repeat[i] != 0;
    int own = made.standing[i] == Standing::kLast      ? 3
              : made.standing[i] == Standing::kSetBack ? 2
              : is_repeat                              ? 1
                                                       : 0;
    EXPECT(own >= group);
    EXPECT((own == 0) == (k < order.whole));
    group = own;
  }
}

void run(Controls controls) {
  MmrWeights weights;
  const std::uint32_t choice = controls.byte();
  weights.dangling = (choice & 1) != 0 ? 0.8 : 0;
  weights.spread = (choice & 2) != 0 ? 0.5 : 0;
  weights.pairs = (choice & 4) != 0;
  weights.apart = (choice & 8) != 0;
  const Made made = make(controls);
  const Likeness likeness(made.vectors);
  Candidates candidates = {made.scores, likeness, made.standing, {}};
  if ((choice & 16) != 0) candidates.needs = made.needs;
  if ((choice & 32) != 0) candidates.document = made.document;
  const std::vector<LanguageId> language(made.scores.size(), kUnd);
  if ((choice & 32) != 0) candidates.language = language;
  const Order order = diverse_order(candidates, weights);
  check(made, order);
  EXPECT(diverse_order(candidates, weights).candidates == order.candidates);
  const Order plain = plain_order(made.scores);
  EXPECT(plain.candidates.size() == made.scores.size());
  for (std::size_t k = 1; k < plain.candidates.size(); ++k) {
    EXPECT(made.scores[plain.candidates[k - 1]] >= made.scores[plain.candidates[k]]);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
