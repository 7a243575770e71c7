#include "systems.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <stdexcept>
#include <utility>

#include "likeness.h"
#include "oracle.h"
#include "random.h"

namespace leitsatz::quality {
namespace {

using Picks = std::vector<std::uint32_t>;

constexpr std::string_view kNames[] = {"salience", "lead",  "textrank", "lexrank", "pacsum",
                                       "hand",     "first", "random",   "oracle"};

std::size_t count_words(const Document& document, const Picks& picks) {
  std::size_t words = 0;
  for (std::uint32_t i : picks) words += document.sentences[i].size();
  return words;
}

Picks candidates(const Document& document) {
  Picks found;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const bool heading = (document.analysis.sentences()[i].flags & kHeading) != 0;
    if (!heading && !document.sentences[i].empty()) found.push_back(i);
  }
  return found;
}

// The shortest beginning of `order` that meets the demand.
Picks beginning(const Document& document, std::span<const std::uint32_t> order, Demand demand) {
  Picks picks;
  std::size_t words = 0;
  for (std::uint32_t i : order) {
    if (picks.size() >= demand.sentences || words >= demand.words) break;
    picks.push_back(i);
    words += document.sentences[i].size();
  }
  std::sort(picks.begin(), picks.end());
  return picks;
}

Picks shuffled(Picks order, std::uint64_t seed) {
  Random random(seed);
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  return order;
}

// A budget's limits are hard, so the summary is grown by one sentence at a time.
Picks built_in(const Document& document, Demand demand) {
  Picks picks;
  for (std::uint32_t k = 1; k <= demand.sentences; ++k) {
    auto summary = select(document.analysis, {.sentences = k});
    if (!summary) throw std::runtime_error(std::string(status_message(summary.error().status)));
    const bool grown = summary->picks.size() > picks.size();
    picks = std::move(summary->picks);
    if (!grown || count_words(document, picks) >= demand.words) break;
  }
  return picks;
}

}  // namespace

std::string_view system_name(System system) { return kNames[static_cast<std::size_t>(system)]; }

std::optional<System> system_from_name(std::string_view name) {
  for (System system : kSystems) {
    if (system_name(system) == name) return system;
  }
  return std::nullopt;
}

Ranker ranker_of(System system) {
  return ranker_from_name(system_name(system)).value_or(Ranker::kLead);
}

Picks choose(System system, const Document& document, Demand demand) {
  switch (system) {
    case System::kFirst:
      return beginning(document, candidates(document), demand);
    case System::kPacSum:
      return beginning(document, pacsum_order(document.analysis), demand);
    case System::kHand:
      return beginning(document, hand_order(document.analysis), demand);
    case System::kRandom:
      return beginning(document, shuffled(candidates(document), document.seed), demand);
    case System::kOracle:
      return beginning(
          document,
          oracle_order(document.sentences, candidates(document), document.references, demand.words),
          demand);
    case System::kSalience:
    case System::kLead:
    case System::kTextRank:
    case System::kLexRank:
      return built_in(document, demand);
  }
  return {};
}

Lines summary(const Document& document, const Picks& picks, std::size_t words) {
  Lines lines;
  for (std::uint32_t i : picks) {
    Tokens line = document.sentences[i];
    line.resize(std::min(line.size(), words));
    words -= line.size();
    if (!line.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace leitsatz::quality
