#include "condition.h"

#include <algorithm>

#include "boilerplate.h"
#include "dangling.h"
#include "detectors.h"
#include "made_once.h"
#include "punctuation.h"
#include "quotes.h"
#include "unicode.h"

namespace leitsatz {
namespace {

// What is usual in a document is no damage: verse begins in lower case, lists and chats have no
// stops.
struct Habits {
  bool lower_starts = false;
  bool missing_stops = false;
};

// Those that remember or prepare something.
struct Detectors {
  Detectors(const Terms& terms, LanguageId language, WordMemory& memory)
      : stutter(terms),
        foreign(language, memory),
        boilerplate(made_for<BoilerplateDetector>(language)),
        dangling(made_for<DanglingDetector>(language)) {}

  StutterDetector stutter;
  ForeignDetector foreign;
  const BoilerplateDetector& boilerplate;
  const DanglingDetector& dangling;
};

void set(Confidence& row, std::uint32_t flag, float confidence) {
  float& value = row[bit_of(flag)];
  value = std::max(value, confidence);
}

float get(const Confidence& row, std::uint32_t flag) { return row[bit_of(flag)]; }

// Fills a row with what the sentence itself shows.
void look_at(const SentenceView& s, Cut cut, Pairing pairing, bool markup, bool overlong,
             Detectors& detectors, Confidence& row) {
  if (markup) set(row, kMarkup, kSure);
  set(row, kMarkup, detect_code(s));
  set(row, kStutter, detectors.stutter.detect(s));
  set(row, kCutStart, detect_lower_start(s));
  if (cut == Cut::kClause) set(row, kCutStart, kLikely);
  if (cut != Cut::kNothing) set(row, kNarrowed, kSure);
  // A sentence that ran into a foreign one lost its stop to it.
  if (cut != Cut::kForeign) set(row, kCutEnd, detect_missing_stop(s));
  set(row, kCutEnd, detect_dangling_end(s));
  if (pairing == Pairing::kBroken) set(row, kUnbalanced, kLikely + 0.1f);
  if (pairing == Pairing::kContinued) set(row, kUnbalanced, kHint);
  set(row, kPunctuation, detect_orphan_punctuation(s));
  set(row, kPunctuation, detect_broken_word(s));
  set(row, kForeign, detect_foreign(s, detectors.foreign));
  set(row, kRunTogether, detect_run_together(s));
  set(row, kRunTogether, detect_lost_boundary(s));
  set(row, kFragment, detect_fragment(s));
  set(row, kBoilerplate, detectors.boilerplate.detect(s));
  set(row, kIllFormed, detect_ill_formed(s));
  set(row, kCapitals, detect_capitals(s));
  if (overlong) set(row, kOverlong, kSure);
}

Habits find_habits(std::span<const Confidence> rows, std::span<const std::uint8_t> candidate) {
  constexpr std::size_t kMinSentences = 4;  // fewer show no habit
  std::size_t n = 0, lower = 0, unstopped = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!candidate[i]) continue;
    ++n;
    lower += get(rows[i], kCutStart) >= kFlagged;
    unstopped += get(rows[i], kCutEnd) >= kFlagged;
  }
  Habits habits;
  if (n < kMinSentences) return habits;
  habits.lower_starts = lower * 3 > n;
  habits.missing_stops = unstopped * 3 > n;
  return habits;
}

// Names without a stop at the very end are who wrote the text: nothing is cut, though nothing is
// said.
void forgive_byline(std::span<Confidence> rows, const Sentences& sentences, const Terms& terms,
                    std::span<const std::uint8_t> candidate) {
  constexpr std::size_t kMaxWords = 8;
  if (rows.size() < 3 || !candidate.back() || sentences.overlong.back()) return;
  const std::span<const Token> tokens = terms.of(rows.size() - 1);
  std::size_t capitals = 0;
  for (const Token& token : tokens) capitals += (token.shape & kUpperStart) != 0;
  float& cut_end = rows.back()[bit_of(kCutEnd)];
  if (tokens.size() <= kMaxWords && capitals * 3 >= tokens.size() * 2)
    cut_end = std::min(cut_end, kHint);
}

