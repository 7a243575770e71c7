// Weighs sentences towards a reader's interest. See refocus() in leitsatz.h.
#include <new>

#include "analysis.h"
#include "rankers.h"

namespace leitsatz {
namespace {

constexpr double kSaysFocus = 0.25;  // of the best match: more than a neighbour gets

Status weigh_focus(Analysis::Impl& impl, std::string_view focus) {
  std::vector<double> match;
  if (!focus.empty()) match = match_focus(impl.material, focus, impl.language);
  if (match.empty() && !impl.focus_matched) return Status::kOk;  // as it is
  impl.weigh(match);
  return Status::kOk;
}

}  // namespace

void Analysis::Impl::weigh(std::span<const double> match) {
  focus_matched = !match.empty();
  const std::vector<double> scores = focused_scores(material, match);
  const std::vector<double> published = publish_scores(scores);
  orders = make_orders(material, scores);
  const Order& tldr = order(SummaryType::kTldr);
  for (std::size_t k = 0; k < material.candidates.size(); ++k) {
    Sentence& sentence = sentences[material.candidates[k]];
    sentence.score = published[k];
    sentence.reasons &= ~std::uint32_t{kFocus};
    if (focus_matched && match[k] > kSaysFocus) sentence.reasons |= kFocus;
    sentence.flags &= ~std::uint32_t{kRepeat};
    if (tldr.repeat[k]) sentence.flags |= kRepeat;
  }
}

Status refocus(Analysis& analysis, std::string_view focus) {
  if (focus.size() > kMaxTextBytes) return Status::kTextTooLong;
#if defined(__cpp_exceptions)
  try {
    return weigh_focus(analysis.impl(), focus);
  } catch (const std::bad_alloc&) {
    return Status::kOutOfMemory;
  }
#else
  return weigh_focus(analysis.impl(), focus);
#endif
}

}  // namespace leitsatz
