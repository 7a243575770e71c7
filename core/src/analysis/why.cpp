// why() of leitsatz/why.h: how strong each kind of reason is, and the words that show it. Small
// rather than fast: it reads few sentences.
#include "leitsatz/why.h"

#include <algorithm>
#include <array>

#include "analysis/analysis.h"
#include "analysis/holdings.h"
#include "base/deterministic.h"
#include "base/hash_index.h"
#include "characters/utf8.h"
#include "keywords/index_words.h"
#include "keywords/keywords.h"
#include "language/data/opening_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kLeadPlaces = 3;
constexpr std::uint32_t kLeastReturns = 2;       // other sentences
constexpr std::size_t kMostCompared = 32;        // chosen sentences; of more, none is the only one
constexpr std::size_t kMostKeywordParts = 6;     // words
constexpr std::uint32_t kNowhere = 0xFFFFFFFFu;  // in the title
constexpr double kKeywordGain = 2, kNameGain = 1.5;  // of a word among several
constexpr double kJoins = 1e-6;  // of a word that only belongs to a name: "Le" of "Marine Le Pen"
constexpr double kToldAgain =
    0.01;                        // of a word that another reason shows, beside those it does not
constexpr double kNever = -1e9;  // strength

// A word of a chosen sentence.
struct Mention {
  Span span;
  std::uint64_t hash = 0;  // of its stem; of a stop word
  TermId term = kNoTerm;   // of the text; kNoTerm for a stop word and for debris
  std::uint32_t classes = 0;
  std::uint32_t place = kNowhere;  // in the title
  std::uint16_t shape = 0;
  bool is_shown = false;  // by a reason of the sentence
  double worth = 0;       // for the reason that is looked for; 0: it is not wanted

  bool is(std::uint32_t shapes) const { return (shape & shapes) != 0; }
  bool is_of(std::uint32_t any_of) const { return (classes & any_of) != 0; }
};

struct KeywordParts {
  std::array<std::uint64_t, kMostKeywordParts> hashes;  // of its words
  std::array<TermId, kMostKeywordParts> terms;          // kNoTerm for stop words
  std::size_t size = 0;
  std::uint32_t count = 0;  // sentences that hold all of its terms
  double weight = 0;
};

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_space(char32_t c) { return c == ' ' || c == 0xA0 || c == 0x202F; }
bool is_currency(char32_t c) { return c == '$' || c == 0xA3 || (c >= 0x20A0 && c <= 0x20CF); }

// Whether a figure is no amount if this stands before it, or between it and another.
bool is_part(char32_t c) { return c == '/' || c == ':' || c == '.' || c == '-' || c == '_'; }

// Kinds that show no words.
constexpr bool is_wordless(WhyKind kind) {
  return kWhys[static_cast<std::size_t>(kind)].words.empty();
}
constexpr std::uint32_t kWordless = [] {
  std::uint32_t kinds = 0;
  for (int n = 0; n < kWhyCount; ++n) {
    kinds |= std::uint32_t{is_wordless(static_cast<WhyKind>(n))} << n;
  }
  return kinds;
}();

class Teller {
 public:
  Teller(std::string_view text, const Analysis::Impl& impl, std::span<const std::uint32_t> picks)
      : text_(text),
        impl_(impl),
        input_(impl.input),
        picks_(picks),
        row_(keyword_row(impl.language)),
        nouns_(opening_row(impl.language).capital_nouns),
        stems_(input_.spellings.words.size()),
        sentences_(input_.vectors.isf.size(), 0),
        chosen_(sentences_.size(), 0),
        is_keyword_(sentences_.size(), 0) {
    for (const Spellings::Spelling& word : input_.spellings.words) {
      stems_.number(word.stem, word.term + 1);
    }
    for (const Entry& entry : input_.vectors.entries) ++sentences_[entry.term];
    for (const std::uint32_t pick : picks_) {
      const std::size_t k = place_of(pick);
      if (k == candidates()) continue;
      for (const Entry& entry : input_.vectors.of(k)) ++chosen_[entry.term];
    }
    read_keywords();
    read_means();
    if (impl_.focus_matched) {
      focus_ = terms_of_focus(input_.spellings, input_.vectors, impl_.focus, impl_.language);
    }
  }

