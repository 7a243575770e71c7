// Headlines: one clause that represents the text. See headline() in leitsatz.h.
#include "analysis/headline.h"

#include <algorithm>
#include <utility>

#include "base/sort_descending.h"
#include "document/title_core.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxHeadlineSentences = 12;  // a headline is rarely found further down

// Whether a sentence begins with a subordinate clause.
bool opens_subordinate(const Terms& terms, std::uint32_t s) {
  return (terms.words[terms.of(s)[0].word].classes & kSubordinator) != 0;
}

// Whether a title is one word that the first sentences do not have: "Alarm", "Trip". They would
// have the name of what a reference text describes.
bool is_label(const Terms& title, const ParsedText& parsed, const Analysis::Impl& impl) {
  constexpr std::size_t kFirst = 3;
  if (title.tokens.size() != 1 || (title.tokens[0].shape & kUnspaced)) return false;
  const std::uint64_t word = title.words[title.tokens[0].word].hash;
  const std::size_t count = std::min(kFirst, impl.input.candidates.size());
  for (std::size_t i = 0; i < count; ++i) {
    for (const Token& token : parsed.terms.of(impl.input.candidates[i])) {
      if (parsed.terms.words[token.word].hash == word) return false;
    }
  }
  return count > 0;
}

}  // namespace

std::vector<HeadlineChoice> find_headlines(const ParsedText& parsed, std::string_view given_title,
                                           const Analysis::Impl& impl) {
  const Terms& terms = parsed.terms;
  std::vector<HeadlineChoice> choices, poor;
  const auto clauses_of = [&](std::uint32_t s, Cutting cutting) {
    return find_clauses({parsed.text, impl.sentences[s].span, terms, s}, impl.language, cutting);
  };
  std::vector<HeadlineChoice> label;  // a title that does not say what the text is about
  if (!given_title.empty()) {
    const Span core = core_of_title(given_title);
    const Terms title = find_terms(given_title, std::vector<Span>{core}, {}, impl.language, {});
    if (!title.tokens.empty()) {
      Clauses clauses = find_clauses({given_title, core, title, 0}, impl.language, Cutting::kTitle);
      (is_label(title, parsed, impl) ? label : choices)
          .push_back({HeadlineSource::kTitle, core.begin, std::move(clauses.ends),
                      std::move(clauses.rough)});
    }
  }
  for (std::uint32_t s = 0; impl.title && s < impl.sentences.size(); ++s) {
    const Span span = impl.sentences[s].span;
    if (span != *impl.title) continue;
    Clauses clauses = clauses_of(s, Cutting::kTitle);
    choices.push_back(
        {HeadlineSource::kText, span.begin, std::move(clauses.ends), std::move(clauses.rough)});
  }
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
        .push_back({HeadlineSource::kText, sentence.span.begin, std::move(clauses.ends), {}});
  }
  choices.insert(choices.end(), label.begin(), label.end());
  choices.insert(choices.end(), poor.begin(), poor.end());
  return choices;
}

Headline headline(const Analysis& analysis, std::uint32_t max_words) {
  for (const HeadlineChoice& choice : analysis.impl().headlines) {
    // The longest clause that fits says the most.
    for (const auto* ends : {&choice.ends, &choice.rough}) {
      for (auto end = ends->rbegin(); end != ends->rend(); ++end) {
        if (end->words == 0 || end->words > max_words) continue;
        return {choice.source, {choice.begin, end->end}};
      }
    }
  }
  return {};
}

}  // namespace leitsatz
