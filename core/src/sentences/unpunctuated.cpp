#include "sentences/unpunctuated.h"

#include <algorithm>
#include <limits>
#include <string>

#include "characters/punctuation.h"
#include "characters/stops.h"
#include "language/data/lexicon.h"
#include "language/data/opening_rows.h"
#include "language/data/talk_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// A sentence that ends in a stop may be long; without one, the text has none.
constexpr std::size_t kMaxStoppedWords = 80;
constexpr std::size_t kWordsAMark = 60;  // with more marks, it is punctuated

// Gains and costs of a cut, on one scale.
constexpr std::int32_t kClauseGain = 14;    // before "and we"
constexpr std::int32_t kJoinerGain = 6;     // before "and"
constexpr std::int32_t kDependentGain = 1;  // before "because we"
constexpr std::int32_t kPronounGain = 4;    // before "we"
constexpr std::int32_t kMarkGain = 8;       // after a comma
constexpr std::int32_t kPauseGain = 3;      // at a line's end
constexpr std::int32_t kBlindCost = 30;     // anywhere else
constexpr std::int32_t kLeadingCost = 20;   // after "of the"
constexpr std::size_t kIdealWords = 16;
constexpr std::size_t kLeastWords = 4;

std::int32_t cost_of_length(std::size_t words) {
  const auto off = static_cast<std::int32_t>(words) - static_cast<std::int32_t>(kIdealWords);
  return off * off / static_cast<std::int32_t>(kIdealWords);
}

std::u16string folded_word(std::u16string_view word) {
  std::u16string folded;
  unicode::fold(word, folded);
  std::replace(folded.begin(), folded.end(), u'\u2019', u'\'');
  return folded;
}

bool is_east_asian(char16_t c) {
  const unicode::Script script = unicode::script(c);
  return script == unicode::Script::kHan || script == unicode::Script::kHiragana ||
         script == unicode::Script::kKatakana;
}

bool is_punctuation(char16_t c) {
  return is_stop(c) || is_comma(c) || is_colon(c) || is_opening(c) || is_closing(c) ||
         is_double_quote(c) || is_dash(c);
}

}  // namespace

TalkWords::TalkWords(LanguageId language) {
  const TalkRow& talk = talk_row(language);
  const Lexicon& words = lexicon(language);
  add(talk.joiners, kJoins);
  add(talk.subjects, kSubject);
  add(talk.pronouns, kPronoun);
  add(words.determiners, kLeads);
  add(words.never_final, kLeads);
  add(words.subordinators, kDepends);
  add(stop_words(language), kFunction);
  has_capital_nouns_ = opening_row(language).capital_nouns;
  has_function_words_ = !stop_words(language).empty();
}

void TalkWords::add(std::string_view list, Role role) {
  for_each_entry(list, ' ',
                 [&](std::string_view word) { roles_.number(hash_folded(word), 0) |= role; });
}

std::uint32_t TalkWords::roles_of(std::u16string_view word) const {
  return roles_.find_number(hash_of(folded_word(word)));
}

UnpunctuatedCutter::UnpunctuatedCutter(LanguageId language) : language_(language) {}

// Fills `words_` if the range is long and holds next to no marks.
bool UnpunctuatedCutter::is_unpunctuated(std::u16string_view text, std::size_t begin,
                                         std::size_t end) {
  words_.clear();
  std::size_t last = end;  // without the marks at the end
  while (last > begin && (is_punctuation(text[last - 1]) || is_quote(text[last - 1]))) --last;
  const bool stopped = last < end;
  const std::size_t least = stopped ? kMaxStoppedWords : kMaxPieceWords;
  // A word and its space have two units at least.
  if (end - begin < 2 * least) return false;
  std::size_t marks = 0, spaces = 0, capitals = 0;
  for (std::size_t i = begin; i < last; ++i) {
    const char16_t c = text[i];
    if (unicode::is_space(c)) {
      spaces += i > begin && !unicode::is_space(text[i - 1]);
      continue;
    }
    const bool begins = i == begin || unicode::is_space(text[i - 1]);
    if (begins && unicode::is_upper(c) && i + 1 < last && !unicode::is_space(text[i + 1])) {
      ++capitals;  // "I" is none
    }
    if (!is_punctuation(c)) continue;
    // A hyphen, or a stop inside a number or name, is no punctuation.
    const bool apart = begins || i + 1 == last || unicode::is_space(text[i + 1]);
    if (!apart) continue;
    // Nearly all sentences are left here.
    if (stopped || ++marks > 1 + spaces / kWordsAMark) return false;
  }
  const std::size_t count = spaces + 1;
  if (count <= least || marks > count / kWordsAMark) return false;
  const TalkWords& talk = made_for<TalkWords>(language_);  // few texts need them
  for (std::size_t i = begin; i < end;) {
    Word word{i, i, 0, 0};
    while (word.end < end && !unicode::is_space(text[word.end])) ++word.end;
    std::size_t inner = word.end;
    while (inner > word.begin && is_punctuation(text[inner - 1])) --inner;
    word.roles = talk.roles_of(text.substr(word.begin, inner - word.begin));
    words_.push_back(word);
    i = word.end;
    while (i < end && unicode::is_space(text[i])) ++i;
  }
  // A menu or a list of names is no talk: it has many capitals, and no "and" and "the".
  const std::size_t share = talk.has_capital_nouns() ? 2 : 4;
  if (capitals * share > count && capitals < count) return false;
  if (!talk.has_function_words()) return capitals < count;
  const auto function = std::count_if(words_.begin(), words_.end(), [](const Word& word) {
    return (word.roles & (TalkWords::kFunction | TalkWords::kLeads | TalkWords::kJoins)) != 0;
  });
  return static_cast<std::size_t>(function) * 5 >= count;
}

