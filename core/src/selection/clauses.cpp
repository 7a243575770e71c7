#include "selection/clauses.h"

#include <cstdint>
#include <optional>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/clause_words.h"
#include "language/made_for.h"
#include "language/word_list.h"
#include "words/counted_words.h"

namespace leitsatz {
namespace {

constexpr char32_t kEmDash = 0x2014;
// Marks that end a statement, in all scripts: . 。 ｡ । ॥ ։ ۔ ። ။ ។
constexpr std::u32string_view kFullStops =
    U".\u3002\uFF61\u0964\u0965\u0589\u06D4\u1362\u104B\u17D4";
constexpr std::size_t kMaxListItemWords = 2;  // "ferries, buses, and trains" is a list, not clauses
constexpr std::size_t kMaxRoughWords = 30;    // no headline is longer
constexpr std::size_t kMaxAttributionWords = 8;  // "the harbour master of Nordby said on Monday"

// The sentence's end without a full stop, which headlines do not have.
std::uint32_t end_without_stop(std::string_view text, Span sentence) {
  const unicode::CodePoint last = unicode::decode_before(text, sentence.end);
  const bool full_stop = kFullStops.find(last.value) != std::u32string_view::npos;
  if (!full_stop || last.begin <= sentence.begin) return sentence.end;
  return text[last.begin - 1] == '.' ? sentence.end : last.begin;
}

// Whether it ends in an ellipsis, or in dots for one.
bool trails_off(std::string_view text, Span sentence) {
  return is_ellipsis(unicode::decode_before(text, sentence.end).value) ||
         slice(text, sentence).ends_with("..");
}

// Tracks the clauses of a sentence, part by part between its commas.
class Grammar {
 public:
  Grammar(std::string_view text, const Terms& terms, std::size_t index, LanguageId language)
      : text_(text),
        terms_(terms),
        tokens_(terms.of(index)),
        words_(made_for<ClauseWords>(language)),
        row_(words_.row()) {}

  // Ends a part before word `count`.
  void end_part(std::size_t count) {
    subordinate_ = count > part_ && opens_subordinate(part_);
    open_ = subordinate_ ? 1 : 0;
    own_verb_ = false;
    for (std::size_t i = part_; i < count; ++i) {
      if (i > part_ && !row_.verb_last && subordinates(i)) ++open_;
      if (!is_finite(i)) continue;
      (open_ == 0 ? verb_ : minor_verb_) = true;
      own_verb_ = own_verb_ || open_ == 0;
      if (open_ > 0 && !row_.verb_last) --open_;
    }
    ++parts_;
    part_begin_ = part_;
    part_ = count;
  }

  // Whether a title can end before word `i` at need: before "in" or "and", not before "is" nor soon
  // behind "that".
  bool can_break_before(std::size_t i) const {
    constexpr std::size_t kSoon = 3;  // words
    for (std::size_t k = 1; k <= kSoon && k <= i; ++k) {
      if (is(i - k, kSubordinate)) return false;
    }
    if (!(classes(i) & kStopWord) || (classes(i) & kDeterminer)) return false;
    if (is_finite(i) || is(i, kTied) ||
        (classes(i) & (kNameParticle | kLinkWord | kVerbal | kFiniteVerb)))
      return false;
    return !(classes(i - 1) & (kStopWord | kDeterminer | kNeverFinal)) && !is_finite(i - 1);
  }

  // Whether the words before `part_` are a clause that needs none of the words after them.
  // REQUIRES: part_ > 0.
  bool is_clause() const {
    if (row_.finite.empty()) return has_predicate();
    if (!verb_ || open_ > 0 || part_ >= tokens_.size()) return false;
    const std::uint32_t last = terms_.words[tokens_[part_ - 1].word].classes;
    if ((last & (kDeterminer | kNeverFinal)) || is_finite(part_ - 1)) return false;
    // German: "hat am Montag in Berlin, ..., beschlossen".
    if (row_.verb_last && !(tokens_[part_ - 1].shape & kLowerStart)) return false;
    if (is(part_, kTied | kRelative) || is_que(part_)) return false;
    return parts_ == 1 || is(part_, kLoose) || (classes(part_) & kSpeech);
  }

  // Whether a clause can end before word `i`, where no mark divides: before "and" if another
  // predicate follows, before "because" in any case. REQUIRES: the last part has not ended.
  bool can_end_before(std::size_t i) const {
    if (i <= part_ || i + 1 >= tokens_.size()) return false;
    const bool joins = is(i, kJoin);
    if (!joins && !is(i, kBreak)) return false;
    if (joins && !row_.verb_last && !is_finite(i + 1)) return false;
    if (!joins && words_.ends_transitive(word(i - 1))) return false;  // "is based in"
    if (has_condition(i)) return false;
    Grammar until = *this;
    until.end_part(i);
    return until.ends_whole(joins);
  }

