#include "analysis/headline_clauses.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "base/deterministic.h"
#include "base/sort_descending.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/keyword_rows.h"
#include "language/data/opening_rows.h"
#include "language/word_list.h"
#include "words/counted_words.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMostSentences = 10;  // by score: a headline is rarely found further down
constexpr std::size_t kMostFirst = 3;       // by position
constexpr std::size_t kMostKeys = 64;       // terms of keywords

// What a clause is worth. Fitted to the headlines that readers chose for texts whose title is
// missing or says nothing (docs/decisions.md has the measures).
constexpr double kFirst = 2.8;        // the first sentence
constexpr double kLater = -0.62;      // times ln(1 + its place in the text)
constexpr double kLesser = -1.25;     // times ln(1 + its place in the order of scores)
constexpr double kDatelined = 3.2;    // begins behind a dateline
constexpr double kKicked = 2.3;       // begins behind a kicker
constexpr double kKept = 1.5;         // times its share of the sentence's words
constexpr double kRoughStump = -0.7;  // cut roughly, and less than half of the words
constexpr double kGlued = 12.0;       // a title that ran into the first sentence
constexpr double kKeys = 8.0;         // times its share of the weight of the keywords

constexpr std::size_t kLeastGlued = 3, kMostGlued = 12;    // words of such a title
constexpr std::uint32_t kLeastShouted = 4;                 // bytes of a word in capitals
constexpr std::uint32_t kMostLeadBytes = 80;               // of a dateline or kicker
constexpr std::size_t kMostDateline = 7, kMostKicker = 4;  // words

// Where a clause may begin, with the number of tokens before it.
struct Begin {
  std::uint32_t at = 0;
  std::size_t tokens = 0;
  double worth = 0;
};

// The terms of keywords, and the weight of each.
class Keys {
 public:
  Keys(const Terms& terms, const std::vector<Keyword>& keywords)
      : terms_(terms), number_(terms.terms.size(), 0) {
    for (const Keyword& keyword : keywords) {
      auto token = std::lower_bound(
          terms.tokens.begin(), terms.tokens.end(), keyword.span.begin,
          [](const Token& other, std::uint32_t begin) { return other.end() <= begin; });
      for (; token != terms.tokens.end() && token->begin < keyword.span.end; ++token) {
        const TermId term = terms.term_of(*token);
        if (term == kNoTerm || number_[term] != 0 || weights_.size() == kMostKeys) continue;
        weights_.push_back(keyword.weight);
        number_[term] = static_cast<std::uint8_t>(weights_.size());
        all_ += keyword.weight;
      }
    }
  }

  // The share that the term of a token adds to those in `seen`, which it joins.
  double add(const Token& token, std::uint64_t& seen) const {
    const TermId term = terms_.term_of(token);
    if (term == kNoTerm || number_[term] == 0) return 0;
    const std::size_t i = number_[term] - 1u;
    if ((seen >> i & 1) != 0 || all_ <= 0) return 0;
    seen |= std::uint64_t{1} << i;
    return weights_[i] / all_;
  }

 private:
  const Terms& terms_;
  std::vector<std::uint8_t> number_;  // of each term: 1 + its index; 0: no key
  std::vector<double> weights_;
  double all_ = 0;
};

// Whether a sentence begins with a subordinate clause.
bool opens_subordinate(const Terms& terms, std::uint32_t s) {
  return (terms.words[terms.of(s)[0].word].classes & kSubordinator) != 0;
}

class Finder {
 public:
  Finder(const ParsedText& parsed, const Analysis::Impl& impl)
      : text_(parsed.text),
        terms_(parsed.terms),
        impl_(impl),
        keys_(terms_, impl.keywords),
        row_(keyword_row(impl.language)),
        nouns_(opening_row(impl.language).capital_nouns) {}

