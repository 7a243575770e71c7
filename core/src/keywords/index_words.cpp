#include "keywords/index_words.h"

#include <algorithm>

#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/opening_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"
#include "words/vocabulary.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMinLetters = 3;  // shorter words only if they are all capitals (EU, AI)
constexpr std::size_t kMinUnspaced = 2;
constexpr std::size_t kMostJoined = 6;     // tokens
constexpr std::uint32_t kMostElided = 8;   // bytes: "dell"
constexpr std::uint32_t kLeastMarked = 2;  // bytes of a name before its ending
constexpr std::uint32_t kWroteInCaps = 1;  // tells "WHO" from "who"

bool is_joiner(std::string_view gap) {
  if (gap.size() == 1) return gap[0] == '-' || gap[0] == '&';
  return gap.size() == 3 && (gap == "\u2010" || gap == "\u2011");
}

std::uint64_t add_word(std::uint64_t hash, std::uint64_t word) {
  hash = fnv1a(hash, static_cast<std::uint32_t>(word >> 32));
  return fnv1a(hash, static_cast<std::uint32_t>(word));
}

// What the tokens of one mention have in common.
struct Looks {
  bool letters = false;  // it has any
  bool capital = false;  // the first of them is one
  bool lower = false;
  bool mixed = false;  // a capital further inside: iPhone, anti-Trump
  bool caps = false;   // all are capitals
};

Looks looks_of(std::span<const Token> tokens) {
  Looks looks;
  bool all_upper = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::uint16_t shape = tokens[i].shape;
    const bool letters = !(shape & kNumeral) || (shape & (kUpperStart | kLowerStart));
    if (letters && !looks.letters) {
      looks.letters = true;
      looks.capital = (shape & kUpperStart) != 0;
      looks.lower = (shape & kLowerStart) != 0;
    }
    looks.mixed = looks.mixed || (shape & kMixedCase) || (i > 0 && (shape & kUpperStart));
    all_upper = all_upper && (!letters || (shape & (kAllUpper | kUpperStart)));
  }
  looks.caps = all_upper && looks.letters &&
               (tokens.size() > 1 || (tokens[0].shape & (kAllUpper | kNumeral)));
  return looks;
}

// The bits that depend on what is before the mention.
constexpr std::uint16_t kOfPlace = kFollows | kDetermined;

class Reader {
 public:
  explicit Reader(const KeywordSource& source)
      : source_(source),
        text_(source.text),
        row_(keyword_row(source.language)),
        nouns_(opening_row(source.language).capital_nouns),
        vocabulary_(made_for<Vocabulary>(source.language)),
        known_(source.terms.words.size(), 0),
        known_bits_(source.terms.words.size(), 0),
        index_(std::min(source.terms.words.size(), kMostTokens)) {}

  IndexWords read() {
    const std::size_t room = std::min(source_.terms.words.size(), kMostTokens);
    result_.words.reserve(room);
    result_.mentions.reserve(std::min(source_.terms.tokens.size(), kMostTokens));
    std::size_t tokens_read = 0;
    const auto [least, most] = std::minmax_element(source_.scores.begin(), source_.scores.end());
    const bool ranked = least != source_.scores.end() && *least < *most;
    for (std::size_t n = 0; n < source_.sentences.size(); ++n) {
      const std::uint32_t s = source_.sentences[n];
      const std::span<const Token> tokens = source_.terms.of(s);
      tokens_read += tokens.size();
      if (tokens_read > kMostTokens) break;
      for (std::size_t i = 0; i < tokens.size();) {
        std::size_t end = i + 1;
        while (end < tokens.size() && end - i < kMostJoined &&
               is_joiner(gap(tokens[end - 1], tokens[end]))) {
          ++end;
        }
        add(tokens, i, end);
        i = end;
      }
      if (ranked) note_score(static_cast<float>((source_.scores[n] - *least) / (*most - *least)));
      result_.ends.push_back(static_cast<std::uint32_t>(result_.mentions.size()));
    }
    return std::move(result_);
  }

 private:
  const Word& word(const Token& token) const { return source_.terms.words[token.word]; }
  std::string_view gap(const Token& a, const Token& b) const {
    return text_.substr(a.end(), b.begin - a.end());
  }