  // Whether a sentence can end before word `i` at need: where a title could, if its verb and that
  // of a subordinate clause are there. REQUIRES: the last part has not ended.
  bool can_stop_before(std::size_t i) const {
    if (i <= part_ + kMaxListItemWords || row_.finite.empty() || row_.verb_last ||
        !can_break_before(i))
      return false;
    // "are vulnerable to a condition known", "were left"
    if (words_.ends_transitive(word(i - 1)) || is_finite(i - 2) || has_condition(i)) return false;
    Grammar until = *this;
    until.end_part(i);
    if (is(i, kJoin) && until.minor_verb_) return false;  // "those who are over fifty"
    return until.verb_ && (until.open_ == 0 || has_past(i));
  }

  // In a language without lists that tell a verb, what the last part begins and ends with decides,
  // if that is known.
  bool has_predicate() const {
    if (part_begin_ >= part_) return true;
    const std::string_view part = text_.substr(
        tokens_[part_begin_].begin, tokens_[part_ - 1].end() - tokens_[part_begin_].begin);
    const auto begins = [&](std::string_view entry) { return part.starts_with(entry); };
    const auto ends = [&](std::string_view entry) { return part.ends_with(entry); };
    return !any_entry(row_.heads, ' ', begins) && !any_entry(row_.tails, ' ', ends) &&
           (row_.predicates.empty() || any_entry(row_.predicates, ' ', ends));
  }

  // Whether the sentence has no comma, and the only verb found is that of a subordinate clause:
  // "Two works that have changed the town". REQUIRES: the last part has ended.
  bool is_stump() const { return !row_.verb_last && parts_ == 1 && minor_verb_ && !verb_; }

  // Whether the words from part_ on only name the speaker: "the council said".
  bool is_attribution() const {
    const std::size_t count = tokens_.size() - part_;
    if (!verb_ && minor_verb_) return false;  // "On Monday, when it was found, the council said so"
    return count > 1 && count <= kMaxAttributionWords && open_ == 0 && !opens_subordinate(part_) &&
           (classes(tokens_.size() - 1) & (kSpeech | kCueWord)) != 0;
  }

 private:
  // Whether a clause behind word `i` limits what is said: "..., unless the county pays".
  bool has_condition(std::size_t i) const {
    if (!condition_) {
      condition_ = 0;
      for (std::size_t k = tokens_.size(); k-- > 1 && *condition_ == 0;) {
        const bool comma = is_comma(unicode::decode(text_, tokens_[k - 1].end()).value);
        if (comma && is(k, kTied)) condition_ = k;
      }
    }
    return *condition_ > i;
  }

  // Whether a word before word `i` may be a verb of the past.
  bool has_past(std::size_t i) const {
    for (std::size_t k = 1; k < i; ++k) {
      if ((tokens_[k].shape & kLowerStart) && words_.ends_transitive(word(k))) return true;
    }
    return false;
  }

  // Whether the words before `part_` are a main clause to its end.
  bool ends_whole(bool joins) const {
    if (!own_verb_ || open_ > 0) return false;
    const Token& last = tokens_[part_ - 1];
    const std::uint32_t ends = terms_.words[last.word].classes;
    if ((ends & (kDeterminer | kNeverFinal | kStopWord)) || is_finite(part_ - 1)) return false;
    if (!row_.verb_last) return true;
    // German: "hat das Labor in Nordby geschlossen und ...", not "die alten und neuen ...".
    return joins && part_ > 1 && (last.shape & kLowerStart) &&
           (tokens_[part_ - 2].shape & (kUpperStart | kNumeral));
  }

  std::string_view word(std::size_t i) const { return slice(text_, tokens_[i].span()); }
  std::uint32_t classes(std::size_t i) const { return terms_.words[tokens_[i].word].classes; }
  bool is(std::size_t i, std::uint32_t any_of) const { return words_.has(word(i), any_of); }

  bool is_que(std::size_t i) const {  // "qu'elle"
    const std::string_view bare = without_elision(word(i));
    return bare.size() < word(i).size() && (word(i).starts_with("qu") || word(i).starts_with("Qu"));
  }
  bool subordinates(std::size_t i) const { return is(i, kSubordinate) || is_que(i); }
  bool opens_subordinate(std::size_t i) const {
    if (subordinates(i)) return true;
    if (i == 0) return false;
    return is(i, kRelative) ||  // "der", "in der"
           (i + 1 < tokens_.size() && is(i + 1, kRelative));
  }
  bool is_finite(std::size_t i) const {
    const std::string_view bare = without_elision(word(i));
    if (classes(i) & kSpeech) return true;
    if (i > 0 && !(tokens_[i].shape & kLowerStart)) return false;  // "in May"
    if (words_.has(bare, kFinite) || words_.ends_finite(bare)) return true;
    return i > 0 && i + 1 < tokens_.size() && (classes(i + 1) & kDeterminer) &&
           words_.ends_transitive(bare) && !is(i - 1, kFinite);
  }

