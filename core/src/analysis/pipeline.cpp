// The pipeline, step after step: a text becomes an analysis. Each step calls one stage or a few
// small ones, and each stage is a function of the room that holds it.

#include "analysis/headline.h"
#include "analysis/holdings.h"
#include "analysis/public_sentences.h"
#include "analysis/task.h"
#include "document/line_kinds.h"
#include "keywords/keywords.h"
#include "language/data/word_source.h"
#include "ranking/damage_model.h"
#include "ranking/title_terms.h"
#include "sentences/split_foreign.h"
#include "sentences/trim_glued.h"

namespace leitsatz {
namespace {

void read_language(Task::Impl& task) {
  ParsedText& parsed = task.parsed;
  parsed.language =
      task.language ? *task.language : detect_language(parsed.text, task.memory).language;
  task.result->language = parsed.language;
  task.result->missing_data = missing_data(parsed.text);
  if (lacks_words(parsed.language)) task.result->missing_data |= kWordsData;
}

void read_blocks(Task::Impl& task) {
  ParsedText& parsed = task.parsed;
  if (task.has_blocks) {
    mark_lines(parsed.text, parsed.language, parsed.document);
    mark_fragments(parsed.text, parsed.document);
  } else {
    parsed.document = parse_document(parsed.text, parsed.language);
  }
  parsed.debris = find_all_debris(parsed.text, parsed.document);
}

void read_sentences(Task::Impl& task) {
  ParsedText& parsed = task.parsed;
  parsed.sentences = split_sentences(parsed.text, parsed.document, parsed.debris, parsed.language);
  parsed.cuts = trim_debris(parsed.text, parsed.debris, parsed.sentences);
  trim_glued(parsed);
}

void read_terms(Task::Impl& task) {
  ParsedText& parsed = task.parsed;
  parsed.terms =
      find_terms(parsed.text, parsed.sentences.spans, parsed.debris, parsed.language, task.title);
  const ForeignSplit split = split_foreign_sentences(parsed, task.memory);
  if (split.any) count_again(parsed.terms, parsed.sentences.spans);
  if (split.lacks_words) task.result->missing_data |= kWordsData;
}

void read_flags(Task::Impl& task) { task.flags = find_flags(task.parsed, task.memory); }

void read_vectors(Task::Impl& task) {
  task.candidates = find_candidates(task.parsed);
  task.vectors = make_vectors(task.parsed.terms, task.candidates);
}

void read_features(Task::Impl& task) {
  task.rows = find_features(task.parsed, task.flags, task.candidates, task.vectors, task.postings);
}

// Frees the rows, and what only they are made from.
void read_scores(Task::Impl& task) {
  task.readings = read_rows(*task.rows, task.result->ranker, task.vectors, task.result->keeps_rows);
  task.rows.reset();
  task.flags.confidence = {};
  task.flags.marks.marks = {};
  for (std::size_t k = 0; k < task.candidates.size(); ++k) {
    double& damage = task.flags.damage[task.candidates[k]];
    damage = combine_damage(damage, task.readings.damage_logits[k]);
  }
}

// The candidates whose words an index may list, with their scores: not those of talk that says
// nothing, of debris, or of another language.
struct Indexed {
  std::vector<std::uint32_t> sentences;
  std::vector<double> scores;
};
Indexed find_indexed(const Task::Impl& task) {
  constexpr std::uint32_t kUnindexable = kFiller | kMarkup | kStutter | kForeign | kIllFormed;
  Indexed indexed;
  for (std::size_t k = 0; k < task.candidates.size(); ++k) {
    if (task.flags.bits[task.candidates[k]] & kUnindexable) continue;
    indexed.sentences.push_back(task.candidates[k]);
    indexed.scores.push_back(task.readings.scores[k]);
  }
  return indexed;
}

// Describes each sentence, whatever is chosen later.
void describe(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  const Document& document = task.parsed.document;
  result.sentences = make_sentences(task.parsed, task.flags, task.memory);
  result.holdings = find_holdings(task.parsed);
  for (std::size_t k = 0; k < task.candidates.size(); ++k) {
    result.sentences[task.candidates[k]].reasons = task.readings.reasons[k];
  }
  result.rows = std::move(task.readings.rows);
  if (document.title) result.title = document.blocks[*document.title].span;
  result.shares = std::move(task.readings.shares);
  result.title_terms = title_terms(task.parsed);
  const Indexed indexed = find_indexed(task);
  result.keywords = find_keywords({task.parsed.text, task.parsed.terms, indexed.sentences,
                                   result.title_terms, task.parsed.language, indexed.scores});
}

void put_in_order(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  result.input = make_selection_input(task.parsed, task.flags,
                                      {.sentences = std::move(task.candidates),
                                       .vectors = std::move(task.vectors),
                                       .scores = std::move(task.readings.scores),
                                       .teaser_signs = std::move(task.readings.teaser_signs),
                                       .classic = result.ranker != Ranker::kSalience});
  result.name_antecedents();
  result.rank({}, std::move(task.postings));
}

// Headlines represent the whole text, so they are found before the focus changes the order.
void finish(Task::Impl& task) {
  Analysis::Impl& result = *task.result;
  result.headlines = find_headlines(task.parsed, task.title, result);
  result.focus_on(task.focus);
  result.blocks = std::move(task.parsed.document.blocks);
}

constexpr Step kSteps[] = {
    {read_language, 0.01}, {read_blocks, 0.04},  {read_sentences, 0.14}, {read_terms, 0.24},
    {read_flags, 0.24},    {read_vectors, 0.02}, {read_features, 0.14},  {read_scores, 0.09},
    {describe, 0.01},      {put_in_order, 0.06}, {finish, 0.01},
};

}  // namespace

std::span<const Step> analysis_steps() { return kSteps; }

}  // namespace leitsatz