  // Of the sentence whose mentions were added last.
  void note_score(float score) {
    for (std::size_t i = result_.ends.empty() ? 0 : result_.ends.back();
         i < result_.mentions.size(); ++i) {
      float& best = result_.words[result_.mentions[i].word].best;
      best = std::max(best, score);
    }
  }

  void add(std::span<const Token> tokens, std::size_t first, std::size_t end) {
    if (end - first == 1 && add_known(tokens, first)) return;
    const std::span<const Token> own = tokens.subspan(first, end - first);
    const Token& head = own[0];
    const bool single = own.size() == 1;
    const Looks looks = looks_of(own);
    const bool unspaced = (head.shape & kUnspaced) != 0;
    IndexMention mention;
    mention.span = {head.begin, own.back().end()};
    if (unspaced) mention.bits |= kUnspacedMention;
    const bool follows = first > 0 && is_next(result_.mentions.back(), mention);
    const bool initial = first == 0 || (looks.capital && !follows && opens(head.begin));
    const Span bare = without_clitics(text_, mention.span, row_);
    std::uint64_t hash = kFnvBasis;
    for (const Token& token : own) hash = add_word(hash, word(token).hash);
    std::uint32_t classes = word(own.back()).classes;
    if (single && is_changed(mention.span, bare)) {
      const std::uint64_t own_hash = hash_of(unicode::folded(slice(text_, bare)));
      classes = vocabulary_.classes_of(own_hash);
      hash = add_word(kFnvBasis, own_hash);
    }
    // "est-il" ends in one, too. "Ihre Reden" begins with one, "they’ll" is one.
    bool stop = (classes & kStopWord) && (single || !looks.capital);
    if (single && !stop) {
      stop = (vocabulary_.classes_of(word(head).hash) & kArticleWord) ||
             has_ending(row_.contractions, slice(text_, bare), 1);
    }
    if (stop && single && is_initial(tokens, first)) {
      stop = false;
      classes = 0;
    } else if (stop && (head.shape & kAllUpper) && single && !shouts(tokens, first)) {  // WHO, US
      stop = false;
      classes = 0;
      hash = fnv1a(hash, kWroteInCaps);
    }
    if (!single) {
      classes = vocabulary_.classes_of(hash_of(unicode::folded(slice(text_, bare))));
    }
    const bool is_short = !looks.caps && has_fewer(bare, unspaced ? kMinUnspaced : kMinLetters);
    const auto set = [&](std::uint16_t bit, bool holds) {
      if (holds) mention.bits |= bit;
    };
    set(kStopMention, stop);
    set(kFigureMention, !looks.letters);
    set(kCapitalMention, looks.capital || looks.mixed);
    const bool marked = row_.marked_cases && bare.end != mention.span.end;
    set(kCertainMention,
        (looks.capital && (!initial || looks.caps || !single || marked)) || looks.mixed);
    set(kJoined, !single);
    set(kJoinedLower, !single && (own.back().shape & kLowerStart));
    set(kPossessive, bare.end != mention.span.end);
    set(kOddMention, !looks.letters || (unspaced && ends_in_hiragana(own.back())) ||
                         ((head.shape & kNumeral) && !looks.capital && !looks.mixed));
    set(kShortMention, is_short);
    set(kFollows, follows);
    if (single && stop) {
      const std::uint32_t all = vocabulary_.classes_of(word(head).hash);
      set(kArticle, (classes & kDeterminer) || (all & kArticleWord));
      set(kLink, is_link(classes, (all & kLinkWord) != 0));
    } else {
      set(kLink, single && is_link(classes, false));
    }
    mention.word = enter(hash, bare, own, classes, initial);
    IndexWord& word = result_.words[mention.word];
    ++word.count;
    if (mention.is(kCertainMention)) ++word.certain;
    if (looks.lower && !looks.mixed) ++word.lower;
    if (follows) read_neighbour(mention, looks, tokens[first - 1]);
    if (&own.back() == &tokens.back()) ++word.last;
    word.bits |= mention.bits;
    result_.mentions.push_back(mention);
    if (single && is_plain(head)) {
      known_[head.word] = mention.word + 1;
      known_bits_[head.word] = mention.bits & static_cast<std::uint16_t>(~kOfPlace);
    }
  }

