#include "keywords/keywords.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "base/ascii.h"
#include "base/deterministic.h"
#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/unicode.h"
#include "language/data/clause_rows.h"
#include "language/data/opening_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// The weight of a candidate is (ln(1 + mentions) + kEarly / (1 + begin / kEarlyBytes)) times what
// follows. Fitted to the index terms that readers gave a thousand texts.
constexpr double kEarly = 0.5;
constexpr double kEarlyBytes = 1000;
constexpr double kFullName = 1.9;   // several words, written like a name
constexpr double kPhrase = 1.5;     // several words that the text repeats together
constexpr double kName = 1.55;      // one word
constexpr double kNoun = 1.1;       // where nouns are capitalized
constexpr double kBareNoun = 1.2;   // where nouns are capitalized: one that never has an article
constexpr double kNoArticle = 0.8;  // a common word that never has an article
constexpr double kVerbLike = 0.5;   // a common word that mostly follows auxiliaries and pronouns
constexpr double kModifier = 0.8;   // mostly stands before a common word
constexpr double kInTitle = 1.9;
constexpr double kInBest = 0.35;  // more, in the best sentence; less, in lesser ones
// A long word says more than a short one: by letter, from a usual length to the longest that
// counts.
struct LengthGain {
  double by_letter, usual, most;
};
constexpr LengthGain kCommonGain = {0.04, 7, 12};
constexpr LengthGain kNounGain = {0.05, 9, 18};  // where nouns are capitalized, and compounds long

constexpr std::uint32_t kMostWords = 6;       // of a phrase
constexpr std::uint32_t kMostRepeated = 3;    // of a phrase that is no name
constexpr std::uint32_t kMostLinks = 2;       // "de la"
constexpr std::uint32_t kInitials = 4;        // bytes: "M. D" alone is no name
constexpr std::uint32_t kLeastPossessed = 2;  // mentions of a word that a possessive belongs to
constexpr std::uint32_t kLeastLoose = 3;      // mentions of a name with function words inside
constexpr std::size_t kMostCandidates = 64;   // single words, and phrases, that are compared
constexpr std::size_t kTokensAKeyword = 4;    // of a short text
constexpr std::size_t kLeastKeywords = 3;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

// Several words in a row: a name, or words that the text repeats together.
struct Phrase {
  Span span;                  // the first mention, if possible one that opens no sentence
  std::uint32_t mention = 0;  // index of its first word
  std::uint32_t words = 0;
  std::uint32_t count = 0;  // mentions
  bool name = false;
  bool linked = false;   // "Ursula von der Leyen"
  bool loose = false;    // function words join its parts: "Ghost in the Shell"
  bool settled = false;  // the span opens no sentence
};

struct Candidate {
  Span span;
  std::uint32_t begin = 0;       // of the first mention
  std::uint32_t count = 0;       // mentions of all forms
  std::uint32_t phrase = kNone;  // index; kNone: a single word
  std::uint32_t word = 0;        // the single word, or the last one of the phrase
  double weight = 0;
};

// Folded, without the marks of Latin letters and without soft hyphens.
std::u16string plain_form(std::string_view word) {
  constexpr std::u16string_view kPlainLatin = u"aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";
  constexpr char16_t kFirst = 0xE0, kLast = 0xFF;
  std::u16string form = unicode::folded(word);
  for (char16_t& c : form) {
    if (c >= kFirst && c <= kLast) c = kPlainLatin[c - kFirst];
  }
  return form;
}

// Whether an inflection may have the letter.
bool may_inflect(char16_t c) {
  constexpr std::u16string_view kLetters = u"adeimnorsty";
  return c > 0x7F || kLetters.find(c) != std::u16string_view::npos;
}

