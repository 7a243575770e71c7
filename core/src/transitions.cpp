#include "transitions.h"

#include <algorithm>

#include "deterministic.h"
#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

constexpr double kChance = 2;    // pairs: the weight of the chance meeting beside the counts
constexpr double kInName = 0.5;  // of a stop word that may open a name: "Le Monde"
constexpr double kMost = 3;      // of what is counted: more says no more

// What stands at one place of a sentence: a stop word, a class of other words, a mark, an edge.
using Symbol = std::uint32_t;
constexpr Symbol kEdge = 0;
constexpr Symbol kComma = 1;
constexpr Symbol kMark = 2;
constexpr Symbol kClasses = 3;     // numbers, words in upper case, in lower case, of other scripts
constexpr Symbol kEndings = 8;     // kinds of last letters of a word, by their bytes
constexpr Symbol kStopWords = 64;  // and the number of the word

bool is_stop_word(const Terms& terms, const Token& token) {
  return terms.words[token.word].term == kNoTerm;
}

Symbol symbol_of(std::string_view text, const Terms& terms, const Token& token) {
  if (is_stop_word(terms, token)) return kStopWords + token.word;
  if (token.shape & kNumeral) return kClasses;
  const Symbol kind = (token.shape & kUpperStart) ? 1u : (token.shape & kLowerStart) ? 2u : 3u;
  return kClasses + kind * kEndings +
         (static_cast<unsigned char>(text[token.end() - 1]) % kEndings);
}

// Counts pairs. Open addressing: slots are found, never walked.
class PairCounts {
 public:
  explicit PairCounts(std::size_t pairs) {
    std::size_t size = 16;
    while (size < pairs * 2) size *= 2;
    slots_.resize(size);
  }

  // Counts the pair; gives its place.
  std::uint32_t add(Symbol a, Symbol b) {
    const std::uint64_t key = (static_cast<std::uint64_t>(a) << 32 | b) + 1;
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = (key * 0x9E3779B97F4A7C15ull >> 24) & mask;  // Fibonacci hashing
    while (slots_[i].key != 0 && slots_[i].key != key) i = (i + 1) & mask;
    slots_[i].key = key;
    ++slots_[i].count;
    return static_cast<std::uint32_t>(i);
  }

  double count(std::uint32_t place) const { return slots_[place].count; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t count = 0;
  };
  std::vector<Slot> slots_;
};

// What stands between two words.
struct Gap {
  bool blank = true;    // white space alone
  bool spaced = false;  // white space before the mark
  bool comma = false;
  bool stop = false;    // with white space behind it
  bool hyphen = false;  // the same of a hyphen, and nothing else
  bool odd = false;
};

Gap read_gap(std::string_view bytes) {
  Gap gap;
  if (bytes == " ") return gap;
  bool space = false;  // the last character was one
  std::size_t marks = 0;
  char32_t last = 0;
  for (std::uint32_t i = 0; i < bytes.size();) {
    const unicode::CodePoint c = unicode::decode(bytes, i);
    i = c.end;
    if (unicode::is_space(c.value)) {
      if (is_stop(last) && !space) gap.stop = true;
      space = true;
      continue;
    }
    gap.blank = false;
    if (is_comma(c.value)) {
      gap.comma = true;
      gap.spaced = gap.spaced || space;
    }
    gap.odd = gap.odd || c.value == '|' || c.value == '>' || c.value == '<' || c.value == '_' ||
              c.value == '=' || c.value == '*' || c.value == '\\' || c.value == '[' ||
              c.value == ']' || c.value == '{' || c.value == '#' || c.value == 0x2022 ||
              c.value == 0xB7;
    last = c.value;
    space = false;
    ++marks;
  }
  gap.hyphen = marks == 1 && last == '-' && space && bytes[0] == '-';
  return gap;
}

