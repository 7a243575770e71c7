#include "selection/focus.h"

#include <algorithm>
#include <string>

#include "base/deterministic.h"
#include "words/word_forms.h"

namespace leitsatz {
namespace {

constexpr double kFocusGain = 12;          // deviations of the scores, for the best match
constexpr double kFocusNeighbour = 0.25;   // of a sentence's match, for the sentences beside it
constexpr double kFocusName = 1.25;        // a name, relative to another term
constexpr double kFocusInflected = 0.5;    // a form of the term, relative to the term itself
constexpr double kFocusCompound = 0.35;    // a compound that holds the term
constexpr double kSaturation = 1.2;        // k1 of BM25 (Robertson & Zaragoza 2009)
constexpr double kLengthShare = 0.1;       // b of BM25: sentences differ little in length
constexpr std::size_t kMaxInflected = 64;  // terms of a focus that are sought in other forms

// A term of the text, with what is compared with a focus.
struct StemPlace {
  std::uint64_t hash = 0;
  TermId term = 0;
  Beginning beginning;  // of its shortest word
  bool name = false;    // written with a capital more often than not
};

// The terms that `vectors` hold, ascending.
std::vector<StemPlace> find_stems(const Spellings& spellings, const Vectors& vectors) {
  constexpr std::uint32_t kNoStem = 0xFFFFFFFFu;  // for terms of titles and headings alone
  std::vector<std::uint32_t> stem_of(vectors.isf.size(), kNoStem);
  for (const Entry& entry : vectors.entries) stem_of[entry.term] = 0;
  std::vector<StemPlace> stems;
  stems.reserve(stem_of.size());
  for (TermId t = 0; t < stem_of.size(); ++t) {
    if (stem_of[t] == kNoStem) continue;
    stem_of[t] = static_cast<std::uint32_t>(stems.size());
    stems.push_back({0, t, {}, false});
  }
  std::vector<std::uint32_t> capitals(stems.size(), 0), counts(stems.size(), 0);
  spellings.for_each([&](const Spellings::Spelling& word, std::string_view spelled) {
    const std::uint32_t stem = stem_of[word.term];
    if (stem == kNoStem) return;
    capitals[stem] += word.capital;
    counts[stem] += word.count;
    stems[stem].hash = word.stem;
    const Beginning beginning = beginning_of(spelled);
    Beginning& shortest = stems[stem].beginning;
    if (shortest.length == 0 || beginning.length < shortest.length) shortest = beginning;
  });
  for (std::size_t i = 0; i < stems.size(); ++i) stems[i].name = capitals[i] * 2 > counts[i];
  return stems;
}

// A term of the text that a term of the focus means.
struct Meant {
  TermId term = 0;
  std::uint32_t wanted = 0;  // the term of the focus
  double share = 0;          // of an exact match
};

// What a focus seeks in a text.
class Sought {
 public:
  Sought(const Spellings& spellings, const Vectors& vectors, std::string_view focus,
         LanguageId language)
      : stems_(find_stems(spellings, vectors)), focus_(focus) {
    const Span all{0, static_cast<std::uint32_t>(focus.size())};
    wanted_ = find_terms(focus, std::vector<Span>{all}, {}, language, {});
    find_exact();
    find_forms();
    const bool joins = joins_words(language);
    if (joins || has_long_endings(language)) find_longer(spellings, joins, vectors.isf.size());
    sort(vectors.isf.size());
  }

  std::size_t terms() const { return wanted_.terms.size(); }
  bool empty() const { return meant_.empty(); }
  std::span<const Meant> of(TermId term) const {
    return {meant_.data() + first_[term], meant_.data() + first_[term + 1]};
  }

 private:
  void want(const StemPlace& place, std::uint32_t wanted, double share) {
    meant_.push_back({place.term, wanted, share * (place.name ? kFocusName : 1)});
  }
  std::string_view word_of(const Term& term) const {
    return slice(focus_, wanted_.words[term.word].first);
  }
  std::size_t with_forms() const { return std::min(wanted_.terms.size(), kMaxInflected); }

