#include "sentences/split_foreign.h"

#include <algorithm>
#include <array>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/foreign.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// How far a word in lower case that is no stop word speaks against the document's language, as a
// share of what makes its own words come out even: below 1, so that its own sentences gain.
constexpr double kDoubtShare = 0.7;
constexpr double kMinDoubt = 2.5;   // that the words of the foreign side must add up to
constexpr double kMinOwn = 1;       // and those of the other
constexpr double kStopBonus = 1.5;  // stop words that a stop at the cut is worth
constexpr double kMarkBonus = 0.75;
constexpr double kForeignSide = 0.75;  // confidence from which one side is surely foreign
constexpr double kOwnSide = 0.1;       // and up to which the other is surely not

// What stands where a sentence could be cut.
enum class Joint : std::uint8_t { kNone, kCapital, kMark, kStop };

struct Place {
  std::size_t token = 0;  // the first one behind the cut; 0: none
  Joint joint = Joint::kNone;
  double value = 0;
};

class Cutter {
 public:
  Cutter(std::string_view text, LanguageId language, const Terms& terms, WordMemory& memory)
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
    speaks_ = {0, -doubt_, 1, 1};
  }

  // Whether words can tell: the language has stop words, and the text uses them.
  bool can_tell() const { return doubt_ > 0.1; }

  // The parts of one sentence, with what was cut from each; true if there are several.
  bool cut(Span sentence, std::span<const Token> tokens, std::vector<Span>& parts) {
    parts.clear();
    for (int n = 0; n < kMaxForeignCuts; ++n) {
      const Place place = find_place(sentence, tokens);
      if (place.token == 0) break;
      std::uint32_t left_end = place.joint == Joint::kStop
                                   ? stop_end(tokens[place.token - 1].end(), sentence.end)
                                   : tokens[place.token - 1].end();
      const std::uint32_t right = tokens[place.token].begin;
      left_end = std::min(left_end, right);
      parts.push_back({sentence.begin, left_end});
      sentence.begin = right;
      tokens = tokens.subspan(place.token);
    }
    if (parts.empty()) return false;
    parts.push_back(sentence);
    return true;
  }

 private:
  bool is_stop_word(const Token& token) const { return is_stop_word_[token.word] != 0; }

  double speaks(const Token& token) const {  // words come without order: no branch
    return speaks_[is_stop_word_[token.word] * 2u + ((token.shape & kLowerStart) != 0)];
  }

  // Behind the stops and closing marks that follow `at`.
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

  // `quotes`: counts the double quotes passed.
  Joint joint_at(const Token& before, const Token& token, std::size_t& quotes) const {
    Joint joint = Joint::kNone;
    bool other = false;
    for (std::uint32_t i = before.end(); i < token.begin;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      i = c.end;
      if (is_double_quote(c.value)) ++quotes;
      if (is_stop(c.value)) {
        joint = std::max(joint, Joint::kStop);
      } else if (is_comma(c.value) || is_colon(c.value) || is_dash(c.value)) {
        joint = std::max(joint, Joint::kMark);
      } else if (!unicode::is_space(c.value)) {
        other = true;  // a quote or bracket: what is in it belongs to the sentence
      }
    }
    if (other || token.begin == before.end()) return Joint::kNone;
    if (joint == Joint::kMark && text_[before.end()] == '-') return Joint::kNone;  // a compound
    if (joint == Joint::kNone && (token.shape & kUpperStart) && (before.shape & kLowerStart)) {
      joint = Joint::kCapital;
    }
    return joint;
  }

  // Whether any place at all parts the words well enough: in most sentences none does.
  bool can_give_way(std::span<const Token> tokens) const {
    double before = 0, least = 0, most = 0;
    for (const Token& token : tokens) {
      before += speaks(token);
      least = std::min(least, before);
      most = std::max(most, before);
    }
    return (least <= -kMinDoubt && before - least >= kMinOwn) ||
           (before - most <= -kMinDoubt && most >= kMinOwn);
  }

  // The place where one language surely gives way to another.
  Place find_place(Span sentence, std::span<const Token> tokens) {
    if (tokens.size() < 2 * kMinForeignWords) return {};
    if (!can_give_way(tokens)) return {};
    double all = 0;
    for (const Token& token : tokens) all += speaks(token);
    Place own_first, foreign_first;
    double before = 0;
    std::size_t quotes = 0;
    for (std::size_t i = 1; i + kMinForeignWords <= tokens.size(); ++i) {
      before += speaks(tokens[i - 1]);
      const Joint joint = joint_at(tokens[i - 1], tokens[i], quotes);
      if (joint == Joint::kNone || quotes % 2 != 0 || i < kMinForeignWords) continue;
      const double behind = all - before;
      const double bonus = joint == Joint::kStop   ? kStopBonus
                           : joint == Joint::kMark ? kMarkBonus
                                                   : 0;
      const auto consider = [&](double own, double foreign, Place& best) {
        if (own < kMinOwn || foreign > -kMinDoubt) return;
        if (joint == Joint::kCapital && &best == &foreign_first && !is_stop_word(tokens[i])) return;
        const double value = own - foreign + bonus;
        if (best.token == 0 || value > best.value) best = {i, joint, value};
      };
      consider(before, behind, own_first);
      consider(behind, before, foreign_first);
    }
    for (const Place& place : {own_first, foreign_first}) {
      if (place.token == 0) continue;
      const std::uint32_t cut = tokens[place.token].begin;
      const double left = foreign({sentence.begin, cut}), right = foreign({cut, sentence.end});
      if (std::max(left, right) < kForeignSide || std::min(left, right) > kOwnSide) continue;
      if (place.joint != Joint::kCapital) return place;
      return left < right ? refine({cut, sentence.end}, tokens, place) : place;
    }
    return {};
  }

  // Before a capital only a stop word is a sure start; of the foreign language, where that begins.
  Place refine(Span foreign, std::span<const Token> tokens, Place place) const {
    constexpr std::size_t kReach = 8;  // words that may be taken for foreign ones
    const std::string_view starts =
        stop_words(detect_language(slice(text_, foreign), memory_).language);
    const std::size_t end = std::min(place.token + kReach, tokens.size() - kMinForeignWords + 1);
    for (std::size_t i = place.token; i < end; ++i) {
      std::size_t quotes = 0;
      if (joint_at(tokens[i - 1], tokens[i], quotes) != Joint::kCapital) continue;
      if (!holds_folded(starts, slice(text_, tokens[i].span()))) continue;
      place.token = i;
      return place;
    }
    return {};
  }

  double foreign(Span span) { return foreign_.confidence(slice(text_, span)); }

  std::string_view text_;
  std::vector<std::uint8_t> is_stop_word_;  // by word
  WordMemory& memory_;
  ForeignDetector foreign_;
  double doubt_ = 0;  // of a word in lower case that is no stop word
  // What a word says for the language: one that begins in upper case, one in lower case, and stop
  // words that do.
  std::array<double, 4> speaks_{};
};

}  // namespace

bool split_foreign_sentences(ParsedText& parsed, WordMemory& memory) {
  const Terms& terms = parsed.terms;
  Sentences& sentences = parsed.sentences;
  std::vector<Cut>& cuts = parsed.cuts;
  Cutter cutter(parsed.text, parsed.language, terms, memory);
  if (parsed.language == kUnd || !cutter.can_tell()) return false;
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
    if (!cutter.cut(sentences.spans[i], terms.of(i), parts)) continue;
    copy_until(i);
    for (const Span part : parts) {
      result.spans.push_back(part);
      result.block.push_back(sentences.block[i]);
      result.overlong.push_back(sentences.overlong[i]);
      // The head of the first part may have been cut before.
      result_cuts.push_back(part.begin == sentences.spans[i].begin && cuts[i] == Cut::kClause
                                ? Cut::kClause
                                : Cut::kForeign);
    }
    copied = i + 1;
  }
  if (copied == 0) return false;
  copy_until(sentences.spans.size());
  sentences = std::move(result);
  cuts = std::move(result_cuts);
  return true;
}

}  // namespace leitsatz
