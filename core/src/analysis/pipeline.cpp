// The pipeline, step after step: text in, analysis out. Each step is one function of one file.
#include <algorithm>

#include "analysis/analysis.h"
#include "base/catch_bad_alloc.h"
#include "base/deterministic.h"
#include "characters/unicode.h"
#include "document/debris.h"
#include "document/document.h"
#include "flags/flags.h"
#include "language/evidence.h"
#include "language/language.h"
#include "leitsatz/leitsatz.h"
#include "ranking/damage_model.h"
#include "ranking/feature_table.h"
#include "ranking/rankers.h"
#include "ranking/ranking_model.h"
#include "selection/orders.h"
#include "sentences/sentences.h"
#include "sentences/split_foreign.h"
#include "sentences/trim_debris.h"
#include "similarity/vectors.h"
#include "words/keywords.h"
#include "words/terms.h"

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
    while (mark != document.marks.end() && mark->begin < debris.span.end) {
      ++mark;  // held by the markup
    }
    all.push_back(debris);
  }
  for (; mark != document.marks.end(); ++mark) all.push_back({*mark, false, false});
  return all;
}

std::vector<std::uint32_t> find_candidates(const Document& document, const Sentences& sentences) {
  std::vector<std::uint32_t> candidates;
  candidates.reserve(sentences.spans.size());
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
                                     LanguageId language, WordMemory& memory) {
  std::vector<Sentence> result(sentences.spans.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    Sentence& s = result[i];
    s.span = sentences.spans[i];
    s.block = sentences.block[i];
    s.words = static_cast<std::uint32_t>(terms.of(i).size());
    s.characters = condition.marks.characters[i];
    s.flags = condition.flags[i];
    s.damage = round4(condition.damage[i]);
    const bool foreign = (s.flags & kForeign) != 0;
    s.language =
        language_tag(foreign ? detect_language(slice(text, s.span), memory).language : language);
  }
  return result;
}

// Opens with a word that makes all up to the next comma a subordinate clause.
bool opens_subordinate(const Terms& terms, std::uint32_t s) {
  return (terms.words[terms.of(s)[0].word].classes & kSubordinator) != 0;
}

// The title given, the text's own, then the best whole sentences; last those that need another or
// do not look like a clause.
std::vector<HeadlineChoice> find_headlines(std::string_view text, std::string_view given_title,
                                           const Analysis::Impl& impl, const Terms& terms) {
  std::vector<HeadlineChoice> choices, poor;
  const auto clauses_of = [&](std::uint32_t s, Cutting cutting) {
    return find_clauses(text, impl.sentences[s].span, terms, s, impl.language, cutting);
  };
  if (!given_title.empty()) {
    const Span whole{0, static_cast<std::uint32_t>(given_title.size())};
    const Terms title = find_terms(given_title, std::vector<Span>{whole}, {}, impl.language, {});
    if (!title.tokens.empty()) {
      choices.push_back(
          {HeadlineSource::kTitle, 0,
           find_clauses(given_title, whole, title, 0, impl.language, Cutting::kTitle).ends});
    }
  }
  for (std::uint32_t s = 0; impl.title && s < impl.sentences.size(); ++s) {
    const Span span = impl.sentences[s].span;
    if (span != *impl.title) continue;
    choices.push_back({HeadlineSource::kText, span.begin, clauses_of(s, Cutting::kTitle).ends});
  }
  const std::vector<std::uint32_t>& order = impl.order(SummaryType::kHeadline).candidates;
  const std::size_t best = std::min(kMaxHeadlineSentences, order.size());
  for (std::size_t k = 0; k < best; ++k) {
    const std::uint32_t s = impl.material.candidates[order[k]];
    const Sentence& sentence = impl.sentences[s];
    if ((sentence.flags & kDamage) || terms.of(s).empty()) continue;
    const bool dangles = (sentence.flags & kDangling) != 0;
    const bool whole_only = dangles || opens_subordinate(terms, s);
    Clauses clauses = clauses_of(s, whole_only ? Cutting::kNone : Cutting::kSentence);
    (dangles || !clauses.whole ? poor : choices)
        .push_back({HeadlineSource::kText, sentence.span.begin, std::move(clauses.ends)});
  }
  choices.insert(choices.end(), poor.begin(), poor.end());
  return choices;
}

}  // namespace

// What one step leaves for the next.
struct Task::Impl {
  explicit Impl(std::string_view bytes) : text(bytes), memory(bytes.size()) {}

  std::string_view text;
  std::string_view title;              // Options::title
  std::string_view focus;              // Options::focus
  std::optional<LanguageId> language;  // that Options::language named
  Ranker ranker = Ranker::kSalience;
  bool has_blocks = false;  // they were given
  std::size_t step = 0;     // the next one to do

