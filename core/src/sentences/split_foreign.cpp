#include "sentences/split_foreign.h"

#include <algorithm>
#include <array>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/word_source.h"
#include "language/foreign.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// Tokens are evidence for the document's language: a stop word counts 1, another word in lower case
// -doubt_. At a share of 1, the evidence of the whole document would be 0; below 1, its own
// sentences have positive evidence.
constexpr double kDoubtShare = 0.7;
constexpr double kMinDoubt = 2.5;   // evidence against the language that the foreign side needs
constexpr double kMinOwn = 1;       // evidence for it that the other side needs
constexpr double kStopBonus = 1.5;  // what a stop at the split is worth, in stop words
constexpr double kMarkBonus = 0.75;
constexpr double kForeignSide = 0.75;  // confidence from which a side is surely foreign
constexpr double kOwnSide = 0.1;       // confidence up to which a side is surely not

// What is between two tokens; a later kind is a better place for a split.
enum class Boundary : std::uint8_t { kNone, kCapital, kMark, kStop };

struct SplitPlace {
  std::size_t token = 0;  // the first token after the split; 0: none
  Boundary boundary = Boundary::kNone;
  double value = 0;
};

class Splitter {
 public:
  // Whether lists were asked for that are not there.
  bool lacked_words() const { return lacked_words_; }

  Splitter(std::string_view text, LanguageId language, const Terms& terms, WordMemory& memory)
      : text_(text), memory_(memory), foreign_(language, memory) {
    std::uint64_t stop_words = 0, others = 0;  // mentions
    is_stop_word_.reserve(terms.words.size());
    for (const Word& word : terms.words) {
      const bool stop = word.term == kNoTerm;
      is_stop_word_.push_back(stop);
      (stop ? stop_words : others) += stop ? word.count : word.lower;
    }
    if (others > 0) {
      doubt_ = kDoubtShare * static_cast<double>(stop_words) / static_cast<double>(others);
    }
    evidence_ = {0, -doubt_, 1, 1};
  }

  // Whether stop words are evidence: the language has some, and the text uses them.
  bool can_tell() const { return doubt_ > 0.1; }

  // Splits one sentence into `parts`; true if there are several.
  bool split(Span sentence, std::span<const Token> tokens, std::vector<Span>& parts) {
    parts.clear();
    for (int n = 0; n < kMaxForeignCuts; ++n) {
      const SplitPlace split = find_split(sentence, tokens);
      if (split.token == 0) break;
      std::uint32_t left_end = split.boundary == Boundary::kStop
                                   ? stop_end(tokens[split.token - 1].end(), sentence.end)
                                   : tokens[split.token - 1].end();
      const std::uint32_t right = tokens[split.token].begin;
      left_end = std::min(left_end, right);
      parts.push_back({sentence.begin, left_end});
      sentence.begin = right;
      tokens = tokens.subspan(split.token);
    }
    if (parts.empty()) return false;
    parts.push_back(sentence);
    return true;
  }

 private:
  bool is_stop_word(const Token& token) const { return is_stop_word_[token.word] != 0; }

  double evidence(const Token& token) const {  // no branch: it would be mispredicted
    return evidence_[is_stop_word_[token.word] * 2u + ((token.shape & kLowerStart) != 0)];
  }

