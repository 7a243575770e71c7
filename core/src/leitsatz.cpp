// The pipeline, step after step: text in, analysis out. Each step is one function of one file.
#include "leitsatz/leitsatz.h"

#include <algorithm>
#include <new>

#include "analysis.h"
#include "condition.h"
#include "debris.h"
#include "document.h"
#include "feature_table.h"
#include "keywords.h"
#include "language.h"
#include "narrow.h"
#include "order.h"
#include "rankers.h"
#include "sentences.h"
#include "terms.h"
#include "unicode.h"
#include "vectors.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxHeadlineSentences =
    12;  // the best ones; a headline is rarely found further down

// Leftover markup and the marks of quoted lines, ascending and disjoint.
std::vector<Debris> find_all_debris(std::string_view text, const Document& document) {
  std::vector<Debris> markup, all;
  for (const Block& block : document.blocks) find_debris(text, block.span, markup);
  if (document.marks.empty()) return markup;
  auto mark = document.marks.begin();
  for (const Debris& debris : markup) {
    for (; mark != document.marks.end() && mark->end <= debris.span.begin; ++mark) {
      all.push_back({*mark, false, false});
    }
    if (mark != document.marks.end() && mark->begin < debris.span.end)
      ++mark;  // held by the markup
    all.push_back(debris);
  }
  for (; mark != document.marks.end(); ++mark) all.push_back({*mark, false, false});
  return all;
}

bool can_be_chosen(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kQuote;
}

std::vector<std::uint32_t> find_candidates(const Document& document, const Sentences& sentences) {
  std::vector<std::uint32_t> candidates;
  for (std::uint32_t i = 0; i < sentences.spans.size(); ++i) {
    if (can_be_chosen(document.blocks[sentences.block[i]].kind)) candidates.push_back(i);
  }
  return candidates;
}

// The terms to rank by: those of the title that was given, else those of the text's own.
std::vector<TermId> title_terms(const Terms& terms, const Document& document,
                                const Sentences& sentences) {
  if (!terms.title.empty() || !document.title) return terms.title;
  std::vector<TermId> title;
  for (std::size_t i = 0; i < sentences.spans.size() && sentences.block[i] <= *document.title;
       ++i) {
    if (sentences.block[i] != *document.title) continue;
    for (const Token& token : terms.of(i)) {
      const TermId term = terms.term_of(token);
      if (term != kNoTerm && std::find(title.begin(), title.end(), term) == title.end()) {
        title.push_back(term);
      }
    }
  }
  return title;
}

std::vector<Sentence> make_sentences(std::string_view text, const Sentences& sentences,
                                     const Terms& terms, const Condition& condition,
                                     LanguageId language) {
  std::vector<Sentence> result(sentences.spans.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    Sentence& s = result[i];
    s.span = sentences.spans[i];
    s.block = sentences.block[i];
    s.words = static_cast<std::uint32_t>(terms.of(i).size());
    s.characters = unicode::count_code_points(slice(text, s.span));
    s.flags = condition.flags[i];
    s.damage = condition.damage[i];
    const bool foreign = (s.flags & kForeign) != 0;
    s.language = language_tag(foreign ? detect_language(slice(text, s.span)).language : language);
  }
  return result;
}

std::vector<std::uint32_t> word_ends(std::span<const Token> tokens) {
  std::vector<std::uint32_t> ends;
  for (const Token& token : tokens) ends.push_back(token.end());
  return ends;
}