// Whether two plain forms are of one word: boat and boats, ferry and ferries, Ukraine and
// Ukrainian. `cases`: endings by which they may differ besides.
bool are_of_one_word(std::u16string_view a, std::u16string_view b, std::string_view cases) {
  constexpr std::size_t kLeastCommon = 3, kSure = 5;  // letters
  constexpr std::size_t kMostAdded = 3, kMostChanged = 4, kMostShortAdded = 2;
  if (a.size() > b.size()) std::swap(a, b);
  std::size_t common = 0;
  while (common < a.size() && a[common] == b[common]) ++common;
  if (common < kLeastCommon) return false;
  a.remove_prefix(common);
  b.remove_prefix(common);
  const auto is_case = [&](std::u16string_view ending) {
    return any_entry(cases, ' ', [&](std::string_view c) { return plain_form(c) == ending; });
  };
  if (!cases.empty() && (a.empty() || is_case(a)) && is_case(b)) return true;
  if (a == u"y" && b == u"ies") return true;
  if (!std::all_of(a.begin(), a.end(), may_inflect)) return false;
  if (!std::all_of(b.begin(), b.end(), may_inflect)) return false;
  constexpr std::u16string_view kVowels = u"aeio";  // Italian ulivo and ulivi
  if (a.size() == 1 && b.size() == 1 && kVowels.find(a[0]) != std::u16string_view::npos &&
      kVowels.find(b[0]) != std::u16string_view::npos) {
    return true;
  }
  if (a.empty()) return b.size() <= (common < kSure ? kMostShortAdded : kMostAdded);
  return common >= kSure && a.size() + b.size() <= kMostChanged;
}

class Finder {
 public:
  explicit Finder(const KeywordSource& source)
      : text_(source.text),
        row_(keyword_row(source.language)),
        nouns_(opening_row(source.language).capital_nouns),
        endings_{row_.endings, clause_row(source.language).endings,
                 opening_row(source.language).past_endings},
        index_(read_index_words(source)),
        words_(index_.words),
        mentions_(index_.mentions) {
    for (std::size_t i = 0; i < std::size(endings_); ++i) {
      for_each_entry(endings_[i], ' ', [&](std::string_view ending) {
        std::uint8_t& lists = ends_[static_cast<std::uint8_t>(ending.back())];
        lists = static_cast<std::uint8_t>(lists | 1u << i);
      });
    }
  }

  std::vector<Keyword> find() {
    find_phrases();
    const std::vector<std::uint32_t> heads = find_families();
    weigh_phrases();
    weigh_words(heads);
    return choose();
  }

 private:
  bool is_content(const IndexMention& mention) const {
    if (mention.is(kStopMention | kFigureMention | kOddMention)) return false;
    const IndexWord& word = words_[mention.word];
    if (word.classes & kUnindexed) return false;
    if (mention.is(kCertainMention) && word.lower == 0) return true;
    return !(word.classes & (kCommonWord | kVerbal | kFiniteVerb));
  }

  bool is_name(const IndexMention& mention) const {
    if (mention.is(kStopMention | kFigureMention | kJoinedLower)) return false;
    if (!mention.is(kCapitalMention)) return false;
    const IndexWord& word = words_[mention.word];
    if (word.classes & kUnindexed) return false;
    if (mention.is(kCertainMention)) return true;
    if (nouns_ || row_.verbs_end) return word.certain > 0;  // see leads_name()
    return word.lower == 0 && !(word.classes & (kCommonWord | kVerbal | kFiniteVerb | kSpeech));
  }

  // "La Spezia", "The Guardian"; a given name that opens the sentence, "Klaus Brenner", if the
  // surname has mentions of its own.
  bool leads_name(std::uint32_t i, std::uint32_t end) const {
    if (i + 1 == end || !mentions_[i + 1].is(kFollows) || !is_name(mentions_[i + 1])) return false;
    if (mentions_[i].is(kArticle | kLink) && mentions_[i].is(kCertainMention)) {
      return mentions_[i].is(kLink) || (words_[mentions_[i].word].classes & kDeterminer);
    }
    const IndexWord& surname = words_[mentions_[i + 1].word];
    return may_be_opening(mentions_[i]) && surname.determined == 0 && surname.count >= 2;
  }

  // Whether a capitalized word that opens a sentence may be a name or any other word.
  bool may_be_opening(const IndexMention& mention) const {
    const IndexWord& word = words_[mention.word];
    return (nouns_ || row_.verbs_end) && mention.is(kCapitalMention) && word.certain == 0 &&
           word.lower == 0 && !mention.is(kStopMention | kFigureMention | kJoinedLower) &&
           !(word.classes & (kUnindexed | kCommonWord | kPersonTitle | kSpeech));
  }