// A sentence is judged by its neighbours too. A stop before a sentence that begins in its middle
// was wrong: the end of the one before may be lost. A scrap beside a damaged sentence is one of its
// pieces.
void judge_by_neighbours(std::span<Confidence> rows, const Sentences& sentences) {
  const auto damaged = [&](std::size_t i) {
    for (std::size_t bit = 0; bit < kFlagCount; ++bit) {
      if ((kDamage & (1u << bit)) && rows[i][bit] >= kFlagged) return true;
    }
    return false;
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool first = i == 0 || sentences.block[i] != sentences.block[i - 1];
    const bool last = i + 1 == rows.size() || sentences.block[i] != sentences.block[i + 1];
    const bool foreign = get(rows[i], kForeign) >= kFlagged;  // says nothing of the one before
    if (!first && !foreign && get(rows[i], kCutStart) >= kFlagged) {
      set(rows[i - 1], kCutEnd, kDoubt);
    }
    if (get(rows[i], kFragment) >= kHint &&
        ((!first && damaged(i - 1)) || (!last && damaged(i + 1)))) {
      set(rows[i], kFragment, kLikely);
    }
  }
}

}  // namespace

Condition check_condition(std::string_view text, const Document& document,
                          std::span<const Debris> debris, const Sentences& sentences,
                          std::span<const Cut> cuts, const Terms& terms, LanguageId language,
                          WordMemory& memory) {
  const std::size_t n = sentences.spans.size();
  Condition condition;
  condition.confidence.assign(n, Confidence{});
  condition.marks = find_marks(text, sentences.spans);
  const std::vector<Pairing> pairing = pair_quotes(text, sentences, condition.marks);
  const Lexicon& words = lexicon(language);
  Detectors detectors(terms, language, memory);
  std::vector<std::uint8_t> candidate(n, 0);
  std::size_t d = 0;
  bool first = true;  // of those that can be chosen
  for (std::size_t i = 0; i < n; ++i) {
    const Span span = sentences.spans[i];
    const BlockKind kind = document.blocks[sentences.block[i]].kind;
    while (d < debris.size() && debris[d].span.end <= span.begin) ++d;
    bool markup = false;
    for (std::size_t k = d; k < debris.size() && debris[k].span.begin < span.end; ++k) {
      markup = markup || debris[k].markup;
    }
    const SentenceView view{text,
                            span,
                            terms.of(i),
                            terms,
                            words,
                            condition.marks.of(i),
                            condition.marks.kinds[i],
                            condition.marks.characters[i],
                            kind};
    Confidence& row = condition.confidence[i];
    look_at(view, cuts[i], pairing[i], markup, sentences.overlong[i] != 0, detectors, row);
    candidate[i] = can_be_chosen(kind);
    if (candidate[i]) set(row, kDangling, detectors.dangling.detect(view, pairing[i], first));
    first = first && !candidate[i];
    if (kind == BlockKind::kTitle || kind == BlockKind::kHeading) set(row, kHeading, kSure);
    if (!candidate[i]) {  // headings and captions are short and have no stop
      row[bit_of(kCutEnd)] = row[bit_of(kFragment)] = 0;
    }
    if (kind == BlockKind::kBoilerplate) set(row, kBoilerplate, kSure);
    if (kind == BlockKind::kCode) set(row, kMarkup, kSure);
  }

  forgive_byline(condition.confidence, sentences, terms, candidate);
  const Habits habits = find_habits(condition.confidence, candidate);
  for (Confidence& row : condition.confidence) {
    if (habits.lower_starts) row[bit_of(kCutStart)] = 0;
    if (habits.missing_stops) row[bit_of(kCutEnd)] = 0;
  }
  judge_by_neighbours(condition.confidence, sentences);

  condition.flags.assign(n, 0);
  condition.damage.assign(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    double whole = 1;
    for (std::size_t bit = 0; bit < kFlagCount; ++bit) {
      const float confidence = condition.confidence[i][bit];
      if (confidence >= kFlagged) condition.flags[i] |= 1u << bit;
      if (kDamage & (1u << bit)) whole *= 1 - static_cast<double>(confidence);
    }
    condition.damage[i] = 1 - whole;
  }
  return condition;
}

}  // namespace leitsatz