  std::vector<Why> tell() {
    told_.reserve(kMostWhys * picks_.size());
    for (std::size_t i = 0; i < picks_.size(); ++i) tell(i);
    return std::move(told_);
  }

 private:
  static constexpr auto kKinds = static_cast<std::size_t>(kWhyCount);

  std::string_view slice_of(Span span) const { return slice(text_, span); }
  std::size_t candidates() const { return input_.candidates.size(); }

  // Among the candidates; their number if it is none.
  std::size_t place_of(std::uint32_t sentence) const {
    const std::vector<std::uint32_t>& all = input_.candidates;
    const auto place = std::lower_bound(all.begin(), all.end(), sentence);
    if (place == all.end() || *place != sentence) return all.size();
    return static_cast<std::size_t>(place - all.begin());
  }

  bool holds(std::size_t k, TermId term) const {
    for (const Entry& entry : input_.vectors.of(k)) {
      if (entry.term == term) return true;
    }
    return false;
  }

  // Sets mentions_ to the words of a span.
  void read(Span span) {
    const Span all{0, span.size()};
    const Terms terms = find_terms(slice_of(span), std::span(&all, 1), {}, impl_.language, {});
    mentions_.clear();
    mentions_.reserve(terms.tokens.size());
    for (const Token& token : terms.tokens) {
      const Word& word = terms.words[token.word];
      Mention mention;
      mention.span = {span.begin + token.begin, span.begin + token.end()};
      mention.hash = word.hash;
      mention.classes = word.classes;
      mention.shape = token.shape;
      if (word.term != kNoTerm) {
        mention.hash = terms.terms[word.term].hash;
        mention.term = stems_.find_number(mention.hash) - 1;  // kNoTerm if it is not there
        for (std::uint32_t t = 0; t < impl_.title_terms.size(); ++t) {
          if (impl_.title_terms[t] == mention.term) mention.place = t;
        }
      }
      mentions_.push_back(mention);
    }
  }

  void read_keywords() {
    for (const Keyword& keyword : impl_.keywords) {
      read(keyword.span);
      if (mentions_.size() > kMostKeywordParts || known_ == keywords_.size()) continue;
      KeywordParts& parts = keywords_[known_];
      bool has_term = false;
      parts.size = 0;
      for (const Mention& mention : mentions_) {
        parts.hashes[parts.size] = mention.hash;
        parts.terms[parts.size++] = mention.term;
        if (mention.term == kNoTerm) continue;
        is_keyword_[mention.term] = 1;
        has_term = true;
      }
      if (!has_term) continue;
      ++known_;
      parts.weight = keyword.weight;
      for (std::size_t k = 0; k < candidates(); ++k) {
        bool all = true;
        for (std::size_t t = 0; t < parts.size && all; ++t) {
          all = parts.terms[t] == kNoTerm || holds(k, parts.terms[t]);
        }
        parts.count += all;
      }
    }
  }

  // The means over the text, which strengths are measured from.
  void read_means() {
    const auto n = static_cast<double>(std::max<std::size_t>(1, candidates()));
    for (const Shares& shares : impl_.shares) {
      for (std::size_t s = 0; s < kShareCount; ++s) mean_shares_[s] += shares[s] / n;
    }
    for (std::size_t k = 0; k < candidates(); ++k) mean_gain_ += gain_of(k) / n;
    if (picks_.size() < 2 || picks_.size() > kMostCompared || input_.classic) return;
    // The largest cosine of each candidate with a chosen sentence, itself aside.
    nearest_ = std::vector<double>(candidates(), 0);
    Dense dense(sentences_.size(), 0);
    for (const std::uint32_t pick : picks_) {
      const std::size_t own = place_of(pick);
      if (own == candidates()) continue;
      add(input_.vectors.of(own), 1, dense);
      for (std::size_t k = 0; k < candidates(); ++k) {
        if (k != own) nearest_[k] = std::max(nearest_[k], dot(input_.vectors.of(k), dense));
      }
      for (const Entry& entry : input_.vectors.of(own)) dense[entry.term] = 0;
    }
    for (const double value : nearest_) mean_nearest_ += value / n;
  }

