#include "words/keywords.h"

#include <algorithm>

#include "base/deterministic.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr double kNameBoost = 1.4;
constexpr double kTitleBoost = 1.5;
constexpr double kEarlyBoost = 0.5;       // for a term mentioned at the very start
constexpr std::uint32_t kMinLetters = 3;  // shorter words only if they are all capitals (EU, AI)
constexpr std::uint32_t kMinSpacedText = 60;  // tokens; with more, a keyword needs two mentions

// Two capitalized words in a row.
struct Pair {
  std::uint64_t key = 0;  // both word ids
  Span span;
  std::uint32_t count = 0;

  WordId first() const { return static_cast<WordId>(key >> 32); }
  WordId second() const { return static_cast<WordId>(key); }
};

// What counts of a term.
struct Mentions {
  std::uint32_t count = 0;
  Span first;
};

struct Entry {
  Span span;
  std::uint32_t count = 0;
  std::uint32_t number = 0;  // order of discovery
  double weight = 0;
};

// "l’Europe" shows as "Europe", "Berlin’s" as "Berlin".
Span without_clitics(std::string_view text, Span span) {
  const auto is_apostrophe = [](char32_t c) { return c == '\'' || c == 0x2019; };
  std::uint32_t letters = 0;
  for (std::uint32_t i = span.begin; i < span.end && letters <= 2; ++letters) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (is_apostrophe(c.value) && c.end < span.end) {
      span.begin = c.end;
      break;
    }
    i = c.end;
  }
  if (span.size() > 4) {
    const unicode::CodePoint last = unicode::decode_before(text, span.end);
    const unicode::CodePoint mark = unicode::decode_before(text, last.begin);
    if (last.value == 's' && is_apostrophe(mark.value)) span.end = mark.begin;
  }
  return span;
}

class Finder {
 public:
  Finder(std::string_view text, const Terms& terms) : text_(text), terms_(terms) {}

  std::vector<Keyword> find(std::span<const std::uint32_t> sentences,
                            std::span<const std::uint32_t> ignored) {
    if (!ignored.empty()) count_without(ignored);
    count(sentences);
    merge_pairs();
    for (TermId t = 0; t < terms_.terms.size(); ++t) consider(t);
    return publish();
  }

 private:
  void count(std::span<const std::uint32_t> sentences) {
    mentioned_.assign(terms_.terms.size(), false);
    shape_.assign(terms_.words.size(), 0);
    mentions_.assign(terms_.words.size(), 0);
    for (const std::uint32_t s : sentences) {
      const std::span<const Token> tokens = terms_.of(s);
      for (std::size_t i = 0; i < tokens.size(); ++i) {
        shape_[tokens[i].word] |= tokens[i].shape;
        ++mentions_[tokens[i].word];
        if (const TermId t = terms_.term_of(tokens[i]); t != kNoTerm) mentioned_[t] = true;
        ++total_;
        if (i > 0 && is_name_part(tokens[i - 1]) && is_name_part(tokens[i]) &&
            text_.substr(tokens[i - 1].end(), tokens[i].begin - tokens[i - 1].end()) == " ") {
          pairs_.push_back({std::uint64_t{tokens[i - 1].word} << 32 | tokens[i].word,
                            {tokens[i - 1].begin, tokens[i].end()},
                            1});
        }
      }
    }
  }

  // The mentions of each term outside the ignored sentences, and the first of them.
  void count_without(std::span<const std::uint32_t> ignored) {
    counted_.assign(terms_.terms.size(), {});
    for (std::uint32_t s = 0; s + 1 < terms_.first_token.size(); ++s) {
      if (!ignored.empty() && ignored.front() == s) {
        ignored = ignored.subspan(1);
        continue;
      }
      for (const Token& token : terms_.of(s)) {
        const TermId t = terms_.term_of(token);
        if (t != kNoTerm && counted_[t].count++ == 0) counted_[t].first = token.span();
      }
    }
  }

  bool is_name_part(const Token& token) const {
    return (token.shape & kUpperStart) && terms_.term_of(token) != kNoTerm;
  }