class Finder {
 public:
  Finder(std::string_view text, std::span<const Span> spans, const Terms& terms,
         std::span<const std::uint32_t> candidates)
      : text_(text), terms_(terms), pairs_(count_pairs(terms, candidates)) {
    rows_.resize(candidates.size());
    single_.resize(kStopWords + terms.words.size());
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      first_.push_back(places_.size());
      look_at(spans[candidates[k]], terms.of(candidates[k]), rows_[k]);
    }
    first_.push_back(places_.size());
  }

  std::vector<Transitions> take() {
    for (std::size_t k = 0; k < rows_.size(); ++k) associate(k);
    return std::move(rows_);
  }

 private:
  struct Place {
    Symbol before, after;
    std::uint32_t pair;
  };

  // A word and a mark at most for each token, and the edges.
  static std::size_t count_pairs(const Terms& terms, std::span<const std::uint32_t> candidates) {
    std::size_t pairs = 0;
    for (const std::uint32_t s : candidates) pairs += 2 * terms.of(s).size() + 1;
    return pairs;
  }

  void follow(Symbol symbol) {
    places_.push_back({last_, symbol, pairs_.add(last_, symbol)});
    ++single_[symbol];
    last_ = symbol;
  }

  void look_at(Span span, std::span<const Token> tokens, Transitions& row) {
    last_ = kEdge;
    std::size_t stretch = 0, longest = 0;
    double blank_pairs = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      if (i > 0) {
        const Token& before = tokens[i - 1];
        const Gap gap = read_gap(text_.substr(before.end(), token.begin - before.end()));
        if (gap.blank) {
          blank_pairs += 1;
          const bool lower_behind = i + 1 < tokens.size() && (tokens[i + 1].shape & kLowerStart);
          look_at_pair(before, token, lower_behind, row);
        } else {
          if (gap.comma || gap.stop) follow(gap.comma ? kComma : kMark);
          look_at_gap(gap, before, token, row);
          stretch = 0;
        }
      }
      longest = std::max(longest, ++stretch);
      follow(symbol_of(text_, terms_, token));
    }
    follow(kEdge);
    const double n = std::max(1.0, static_cast<double>(tokens.size()));
    row.stop_pairs /= std::max(1.0, blank_pairs);
    row.content_pairs /= std::max(1.0, blank_pairs);
    row.odd_signs /= n;
    row.longest_stretch = ln(1 + static_cast<double>(longest));
    if (!tokens.empty() && is_stop_word(terms_, tokens.back()) &&
        !(tokens.back().shape & (kNumeral | kUpperStart)) && tokens.back().end() + 2 > span.end) {
      row.ends_in_stop_word = 1;
      if (classes(tokens.back()) & kDeterminer) row.lone_determiners += 1;
    }
    for (double* count : {&row.stray_stop_words, &row.stray_words, &row.lone_determiners,
                          &row.spaced_commas, &row.inner_stops, &row.broken_words}) {
      *count = std::min(*count, kMost);
    }
  }

  std::uint16_t classes(const Token& token) const { return terms_.words[token.word].classes; }

  void look_at_pair(const Token& before, const Token& token, bool lower_behind, Transitions& row) {
    const bool stop_before = is_stop_word(terms_, before), stop = is_stop_word(terms_, token);
    row.stop_pairs += stop_before && stop;
    row.content_pairs +=
        !stop_before && !stop && (before.shape & kLowerStart) && (token.shape & kLowerStart);
    if ((classes(before) & kDeterminer) && (classes(token) & kDeterminer)) {
      row.lone_determiners += 1;
    }
    if (!(token.shape & kUpperStart) || (token.shape & (kAllUpper | kMixedCase)) ||
        !(before.shape & kLowerStart)) {
      return;
    }
    const Word& word = terms_.words[token.word];
    if (stop && token.length > 1) {
      row.stray_stop_words += lower_behind ? 1 : kInName;
    } else if (!stop) {
      row.stray_words += static_cast<double>(word.lower) / word.count;
    }
  }

  void look_at_gap(const Gap& gap, const Token& before, const Token& token, Transitions& row) {
    if (classes(before) & kDeterminer) row.lone_determiners += gap.comma || gap.stop;
    row.spaced_commas += gap.spaced;
    row.odd_signs += gap.odd;
    row.inner_stops += gap.stop;
    row.broken_words += gap.hyphen && (before.shape & kLowerStart) && (token.shape & kLowerStart) &&
                        !is_stop_word(terms_, token);
  }

  void associate(std::size_t k) {
    const auto all = static_cast<double>(places_.size());
    double sum = 0, least = 0, run[kAssociationRun] = {}, run_sum = 0;
    const std::size_t size = first_[k + 1] - first_[k];
    for (std::size_t i = 0; i < size; ++i) {
      const Place& place = places_[first_[k] + i];
      // Each counts as if the text had been without this pair.
      const double chance = single_[place.after] / all;
      const double others = single_[place.before] - 1;
      const double share = (pairs_.count(place.pair) - 1 + kChance * chance) / (others + kChance);
      const double bits = ln(share / chance);
      sum += bits;
      run_sum += bits - run[i % kAssociationRun];
      run[i % kAssociationRun] = bits;
      if (i + 1 >= kAssociationRun) least = std::min(least, run_sum);
    }
    rows_[k].association = sum / static_cast<double>(size);
    rows_[k].least_association = least / static_cast<double>(kAssociationRun);
  }

  std::string_view text_;
  const Terms& terms_;
  PairCounts pairs_;
  std::vector<double> single_;  // how often each symbol stands behind another
  std::vector<Place> places_;
  std::vector<std::size_t> first_;
  std::vector<Transitions> rows_;
  Symbol last_ = kEdge;
};

}  // namespace

std::vector<Transitions> find_transitions(std::string_view text, std::span<const Span> spans,
                                          const Terms& terms,
                                          std::span<const std::uint32_t> candidates) {
  return Finder(text, spans, terms, candidates).take();
}

}  // namespace leitsatz