  // Most mentions are of a word in lower case that was read before: what is known of it need not be
  // found out again. False if it is no such mention.
  bool add_known(std::span<const Token> tokens, std::size_t i) {
    const Token& token = tokens[i];
    if (known_[token.word] == 0 || !is_plain(token)) return false;
    IndexMention mention{token.span(), known_[token.word] - 1, known_bits_[token.word]};
    IndexWord& word = result_.words[mention.word];
    const bool follows = i > 0 && is_next(result_.mentions.back(), mention);
    if (follows) mention.bits |= kFollows;
    if (!word.settled && i > 0) {
      word.span = mention.span;
      word.settled = true;
    }
    ++word.count;
    ++word.lower;
    if (follows) {
      Looks looks;
      looks.lower = true;
      read_neighbour(mention, looks, tokens[i - 1]);
    }
    if (i + 1 == tokens.size()) ++word.last;
    word.bits |= mention.bits;
    result_.mentions.push_back(mention);
    return true;
  }

  // In lower case, without an apostrophe, and not a German article, which is a link by its place.
  bool is_plain(const Token& token) const {
    if (token.shape != kLowerStart) return false;
    if (nouns_ && (word(token).classes & kDeterminer)) return false;
    if (unicode::skip_letters(text_, token.begin) >= token.end()) return true;
    for (const char c : slice(text_, token.span())) {
      if (c == '\'' || c == '\xE2' || c == '\xCA') return false;
    }
    return true;
  }

  // The number of a word, which is entered if it is new.
  std::uint32_t enter(std::uint64_t hash, Span bare, std::span<const Token> tokens,
                      std::uint32_t classes, bool initial) {
    const auto fresh = static_cast<std::uint32_t>(result_.words.size());
    const std::uint32_t number = index_.number(finish_hash(hash), fresh);
    if (number == fresh) {
      IndexWord entry;
      entry.span = bare;
      entry.begin = tokens[0].begin;
      entry.settled = !initial;
      entry.classes = classes;
      for (const Token& token : tokens) {
        const TermId term = source_.terms.term_of(token);
        const auto& title = source_.title;
        if (term != kNoTerm && std::find(title.begin(), title.end(), term) != title.end()) {
          entry.in_title = true;
        }
      }
      result_.words.push_back(entry);
    }
    IndexWord& entry = result_.words[number];
    if (!entry.settled && !initial) {
      entry.span = bare;
      entry.settled = true;
    }
    return number;
  }

  void read_neighbour(IndexMention& mention, const Looks& looks, const Token& before) {
    const IndexMention& previous = result_.mentions.back();
    IndexWord& word = result_.words[mention.word];
    const bool plain = !previous.is(kStopMention | kFigureMention | kCapitalMention);
    if (previous.is(kArticle) || plain) mention.bits |= kDetermined;
    if (previous.is(kLink) && !previous.is(kCapitalMention)) ++word.linked;
    if (previous.is(kPossessive) && !row_.marked_cases) ++word.possessed;
    constexpr std::uint32_t kNoNoun = kCommonWord | kVerbal | kFiniteVerb | kUnindexed | kSpeech;
    if (looks.lower && !mention.is(kStopMention) && !(word.classes & kNoNoun)) {
      ++result_.words[previous.word].modifies;
    }
    const std::uint32_t classes = this->word(before).classes;
    if (previous.is(kArticle)) ++word.determined;
    if (classes & kVerbal) ++word.verbal;
  }

  bool has_fewer(Span span, std::size_t letters) const {
    constexpr std::size_t kMostBytes = 4;  // of a letter
    if (span.size() >= letters * kMostBytes) return false;
    if (unicode::skip_letters(text_, span.begin) >= span.begin + letters &&
        span.size() >= letters) {
      return false;
    }
    return unicode::count_code_points(slice(text_, span)) < letters;
  }

  // Whether nothing but a space is between two mentions, or the stop of an initial, or nothing at
  // all in a script without spaces.
  bool is_next(const IndexMention& a, const IndexMention& b) const {
    const std::string_view gap = text_.substr(a.span.end, b.span.begin - a.span.end);
    if (gap.size() == 1) return gap[0] == ' ';
    if (gap.empty()) return a.is(kUnspacedMention) && b.is(kUnspacedMention);
    if (gap == ". ") return a.is(kCapitalMention) && has_fewer(a.span, 2);
    return gap == "\u00A0";
  }

  // "Carlo E. Brandi": whether it is one letter with a stop, before a capital.
  bool is_initial(std::span<const Token> tokens, std::size_t i) const {
    return i + 1 < tokens.size() && (tokens[i].shape & tokens[i + 1].shape & kUpperStart) &&
           gap(tokens[i], tokens[i + 1]) == ". " && has_fewer(tokens[i].span(), 2);
  }

