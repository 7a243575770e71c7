#include "flags/flags.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/line_shapes.h"
#include "flags/boilerplate.h"
#include "flags/dangling.h"
#include "flags/detectors.h"
#include "flags/filler.h"
#include "flags/quotes.h"
#include "language/made_for.h"

namespace leitsatz {
namespace {

// A byline needs a text before it.
constexpr std::size_t kLeastWithByline = 3;  // sentences

// Habits of a document, which are no damage: verse begins in lower case, lists and chats have no
// stops.
struct Habits {
  bool lower_starts = false;
  bool missing_stops = false;
  bool some_stops = false;  // there are enough whole sentences to choose from
};

// Detectors that keep state or need tables.
struct Detectors {
  Detectors(const Terms& terms, LanguageId language, WordMemory& memory)
      : stutter(terms),
        foreign(language, memory),
        boilerplate(made_for<BoilerplateDetector>(language)),
        filler(made_for<FillerDetector>(language)),
        dangling(made_for<DanglingDetector>(language)) {}

  StutterDetector stutter;
  ForeignDetector foreign;
  const BoilerplateDetector& boilerplate;
  const FillerDetector& filler;
  const DanglingDetector& dangling;
};

float get(const Confidence& row, std::uint32_t flag) { return row[bit_of(flag)]; }

// What earlier stages found in a sentence.
struct Findings {
  Cut cut = Cut::kNothing;
  Pairing pairing = Pairing::kBalanced;
  bool markup = false;
  bool overlong = false;
};

// The confidences from the sentence alone.
Confidence look_at(const SentenceView& s, const Findings& found, Detectors& detectors) {
  const auto [cut, pairing, markup, overlong] = found;
  Confidence row{};
  detect_within(s, row);
  if (markup) raise_to(row, kMarkup, kSure);
  raise_to(row, kStutter, detectors.stutter.detect(s));
  if (cut == Cut::kClause) raise_to(row, kCutStart, kLikely);
  if (cut != Cut::kNothing) raise_to(row, kNarrowed, kSure);
  // A sentence that ran into a foreign one has lost its stop.
  if (cut != Cut::kForeign) raise_to(row, kCutEnd, detect_missing_stop(s));
  if (pairing == Pairing::kBroken) raise_to(row, kUnbalanced, kLikely + 0.1f);
  if (pairing == Pairing::kContinued) raise_to(row, kUnbalanced, kHint);
  raise_to(row, kForeign, detect_foreign(s, detectors.foreign));
  raise_to(row, kBoilerplate, detectors.boilerplate.detect(s));
  raise_to(row, kBoilerplate, detect_credit(s));
  raise_to(row, kPictured, detect_caption(s));
  raise_to(row, kFiller, detectors.filler.detect(s));
  if (overlong) raise_to(row, kOverlong, kSure);
  return row;
}

// Tells whether a span contains leftover markup. REQUIRES: spans come in ascending order.
class MarkupScanner {
 public:
  explicit MarkupScanner(std::span<const Debris> debris) : debris_(debris) {}

  bool within(Span span) {
    while (next_ < debris_.size() && debris_[next_].span.end <= span.begin) ++next_;
    for (std::size_t k = next_; k < debris_.size() && debris_[k].span.begin < span.end; ++k) {
      if (debris_[k].markup) return true;
    }
    return false;
  }

 private:
  std::span<const Debris> debris_;
  std::size_t next_ = 0;  // the first that does not end before the last span
};

// Counts habits among the candidates.
class HabitCounter {
 public:
  void add(const Confidence& row) {
    ++candidates_;
    lower_ += get(row, kCutStart) >= kFlagged;
    unstopped_ += get(row, kCutEnd) >= kFlagged;
  }
  Habits habits() const {
    constexpr std::size_t kMinSentences = 4;  // fewer show no habit
    if (candidates_ < kMinSentences) return {};
    constexpr std::size_t kSomeStops = 3;
    return {lower_ * 3 > candidates_, unstopped_ * 2 > candidates_,
            candidates_ - unstopped_ >= kSomeStops};
  }

