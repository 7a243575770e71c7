#include "language/data/language_words.h"

#include "language/data/languages.h"

namespace leitsatz {
namespace {

const LanguageWords& words_of(LanguageId language) { return *kLanguages[language].words; }

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
const LineRow& line_row(LanguageId language) { return row_or_empty(words_of(language).lines); }
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