void UnpunctuatedCutter::weigh_cuts(std::string_view source, const unicode::Utf16& text) {
  const std::u16string_view units = text.view();
  for (std::size_t i = 1; i < words_.size(); ++i) {
    Word& word = words_[i];
    const Word& before = words_[i - 1];
    const std::uint32_t next = i + 1 < words_.size() ? words_[i + 1].roles : 0;
    const bool leads = (before.roles & TalkWords::kLeads) != 0;
    const bool joined = (before.roles & TalkWords::kJoins) != 0;
    word.gain = -kBlindCost;
    if ((word.roles & TalkWords::kJoins) && !leads && !joined) {
      const bool clause = (next & (TalkWords::kSubject | TalkWords::kJoins)) != 0;
      word.gain = clause ? kClauseGain : kJoinerGain;
      if (word.roles & TalkWords::kDepends) word.gain = kDependentGain;
    } else if ((word.roles & TalkWords::kPronoun) && !leads && !joined &&
               !(before.roles & TalkWords::kFunction)) {
      word.gain = kPronounGain;
    } else if (leads || joined) {
      word.gain -= kLeadingCost;
    }
    if (is_punctuation(units[before.end - 1])) word.gain = std::max(word.gain, kMarkGain);
    const std::string_view gap =
        slice(source, {text.offsets[before.end], text.offsets[word.begin]});
    if (gap.find('\n') != gap.npos) word.gain += kPauseGain;
  }
}

// Chooses the cuts that cost least together, from the last word to the first.
void UnpunctuatedCutter::place_cuts(std::size_t end) {
  constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::max() / 2;
  const std::size_t n = words_.size();
  std::vector<std::int32_t> cost(n + 1, kNever);  // of all pieces from word i on
  std::vector<std::size_t> next(n + 1, n);        // where the piece that begins at word i ends
  cost[n] = 0;
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k <= std::min(n, i + kMaxPieceWords); ++k) {
      if (k < n && k - i < kLeastWords) continue;
      const std::int32_t gain = k < n ? words_[k].gain : 0;
      const std::int32_t all = cost[k] + cost_of_length(k - i) - gain;
      if (all < cost[i]) {
        cost[i] = all;
        next[i] = k;
      }
    }
  }
  ends_.clear();
  for (std::size_t i = next[0]; i < n; i = next[i]) ends_.push_back(words_[i].begin);
  ends_.push_back(end);
}

bool UnpunctuatedCutter::cut_at_spaces(std::u16string_view text, std::size_t begin,
                                       std::size_t end) {
  constexpr std::size_t kLeast = 60, kPiece = 10;  // characters
  if (end - begin < kLeast || !is_east_asian(text[begin])) return false;
  ends_.clear();
  for (std::size_t i = begin; i < end; ++i) {
    if (is_punctuation(text[i])) return false;
    if (!unicode::is_space(text[i]) || i + 1 == end || unicode::is_space(text[i + 1])) continue;
    const std::size_t from = ends_.empty() ? begin : ends_.back();
    if (i - from >= kPiece && is_east_asian(text[i - 1]) && is_east_asian(text[i + 1])) {
      ends_.push_back(i + 1);
    }
  }
  ends_.push_back(end);
  return ends_.size() > 2;
}

bool UnpunctuatedCutter::cut(std::string_view source, const unicode::Utf16& text, std::size_t begin,
                             std::size_t end) {
  if (cut_at_spaces(text.view(), begin, end)) return true;
  if (!is_unpunctuated(text.view(), begin, end)) return false;
  weigh_cuts(source, text);
  place_cuts(end);
  return true;
}

}  // namespace leitsatz