 private:
  std::size_t candidates_ = 0, lower_ = 0, unstopped_ = 0;
};

// A few names without a stop at the very end name the author: nothing is cut off there.
void forgive_byline(Confidence& last, std::span<const Token> tokens) {
  constexpr std::size_t kMaxWords = 8;
  std::size_t capitals = 0;
  for (const Token& token : tokens) capitals += (token.shape & kUpperStart) != 0;
  float& cut_end = last[bit_of(kCutEnd)];
  if (tokens.size() <= kMaxWords && capitals * 3 >= tokens.size() * 2)
    cut_end = std::min(cut_end, kHint);
}

// Whether a sentence opens the block behind "Liebe Nachbarn,", where it may begin in lower case.
bool follows_salutation(const ParsedText& parsed, std::size_t i) {
  const std::uint32_t block = parsed.sentences.block[i];
  if (block == 0 || (i > 0 && parsed.sentences.block[i - 1] == block)) return false;
  const Block& before = parsed.document.blocks[block - 1];
  return before.kind == BlockKind::kBoilerplate && is_salutation(parsed.text, before.span);
}

// Sets what the kind of its block makes of sentence `i`.
void fit_to_block(const ParsedText& parsed, std::size_t i, Confidence& row) {
  const BlockKind kind = parsed.kind_of(i);
  if (!parsed.can_choose(i)) {  // headings and captions are short and have no stop
    for (const Flag flag : {kCutEnd, kFragment, kQuestion, kLeadIn, kBrief, kFiller, kPictured}) {
      row[bit_of(flag)] = 0;
    }
    if (can_be_chosen(kind)) raise_to(row, kFragment, kSure);  // an item that is a label
  }
  if (kind == BlockKind::kTitle || kind == BlockKind::kHeading) raise_to(row, kHeading, kSure);
  if (kind == BlockKind::kBoilerplate) raise_to(row, kBoilerplate, kSure);
  if (kind == BlockKind::kCode) raise_to(row, kMarkup, kSure);
}

// Forgives sentence `i` a beginning or an end that its place explains.
void forgive_edges(const ParsedText& parsed, std::size_t i, Confidence& row) {
  const Sentences& sentences = parsed.sentences;
  const std::size_t n = sentences.spans.size();
  const bool candidate = parsed.can_choose(i);
  if (candidate && parsed.cuts[i] == Cut::kNothing && get(row, kCutStart) > kNo &&
      follows_salutation(parsed, i)) {
    row[bit_of(kCutStart)] = kNo;
  }
  const bool overlong = (sentences.overlong[i] & kCutAtCap) != 0;
  if (i + 1 == n && n >= kLeastWithByline && candidate && !overlong) {
    forgive_byline(row, parsed.terms.of(i));
  }
  if (parsed.is_said(i)) {  // a turn begins and ends as its speaker likes
    if (i == 0 || sentences.block[i - 1] != sentences.block[i]) row[bit_of(kCutStart)] = 0;
    if (i + 1 == n || sentences.block[i + 1] != sentences.block[i]) row[bit_of(kCutEnd)] = 0;
  }
  if (sentences.overlong[i] & kCutAtClause) {  // its edges are as good as the text has any
    row[bit_of(kCutStart)] = row[bit_of(kCutEnd)] = row[bit_of(kRunTogether)] = 0;
    raise_to(row, kUnpunctuated, kSure);
  }
}

// `words`: of the sentence. Beside whole sentences a few words without a stop are a label.
void forgive(Habits habits, std::size_t words, Confidence& row) {
  constexpr std::size_t kMaxLabelWords = 6;
  if (habits.lower_starts) row[bit_of(kCutStart)] = 0;
  if (habits.missing_stops && !(habits.some_stops && words <= kMaxLabelWords)) {
    row[bit_of(kCutEnd)] = 0;
  }
}

bool is_damaged(const Confidence& row) {
  for (std::size_t bit = 0; bit < kFlagCount; ++bit) {
    if ((kDamage & (1u << bit)) && row[bit] >= kFlagged) return true;
  }
  return false;
}

// Adjusts a row by its neighbours; null: in another block. If a sentence begins in its middle, the
// stop before it was wrong, and the sentence before may lack its end. A fragment next to a damaged
// sentence is a piece of it.
void adjust_by_neighbours(Confidence* before, Confidence& row, const Confidence* next) {
  const bool foreign = get(row, kForeign) >= kFlagged;  // says nothing of the one before
  if (before && !foreign && get(row, kCutStart) >= kFlagged) raise_to(*before, kCutEnd, kDoubt);
  if (get(row, kFragment) >= kHint &&
      ((before && is_damaged(*before)) || (next && is_damaged(*next)))) {
    raise_to(row, kFragment, kLikely);
  }
}

// Appends a final row, with its flags and its damage.
void add(const Confidence& row, SentenceFlags& found) {
  std::uint32_t flags = 0;
  double whole = 1;
  for (std::size_t bit = 0; bit < kFlagCount; ++bit) {
    if (row[bit] >= kFlagged) flags |= 1u << bit;
    if (kDamage & (1u << bit)) whole *= 1 - static_cast<double>(row[bit]);
  }
  const std::size_t i = found.confidence.size();
  found.confidence.push_back(row);
  found.bits[i] = flags;
  found.damage[i] = 1 - whole;
}

// Makes the final flags from the confidences of each sentence alone, its neighbours and the habits.
void apply_context(const Confidences& seen, Habits habits, const ParsedText& parsed,
                   SentenceFlags& found) {
  const Sentences& sentences = parsed.sentences;
  const std::size_t n = seen.size();
  found.bits.assign(n, 0);
  found.damage.assign(n, 0);
  found.confidence.reserve(n);
  Confidence before{}, row{}, next{};
  for (std::size_t i = 0; i <= n; ++i) {  // row i - 1
    if (i < n) {
      next = seen[i];
      forgive(habits, parsed.terms.of(i).size(), next);
    }
    const auto same_block = [&](std::size_t k) {
      return k > 0 && k < n && sentences.block[k] == sentences.block[k - 1];
    };
    if (i > 0) {
      adjust_by_neighbours(same_block(i - 1) ? &before : nullptr, row,
                           same_block(i) ? &next : nullptr);
    }
    if (i > 1) add(before, found);
    before = row;
    row = next;
  }
  if (n > 0) add(before, found);
}

}  // namespace

SentenceFlags find_flags(const ParsedText& parsed, WordMemory& memory) {
  const Sentences& sentences = parsed.sentences;
  const std::size_t n = sentences.spans.size();
  SentenceFlags found;
  found.marks = find_marks(parsed.text, sentences.spans);
  const std::vector<Pairing> pairing = pair_quotes(parsed.text, sentences, found.marks);
  const Lexicon& words = lexicon(parsed.language);
  Detectors detectors(parsed.terms, parsed.language, memory);
  MarkupScanner markup(parsed.debris);
  const Talk talk(parsed);
  Confidences seen;
  seen.reserve(n);
  HabitCounter counter;
  bool first = true;  // of those that can be chosen
  for (std::size_t i = 0; i < n; ++i) {
    const BlockKind kind = parsed.kind_of(i);
    const SentenceView view{.text = parsed.text,
                            .span = sentences.spans[i],
                            .tokens = parsed.terms.of(i),
                            .terms = parsed.terms,
                            .lexicon = words,
                            .marks = found.marks.of(i),
                            .mark_kinds = found.marks.kinds[i],
                            .characters = found.marks.characters[i],
                            .kind = kind,
                            .reduplicates = reduplicates(parsed.language)};
    const bool overlong = (sentences.overlong[i] & kCutAtCap) != 0;
    Confidence row =
        look_at(view, {parsed.cuts[i], pairing[i], markup.within(view.span), overlong}, detectors);
    const bool candidate = parsed.can_choose(i);
    if (candidate) {
      raise_to(row, kDangling, detectors.dangling.detect(view, pairing[i], first));
      raise_to(row, kFiller, talk.detect(view, i));
      first = false;
    }
    fit_to_block(parsed, i, row);
    forgive_edges(parsed, i, row);
    if (candidate) counter.add(row);
    seen.push_back(row);
  }
  apply_context(seen, counter.habits(), parsed, found);
  return found;
}

}  // namespace leitsatz