  void find_phrases() {
    std::uint32_t begin = 0;
    for (const std::uint32_t end : index_.ends) {
      for (std::uint32_t i = begin; i < end;) {
        if (!is_name(mentions_[i]) && !leads_name(i, end)) {
          ++i;
          continue;
        }
        const std::uint32_t after = add_name(i, end);
        if (after < end && mentions_[after].is(kFigureMention) && mentions_[after].is(kFollows)) {
          add_phrase(i, after, false, false);  // "iPhone 17"
        }
        add_loose(i, after, end);
        i = after;
      }
      for (std::uint32_t i = begin; i < end; ++i) add_repeated(i, end);
      begin = end;
    }
  }

  // Adds the name that begins at mention `first`, if it has several words. Returns the mention
  // behind it.
  std::uint32_t add_name(std::uint32_t first, std::uint32_t end) {
    std::uint32_t last = first, unlinked = first;  // the first mention behind the last link
    while (last + 1 < end && last - first + 1 < kMostWords) {
      if (mentions_[last].is(kPossessive) && !is_possessed(mentions_[last + 1])) break;
      std::uint32_t next = skip_links(last + 1, end, kMostLinks);
      if (next == end || !mentions_[next].is(kFollows) || !is_name(mentions_[next])) break;
      if (next > last + 1) unlinked = next;
      last = next;
    }
    const std::uint32_t after = last + 1;
    while (first < last && is_before_name(mentions_[first])) {
      ++first;
      while (first < last && !is_name(mentions_[first])) ++first;
    }
    const IndexWord& surname = words_[mentions_[last].word];
    // "Ursula von der Leyen", but not "Heizjacken von Bosch" nor "Briefe von Jonas Amsel"
    if (nouns_ && (surname.linked < surname.count || surname.count == 1)) {
      first = std::max(first, unlinked);
    }
    if (first == last || mentions_[last].span.end - mentions_[first].span.begin <= kInitials) {
      return after;
    }
    add_phrase(first, last, true, first < unlinked);
    return after;
  }

  // "Martha’s Vineyard": whether the text has the word behind a possessive only.
  bool is_possessed(const IndexMention& mention) const {
    const IndexWord& word = words_[mention.word];
    return word.count >= kLeastPossessed && word.possessed == word.count;
  }

  // A name of mentions `first` to `after`, function words, and another name: "Ghost in the Shell".
  void add_loose(std::uint32_t first, std::uint32_t after, std::uint32_t end) {
    std::uint32_t last = after;
    while (last < end && last < after + kMostLinks && mentions_[last].is(kStopMention) &&
           mentions_[last].is(kFollows) && !mentions_[last].is(kCapitalMention)) {
      ++last;
    }
    if (last == after || last == end || last - first >= kMostWords) return;
    if (!mentions_[last].is(kFollows) || !is_name(mentions_[last])) return;
    add_phrase(first, last, true, true, true);
  }

  // "President Obama", where the text has "president" too; German "Stadt Bern", "der Trainer Hans".
  bool is_before_name(const IndexMention& mention) const {
    const IndexWord& word = words_[mention.word];
    if (word.classes & (kAbbreviated | kPersonTitle)) return true;
    if (mention.is(kArticle)) return false;
    if (nouns_) return word.determined > 0 || mention.is(kDetermined);
    return word.lower > word.certain && !mention.is(kJoined);
  }

  // The first mention from `i` on that is no link in lower case, behind at most `most` of them.
  std::uint32_t skip_links(std::uint32_t i, std::uint32_t end, std::uint32_t most) const {
    for (std::uint32_t n = 0; n < most && i < end; ++n, ++i) {
      if (!mentions_[i].is(kLink) || mentions_[i].is(kCapitalMention)) break;
      if (!mentions_[i].is(kFollows)) break;
    }
    return i;
  }

  // Words that may be repeated together: "climate change", "listas de espera".
  void add_repeated(std::uint32_t first, std::uint32_t end) {
    if (!is_content(mentions_[first])) return;
    if (mentions_[first].is(kPossessive) || is_too_short(mentions_[first])) return;
    for (std::uint32_t last = first, n = 1; n < kMostRepeated; ++n) {
      const std::uint32_t next = skip_links(last + 1, end, nouns_ ? 0 : kMostLinks);
      if (next >= end || !mentions_[next].is(kFollows)) return;
      if (!is_content(mentions_[next]) || is_too_short(mentions_[next])) return;
      last = next;
      if (nouns_ && !mentions_[last].is(kCapitalMention)) continue;
      // add_name() has it
      if (is_name(mentions_[last]) && (is_name(mentions_[first]) || !nouns_)) return;
      add_phrase(first, last, false, false);
      if (mentions_[last].is(kPossessive)) return;
    }
  }

