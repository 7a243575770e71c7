// Headlines: one clause that represents the text. See headline() in leitsatz.h.
#include "analysis/headline.h"

#include <algorithm>
#include <utility>

#include "base/sort_descending.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxHeadlineSentences = 12;  // a headline is rarely found further down

// Whether a sentence begins with a subordinate clause.
bool opens_subordinate(const Terms& terms, std::uint32_t s) {
  return (terms.words[terms.of(s)[0].word].classes & kSubordinator) != 0;
}

}  // namespace

std::vector<HeadlineChoice> find_headlines(const ParsedText& parsed, std::string_view given_title,
                                           const Analysis::Impl& impl) {
  const Terms& terms = parsed.terms;
  std::vector<HeadlineChoice> choices, poor;
  const auto clauses_of = [&](std::uint32_t s, Cutting cutting) {
    return find_clauses({parsed.text, impl.sentences[s].span, terms, s}, impl.language, cutting);
  };
  if (!given_title.empty()) {
    const Span whole{0, static_cast<std::uint32_t>(given_title.size())};
    const Terms title = find_terms(given_title, std::vector<Span>{whole}, {}, impl.language, {});
    if (!title.tokens.empty()) {
      choices.push_back(
          {HeadlineSource::kTitle, 0,
           find_clauses({given_title, whole, title, 0}, impl.language, Cutting::kTitle).ends});
    }
  }
  for (std::uint32_t s = 0; impl.title && s < impl.sentences.size(); ++s) {
    const Span span = impl.sentences[s].span;
    if (span != *impl.title) continue;
    choices.push_back({HeadlineSource::kText, span.begin, clauses_of(s, Cutting::kTitle).ends});
  }
  // By score alone: a headline is short, so it need not say as much as a sentence of a summary.
  const std::vector<std::uint32_t> order = sort_descending(impl.scores);
  const std::size_t best = std::min(kMaxHeadlineSentences, order.size());
  for (std::size_t k = 0; k < best; ++k) {
    const std::uint32_t s = impl.input.candidates[order[k]];
    const Sentence& sentence = impl.sentences[s];
    if ((sentence.flags & kDamage) || terms.of(s).empty()) continue;
    const bool dangles = (sentence.flags & (kDangling | kIdle)) != 0;
    const bool whole_only = dangles || opens_subordinate(terms, s);
    Clauses clauses = clauses_of(s, whole_only ? Cutting::kNone : Cutting::kSentence);
    (dangles || !clauses.whole ? poor : choices)
        .push_back({HeadlineSource::kText, sentence.span.begin, std::move(clauses.ends)});
  }
  choices.insert(choices.end(), poor.begin(), poor.end());
  return choices;
}

Headline headline(const Analysis& analysis, std::uint32_t max_words) {
  for (const HeadlineChoice& choice : analysis.impl().headlines) {
    // The longest clause that fits says the most.
    for (auto end = choice.ends.rbegin(); end != choice.ends.rend(); ++end) {
      if (end->words == 0 || end->words > max_words) continue;
      return {choice.source, {choice.begin, end->end}};
    }
  }
  return {};
}

}  // namespace leitsatz