  HeadlineClauses find() {
    const std::vector<std::uint32_t> order = sort_descending(impl_.scores);
    for (std::size_t k = 0; k < order.size(); ++k) {
      if (k >= kMostSentences && order[k] >= kMostFirst) continue;
      read(impl_.input.candidates[order[k]], (order[k] == 0 ? kFirst : 0) +
                                                 kLater * ln_next(order[k]) +
                                                 kLesser * ln_next(static_cast<double>(k)));
    }
    const auto order_good = sort_descending(worths_);
    HeadlineClauses result;
    for (const std::uint32_t i : order_good) result.good.push_back(good_[i]);
    result.poor = std::move(poor_);
    return result;
  }

 private:
  void read(std::uint32_t s, double worth) {
    constexpr std::uint32_t kPoor = kDangling | (kIdle & ~kQuestion);
    const Sentence& sentence = impl_.sentences[s];
    const std::span<const Token> tokens = terms_.of(s);
    if (tokens.empty()) return;
    if (s == 0 && !impl_.title) add_glued(tokens, sentence.span, worth);
    if (sentence.flags & kDamage) return;
    const bool dangles = (sentence.flags & kPoor) != 0;
    const Cutting cutting =
        dangles || opens_subordinate(terms_, s) ? Cutting::kNone : Cutting::kSentence;
    const Clauses clauses =
        find_clauses({text_, sentence.span, terms_, s}, impl_.language, cutting);
    if (dangles || !clauses.whole) {
      for (auto end = clauses.ends.rbegin(); end != clauses.ends.rend(); ++end) {
        poor_.push_back({HeadlineSource::kText, {sentence.span.begin, end->end}, end->words});
      }
      return;
    }
    add(tokens, {sentence.span.begin, 0, worth}, clauses);
    if (cutting == Cutting::kNone) return;
    if (const Begin begin = behind_dateline(sentence.span, tokens); begin.tokens > 0) {
      add(tokens, {begin.at, begin.tokens, worth + kDatelined}, clauses);
    } else if (const Begin kicker = behind_kicker(sentence.span, tokens); kicker.tokens > 0) {
      add(tokens, {kicker.at, kicker.tokens, worth + kKicked}, clauses);
    }
  }

  void add(std::span<const Token> tokens, const Begin& begin, const Clauses& clauses) {
    const std::uint32_t skipped = count_words(text_, tokens.first(begin.tokens), impl_.language);
    const std::uint32_t all = clauses.ends.back().words;
    for (const auto* ends : {&clauses.ends, &clauses.rough}) {
      const bool rough = ends == &clauses.rough;
      std::uint64_t seen = 0;
      double keys = 0;
      std::size_t next = begin.tokens;
      for (const ClauseEnd& end : *ends) {
        if (end.words < skipped + kMinClauseWords && begin.tokens > 0) continue;
        for (; next < tokens.size() && tokens[next].end() <= end.end; ++next) {
          keys += keys_.add(tokens[next], seen);
        }
        const std::uint32_t words = end.words - skipped;
        const double kept = static_cast<double>(words) / std::max(1u, all - skipped);
        good_.push_back({HeadlineSource::kText, {begin.at, end.end}, words});
        worths_.push_back(begin.worth + kKept * kept + (rough && kept < 0.5 ? kRoughStump : 0) +
                          kKeys * keys);
      }
    }
  }

  // "Storm shuts the old pier The town has lost ..."
  void add_glued(std::span<const Token> tokens, Span span, double worth) {
    std::uint64_t seen = 0;
    double keys = 0;
    for (std::size_t n = 0; n + 1 < tokens.size() && n <= kMostGlued; ++n) {
      if (n >= kLeastGlued && ends_glued(tokens, n)) {
        const std::uint32_t words = count_words(text_, tokens.first(n), impl_.language);
        good_.push_back({HeadlineSource::kText, {span.begin, tokens[n - 1].end()}, words});
        worths_.push_back(worth + kGlued + kKeys * keys);
        return;
      }
      // A word in capitals would tell nothing.
      if (tokens[n].shape & kAllUpper) return;
      keys += keys_.add(tokens[n], seen);
    }
  }