  // German articles are parts of names behind "von" only.
  bool is_link(std::uint32_t classes, bool listed) const {
    const bool article = nouns_ && (classes & kDeterminer);
    const bool behind = !result_.mentions.empty() && result_.mentions.back().is(kLink);
    return (classes & kNameParticle) ? !article || behind : listed;
  }

  // Whether the bare word is another than the terms have.
  bool is_changed(Span span, Span bare) const {
    return bare != span && bare != without_clitics(text_, span, KeywordRow{});
  }

  // As particles, verbs and adjectives of Japanese do, and few nouns.
  bool ends_in_hiragana(const Token& token) const {
    return unicode::script(unicode::decode_before(text_, token.end()).value) ==
           unicode::Script::kHiragana;
  }

  // Whether a neighbour is all capitals as well.
  static bool shouts(std::span<const Token> tokens, std::size_t i) {
    return (i > 0 && (tokens[i - 1].shape & kAllUpper)) ||
           (i + 1 < tokens.size() && (tokens[i + 1].shape & kAllUpper));
  }

  // Whether a word has its capital from its place: behind a quotation mark, a stop or a colon.
  bool opens(std::uint32_t at) const {
    if (at == 0) return true;
    unicode::CodePoint before = unicode::decode_before(text_, at);
    if (!unicode::is_space(before.value)) return is_quote(before.value);
    if (before.begin == 0) return true;
    before = unicode::decode_before(text_, before.begin);
    return is_stop(before.value) || is_colon(before.value);
  }

  const KeywordSource& source_;
  std::string_view text_;
  const KeywordRow& row_;
  bool nouns_;  // nouns are capitalized
  const Vocabulary& vocabulary_;
  std::vector<std::uint32_t> known_;       // of each word of the terms: 1 + its index word; 0: none
  std::vector<std::uint16_t> known_bits_;  // of its mentions in lower case
  HashIndex index_;
  IndexWords result_;
};

// Where an elided word before the word ends; `span.begin` if there is none.
std::uint32_t end_of_elided(std::string_view text, Span span, const KeywordRow& row) {
  constexpr std::uint32_t kAlways = 2;  // letters: l' d' qu'
  std::uint32_t letters = 0;
  for (std::uint32_t i = span.begin; i < span.end && i - span.begin <= kMostElided; ++letters) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (is_apostrophe(c.value) && c.end < span.end && letters > 0) {
      const bool elided =
          letters <= kAlways || holds_folded(row.elisions, slice(text, {span.begin, i}));
      return elided ? c.end : span.begin;
    }
    i = c.end;
  }
  return span.begin;
}

}  // namespace

Span without_clitics(std::string_view text, Span span, const KeywordRow& row) {
  // Most words have none of the first bytes of apostrophes.
  const auto may_begin = [](char c) { return c == '\'' || c == '\xE2' || c == '\xCA'; };
  if (unicode::skip_letters(text, span.begin) >= span.end) return span;  // most words
  const std::string_view word = slice(text, span);
  if (std::none_of(word.begin(), word.end(), may_begin)) return span;
  constexpr std::uint32_t kLeastPossessed = 4;  // bytes
  const std::uint32_t begin = end_of_elided(text, span, row);
  const bool marks = row.marked_cases && unicode::is_upper(unicode::decode(text, begin).value);
  if (!marks) span.begin = begin;
  if (span.size() > kLeastPossessed) {
    const unicode::CodePoint last = unicode::decode_before(text, span.end);
    const unicode::CodePoint mark = unicode::decode_before(text, last.begin);
    if ((last.value == 's' || last.value == 'S') && is_apostrophe(mark.value)) {
      span.end = mark.begin;
    }
  }
  if (!marks) return span;
  // The last apostrophe, if only lower-case letters follow it.
  for (std::uint32_t i = span.end; i > span.begin + kLeastMarked;) {
    const unicode::CodePoint c = unicode::decode_before(text, i);
    if (is_apostrophe(c.value)) {
      if (i < span.end) span.end = c.begin;
      break;
    }
    if (!unicode::is_lower(c.value)) break;
    i = c.begin;
  }
  return span;
}

IndexWords read_index_words(const KeywordSource& source) { return Reader(source).read(); }

}  // namespace leitsatz