  // Of the focus.
  double gain_of(std::size_t k) const { return impl_.scores[k] - input_.raw[k]; }

  // How much a kind made the choice of candidate k likelier; negative: less likely.
  double strength_of(std::size_t k, WhyKind kind) const {
    const auto share = static_cast<std::size_t>(kind);  // the first kinds are those of the shares
    static_assert(static_cast<std::size_t>(WhyKind::kCued) == kShareCount - 1);
    if (share < kShareCount) {
      if (input_.classic) {
        const bool leads = impl_.ranker == Ranker::kLead;
        return kind == (leads ? WhyKind::kOpens : WhyKind::kReturns) ? 1 : kNever;
      }
      return (impl_.shares[k][share] - mean_shares_[share]) * kShareStep;
    }
    if (kind == WhyKind::kOnly && !nearest_.empty()) {
      return MmrWeights{}.redundancy * (mean_nearest_ - nearest_[k]);
    }
    return kind == WhyKind::kAnswers && impl_.focus_matched ? gain_of(k) - mean_gain_ : kNever;
  }

  [[gnu::noinline]] void push(const Why& why) { told_.push_back(why); }

  void tell(std::size_t i) {
    const std::uint32_t s = picks_[i];
    const Sentence& sentence = impl_.sentences[s];
    if (sentence.flags & (kDamage | kIdle | kRepeat)) {
      push({s, WhyKind::kFaulty});
      return;
    }
    const std::size_t k = place_of(s);
    if (k == candidates()) return;  // code that the reader wants kept
    read(sentence.span);
    std::array<double, kKinds> strengths;
    std::array<std::uint8_t, kKinds> order;  // strongest first, ties by number
    for (std::size_t n = 0; n < kKinds; ++n) {
      strengths[n] = strength_of(k, static_cast<WhyKind>(n));
      std::size_t at = n;
      for (; at > 0 && strengths[order[at - 1]] < strengths[n]; --at) order[at] = order[at - 1];
      order[at] = static_cast<std::uint8_t>(n);
    }
    const std::size_t first = told_.size();
    const auto is_full = [&] { return told_.size() - first == kMostWhys; };
    for (const std::uint8_t kind : order) {
      if (is_full() || (strengths[kind] <= 0 && told_.size() > first)) break;
      if (strengths[kind] > kNever) add_reason(s, k, static_cast<WhyKind>(kind), false);
    }
    if (told_.size() == first && nouns_ && !nearest_.empty()) {
      add_reason(s, k, WhyKind::kOnly, true);
    }
    if (!is_full() && k > 0 && k < kLeadPlaces && strengths[0] > 0) {
      push({s, WhyKind::kOpens, static_cast<std::uint32_t>(k + 1)});
    }
    if (!is_full() && i + 1 < picks_.size() && impl_.sentences[picks_[i + 1]].antecedent == s) {
      push({s, WhyKind::kNeeded, picks_[i + 1]});
    }
  }

  // Adds a reason if there is something to show for it. `any`: any telling word will do.
  void add_reason(std::uint32_t s, std::size_t k, WhyKind kind, bool any) {
    Why why{s, kind};
    switch (kind) {
      case WhyKind::kOpens:
        if (k > 0) return;  // the next ones are told last
        why.number = 1;
        break;
      case WhyKind::kHeaded:
        find_heading(s, why);
        break;
      case WhyKind::kReturns:
        find_returning(why);
        break;
      case WhyKind::kCounts:
        find_figures(why);
        break;
      case WhyKind::kCued:
        for (std::size_t i = 0; i < mentions_.size() && why.word_count == 0; ++i) {
          if (mentions_[i].is_of(kCueWord)) add(why, mentions_[i].span);
        }
        break;
      default:
        find_words(why, any);
    }
    if (why.word_count == 0 && (kWordless >> static_cast<int>(kind) & 1) == 0) return;
    for (Mention& mention : mentions_) {
      for (const Span word : why.words()) {
        if (mention.span.end <= word.begin || mention.span.begin >= word.end) continue;
        for (Mention& same : mentions_) same.is_shown = same.is_shown || same.hash == mention.hash;
      }
    }
    push(why);
  }