  std::string_view text_;
  const Terms& terms_;
  std::span<const Token> tokens_;
  const ClauseWords& words_;
  const ClauseRow& row_;
  std::size_t part_begin_ = 0;  // the first word of the part that has ended
  std::size_t part_ = 0;        // the first word of the part
  std::size_t parts_ = 0;       // number of parts that have ended
  std::size_t open_ = 0;        // subordinate clauses of the last part that still lack their verb
  bool verb_ = false;           // a main clause has its verb
  bool own_verb_ = false;       // the last part has one of a main clause
  bool minor_verb_ = false;     // a subordinate one has
  bool subordinate_ = false;    // the last part is a subordinate clause
  // The last word that opens a condition behind a comma; 0: none.
  mutable std::optional<std::size_t> condition_;
};

}  // namespace

Clauses find_clauses(const ClauseSource& source, LanguageId language, Cutting cutting) {
  const auto& [text, sentence, terms, index] = source;
  Clauses clauses;
  if (sentence.empty()) return clauses;
  std::vector<ClauseEnd>& ends = clauses.ends;
  const std::span<const Token> tokens = terms.of(index);
  Grammar grammar(text, terms, index, language);
  const bool title = cutting == Cutting::kTitle;
  int depth = 0;                            // of brackets
  bool quoted = false;                      // inside double quotes
  char32_t before = 0;                      // the last character
  char32_t mark = 0;                        // the last one that is not white space
  std::uint32_t last_end = sentence.begin;  // the byte after it
  std::size_t words = 0;
  std::size_t last_break = 0;  // words before the last comma or the like
  ClauseEnd last_cut;          // where the last comma was, if a clause could end there
  const std::string_view here = text.substr(0, sentence.end);
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    if (const std::uint32_t letters = unicode::skip_letters(here, i); letters > i) {
      before = mark = U'a';
      i = last_end = letters;
      continue;
    }
    if (text[i] == ' ') {
      if (cutting != Cutting::kNone && depth == 0 && !quoted && !unicode::is_digit(mark)) {
        while (words < tokens.size() && tokens[words].end() <= i) ++words;
        const bool inside = words >= kMinClauseWords && words < tokens.size();
        const bool bare = inside && tokens[words - 1].end() == last_end;
        const ClauseEnd cut{last_end, static_cast<std::uint32_t>(words)};
        if (bare && title && grammar.can_break_before(words)) clauses.rough.push_back(cut);
        if (bare && !title && grammar.can_end_before(words)) {
          ends.push_back(cut);
        } else if (inside && !title && words <= kMaxRoughWords && (bare || is_quote(mark)) &&
                   grammar.can_stop_before(words)) {
          clauses.rough.push_back(cut);
        }
      }
      before = U' ';
      ++i;
      continue;
    }
    const unicode::CodePoint c = unicode::decode(text, i);
    const char32_t next = c.end < sentence.end ? unicode::decode(text, c.end).value : 0;
    while (words < tokens.size() && tokens[words].end() <= c.begin) ++words;
    const bool spaced_dash =
        is_dash(c.value) && unicode::is_space(before) && unicode::is_space(next);
    const bool digits = unicode::is_digit(before) && unicode::is_digit(next);  // 1,5 and 10:30
    const bool breaks = is_comma(c.value) || is_colon(c.value) || spaced_dash ||
                        c.value == kEmDash || c.value == '|';
    if (breaks && !digits && depth == 0 && !quoted) {
      const bool lists = words - last_break <= kMaxListItemWords;
      if (lists && !ends.empty() && ends.back().words + kMaxListItemWords >= words) ends.pop_back();
      grammar.end_part(words);
      // What matters follows a colon; a hyphen may be that of a compound, "a two - hour show".
      const bool announces = is_colon(c.value) || c.value == '|' || c.value == '-';
      last_cut = {};
      if (cutting != Cutting::kNone && !lists && words >= kMinClauseWords &&
          !unicode::is_digit(mark)) {
        const ClauseEnd cut{last_end, static_cast<std::uint32_t>(words)};
        if (!announces) last_cut = cut;
        if (title || (!announces && grammar.is_clause())) ends.push_back(cut);
      }
      last_break = words;
    }
    if (is_opening(c.value)) ++depth;
    if (is_closing(c.value) && depth > 0) --depth;
    if (is_double_quote(c.value)) quoted = !quoted;
    if (!unicode::is_space(c.value)) {
      last_end = c.end;
      mark = c.value;
    }
    before = c.value;
    i = c.end;
  }
  const bool kept = !ends.empty() && ends.back().end == last_cut.end;
  if (last_cut.words > 0 && !kept && grammar.is_attribution()) ends.push_back(last_cut);
  grammar.end_part(tokens.size());
  clauses.whole = tokens.size() >= kMinClauseWords && !is_colon(mark) &&
                  !trails_off(text, sentence) && depth == 0 && !quoted && !grammar.is_stump();
  ends.push_back({end_without_stop(text, sentence), static_cast<std::uint32_t>(tokens.size())});
  for (auto* list : {&ends, &clauses.rough}) {
    for (ClauseEnd& end : *list) end.words = count_words(text, tokens.first(end.words), language);
  }
  return clauses;
}

}  // namespace leitsatz