  void find_exact() {
    // Sorted here and not with the analysis, since most analyses never have a focus.
    std::vector<std::uint32_t> by_hash(stems_.size());
    for (std::uint32_t i = 0; i < by_hash.size(); ++i) by_hash[i] = i;
    std::sort(by_hash.begin(), by_hash.end(),
              [&](std::uint32_t a, std::uint32_t b) { return stems_[a].hash < stems_[b].hash; });
    for (std::uint32_t w = 0; w < wanted_.terms.size(); ++w) {
      const std::uint64_t sought = wanted_.terms[w].hash;
      const auto place =
          std::lower_bound(by_hash.begin(), by_hash.end(), sought,
                           [&](std::uint32_t i, auto hash) { return stems_[i].hash < hash; });
      if (place != by_hash.end() && stems_[*place].hash == sought) want(stems_[*place], w, 1);
    }
  }

  void find_forms() {
    for (std::uint32_t w = 0; w < with_forms(); ++w) {
      const Beginning beginning = beginning_of(word_of(wanted_.terms[w]));
      for (const StemPlace& other : stems_) {
        if (are_forms(beginning, other.beginning)) want(other, w, kFocusInflected);
      }
    }
  }

  // Longer words that begin with one of the focus, and, if the language joins words, compounds.
  void find_longer(const Spellings& spellings, bool joins, std::size_t terms) {
    constexpr std::uint32_t kNone = 0xFFFFFFFFu;
    std::vector<std::uint32_t> place_of(terms, kNone);
    for (std::uint32_t i = 0; i < stems_.size(); ++i) place_of[stems_[i].term] = i;
    std::vector<std::u16string> sought;
    for (std::size_t w = 0; w < with_forms(); ++w) {
      sought.push_back(plain_letters(word_of(wanted_.terms[w])));
    }
    spellings.for_each([&](const Spellings::Spelling& word, std::string_view spelled) {
      if (place_of[word.term] == kNone) return;
      const std::u16string letters = plain_letters(spelled);
      for (std::uint32_t w = 0; w < sought.size(); ++w) {
        const StemPlace& place = stems_[place_of[word.term]];
        if (joins && is_in_compound(sought[w], letters)) want(place, w, kFocusCompound);
        if (!joins && begins_with(sought[w], letters)) want(place, w, kFocusInflected);
      }
    });
  }

  // Puts the terms in order, with the best share for each pair.
  void sort(std::size_t terms) {
    std::sort(meant_.begin(), meant_.end(), [](const Meant& a, const Meant& b) {
      if (a.term != b.term) return a.term < b.term;
      return a.wanted != b.wanted ? a.wanted < b.wanted : a.share > b.share;
    });
    const auto end = std::unique(meant_.begin(), meant_.end(), [](const Meant& a, const Meant& b) {
      return a.term == b.term && a.wanted == b.wanted;
    });
    meant_.erase(end, meant_.end());
    first_.assign(terms + 1, 0);
    for (const Meant& meant : meant_) ++first_[meant.term + 1];
    for (std::size_t t = 0; t < terms; ++t) first_[t + 1] += first_[t];
  }

  std::vector<StemPlace> stems_;
  std::string_view focus_;
  Terms wanted_;
  std::vector<Meant> meant_;
  std::vector<std::uint32_t> first_;  // by term of the text: where its meanings begin
};

// Calls use(wanted, share) for each term of the focus that a sentence holds, with its best share.
class Held {
 public:
  explicit Held(const Sought& sought) : sought_(sought), best_(sought.terms(), 0) {}

  template <class Use>
  void for_each(std::span<const Entry> sentence, Use use) {
    found_.clear();
    for (const Entry& entry : sentence) {
      for (const Meant& meant : sought_.of(entry.term)) {
        if (best_[meant.wanted] == 0) found_.push_back(meant.wanted);
        best_[meant.wanted] = std::max(best_[meant.wanted], meant.share);
      }
    }
    for (const std::uint32_t wanted : found_) {
      use(wanted, best_[wanted]);
      best_[wanted] = 0;
    }
  }

