// Weighs sentences towards a reader's interest. See refocus() in leitsatz.h.
#include "analysis/analysis.h"

#include "base/catch_bad_alloc.h"
#include "ranking/rankers.h"

namespace leitsatz {
namespace {

constexpr double kSaysFocus = 0.25;  // of the best match: more than a neighbour gets

}  // namespace

const Order& Analysis::Impl::order(SummaryType type) const {
  const bool other = type == SummaryType::kKeyPoints || type == SummaryType::kTeaser;
  if (!other || material.classic) return tldr;
  return others.get(static_cast<std::size_t>(type),
                    [&] { return make_order(material, scores, type, Postings(material.vectors)); });
}

void Analysis::Impl::weigh(std::span<const double> match, Postings postings) {
  std::vector<double> focused = focused_scores(material.raw, match);
  Order made = make_order(material, focused, SummaryType::kTldr, std::move(postings));
  const std::vector<double> published = publish_scores(focused);
  // Nothing below allocates: all is as it was, or all is as the focus has it.
  scores = std::move(focused);
  tldr = std::move(made);
  others.clear();
  for (std::size_t k = 0; k < material.candidates.size(); ++k) {
    Sentence& sentence = sentences[material.candidates[k]];
    sentence.score = published[k];
    sentence.reasons &= ~std::uint32_t{kFocus};
    if (!match.empty() && match[k] > kSaysFocus) sentence.reasons |= kFocus;
    sentence.flags &= ~std::uint32_t{kRepeat};
    if (tldr.repeat[k]) sentence.flags |= kRepeat;
  }
  focus_matched = !match.empty();
}

void Analysis::Impl::focus_on(std::string_view focus) {
  std::vector<double> match;
  if (!focus.empty()) match = match_focus(material.spellings, material.vectors, focus, language);
  if (match.empty() && !focus_matched) return;
  weigh(match, Postings(material.vectors));
}

Status refocus(Analysis& analysis, std::string_view focus) {
  if (focus.size() > kMaxTextBytes) return Status::kTextTooLong;
  return guarded(
      [&] {
        analysis.impl().focus_on(focus);
        return Status::kOk;
      },
      Status::kOutOfMemory);
}

}  // namespace leitsatz