  static void add(Why& why, Span word) { why.all_words[why.word_count++] = word; }
  using Vector = std::span<const Entry>;
  static void add(Vector vector, double factor, Dense& sum) { leitsatz::add(vector, factor, sum); }

  // The heading directly before the sentence, if it is no title.
  void find_heading(std::uint32_t s, Why& why) const {
    if (s == 0 || !(impl_.holdings[s] & kStartsSection)) return;
    const std::uint32_t block = impl_.sentences[s - 1].block;
    if (impl_.blocks[block].kind != BlockKind::kHeading) return;
    Span heading = impl_.sentences[s - 1].span;
    for (std::uint32_t h = s - 1; h > 0 && impl_.sentences[h - 1].block == block; --h) {
      heading.begin = impl_.sentences[h - 1].span.begin;
    }
    add(why, heading);
  }

  // Whether a word tells a reader something when it stands alone.
  bool is_telling(std::size_t i) const {
    constexpr std::size_t kLeastBytes = 3, kLeastStem = 3;
    constexpr std::uint32_t kEmpty =
        kSpeech | kVerbal | kFiniteVerb | kSubordinator | kUnindexed | kStopWord | kPersonTitle;
    const Mention& mention = mentions_[i];
    if (mention.term == kNoTerm || mention.is_of(kEmpty)) return false;
    if (mention.is_of(kCommonWord | kCueWord) && !is_name(i)) return false;
    const std::string_view word = slice_of(mention.span);
    if (mention.is(kLowerStart) && (nouns_ || has_ending(row_.endings, word, kLeastStem))) {
      return false;
    }
    return mention.is(kAllUpper | kUnspaced) || word.size() >= kLeastBytes;
  }

  // Capitalized, and neither because it opens the sentence nor as every noun is.
  bool is_name(std::size_t i) const { return i > 0 && !nouns_ && mentions_[i].is(kUpperStart); }

  // Whether a word is one for this kind of reason.
  bool is_wanted(std::size_t i, WhyKind kind, bool any) const {
    const Mention& mention = mentions_[i];
    if (kind == WhyKind::kAnswers) {
      return std::find(focus_.begin(), focus_.end(), mention.term) != focus_.end();
    }
    if (mention.is_shown || !is_telling(i)) return false;
    if (kind == WhyKind::kShares) return mention.place != kNowhere;
    if (kind == WhyKind::kNamed) {
      return mention.is(kUpperStart) &&
             slice_of(mention.span).find_first_of("0123456789") == std::string_view::npos;
    }
    if (chosen_[mention.term] != 1 || mention.is(kNumeral)) return false;
    // The text cares for it: an index lists it, it is a name, or a noun that returns.
    return any || is_keyword_[mention.term] || is_name(i) ||
           (i > 0 && mention.is(kUpperStart) && sentences_[mention.term] > 1);
  }

  // The only byte between a word and the one before it; 1 if there is none, 0 if there are several
  // or no word before.
  [[gnu::noinline]] char link_before(std::size_t i) const {
    if (i == 0 || i >= mentions_.size()) return 0;
    const std::uint32_t begin = mentions_[i - 1].span.end, end = mentions_[i].span.begin;
    return begin == end ? '\1' : begin + 1 == end ? text_[begin] : '\0';
  }

