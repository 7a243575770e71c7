#include "flags/filler.h"

#include <algorithm>

#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/talk_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kSomeWords = 250;  // of phrases
constexpr std::size_t kMaxFillerWords = 12;
constexpr std::size_t kMaxCourtesyWords = 8;
constexpr std::size_t kMaxFrameWords = 30;
constexpr std::size_t kMaxNames = 2;  // "Thank you, Ana Ruiz."
constexpr std::size_t kMaxWordsWithNames = 6;

constexpr std::size_t kShortWords = 3;       // a turn of so few says little
constexpr std::size_t kShortCharacters = 8;  // the same in scripts without spaces
constexpr std::size_t kMaxEmptyWords = 5;    // as does one of so many stop words

constexpr std::uint16_t kEmpty = kStopWord | kFillerWord | kCompanyWord;

// All words say nothing, and one of them is a filler, or two go with one. Names of those who are
// greeted may follow.
bool is_all_filler(std::string_view text, std::span<const Token> tokens, const Terms& terms) {
  if (tokens.size() > kMaxFillerWords) return false;
  const auto classes_of = [&](std::size_t i) { return terms.words[tokens[i].word].classes; };
  std::size_t fillers = 0, company = 0, names = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t classes = classes_of(i);
    fillers += (classes & kFillerWord) != 0;
    company += (classes & kCompanyWord) != 0;
    if (classes & kEmpty) continue;
    const bool name = i > 0 && (tokens[i].shape & kUpperStart);
    if (!name) return false;
    const std::string_view gap = slice(text, {tokens[i - 1].end(), tokens[i].begin});
    const bool called = names > 0 || gap.find(',') != gap.npos ||
                        (classes_of(i - 1) & (kFillerWord | kCompanyWord));
    if (!called || ++names > kMaxNames) return false;
  }
  if (names > 0) return fillers > 0 && tokens.size() <= kMaxWordsWithNames;
  return fillers > 0 || (company > 1 && tokens.size() <= kMaxEmptyWords);
}

}  // namespace

FillerDetector::FillerDetector(LanguageId language) : last_(kSomeWords) {
  phrases_.reserve(kSomeWords);
  add(talk_row(language).courtesies, true);
  add(talk_row(language).frames, false);
}

void FillerDetector::add(std::string_view list, bool courteous) {
  for_each_entry(list, '|', [&](std::string_view phrase) {
    std::uint32_t& last = last_.number(hash_folded(longest_word(phrase)), 0);
    const bool goes_on = phrase.back() == '*';
    if (goes_on) phrase.remove_suffix(1);
    phrases_.push_back({phrase, goes_on, courteous, last});
    last = static_cast<std::uint32_t>(phrases_.size());
  });
}

bool FillerDetector::holds(const Phrase& phrase, std::u16string_view text) {
  const std::u16string words = unicode::folded(phrase.words);
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool begins = at == 0 || !unicode::is_letter(text[at - 1]);
    const bool ends = phrase.goes_on || end == text.size() || !unicode::is_letter(text[end]);
    if (begins && ends) return true;
  }
  return false;
}

bool FillerDetector::holds_any(const SentenceView& s) const {
  std::u16string folded;
  for (std::size_t i = 0; i < s.tokens.size(); ++i) {
    if (!(s.classes(i) & kPhraseWord)) continue;
    std::uint32_t number = last_.find_number(s.terms.words[s.tokens[i].word].hash);
    for (; number > 0; number = phrases_[number - 1].another) {
      const Phrase& phrase = phrases_[number - 1];
      if (phrase.courteous && s.tokens.size() > kMaxCourtesyWords) continue;
      if (folded.empty()) {
        folded = unicode::folded(s.bytes());
        std::replace(folded.begin(), folded.end(), u'\u2019', u'\'');
      }
      if (holds(phrase, folded)) return true;
    }
  }
  return false;
}

float FillerDetector::detect(const SentenceView& s) const {
  if (s.tokens.empty() || s.tokens.size() > kMaxFrameWords) return kNo;
  if (is_all_filler(s.text, s.tokens, s.terms)) return kLikely;
  return holds_any(s) ? kLikely : kNo;
}

Talk::Talk(const ParsedText& parsed) : parsed_(parsed) {
  constexpr std::size_t kLeastOpened = 4, kOpenedShare = 16;  // sentences that begin so: one in
  constexpr std::size_t kLeastFillers = 2, kFillerShare = 5;  // and that are all filler
  const std::size_t n = parsed.sentences.spans.size();
  std::size_t said = 0, opened = 0, fillers = 0;
  for (std::size_t i = 0; i < n; ++i) {
    said += parsed.is_said(i);
    const std::span<const Token> tokens = parsed.terms.of(i);
    opened += !tokens.empty() && (parsed.terms.words[tokens[0].word].classes & kFillerWord);
    fillers += is_all_filler(parsed.text, tokens, parsed.terms);
  }
  spoken_ = (opened >= kLeastOpened && opened * kOpenedShare >= n) ||
            (fillers >= kLeastFillers && fillers * kFillerShare >= n);
  has_turns_ = said > 1;
  if (has_turns_) find_moderation();
}

void Talk::find_moderation() {
  struct Speaker {
    std::uint32_t turns = 0, questions = 0;
  };
  const std::vector<Block>& blocks = parsed_.document.blocks;
  HashIndex index;
  std::vector<Speaker> speakers;
  std::vector<std::uint32_t> speaker_of(blocks.size(), 0);  // plus one
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    if (blocks[b].speaker.empty()) continue;
    std::uint64_t hash = kFnvBasis;
    for (const char byte : slice(parsed_.text, blocks[b].speaker)) {
      hash = fnv1a(hash, static_cast<std::uint8_t>(byte));
    }
    std::uint32_t& number = index.number(hash, 0);
    if (number == 0) {
      speakers.emplace_back();
      number = static_cast<std::uint32_t>(speakers.size());
    }
    speaker_of[b] = number;
    Speaker& speaker = speakers[number - 1];
    ++speaker.turns;
    speaker.questions += ends_in_question(slice(parsed_.text, blocks[b].span));
  }
  moderates_.assign(blocks.size(), 0);
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    if (speaker_of[b] == 0) continue;
    const Speaker& speaker = speakers[speaker_of[b] - 1];
    moderates_[b] = speaker.turns > 1 && speaker.questions * 2 > speaker.turns &&
                    ends_in_question(slice(parsed_.text, blocks[b].span));
  }
}

float Talk::detect(const SentenceView& s, std::size_t sentence) const {
  if (!spoken_ && !(has_turns_ && parsed_.is_said(sentence))) return kNo;
  if (s.tokens.empty()) return kNo;
  if (ends_in_question(s.bytes())) return kLikely;
  if (!moderates_.empty() && moderates_[parsed_.sentences.block[sentence]]) return kLikely;
  bool empty = true, figures = false, words = false, unspaced = false;
  for (std::size_t i = 0; i < s.tokens.size(); ++i) {
    empty = empty && (s.classes(i) & kEmpty);
    figures = figures || (s.tokens[i].shape & kNumeral);
    words = words || !(s.tokens[i].shape & kNumeral);
    unspaced = unspaced || (s.tokens[i].shape & kUnspaced);
  }
  if (!words) return kLikely;  // a number that was asked for
  if (unspaced) return s.characters <= kShortCharacters && !figures ? kLikely : kNo;
  if (s.tokens.size() <= kShortWords && !figures) return kLikely;
  return empty && s.tokens.size() <= kMaxEmptyWords ? kLikely : kNo;
}

}  // namespace leitsatz
