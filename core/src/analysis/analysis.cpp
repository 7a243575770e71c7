#include "analysis/analysis.h"

#include <algorithm>

#include "base/catch_bad_alloc.h"
#include "base/deterministic.h"
#include "ranking/rankers.h"

namespace leitsatz {
namespace {

constexpr double kSaysFocus = 0.25;  // of the best match; a neighbour of a match gets less

}  // namespace

const Order& Analysis::Impl::order(SummaryType type) const {
  const bool other = type == SummaryType::kKeyPoints || type == SummaryType::kTeaser;
  if (!other || input.classic) return tldr;
  return others.get(static_cast<std::size_t>(type),
                    [&] { return make_order(input, scores, type, Postings(input.vectors)); });
}

void Analysis::Impl::name_antecedents() {
  for (std::size_t k = 0; k < input.needs.size(); ++k) {
    if (input.needs[k] < kLost) {
      sentences[input.candidates[k]].antecedent = input.candidates[input.needs[k]];
    }
  }
}

void Analysis::Impl::rank(std::span<const double> match, Postings postings) {
  std::vector<double> focused = focused_scores(input.raw, match);
  Order made = make_order(input, focused, SummaryType::kTldr, std::move(postings));
  const std::vector<double> published = publish_scores(focused);
  // Nothing below allocates, so an allocation that fails changes nothing.
  scores = std::move(focused);
  tldr = std::move(made);
  others.clear();
  for (std::size_t k = 0; k < input.candidates.size(); ++k) {
    Sentence& sentence = sentences[input.candidates[k]];
    sentence.score = published[k];
    sentence.match = match.empty() ? 0 : round4(match[k]);
    sentence.reasons &= ~std::uint32_t{kFocus};
    if (!match.empty() && match[k] > kSaysFocus) sentence.reasons |= kFocus;
    sentence.flags &= ~std::uint32_t{kRepeat};
    if (tldr.repeat[k]) sentence.flags |= kRepeat;
  }
  focus_matched = !match.empty();
}

void Analysis::Impl::focus_on(std::string_view words) {
  std::vector<double> match;
  if (!words.empty()) match = match_focus(input.spellings, input.vectors, words, language);
  if (match.empty() && !focus_matched) return;
  std::string kept(match.empty() ? std::string_view() : words);
  rank(match, Postings(input.vectors));
  focus = std::move(kept);
}

Analysis::Analysis(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Analysis::Analysis(Analysis&&) noexcept = default;
Analysis& Analysis::operator=(Analysis&&) noexcept = default;
Analysis::~Analysis() = default;

std::string_view Analysis::language() const { return language_tag(impl_->language); }
std::optional<Span> Analysis::title() const { return impl_->title; }
std::span<const Block> Analysis::blocks() const { return impl_->blocks; }
std::span<const Sentence> Analysis::sentences() const { return impl_->sentences; }
std::span<const Keyword> Analysis::keywords() const { return impl_->keywords; }
std::uint32_t Analysis::missing_data() const { return impl_->missing_data; }
bool Analysis::focus_matched() const { return impl_->focus_matched; }
std::span<const float> Analysis::features(std::uint32_t sentence) const {
  static constexpr FeatureRow kNone{};
  if (!impl_->keeps_rows) return {};
  const std::vector<std::uint32_t>& candidates = impl_->input.candidates;
  const auto place = std::lower_bound(candidates.begin(), candidates.end(), sentence);
  if (place == candidates.end() || *place != sentence) return kNone;
  return impl_->rows[static_cast<std::size_t>(place - candidates.begin())];
}

Status refocus(Analysis& analysis, std::string_view focus) {
  if (focus.size() > kMaxTextBytes) return Status::kTextTooLong;
  return catch_bad_alloc(
      [&] {
        analysis.impl().focus_on(focus);
        return Status::kOk;
      },
      Status::kOutOfMemory);
}

}  // namespace leitsatz