  WordMemory memory;
  Document document;
  std::vector<Debris> debris;
  Sentences sentences;
  std::vector<Cut> cuts;
  Terms terms;
  Condition condition;
  std::vector<std::uint32_t> candidates;
  Vectors vectors;
  Postings postings;
  std::unique_ptr<Rows> rows;
  std::vector<double> raw;                 // scores as the ranker gave them, one per candidate
  std::vector<std::uint16_t> reasons;      // by candidate
  std::vector<std::uint8_t> teaser_signs;  // by candidate
  std::unique_ptr<Analysis::Impl> result = std::make_unique<Analysis::Impl>();
};

namespace {

template <class T>
void let_go(std::vector<T>& values) {
  std::vector<T>().swap(values);
}

void read_blocks(Task::Impl& task) {
  if (!task.has_blocks) task.document = parse_document(task.text);
  task.debris = find_all_debris(task.text, task.document);
}

void read_language(Task::Impl& task) {
  task.result->language =
      task.language ? *task.language : detect_language(task.text, task.memory).language;
  task.result->missing_data = missing_data(task.text);
}

void read_sentences(Task::Impl& task) {
  task.sentences = split_sentences(task.text, task.document, task.debris, task.result->language);
  task.cuts = narrow_sentences(task.text, task.debris, task.sentences);
}

void read_terms(Task::Impl& task) {
  const LanguageId language = task.result->language;
  task.terms = find_terms(task.text, task.sentences.spans, task.debris, language, task.title);
  if (cut_glued(task.text, language, task.terms, task.sentences, task.cuts, task.memory)) {
    count_again(task.terms, task.sentences.spans);
  }
}

void read_condition(Task::Impl& task) {
  task.condition = check_condition(task.text, task.document, task.debris, task.sentences, task.cuts,
                                   task.terms, task.result->language, task.memory);
}

void weigh(Task::Impl& task) {
  task.candidates = find_candidates(task.document, task.sentences);
  task.vectors = make_vectors(task.terms, task.candidates);
}

void read_features(Task::Impl& task) {
  const std::vector<TermId> title = title_terms(task.terms, task.document, task.sentences);
  task.rows = find_features(task.text, task.document, task.sentences, task.terms, task.condition,
                            task.candidates, task.vectors, title, task.postings);
}

// All that rows tell, after which they and what they are made from are let go.
void read_rows(Task::Impl& task) {
  const bool salience = task.ranker == Ranker::kSalience;
  const std::size_t n = task.rows->size();
  const ColumnMoments moments = task.rows->moments();
  RankingModel ranking(moments, salience ? n : 0);
  const DamageModel damage(moments);
  std::vector<double> logits(n);
  task.reasons.resize(n);
  task.teaser_signs.resize(n);
  if (task.result->keeps_rows) task.result->rows.resize(n);
  for (std::size_t k = 0; k < n;) {
    const std::span<const FeatureRow> rows = task.rows->next();
    if (salience) ranking.read(rows);
    damage.read(rows, &logits[k]);
    for (const FeatureRow& row : rows) {
      task.reasons[k] = static_cast<std::uint16_t>(find_reasons(row, k));
      task.teaser_signs[k] = find_teaser_signs(row);
      if (task.result->keeps_rows) task.result->rows[k] = row;
      ++k;
    }
  }
  task.rows.reset();
  task.condition.confidence = {};
  let_go(task.condition.marks.marks);
  task.raw = salience ? ranking.scores() : classic_scores(task.ranker, task.vectors);
  for (std::size_t k = 0; k < n; ++k) {
    // Damage that raises no flag lowers what is doubted.
    double& doubt = task.condition.damage[task.candidates[k]];
    doubt = combine_damage(doubt, logits[k]);
    if (salience) task.raw[k] -= damage_penalty(logits[k]);
  }
}

// What is said of each sentence, whatever is chosen.
void describe(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  result.sentences = make_sentences(task.text, task.sentences, task.terms, task.condition,
                                    result.language, task.memory);
  for (std::size_t k = 0; k < task.candidates.size(); ++k) {
    result.sentences[task.candidates[k]].reasons = task.reasons[k];
  }
  if (task.document.title) result.title = task.document.blocks[*task.document.title].span;
  result.keywords = find_keywords(task.text, task.terms, task.candidates);
}

void put_in_order(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  result.material =
      gather(task.text, result.language, task.document, task.sentences, task.terms, task.condition,
             task.candidates, task.teaser_signs, std::move(task.vectors), std::move(task.raw),
             task.ranker != Ranker::kSalience);
  const std::vector<std::uint32_t>& needs = result.material.needs;
  for (std::size_t k = 0; k < needs.size(); ++k) {
    if (needs[k] < kLost) {
      result.sentences[task.candidates[k]].antecedent = task.candidates[needs[k]];
    }
  }
  result.weigh({}, std::move(task.postings));
}

// Headlines stand for the whole text, so they come before the focus.
void finish(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  result.headlines = find_headlines(task.text, task.title, result, task.terms);
  result.focus_on(task.focus);
  result.blocks = std::move(task.document.blocks);
}

struct Step {
  void (*run)(Task::Impl&);
  double share;  // of the time of an analysis, measured on news in each of six languages
};
constexpr Step kSteps[] = {
    {read_blocks, 0.04},    {read_language, 0.01}, {read_sentences, 0.14}, {read_terms, 0.24},
    {read_condition, 0.24}, {weigh, 0.02},         {read_features, 0.14},  {read_rows, 0.09},
    {describe, 0.01},       {put_in_order, 0.06},  {finish, 0.01},
};
constexpr std::size_t kStepCount = std::size(kSteps);

// The blocks as a document, or the error: where the first one begins that is empty, not within the
// text, or not after the one before.
Result<Document> take_blocks(std::string_view text, std::span<const Block> blocks) {
  Document document;
  std::uint32_t last = 0;
  for (const Block& block : blocks) {
    if (block.span.begin < last || block.span.end <= block.span.begin ||
        block.span.end > text.size()) {
      return Error{Status::kInvalidArgument, block.span.begin};
    }
    last = block.span.end;
    if (block.kind == BlockKind::kTitle && !document.title) {
      document.title = static_cast<std::uint32_t>(document.blocks.size());
    }
    document.blocks.push_back(block);
  }
  return document;
}

constexpr Error kOutOfMemory = {Status::kOutOfMemory, 0};

Result<Analysis> run(Result<Task> task) {
  if (!task) return task.error();
  while (!task->done()) task->step();
  return std::move(*task).finish();
}

}  // namespace