  // Keeps names among capitalized words: where nouns are capitalized, only several in a row may be
  // one. Adds what is inside of them.
  void keep_names() {
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
      Mention& own = mentions_[i];
      const char link = link_before(i), next = link_before(i + 1);
      const bool leads = (next == ' ' || next == '-') && mentions_[i + 1].worth > 0;
      const bool listed = i > 0 && text_[mentions_[i - 1].span.end] == ',';
      if (link != ' ' && link != '-' && !listed && (!leads || own.is_of(kCommonWord)))
        own.worth = 0;
      // "Portion" of "eine Portion Zucker", and "KI" of "KI-Forschung".
      if (nouns_ && i > 0 &&
          (link == '-' || mentions_[i - 1].is_of(kDeterminer) || mentions_[i - 1].is(kNumeral))) {
        own.worth = 0;
      }
      if (own.worth > 0 || !leads || link != ' ') continue;
      const bool joins = own.is(kUpperStart)
                             ? own.is_of(kStopWord | kPersonTitle)
                             : own.is_of(kNameParticle) && mentions_[i - 1].worth > 0;
      if (joins) own.worth = kJoins;
    }
  }

  // Whether mention i and the one before it are one phrase.
  bool follows(std::size_t i, WhyKind kind) const {
    const char link = link_before(i);
    const Mention &own = mentions_[i], &before = mentions_[i - 1];
    const int both = own.shape & before.shape;
    if (link == 1 ? (both & kUnspaced) == 0 : link != ' ' && link != '-') return false;
    if (kind == WhyKind::kShares) return own.place == before.place + 1;
    return kind == WhyKind::kAnswers || own.worth == kJoins || before.worth == kJoins ||
           (both & (kUnspaced | kUpperStart)) != 0;
  }

  // Mentions [first, last) with what hyphens join to them.
  Span whole_word(std::size_t first, std::size_t last) const {
    while (link_before(first) == '-') --first;
    while (link_before(last) == '-') ++last;
    return {mentions_[first].span.begin, mentions_[last - 1].span.end};
  }

  bool has(const Why& why, Span span) const {
    for (const Span word : why.words()) {
      if (slice_of(word) == slice_of(span)) return true;
    }
    return false;
  }

  bool is_wanted_before(std::size_t i) const {
    for (std::size_t k = 0; k < i; ++k) {
      if (mentions_[k].worth > 0 && mentions_[k].hash == mentions_[i].hash) return true;
    }
    return false;
  }

  // Shows the phrases of wanted words that are worth most, each once, in the order of the sentence.
  void find_words(Why& why, bool any) {
    constexpr std::uint32_t kLetter = 4;  // the most bytes of one
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
      Mention& mention = mentions_[i];
      mention.worth = 0;
      if (!is_wanted(i, why.kind, any)) continue;
      mention.worth = static_cast<double>(input_.vectors.isf[mention.term]);
      if (is_keyword_[mention.term]) mention.worth *= kKeywordGain;
      if (is_name(i)) mention.worth *= kNameGain;
    }
    const bool named = why.kind == WhyKind::kNamed;
    if (named) keep_names();
    const bool whole = why.kind == WhyKind::kOnly || (named && !nouns_);
    const std::size_t least = named && nouns_ ? 2 : 1;
    std::array<double, kMostWhyWords> worths;
    for (std::size_t i = 0; i < mentions_.size();) {
      const std::size_t first = i;
      double worth = 0;
      while (i < mentions_.size() && mentions_[i].worth > 0 &&
             (i == first || follows(i, why.kind))) {
        worth = std::max(worth, mentions_[i++].worth);
      }
      if (i == first) {
        ++i;
        continue;
      }
      Span span = whole ? whole_word(first, i)
                        : Span{mentions_[first].span.begin, mentions_[i - 1].span.end};
      span = without_clitics(text_, span, row_);
      const bool is_letter = mentions_[first].is(kUnspaced) && span.size() <= kLetter;
      if (i - first < least || is_letter || has(why, span)) continue;
      if (i - first == 1 && is_wanted_before(first)) continue;
      if (why.word_count == kMostWhyWords) {
        std::size_t poorest = 0;
        for (std::size_t w = 1; w < kMostWhyWords; ++w) {
          if (worths[w] <= worths[poorest]) poorest = w;
        }
        if (worth <= worths[poorest]) continue;
        for (std::size_t w = poorest; w + 1 < kMostWhyWords; ++w) {
          worths[w] = worths[w + 1];
          why.all_words[w] = why.all_words[w + 1];
        }
        --why.word_count;
      }
      worths[why.word_count] = worth;
      add(why, span);
    }
  }

  // The keyword of the sentence that weighs most by the other sentences that hold it.
  void find_returning(Why& why) const {
    double best = 0;
    for (std::size_t n = 0; n < known_; ++n) {
      const KeywordParts& keyword = keywords_[n];
      if (keyword.count <= kLeastReturns) continue;
      for (std::size_t i = 0; i + keyword.size <= mentions_.size(); ++i) {
        std::size_t same = 0;
        while (same < keyword.size && mentions_[i + same].hash == keyword.hashes[same]) ++same;
        if (same < keyword.size) continue;
        const Mention& last = mentions_[i + same - 1];
        const double worth = keyword.weight * ln(static_cast<double>(keyword.count)) *
                             (last.is_shown ? kToldAgain : 1);
        if (worth <= best) break;
        best = worth;
        why.number = keyword.count - 1;
        why.word_count = 0;
        add(why, without_clitics(text_, {mentions_[i].span.begin, last.span.end}, row_));
        break;
      }
    }
  }

  // Without a value at the ends of the text.
  [[gnu::noinline]] unicode::CodePoint code_at(std::uint32_t at) const {
    if (at >= text_.size()) return {0, at, at, false};
    return unicode::decode(text_, at);
  }
  unicode::CodePoint code_before(std::uint32_t at) const {
    return at == 0 ? unicode::CodePoint() : unicode::decode_before(text_, at);
  }

  // Figures that measure something: with a sign or a unit, and neither a year nor a part of a date,
  // a time or an address.
  void find_figures(Why& why) const {
    constexpr std::uint32_t kMostOfDate = 31, kLeastYear = 1000, kMostYear = 2100;
    constexpr std::uint32_t kLarge = 1000000;  // digits behind it do not matter
    for (std::size_t i = 0; i < mentions_.size() && why.word_count < kMostWhyWords; ++i) {
      const Mention& mention = mentions_[i];
      if (!mention.is(kNumeral) || mention.is(kUpperStart | kLowerStart)) continue;
      std::uint32_t value = 0;
      bool whole = true;
      for (const char c : slice_of(mention.span)) {
        if (is_digit(c) && value < kLarge) value = value * 10 + static_cast<std::uint32_t>(c - '0');
        whole = whole && is_digit(c);
      }
      Span span = mention.span;
      const unicode::CodePoint before = code_before(span.begin);
      const unicode::CodePoint after = code_at(span.end);
      const bool is_cut = is_part(after.value) && is_digit(code_at(after.end).value);
      if (value == 0 || is_part(before.value) || is_cut) continue;
      if (is_currency(before.value)) span.begin = before.begin;
      const bool spaced = is_space(after.value);
      const unicode::CodePoint sign = spaced ? code_at(after.end) : after;
      const bool is_date = value <= kMostOfDate || (value >= kLeastYear && value <= kMostYear);
      if (sign.value == '%' || is_currency(sign.value)) {
        span.end = sign.end;
      } else if (span == mention.span && !(whole && is_date) && spaced &&
                 i + 1 < mentions_.size() && mentions_[i + 1].span.begin == after.end) {
        const Mention& unit = mentions_[i + 1];
        const bool is_unit = unit.is(kLowerStart) || (nouns_ && unit.is(kUpperStart));
        if (unit.term != kNoTerm && is_unit) span.end = whole_word(i + 1, i + 2).end;
      }
      if (span != mention.span && !has(why, span)) add(why, span);
    }
  }

  std::string_view text_;
  const Analysis::Impl& impl_;
  const SelectionInput& input_;
  std::span<const std::uint32_t> picks_;
  const KeywordRow& row_;
  bool nouns_;                                     // are capitalized
  HashIndex stems_;                                // each term of the text + 1
  std::vector<std::uint32_t> sentences_, chosen_;  // by term: candidates and picks that hold it
  std::vector<std::uint8_t> is_keyword_;           // by term
  std::array<KeywordParts, kMaxKeywords> keywords_;
  std::size_t known_ = 0;      // keywords
  std::vector<TermId> focus_;  // ascending
  std::array<double, kShareCount> mean_shares_{};
  double mean_gain_ = 0;           // of the focus
  double mean_nearest_ = 0;        // cosine
  std::vector<double> nearest_;    // by candidate; empty if it is not told
  std::vector<Mention> mentions_;  // of the sentence that is told
  std::vector<Why> told_;
};

}  // namespace

std::vector<Why> why(std::string_view text, const Analysis& analysis, const Summary& summary) {
  if (summary.picks.empty()) return {};
  return Teller(text, analysis.impl(), summary.picks).tell();
}

}  // namespace leitsatz