  // Whether a title ends and a sentence begins before token `n`: with a function word that has a
  // capital, or behind a verb of a language whose verbs are last.
  bool ends_glued(std::span<const Token> tokens, std::size_t n) const {
    const Token &last = tokens[n - 1], &first = tokens[n];
    if (!(last.shape & kLowerStart) || !(first.shape & kUpperStart)) return false;
    if (first.begin != last.end() + 1 || !is_space_at(last.end())) return false;
    constexpr std::uint32_t kGoesOn = kStopWord | kDeterminer | kNeverFinal;
    if (terms_.words[last.word].classes & kGoesOn) return false;
    if (row_.verbs_end) {
      constexpr std::size_t kLeastStem = 2;
      if ((first.shape & kAllUpper) && first.length >= kLeastShouted) return true;
      return has_ending(row_.endings, slice(text_, last.span()), kLeastStem);
    }
    if (nouns_) return false;  // German "Sie"
    const std::uint32_t classes = terms_.words[first.word].classes;
    const bool function = (classes & kStopWord) && !(classes & kNameParticle);
    // Not "I", "I'm", nor "The Hague".
    return function && first.length > 1 && !(first.shape & kAllUpper) &&
           unicode::skip_letters(text_, first.begin) >= first.end() &&
           (tokens[n + 1].shape & kLowerStart);
  }
  bool is_space_at(std::uint32_t at) const { return text_[at] == ' ' || text_[at] == '\n'; }

  // The token at which a clause begins whose first character is at `at` or behind it; `most`: the
  // tokens that may stand before it.
  Begin begin_at(std::uint32_t at, std::span<const Token> tokens, std::size_t most) const {
    std::size_t n = 0;
    while (n < tokens.size() && n <= most && tokens[n].begin < at) ++n;
    if (n == 0 || n > most || n == tokens.size()) return {};
    if (!(tokens[n].shape & (kUpperStart | kNumeral))) return {};
    return {at, n, 0};
  }

  // "NORDBY (AP) -", "Nordby, 3 May (AP) --": names and figures, and a dash.
  Begin behind_dateline(Span span, std::span<const Token> tokens) const {
    const std::uint32_t last = std::min(span.end, span.begin + kMostLeadBytes);
    bool marked = (tokens[0].shape & kAllUpper) != 0;  // it has more than words
    for (std::uint32_t i = span.begin; i < last;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      if (is_colon(c.value) || is_question_mark(c.value) || is_double_quote(c.value)) return {};
      marked = marked || is_opening(c.value) || is_comma(c.value);
      if (!is_dash(c.value) || i == span.begin ||
          !unicode::is_space(unicode::decode_before(text_, i).value)) {
        i = c.end;
        continue;
      }
      while (i < span.end) {
        const unicode::CodePoint next = unicode::decode(text_, i);
        if (!is_dash(next.value) && !unicode::is_space(next.value)) break;
        i = next.end;
      }
      const Begin begin = begin_at(i, tokens, kMostDateline);
      for (std::size_t n = 0; n < begin.tokens; ++n) {
        if (tokens[n].shape & kLowerStart) return {};
      }
      return marked ? begin : Begin{};
    }
    return {};
  }

  // "Storm: the pier is shut", but not "The mayor said: ..."
  Begin behind_kicker(Span span, std::span<const Token> tokens) const {
    const std::uint32_t last = std::min(span.end, span.begin + kMostLeadBytes);
    for (std::uint32_t i = span.begin; i < last;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      i = c.end;
      if (is_stop(c.value) || is_comma(c.value)) return {};
      if (!is_colon(c.value) || i >= span.end || text_[i] != ' ') continue;
      const Begin begin = begin_at(i + 1, tokens, kMostKicker);
      for (std::size_t n = 0; n < begin.tokens; ++n) {
        if (terms_.words[tokens[n].word].classes & (kSpeech | kFiniteVerb)) return {};
      }
      return begin;
    }
    return {};
  }

  std::string_view text_;
  const Terms& terms_;
  const Analysis::Impl& impl_;
  Keys keys_;
  const KeywordRow& row_;
  bool nouns_;  // nouns are capitalized
  std::vector<HeadlineChoice> good_, poor_;
  std::vector<double> worths_;  // of the good ones
};

}  // namespace

HeadlineClauses find_headline_clauses(const ParsedText& parsed, const Analysis::Impl& impl) {
  return Finder(parsed, impl).find();
}

}  // namespace leitsatz