// The title given, the text's own, then the best whole sentences.
std::vector<HeadlineChoice> find_headlines(std::string_view text, const Options& options,
                                           const Analysis::Impl& impl, const Terms& terms) {
  std::vector<HeadlineChoice> choices;
  const auto add = [&](std::uint32_t s, bool whole_only) {
    const Span span = impl.sentences[s].span;
    choices.push_back({HeadlineSource::kText, span.begin,
                       find_clause_ends(text, span, word_ends(terms.of(s)), whole_only)});
  };
  if (!options.title.empty()) {
    const Terms title = find_terms(
        options.title, std::vector<Span>{{0, static_cast<std::uint32_t>(options.title.size())}}, {},
        impl.language, {});
    if (!title.tokens.empty()) {
      const Span span{title.tokens.front().begin, static_cast<std::uint32_t>(options.title.size())};
      choices.push_back(
          {HeadlineSource::kTitle, 0,
           find_clause_ends(options.title, {0, span.end}, word_ends(title.of(0)), false)});
    }
  }
  for (std::uint32_t s = 0; impl.title && s < impl.sentences.size(); ++s) {
    if (impl.sentences[s].span == *impl.title) add(s, false);
  }
  const std::size_t best = std::min(kMaxHeadlineSentences, impl.order.size());
  for (std::size_t k = 0; k < best; ++k) {
    const std::uint32_t s = impl.order[k];
    if ((impl.sentences[s].flags & kDamage) || terms.of(s).empty()) continue;
    const std::uint16_t opening = terms.words[terms.of(s)[0].word].classes;
    add(s, (opening & (kSubordinator | kConnective | kAnaphor)) != 0);
  }
  return choices;
}

Result<Analysis> run(std::string_view text, const Options& options) {
  if (text.size() > kMaxTextBytes) return Error{Status::kTextTooLong, kMaxTextBytes};
  if (options.title.size() > kMaxTextBytes) return Error{Status::kTextTooLong, kMaxTextBytes};
  const std::optional<LanguageId> given = language_from_tag(options.language);
  if (!options.language.empty() && !given) return Error{Status::kUnknownLanguage, 0};
  if (!unicode::data_available()) return Error{Status::kMissingData, 0};

  auto impl = std::make_unique<Analysis::Impl>();
  const Document document = parse_document(text);
  const std::vector<Debris> debris = find_all_debris(text, document);
  impl->language = options.language.empty() ? detect_language(text).language : *given;

  Sentences sentences = split_sentences(text, document, debris, impl->language);
  const std::vector<Cut> cuts = narrow_sentences(text, debris, sentences);
  const Terms terms = find_terms(text, sentences.spans, debris, impl->language, options.title);
  const Condition condition =
      check_condition(text, document, debris, sentences, cuts, terms, impl->language);

  const std::vector<std::uint32_t> candidates = find_candidates(document, sentences);
  const Vectors vectors = make_vectors(terms, candidates);
  const std::vector<TermId> title = title_terms(terms, document, sentences);
  const std::vector<FeatureRow> rows =
      find_features(text, document, sentences, terms, condition, candidates, vectors, title);
  const std::vector<double> raw = rank(options.ranker, rows, vectors);
  const std::vector<double> scores = publish_scores(raw);

  std::vector<std::uint8_t> damaged(candidates.size());
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    damaged[k] = (condition.flags[candidates[k]] & kDamage) != 0;
  }
  impl->prefers_whole = options.ranker == Ranker::kSalience;
  const Order order = impl->prefers_whole ? diverse_order(raw, vectors, damaged) : plain_order(raw);

  impl->blocks = document.blocks;
  impl->sentences = make_sentences(text, sentences, terms, condition, impl->language);
  impl->features.assign(sentences.spans.size(), FeatureRow{});
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    Sentence& sentence = impl->sentences[candidates[k]];
    sentence.score = scores[k];
    sentence.reasons = find_reasons(rows[k], k);
    if (order.repeat[k]) sentence.flags |= kRepeat;
    impl->features[candidates[k]] = rows[k];
  }
  for (const std::uint32_t k : order.candidates) impl->order.push_back(candidates[k]);
  if (document.title) impl->title = document.blocks[*document.title].span;
  impl->keywords = find_keywords(text, terms, candidates);
  impl->headlines = find_headlines(text, options, *impl, terms);
  return Analysis(std::move(impl));
}

}  // namespace

Result<Analysis> analyze(std::string_view text, const Options& options) {
#if defined(__cpp_exceptions)
  try {
    return run(text, options);
  } catch (const std::bad_alloc&) {
    return Error{Status::kOutOfMemory, 0};
  }
#else
  return run(text, options);
#endif
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
std::span<const float> Analysis::features(std::uint32_t sentence) const {
  return impl_->features[sentence];
}

}  // namespace leitsatz
