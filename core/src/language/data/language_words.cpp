#include "language/data/language_words.h"

#include <array>

#include "language/data/languages.h"

namespace leitsatz {
namespace {

// The rows for lines, by the name of the lists in languages.def.
consteval const LineRow* lines_of(std::string_view words) {
  if (words == "Arabic") return &kArabicLines;
  if (words == "Czech") return &kCzechLines;
  if (words == "Danish") return &kDanishLines;
  if (words == "Dutch") return &kDutchLines;
  if (words == "English") return &kEnglishLines;
  if (words == "Finnish") return &kFinnishLines;
  if (words == "French") return &kFrenchLines;
  if (words == "German") return &kGermanLines;
  if (words == "Greek") return &kGreekLines;
  if (words == "Hungarian") return &kHungarianLines;
  if (words == "Indonesian") return &kIndonesianLines;
  if (words == "Italian") return &kItalianLines;
  if (words == "Norwegian") return &kNorwegianLines;
  if (words == "Polish") return &kPolishLines;
  if (words == "Portuguese") return &kPortugueseLines;
  if (words == "Romanian") return &kRomanianLines;
  if (words == "Russian") return &kRussianLines;
  if (words == "Spanish") return &kSpanishLines;
  if (words == "Swedish") return &kSwedishLines;
  if (words == "Turkish") return &kTurkishLines;
  if (words == "Ukrainian") return &kUkrainianLines;
  if (words == "Vietnamese") return &kVietnameseLines;
  if (words == "Chinese" || words == "Japanese" || words == "Korean") return &kEastAsianLines;
  return nullptr;
}

constexpr std::array<const LineRow*, kLanguageCount> kLineRows = {
    nullptr,  // kUnd
#define LANGUAGE(tag, name, words, ...) lines_of(#words),
#include "language/data/languages.def"
#undef LANGUAGE
};

template <class Row>
const Row& row_or_empty(const Row* row) {
  static constexpr Row kEmpty{};
  return row != nullptr ? *row : kEmpty;
}

}  // namespace

constinit const LanguageWords kNoneWords = {};

const AbbreviationRow& common_abbreviations() { return *kCommonWords.abbreviations; }
const AbbreviationRow& abbreviation_row(LanguageId language) {
  const AbbreviationRow* own = words_of(language).abbreviations;
  return own != nullptr ? *own : common_abbreviations();
}
const Lexicon& lexicon(LanguageId language) { return row_or_empty(words_of(language).lexicon); }
const OpeningRow& opening_row(LanguageId language) {
  return row_or_empty(words_of(language).openings);
}
const ClauseRow& clause_row(LanguageId language) {
  return row_or_empty(words_of(language).clauses);
}
const LineRow& line_row(LanguageId language) { return row_or_empty(kLineRows[language]); }
std::string_view longest_word(std::string_view phrase) {
  std::string_view longest;
  std::size_t begin = 0;
  for (std::size_t end = 0; end <= phrase.size(); ++end) {
    const char c = end < phrase.size() ? phrase[end] : ' ';
    if (static_cast<unsigned char>(c) > '-') continue;  // nearly all
    if (c != ' ' && c != '-' && c != ',' && c != '\'') continue;
    if (end - begin > longest.size() && phrase[end - 1] != '*') {
      longest = phrase.substr(begin, end - begin);
    }
    begin = end + 1;
  }
  return longest;
}

const TalkRow& talk_row(LanguageId language) { return row_or_empty(words_of(language).talk); }
const KeywordRow& keyword_row(LanguageId language) {
  return row_or_empty(words_of(language).keywords);
}

std::string_view name_particles() {
  return " de du des del della di da dos das van von der den ten ter zu zum al el bin ibn ben le "
         "la af av d' ";
}

}  // namespace leitsatz