Result<Task> Task::start(std::string_view text, std::span<const Block> blocks,
                         const Options& options) {
  Result<Task> task = start(text, options);
  if (!task) return task.error();
  Result<Document> document = guarded([&] { return take_blocks(text, blocks); }, kOutOfMemory);
  if (!document) return document.error();
  task->impl_->document = std::move(*document);
  task->impl_->has_blocks = true;
  return task;
}

Task::Task(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Task::Task(Task&&) noexcept = default;
Task& Task::operator=(Task&&) noexcept = default;
Task::~Task() = default;

Result<Task> Task::start(std::string_view text, const Options& options) {
  if (text.size() > kMaxTextBytes || options.title.size() > kMaxTextBytes ||
      options.focus.size() > kMaxTextBytes) {
    return Error{Status::kTextTooLong, kMaxTextBytes};
  }
  const std::optional<LanguageId> language = language_from_tag(options.language);
  if (!options.language.empty() && !language) return Error{Status::kUnknownLanguage, 0};
  if (!unicode::data_available()) return Error{Status::kMissingData, 0};
  return guarded(
      [&]() -> Result<Task> {
        auto impl = std::make_unique<Impl>(text);
        impl->title = options.title;
        impl->focus = options.focus;
        impl->ranker = options.ranker;
        impl->result->keeps_rows = options.features;
        if (!options.language.empty()) impl->language = language;
        return Task(std::move(impl));
      },
      kOutOfMemory);
}

bool Task::done() const { return impl_->step == kStepCount; }

double Task::progress() const {
  if (done()) return 1;
  double share = 0;
  for (std::size_t i = 0; i < impl_->step; ++i) share += kSteps[i].share;
  return share;
}

void Task::step() { kSteps[impl_->step++].run(*impl_); }

Analysis Task::finish() && { return Analysis(std::move(impl_->result)); }

Result<Analysis> analyze(std::string_view text, const Options& options) {
  return guarded([&] { return run(Task::start(text, options)); }, kOutOfMemory);
}

Result<Analysis> analyze(std::string_view text, std::span<const Block> blocks,
                         const Options& options) {
  return guarded([&] { return run(Task::start(text, blocks, options)); }, kOutOfMemory);
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
  const std::vector<std::uint32_t>& candidates = impl_->material.candidates;
  const auto place = std::lower_bound(candidates.begin(), candidates.end(), sentence);
  if (place == candidates.end() || *place != sentence) return kNone;
  return impl_->rows[static_cast<std::size_t>(place - candidates.begin())];
}

}  // namespace leitsatz