 private:
  const Sought& sought_;
  std::vector<double> best_;  // by term of the focus
  std::vector<std::uint32_t> found_;
};

// BM25 over the terms of the focus: a rare term counts more than one that many sentences hold, and
// long sentences count a little less. A second mention in a sentence counts nothing.
std::vector<double> weigh(const Sought& sought, const Vectors& vectors) {
  const std::size_t n = vectors.size();
  Held held(sought);
  std::vector<std::uint32_t> sentences(sought.terms(), 0);
  for (std::size_t k = 0; k < n; ++k) {
    held.for_each(vectors.of(k), [&](std::uint32_t wanted, double) { ++sentences[wanted]; });
  }
  std::vector<double> rarity(sentences.size());
  for (std::size_t w = 0; w < rarity.size(); ++w) {
    rarity[w] = isf_of(sentences[w], n);
  }
  const double mean = static_cast<double>(vectors.entries.size()) / static_cast<double>(n);
  std::vector<double> match(n, 0);
  for (std::size_t k = 0; k < n; ++k) {
    const double length = static_cast<double>(vectors.of(k).size()) / mean;
    const double norm = 1 + kSaturation * (1 - kLengthShare + kLengthShare * length);
    held.for_each(vectors.of(k), [&](std::uint32_t wanted, double share) {
      match[k] += rarity[wanted] * share / norm;
    });
  }
  return match;
}

}  // namespace

Spellings find_spellings(std::string_view text, const Terms& terms) {
  // Words without a first mention occur in the given title only.
  const auto is_sought = [](const Word& word) {
    return word.term != kNoTerm && !word.first.empty();
  };
  Spellings spellings;
  std::size_t words = 0, size = 0;
  for (const Word& word : terms.words) {
    if (!is_sought(word)) continue;
    ++words;
    size += word.first.size();
  }
  spellings.words.reserve(words);
  spellings.bytes.reserve(size);
  for (const Word& word : terms.words) {
    if (!is_sought(word)) continue;
    spellings.bytes += slice(text, word.first);
    spellings.words.push_back({terms.terms[word.term].hash, word.term,
                               static_cast<std::uint32_t>(spellings.bytes.size()), word.count,
                               word.capital});
  }
  return spellings;
}

std::vector<double> match_focus(const Spellings& spellings, const Vectors& vectors,
                                std::string_view focus, LanguageId language) {
  const Sought sought(spellings, vectors, focus, language);
  if (sought.empty()) return {};
  std::vector<double> match = weigh(sought, vectors);
  const double best = *std::max_element(match.begin(), match.end());
  const std::size_t n = match.size();
  for (double& value : match) value /= best;
  const std::vector<double> own = match;
  for (std::size_t k = 0; k < n; ++k) {
    if (k > 0) match[k] = std::max(match[k], kFocusNeighbour * own[k - 1]);
    if (k + 1 < n) match[k] = std::max(match[k], kFocusNeighbour * own[k + 1]);
  }
  return match;
}

std::vector<TermId> terms_of_focus(const Spellings& spellings, const Vectors& vectors,
                                   std::string_view focus, LanguageId language) {
  const Sought sought(spellings, vectors, focus, language);
  std::vector<TermId> terms;
  for (TermId term = 0; term < vectors.isf.size(); ++term) {
    if (!sought.of(term).empty()) terms.push_back(term);
  }
  return terms;
}

std::vector<double> focused_scores(std::span<const double> raw, std::span<const double> match) {
  std::vector<double> scores(raw.begin(), raw.end());
  // If all scores are equal, the focus alone decides.
  const double deviation = moments_of(raw).deviation;
  const double gain = kFocusGain * (deviation > 0 ? deviation : 1);
  for (std::size_t k = 0; k < match.size(); ++k) scores[k] += gain * match[k];
  return scores;
}

}  // namespace leitsatz
