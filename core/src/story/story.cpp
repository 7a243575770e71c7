// Puts analyses of several texts together: sentences one after another, terms joined, scores on one
// scale, one order of choice. See story.h in core/include.
#include "story/story.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "analysis/joined.h"
#include "analysis/select.h"
#include "analysis/statistics.h"
#include "base/catch_bad_alloc.h"
#include "base/deterministic.h"
#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/unicode.h"
#include "language/data/languages.h"
#include "ranking/rankers.h"
#include "story/dates.h"
#include "story/joint_scores.h"
#include "story/joint_terms.h"

namespace leitsatz {
namespace {

constexpr Error kOutOfMemory = {Status::kOutOfMemory, 0};

// A hash of all that a text says and where it says it.
std::uint64_t hash_of(const Analysis::Impl& text) {
  std::uint64_t hash = fnv1a(kFnvBasis, text.language);
  for (const Sentence& sentence : text.sentences) {
    hash = fnv1a(fnv1a(hash, sentence.span.begin), sentence.span.end);
  }
  for (const char c : text.input.spellings.bytes) hash = fnv1a(hash, static_cast<unsigned char>(c));
  for (const Entry& entry : text.input.vectors.entries) {
    hash = fnv1a(fnv1a(hash, entry.term), bits_as<std::uint32_t>(entry.weight));
  }
  return finish_hash(hash);
}

// By text: the first one that says the same.
std::vector<std::uint32_t> find_same(std::span<const Told> texts) {
  HashIndex index(texts.size());
  std::vector<std::uint32_t> same(texts.size());
  for (std::uint32_t t = 0; t < texts.size(); ++t) {
    same[t] = t;
    const Analysis::Impl& text = texts[t].analysis->impl();
    if (!text.sentences.empty()) same[t] = index.number(hash_of(text), t);
  }
  return same;
}

// By text: its place in the order of dates.
std::vector<std::uint32_t> order_by_date(std::span<const Told> texts) {
  constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
  std::vector<std::int64_t> dates;
  for (const Told& text : texts) dates.push_back(read_date(text.date).value_or(kNever));
  std::vector<std::uint32_t> order(texts.size()), place(texts.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return dates[a] < dates[b]; });
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  return place;
}

// Whether indices of all texts together fit into 32 bits.
bool fits(std::span<const Told> texts) {
  std::uint64_t sentences = 0, terms = 0, entries = 0, letters = 0;
  for (const Told& text : texts) {
    const Analysis::Impl& impl = text.analysis->impl();
    sentences += impl.sentences.size();
    terms += impl.input.vectors.isf.size();
    entries += impl.input.vectors.entries.size();
    letters += impl.input.spellings.bytes.size();
  }
  return std::max({sentences, terms, entries, letters, std::uint64_t{texts.size()}}) < kLost;
}

template <class T>
void append(const std::vector<T>& more, std::vector<T>& all) {
  all.insert(all.end(), more.begin(), more.end());
}

// Appends the sentences of text `number`, and its candidates unless an earlier text is the same.
void append_text(const Analysis::Impl& text, std::uint32_t number, Story::Impl& story) {
  Analysis::Impl& joint = story.joint;
  const auto first_sentence = static_cast<std::uint32_t>(joint.sentences.size());
  story.begins.push_back(first_sentence);
  story.languages.push_back(text.language);
  const bool counts = story.same_as[number] == number;
  if (counts) append(text.holdings, joint.holdings);
  joint.holdings.resize(first_sentence + text.sentences.size(), 0);
  for (Sentence sentence : text.sentences) {
    sentence.antecedent = kNoSentence;  // named again when all are in
    joint.sentences.push_back(sentence);
    story.document.push_back(number);
  }
  joint.missing_data |= text.missing_data;
  if (!counts) return;
  SelectionInput& all = joint.input;
  const SelectionInput& own = text.input;
  const auto first = static_cast<std::uint32_t>(all.candidates.size());
  for (const std::uint32_t s : own.candidates) all.candidates.push_back(first_sentence + s);
  for (const std::uint32_t k : own.needs) all.needs.push_back(k < kLost ? first + k : k);
  append(own.raw, all.raw);
  append(own.standing, all.standing);
  append(own.teaser_standing, all.teaser_standing);
  append(own.block, all.block);
  append(own.brevity, all.brevity);
  append(own.teaser_gains.gains, all.teaser_gains.gains);
  append(own.teaser_gains.openers, all.teaser_gains.openers);
  all.document.insert(all.document.end(), own.candidates.size(), number);
  all.language.insert(all.language.end(), own.candidates.size(), text.language);
}

// The scores of all candidates on one scale.
std::vector<double> score(const Analysis::Impl& joint, std::span<const std::uint32_t> begins) {
  const SelectionInput& input = joint.input;
  switch (joint.ranker) {
    case Ranker::kSalience:
      return joint_scores(input.vectors, begins, input.raw);
    case Ranker::kLead:  // the first sentence of each text, then the second of each
      return input.raw;
    case Ranker::kTextRank:
    case Ranker::kLexRank:
      return classic_scores(joint.ranker, input.vectors);
  }
  return input.raw;
}

// The language in which the texts have most words of a focus, of those that they are in.
LanguageId language_of_focus(std::string_view focus, const Spellings& spellings,
                             std::span<const LanguageId> languages) {
  if (languages.size() < 2) return languages.empty() ? kUnd : languages.front();
  HashIndex stems(spellings.words.size());
  for (const Spellings::Spelling& word : spellings.words) stems.number(word.stem, 1);
  const Span all{0, static_cast<std::uint32_t>(focus.size())};
  LanguageId best = languages.front();
  std::ptrdiff_t most = 0;
  for (const LanguageId language : languages) {
    const Terms terms = find_terms(focus, std::vector<Span>{all}, {}, language, {});
    const auto found = std::count_if(terms.terms.begin(), terms.terms.end(), [&](const Term& term) {
      return stems.find_number(term.hash) != 0;
    });
    if (found > most) best = language;
    most = std::max(most, found);
  }
  return best;
}

std::unique_ptr<Story::Impl> tell(std::span<const Told> texts, std::string_view focus) {
  auto story = std::make_unique<Story::Impl>();
  story->statuses.assign(texts.size(), Status::kOk);
  story->same_as = find_same(texts);
  story->by_date = order_by_date(texts);
  Analysis::Impl& joint = story->joint;
  if (!texts.empty()) joint.ranker = texts.front().analysis->impl().ranker;
  joint.input.classic = joint.ranker != Ranker::kSalience;
  std::vector<TextTerms> terms;
  std::vector<std::uint32_t> begins{0};  // of the candidates of each text that has any
  for (std::uint32_t t = 0; t < texts.size(); ++t) {
    const Analysis::Impl& text = texts[t].analysis->impl();
    append_text(text, t, *story);
    if (story->same_as[t] != t || text.input.candidates.empty()) continue;
    terms.push_back({text.input.vectors, text.input.spellings, text.language});
    begins.push_back(static_cast<std::uint32_t>(joint.input.candidates.size()));
  }
  story->begins.push_back(static_cast<std::uint32_t>(joint.sentences.size()));
  JointTerms joined = join_terms(terms);
  joint.input.vectors = std::move(joined.vectors);
  joint.input.spellings = std::move(joined.spellings);
  joint.input.shared = std::move(joined.shared);
  story->used = std::move(joined.languages);
  joint.input.raw = score(joint, begins);
  joint.name_antecedents();
  joint.rank({}, Postings(joint.input.vectors));
  story->focus_on(focus);
  return story;
}

}  // namespace