  // For a part of a phrase. A word of one Han character may be: 山梨県.
  static bool is_too_short(const IndexMention& mention) {
    return mention.is(kShortMention) && !mention.is(kUnspacedMention);
  }

  void add_phrase(std::uint32_t first, std::uint32_t last, bool name, bool linked,
                  bool loose = false) {
    std::uint64_t hash = kFnvBasis;
    for (std::uint32_t i = first; i <= last; ++i) hash = fnv1a(hash, mentions_[i].word);
    const auto fresh = static_cast<std::uint32_t>(phrases_.size());
    const std::uint32_t number = phrase_index_.number(finish_hash(hash), fresh);
    if (number == fresh) {
      phrases_.push_back({{mentions_[first].span.begin, mentions_[last].span.end},
                          first,
                          last - first + 1,
                          0,
                          name,
                          linked,
                          loose,
                          opens_nothing(mentions_[first])});
    }
    Phrase& known = phrases_[number];
    // One that opens a sentence does not show how it is spelled elsewhere.
    if (!known.settled && opens_nothing(mentions_[first])) {
      known.span = {mentions_[first].span.begin, mentions_[last].span.end};
      known.mention = first;
      known.settled = true;
    }
    ++known.count;
    known.name = known.name || name;
  }
  static bool opens_nothing(const IndexMention& mention) {
    return !mention.is(kCapitalMention) || mention.is(kCertainMention);
  }

  bool may_be_keyword(const IndexWord& word) const {
    if (word.bits & (kStopMention | kFigureMention | kOddMention | kShortMention)) return false;
    if (word.classes & (kUnindexed | kStopWord)) return false;
    if (word.is_name()) return true;
    if (row_.verbs_end && word.last == word.count) return false;
    constexpr std::uint32_t kNoNoun =
        kCommonWord | kVerbal | kFiniteVerb | kSpeech | kSubordinator | kNeverFinal | kDeterminer;
    if ((word.classes & kNoNoun) || (nouns_ && word.lower > 0)) return false;
    if (((word.bits & kJoined) && !(word.bits & kJoinedLower)) || word.certain > 0) return true;
    constexpr std::size_t kMinStem = 3;  // bytes
    const std::string_view letters = slice(text_, word.span);
    if (letters.empty()) return true;
    const std::uint32_t lists = ends_[static_cast<std::uint8_t>(ascii::to_lower(letters.back()))];
    for (std::size_t i = 0; i < std::size(endings_); ++i) {
      if ((lists >> i & 1) != 0 && has_ending(endings_[i], letters, kMinStem)) return false;
    }
    return true;
  }

  double base(std::uint32_t count, std::uint32_t begin) const {
    return ln_next(count) + kEarly / (1 + begin / kEarlyBytes);
  }