  // The end of the stops and closing marks that follow `at`.
  std::uint32_t stop_end(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t last = at;
    while (at < end) {
      const unicode::CodePoint c = unicode::decode(text_, at);
      if (!is_stop(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) break;
      at = c.end;
      if (!unicode::is_space(c.value)) last = at;
    }
    return last;
  }

  // Adds the double quotes between the tokens to `quotes`.
  Boundary boundary_at(const Token& before, const Token& token, std::size_t& quotes) const {
    Boundary boundary = Boundary::kNone;
    bool other = false;
    for (std::uint32_t i = before.end(); i < token.begin;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      i = c.end;
      if (is_double_quote(c.value)) ++quotes;
      if (is_stop(c.value)) {
        boundary = std::max(boundary, Boundary::kStop);
      } else if (is_comma(c.value) || is_colon(c.value) || is_dash(c.value)) {
        boundary = std::max(boundary, Boundary::kMark);
      } else if (!unicode::is_space(c.value)) {
        other = true;  // a quote or bracket: what is in it belongs to the sentence
      }
    }
    if (other || token.begin == before.end()) return Boundary::kNone;
    if (boundary == Boundary::kMark && text_[before.end()] == '-')
      return Boundary::kNone;  // a compound
    if (boundary == Boundary::kNone && (token.shape & kUpperStart) &&
        (before.shape & kLowerStart)) {
      boundary = Boundary::kCapital;
    }
    return boundary;
  }

  // Whether any split separates the evidence well enough; in most sentences none does.
  bool may_split(std::span<const Token> tokens) const {
    double before = 0, least = 0, most = 0;
    for (const Token& token : tokens) {
      before += evidence(token);
      least = std::min(least, before);
      most = std::max(most, before);
    }
    return (least <= -kMinDoubt && before - least >= kMinOwn) ||
           (before - most <= -kMinDoubt && most >= kMinOwn);
  }

  // Finds the best place at which one language surely ends and another begins.
  SplitPlace find_split(Span sentence, std::span<const Token> tokens) {
    if (tokens.size() < 2 * kMinForeignWords) return {};
    if (!may_split(tokens)) return {};
    double total = 0;
    for (const Token& token : tokens) total += evidence(token);
    SplitPlace own_first, foreign_first;
    double before = 0;
    std::size_t quotes = 0;
    for (std::size_t i = 1; i + kMinForeignWords <= tokens.size(); ++i) {
      before += evidence(tokens[i - 1]);
      const Boundary boundary = boundary_at(tokens[i - 1], tokens[i], quotes);
      if (boundary == Boundary::kNone || quotes % 2 != 0 || i < kMinForeignWords) continue;
      const double behind = total - before;
      const double bonus = boundary == Boundary::kStop   ? kStopBonus
                           : boundary == Boundary::kMark ? kMarkBonus
                                                         : 0;
      const auto consider = [&](double own, double foreign, SplitPlace& best) {
        if (own < kMinOwn || foreign > -kMinDoubt) return;
        if (boundary == Boundary::kCapital && &best == &foreign_first && !is_stop_word(tokens[i]))
          return;
        const double value = own - foreign + bonus;
        if (best.token == 0 || value > best.value) best = {i, boundary, value};
      };
      consider(before, behind, own_first);
      consider(behind, before, foreign_first);
    }
    for (const SplitPlace& split : {own_first, foreign_first}) {
      if (split.token == 0) continue;
      const std::uint32_t cut = tokens[split.token].begin;
      const double left = foreign_confidence({sentence.begin, cut}),
                   right = foreign_confidence({cut, sentence.end});
      if (std::max(left, right) < kForeignSide || std::min(left, right) > kOwnSide) continue;
      if (split.boundary != Boundary::kCapital) return split;
      return left < right ? refine({cut, sentence.end}, tokens, split) : split;
    }
    return {};
  }

  // Before a capital, only a stop word is a sure start: moves the split to the first one of the
  // foreign language.
  SplitPlace refine(Span foreign, std::span<const Token> tokens, SplitPlace split) {
    constexpr std::size_t kReach =
        8;  // words after the split that may still be of the document's language
    const LanguageId language = detect_language(slice(text_, foreign), memory_).language;
    lacked_words_ |= lacks_words(language);
    const std::string_view starts = stop_words(language);
    const std::size_t end = std::min(split.token + kReach, tokens.size() - kMinForeignWords + 1);
    for (std::size_t i = split.token; i < end; ++i) {
      std::size_t quotes = 0;
      if (boundary_at(tokens[i - 1], tokens[i], quotes) != Boundary::kCapital) continue;
      if (!holds_folded(starts, slice(text_, tokens[i].span()))) continue;
      split.token = i;
      return split;
    }
    return {};
  }

  double foreign_confidence(Span span) { return foreign_.confidence(slice(text_, span)); }

  std::string_view text_;
  std::vector<std::uint8_t> is_stop_word_;  // by word
  WordMemory& memory_;
  ForeignDetector foreign_;
  double doubt_ = 0;  // see kDoubtShare
  bool lacked_words_ = false;
  // Evidence of a token: a capitalized word, a word in lower case, a stop word of either.
  std::array<double, 4> evidence_{};
};

}  // namespace

ForeignSplit split_foreign_sentences(ParsedText& parsed, WordMemory& memory) {
  const Terms& terms = parsed.terms;
  Sentences& sentences = parsed.sentences;
  std::vector<Cut>& cuts = parsed.cuts;
  Splitter splitter(parsed.text, parsed.language, terms, memory);
  if (parsed.language == kUnd || !splitter.can_tell()) return {};
  Sentences result;
  std::vector<Cut> result_cuts;
  std::vector<Span> parts;
  std::size_t copied = 0;  // sentences
  const auto copy_until = [&](std::size_t end) {
    for (; copied < end; ++copied) {
      result.spans.push_back(sentences.spans[copied]);
      result.block.push_back(sentences.block[copied]);
      result.overlong.push_back(sentences.overlong[copied]);
      result_cuts.push_back(cuts[copied]);
    }
  };
  for (std::size_t i = 0; i < sentences.spans.size(); ++i) {
    if (!splitter.split(sentences.spans[i], terms.of(i), parts)) continue;
    copy_until(i);
    for (const Span part : parts) {
      result.spans.push_back(part);
      result.block.push_back(sentences.block[i]);
      result.overlong.push_back(sentences.overlong[i]);
      // trim_debris() may have cut the begin of the first part.
      result_cuts.push_back(part.begin == sentences.spans[i].begin && cuts[i] == Cut::kClause
                                ? Cut::kClause
                                : Cut::kForeign);
    }
    copied = i + 1;
  }
  if (copied == 0) return {.lacks_words = splitter.lacked_words()};
  copy_until(sentences.spans.size());
  sentences = std::move(result);
  cuts = std::move(result_cuts);
  return {.any = true, .lacks_words = splitter.lacked_words()};
}

}  // namespace leitsatz