void Story::Impl::focus_on(std::string_view focus) {
  std::vector<double> match;
  if (!focus.empty()) {
    match = match_focus(joint.input.spellings, joint.input.vectors, focus,
                        language_of_focus(focus, joint.input.spellings, used));
  }
  if (match.empty() && !joint.focus_matched) return;
  joint.rank(match, Postings(joint.input.vectors));
}

Story::Story(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Story::Story(Story&&) noexcept = default;
Story& Story::operator=(Story&&) noexcept = default;
Story::~Story() = default;

std::uint32_t Story::size() const { return static_cast<std::uint32_t>(impl_->statuses.size()); }
std::span<const Analysis> Story::documents() const { return impl_->documents; }
Status Story::status_of(std::uint32_t document) const { return impl_->statuses[document]; }
std::uint32_t Story::same_as(std::uint32_t document) const { return impl_->same_as[document]; }
std::span<const Sentence> Story::sentences() const { return impl_->joint.sentences; }
std::uint32_t Story::document_of(std::uint32_t sentence) const { return impl_->document[sentence]; }
std::uint32_t Story::first_sentence(std::uint32_t document) const {
  return impl_->begins[document];
}
bool Story::focus_matched() const { return impl_->joint.focus_matched; }

Result<Story> rank_together(std::span<const Told> texts, std::string_view focus) {
  if (focus.size() > kMaxTextBytes || !fits(texts)) {
    return Error{Status::kTextTooLong, kMaxTextBytes};
  }
  return catch_bad_alloc([&]() -> Result<Story> { return Story(tell(texts, focus)); },
                         kOutOfMemory);
}

Result<Story> analyze_together(std::span<const Source> sources, const StoryOptions& options) {
  return catch_bad_alloc(
      [&]() -> Result<Story> {
        std::vector<Analysis> documents;
        std::vector<Status> statuses;
        documents.reserve(sources.size());
        for (const Source& source : sources) {
          const Options own = {.language = source.language,
                               .title = source.title,
                               .ranker = options.ranker,
                               .features = options.features};
          Result<Analysis> analysis =
              source.blocks ? analyze(source.text, *source.blocks, own) : analyze(source.text, own);
          const Status status = analysis ? Status::kOk : analysis.error().status;
          if (status == Status::kOutOfMemory) return kOutOfMemory;
          if (!analysis) analysis = analyze({}, {.ranker = options.ranker});
          if (!analysis) return analysis.error();
          statuses.push_back(status);
          documents.push_back(std::move(*analysis));
        }
        std::vector<Told> texts;
        texts.reserve(sources.size());
        for (std::size_t t = 0; t < sources.size(); ++t) {
          texts.push_back({&documents[t], sources[t].date});
        }
        Result<Story> story = rank_together(texts, options.focus);
        if (!story) return story.error();
        story->impl().documents = std::move(documents);
        story->impl().statuses = std::move(statuses);
        return story;
      },
      kOutOfMemory);
}

Result<Summary> select(const Story& story, const StoryBudget& budget) {
  if (!is_valid(budget.budget, story.sentences().size())) return Error{Status::kInvalidBudget, 0};
  return catch_bad_alloc(
      [&]() -> Result<Summary> {
        const Story::Impl& impl = story.impl();
        DocumentLimit limit;
        if (budget.per_document != kNoLimit) limit = {impl.document, budget.per_document};
        Summary summary = choose(impl.joint, budget.budget, limit);
        if (budget.order == StoryOrder::kDate) {
          std::stable_sort(summary.picks.begin(), summary.picks.end(),
                           [&](std::uint32_t a, std::uint32_t b) {
                             return impl.by_date[impl.document[a]] < impl.by_date[impl.document[b]];
                           });
        }
        return summary;
      },
      kOutOfMemory);
}

std::string joined(std::span<const std::string_view> texts, const Story& story,
                   const Summary& summary) {
  std::vector<std::string_view> sentences;
  sentences.reserve(summary.picks.size());
  for (const std::uint32_t pick : summary.picks) {
    sentences.push_back(slice(texts[story.document_of(pick)], story.sentences()[pick].span));
  }
  return join_sentences(sentences);
}

Statistics statistics(const Story& story, const Summary& summary) {
  struct Amount {
    std::uint64_t words = 0, characters = 0;
  };
  std::array<Amount, kLanguageCount> all{}, chosen{};  // by language
  const Story::Impl& impl = story.impl();
  const auto count = [&](std::uint32_t s, std::array<Amount, kLanguageCount>& amounts) {
    Amount& amount = amounts[impl.languages[impl.document[s]]];
    amount.words += impl.joint.sentences[s].words;
    amount.characters += impl.joint.sentences[s].characters;
  };
  for (std::uint32_t s = 0; s < impl.document.size(); ++s) {
    if (impl.same_as[impl.document[s]] == impl.document[s]) count(s, all);
  }
  for (const std::uint32_t s : summary.picks) count(s, chosen);
  Statistics result;
  result.sentences = static_cast<std::uint32_t>(impl.joint.input.candidates.size());
  for (const std::uint32_t s : impl.joint.input.candidates) {
    if (impl.joint.sentences[s].flags & kDamage) ++result.damaged;
  }
  result.summary_words = summary.words;
  result.summary_sentences = static_cast<std::uint32_t>(summary.picks.size());
  for (std::size_t id = 0; id < kLanguageCount; ++id) {
    const auto language = static_cast<LanguageId>(id);
    result.words += static_cast<std::uint32_t>(all[id].words);
    if (all[id].words + all[id].characters == 0) continue;
    result.reading_seconds += seconds_to_read(all[id].words, all[id].characters, language);
    result.summary_seconds += seconds_to_read(chosen[id].words, chosen[id].characters, language);
  }
  return result;
}

Status refocus(Story& story, std::string_view focus) {
  if (focus.size() > kMaxTextBytes) return Status::kTextTooLong;
  return catch_bad_alloc(
      [&] {
        story.impl().focus_on(focus);
        return Status::kOk;
      },
      Status::kOutOfMemory);
}

}  // namespace leitsatz