  // Adds pairs that are mentioned at least twice and account for most mentions of their rarer word.
  void merge_pairs() {
    std::stable_sort(pairs_.begin(), pairs_.end(),
                     [](const Pair& a, const Pair& b) { return a.key < b.key; });
    in_pair_.assign(terms_.words.size(), 0);
    for (std::size_t i = 0; i < pairs_.size();) {
      Pair pair = pairs_[i];
      std::size_t end = i + 1;
      for (; end < pairs_.size() && pairs_[end].key == pair.key; ++end) ++pair.count;
      i = end;
      const std::uint32_t rarer = std::min(mentions_[pair.first()], mentions_[pair.second()]);
      if (pair.count < 2 || pair.first() == pair.second() || pair.count * 3 < rarer * 2) continue;
      in_pair_[pair.first()] += pair.count;
      in_pair_[pair.second()] += pair.count;
      add(without_clitics(text_, pair.span), pair.count, kNameBoost * 1.2);
    }
  }

  void consider(TermId t) {
    const Term& term = terms_.terms[t];
    const Word& head = terms_.words[term.word];
    if (term.sentences == 0 || head.first.empty() || !mentioned_[t]) return;
    const Mentions mentions = counted_.empty() ? Mentions{term.count, head.first} : counted_[t];
    if (mentions.count == 0 || (mentions.count < 2 && total_ >= kMinSpacedText)) return;
    const std::uint16_t shape = shape_[term.word];
    if (shape & kNumeral) return;
    constexpr std::uint16_t kHarmless = kNameParticle | kAbbreviated | kCompanyWord | kPhraseWord;
    if ((head.classes & ~kHarmless) != 0) return;
    const Span span = without_clitics(text_, mentions.first);
    const bool unspaced = (shape & kUnspaced) != 0;
    const std::uint32_t least = unspaced ? 2 : kMinLetters;
    if (!(shape & kAllUpper) && unicode::count_code_points(slice(text_, span)) < least) return;
    const std::uint32_t alone = mentions.count - std::min(mentions.count, in_pair_[term.word]);
    if (alone == 0) return;
    const bool name = head.capital * 2 > head.count && head.lower == 0;
    double boost = name ? kNameBoost : 1;
    if (std::find(terms_.title.begin(), terms_.title.end(), t) != terms_.title.end())
      boost *= kTitleBoost;
    add(span, alone, boost);
  }

  void add(Span span, std::uint32_t count, double boost) {
    const double early = kEarlyBoost / (1 + span.begin / 1000.0);
    const auto number = static_cast<std::uint32_t>(found_.size());
    found_.push_back({span, count, number, (ln_next(count) + early) * boost});
  }

  std::vector<Keyword> publish() {
    const auto best =
        found_.begin() + static_cast<std::ptrdiff_t>(std::min(kMaxKeywords, found_.size()));
    std::partial_sort(found_.begin(), best, found_.end(), [](const Entry& a, const Entry& b) {
      if (a.weight != b.weight) return a.weight > b.weight;
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.number < b.number;
    });
    found_.erase(best, found_.end());
    std::vector<Keyword> keywords;
    for (const Entry& entry : found_) {
      keywords.push_back({entry.span, entry.count, round4(entry.weight / found_[0].weight)});
    }
    return keywords;
  }

  std::string_view text_;
  const Terms& terms_;
  std::vector<bool> mentioned_;  // by term: in a sentence that can be chosen
  std::vector<std::uint16_t> shape_;
  std::vector<std::uint32_t> mentions_;
  std::vector<std::uint32_t> in_pair_;
  std::vector<Mentions> counted_;  // by term, if sentences are ignored
  std::vector<Pair> pairs_;
  std::vector<Entry> found_;
  std::uint32_t total_ = 0;
};

}  // namespace

std::vector<Keyword> find_keywords(std::string_view text, const Terms& terms,
                                   std::span<const std::uint32_t> sentences,
                                   std::span<const std::uint32_t> ignored) {
  return Finder(text, terms).find(sentences, ignored);
}

}  // namespace leitsatz