  // Brings the forms of a word together. Returns the words that stand for a family each.
  std::vector<std::uint32_t> find_families() {
    std::vector<Place> places;
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      const IndexWord& word = words_[i];
      if (!may_be_keyword(word)) continue;
      places.push_back({base(word.count, word.begin) * (word.is_name() ? kName : 1) *
                            (word.in_title ? kInTitle : 1),
                        i});
    }
    const std::vector<std::uint32_t> singles = best_of(places);
    const std::size_t n = words_.size();
    family_.resize(n);
    total_.resize(n);
    for (std::uint32_t i = 0; i < n; ++i) {
      family_[i] = i;
      total_[i] = words_[i].count;
    }
    std::vector<std::uint32_t> heads, shown(n);
    std::vector<std::u16string> forms;  // of the heads
    for (const std::uint32_t i : singles) {
      const std::u16string form = plain_form(slice(text_, words_[i].span));
      const auto same = std::find_if(forms.begin(), forms.end(), [&](const std::u16string& other) {
        return are_of_one_word(form, other, row_.cases);
      });
      if (same == forms.end()) {
        heads.push_back(i);
        forms.push_back(form);
        shown[i] = words_[i].count;
        continue;
      }
      const std::uint32_t head = heads[static_cast<std::size_t>(same - forms.begin())];
      family_[i] = head;
      total_[head] += words_[i].count;
      words_[head].begin = std::min(words_[head].begin, words_[i].begin);
      words_[head].in_title = words_[head].in_title || words_[i].in_title;
      words_[head].best = std::max(words_[head].best, words_[i].best);
      if (words_[i].count > shown[head]) {  // the form that is used most shows
        words_[head].span = words_[i].span;
        shown[head] = words_[i].count;
      }
    }
    return heads;
  }

  // What is worth how much.
  struct Place {
    double worth = 0;
    std::uint32_t index = 0;
  };
  // At most kMostCandidates, the best first; of equals, those with lower indices.
  [[gnu::noinline]] static std::vector<std::uint32_t> best_of(std::vector<Place>& places) {
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return a.worth != b.worth ? a.worth > b.worth : a.index < b.index;
    });
    if (places.size() > kMostCandidates) places.resize(kMostCandidates);
    std::vector<std::uint32_t> best;
    for (const Place& place : places) best.push_back(place.index);
    return best;
  }

  void weigh_phrases() {
    absorbed_.assign(words_.size(), 0);
    std::vector<Place> places;
    for (std::uint32_t p = 0; p < phrases_.size(); ++p) {
      const Phrase& phrase = phrases_[p];
      if (!phrase.name) {
        const std::uint32_t rarer =
            std::min(words_[first_of(phrase)].count, words_[last_of(phrase)].count);
        if (phrase.count < 2 || phrase.count * 2 < rarer) continue;
      }
      if (phrase.loose) {
        const std::uint32_t more =
            std::max(words_[first_of(phrase)].count, words_[last_of(phrase)].count);
        if (phrase.count < kLeastLoose || phrase.count * 4 < more * 3) continue;
      }
      // The most frequent, then the longest. A surname counts for the name.
      const std::uint32_t count =
          phrase.name ? std::max(phrase.count, total_[family_[last_of(phrase)]]) : phrase.count;
      places.push_back({count + phrase.words / (kMostWords + 1.0), p});
    }
    const std::vector<std::uint32_t> order = best_of(places);
    for (const std::uint32_t p : order) {
      if (!is_part(phrases_[p], order)) weigh(p);
    }
  }

  std::uint32_t first_of(const Phrase& phrase) const { return mentions_[phrase.mention].word; }
  std::uint32_t last_of(const Phrase& phrase) const {
    return mentions_[phrase.mention + phrase.words - 1].word;
  }

  void weigh(std::uint32_t p) {
    const Phrase& phrase = phrases_[p];
    const std::uint32_t first = family_[first_of(phrase)], last = family_[last_of(phrase)];
    Candidate candidate;
    candidate.span = without_clitics(text_, phrase.span, row_);
    candidate.begin = phrase.span.begin;
    candidate.count = phrase.count;
    candidate.phrase = p;
    candidate.word = last;
    const bool most = phrase.count * 2 >= total_[last];
    if (phrase.name && !absorbed_[last] && (!phrase.linked || most)) {
      candidate.count = std::max(phrase.count, total_[last]);  // a surname stands for the name
      candidate.begin = std::min(candidate.begin, words_[last].begin);
      absorbed_[last] = 1;
    } else if (!phrase.name && most) {
      absorbed_[last] = 1;
    }
    if (phrase.count * 2 >= total_[first]) absorbed_[first] = 1;
    const bool title = words_[first].in_title && words_[last].in_title;
    const double best = std::min(words_[first].best, words_[last].best);
    candidate.weight = base(candidate.count, candidate.begin) *
                       (phrase.name ? kFullName : kPhrase) * (title ? kInTitle : 1) *
                       (1 + kInBest * best);
    candidates_.push_back(candidate);
  }

  // Whether a longer phrase that is nearly as frequent holds the phrase at its edge.
  bool is_part(const Phrase& a, const std::vector<std::uint32_t>& order) const {
    return std::any_of(order.begin(), order.end(), [&](std::uint32_t p) {
      const Phrase& b = phrases_[p];
      return b.words > a.words && b.count * 3 >= a.count * 2 &&
             (is_same(a, b.mention) || is_same(a, b.mention + b.words - a.words));
    });
  }
  bool is_same(const Phrase& phrase, std::uint32_t mention) const {
    for (std::uint32_t i = 0; i < phrase.words; ++i) {
      if (mentions_[phrase.mention + i].word != mentions_[mention + i].word) return false;
    }
    return true;
  }

  void weigh_words(const std::vector<std::uint32_t>& heads) {
    for (const std::uint32_t i : heads) {
      if (absorbed_[i]) continue;
      const IndexWord& word = words_[i];
      Candidate candidate;
      candidate.span = word.span;
      candidate.begin = word.begin;
      candidate.count = total_[i];
      candidate.word = i;
      candidate.weight =
          base(candidate.count, candidate.begin) * boost_of(word) * (1 + kInBest * word.best);
      candidates_.push_back(candidate);
    }
  }

  double boost_of(const IndexWord& word) const {
    const bool name = word.is_name();
    const bool unspaced = (word.bits & kUnspacedMention) != 0;
    double boost = 1;
    if (name) {
      boost = !nouns_ ? kName : word.determined == 0 ? kBareNoun : kNoun;
    } else {
      if (!unspaced && word.determined == 0) boost = kNoArticle;
      if (word.verbal * 2 > word.count) boost *= kVerbLike;
    }
    if (word.modifies * 2 > word.count) boost *= kModifier;
    if (word.in_title) boost *= kInTitle;
    if (unspaced || (name && !nouns_)) return boost;
    const LengthGain& gain = nouns_ ? kNounGain : kCommonGain;
    const auto letters = static_cast<double>(unicode::count_code_points(slice(text_, word.span)));
    return boost * (1 + gain.by_letter * (std::min(letters, gain.most) - gain.usual));
  }

  template <class Use>
  void for_each_family(const Candidate& candidate, Use use) const {
    if (candidate.phrase == kNone) return use(candidate.word);
    const Phrase& phrase = phrases_[candidate.phrase];
    for (std::uint32_t i = phrase.mention; i < phrase.mention + phrase.words; ++i) {
      if (!mentions_[i].is(kStopMention)) use(family_[mentions_[i].word]);
    }
  }

  std::vector<Keyword> choose() {
    std::vector<Place> places;
    for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
      places.push_back({candidates_[i].weight, i});
    }
    const std::size_t most =
        std::clamp(mentions_.size() / kTokensAKeyword, kLeastKeywords, kMaxKeywords);
    std::vector<Keyword> keywords;
    std::vector<std::uint8_t> covered(words_.size(), 0), ended(words_.size(), 0);
    double top = 0;
    for (const std::uint32_t i : best_of(places)) {
      const Candidate& candidate = candidates_[i];
      if (keywords.size() == most) break;
      bool fresh = false;
      for_each_family(candidate, [&](std::uint32_t f) { fresh = fresh || !covered[f]; });
      if (!fresh) continue;
      if (candidate.phrase != kNone) {
        // "President Obama" beside "Barack Obama": a second name must be mentioned twice.
        if (ended[candidate.word] && phrases_[candidate.phrase].count < 2) continue;
        ended[candidate.word] = 1;
      }
      for_each_family(candidate, [&](std::uint32_t f) { covered[f] = 1; });
      if (keywords.empty()) top = candidate.weight;
      keywords.push_back({candidate.span, candidate.count, round4(candidate.weight / top)});
    }
    return keywords;
  }

  std::string_view text_;
  const KeywordRow& row_;
  bool nouns_;                            // nouns are capitalized
  std::string_view endings_[3];           // of verbs and adverbs
  std::array<std::uint8_t, 256> ends_{};  // by byte: the lists with one that it ends, as bits
  IndexWords index_;
  std::vector<IndexWord>& words_;
  const std::vector<IndexMention>& mentions_;
  HashIndex phrase_index_;
  std::vector<Phrase> phrases_;
  std::vector<std::uint32_t> family_;   // of each word, the word that stands for its family
  std::vector<std::uint32_t> total_;    // of each family, its mentions
  std::vector<std::uint8_t> absorbed_;  // of each family, whether a phrase stands for it
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Keyword> find_keywords(const KeywordSource& source) { return Finder(source).find(); }

}  // namespace leitsatz
