// Headlines: one clause that represents the text. See headline() in leitsatz.h.
#include "analysis/headline.h"

#include <algorithm>

#include "analysis/headline_clauses.h"
#include "base/sort_descending.h"
#include "document/title_core.h"

namespace leitsatz {
namespace {

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

// The longest part first, since it says the most; rough ones last.
void add_parts(HeadlineSource source, std::uint32_t begin, const Clauses& clauses,
               std::vector<HeadlineChoice>& choices) {
  for (const auto* ends : {&clauses.ends, &clauses.rough}) {
    for (auto end = ends->rbegin(); end != ends->rend(); ++end) {
      choices.push_back({source, {begin, end->end}, end->words});
    }
  }
}

}  // namespace

std::vector<HeadlineChoice> find_headlines(const ParsedText& parsed, std::string_view given_title,
                                           const Analysis::Impl& impl) {
  std::vector<HeadlineChoice> choices;
  std::vector<HeadlineChoice> label;  // a title that does not say what the text is about
  if (!given_title.empty()) {
    const Span core = core_of_title(given_title);
    const Terms title = find_terms(given_title, std::vector<Span>{core}, {}, impl.language, {});
    if (!title.tokens.empty()) {
      std::vector<HeadlineChoice>& parts = is_label(title, parsed, impl) ? label : choices;
      Clauses clauses = find_clauses({given_title, core, title, 0}, impl.language, Cutting::kTitle);
      if (const Span stated = behind_quotation(given_title, core); !stated.empty()) {
        // The whole, if it fits, then what is said: rather than the quotation alone.
        parts.push_back({HeadlineSource::kTitle,
                         {core.begin, clauses.ends.back().end},
                         clauses.ends.back().words});
        const Terms terms =
            find_terms(given_title, std::vector<Span>{stated}, {}, impl.language, {});
        clauses = find_clauses({given_title, stated, terms, 0}, impl.language, Cutting::kTitle);
        add_parts(HeadlineSource::kTitle, stated.begin, clauses, parts);
      } else {
        add_parts(HeadlineSource::kTitle, core.begin, clauses, parts);
      }
    }
  }
  for (std::uint32_t s = 0; impl.title && s < impl.sentences.size(); ++s) {
    const Span span = impl.sentences[s].span;
    if (span != *impl.title) continue;
    const Clauses clauses =
        find_clauses({parsed.text, span, parsed.terms, s}, impl.language, Cutting::kTitle);
    add_parts(HeadlineSource::kText, span.begin, clauses, choices);
  }
  const HeadlineClauses found = find_headline_clauses(parsed, impl);
  choices.insert(choices.end(), found.good.begin(), found.good.end());
  choices.insert(choices.end(), label.begin(), label.end());
  choices.insert(choices.end(), found.poor.begin(), found.poor.end());
  return choices;
}

Headline headline(const Analysis& analysis, std::uint32_t max_words) {
  for (const HeadlineChoice& choice : analysis.impl().headlines) {
    if (choice.words > 0 && choice.words <= max_words) return {choice.source, choice.span};
  }
  return {};
}

}  // namespace leitsatz
