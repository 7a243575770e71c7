// The pack of words: the lists of the languages that are not `built_in`, in one file, which a page
// loads when it meets one of them.
//
// It holds strings, each with a zero behind it, in an order that writer and reader share: first
// the head, which names the version of the library, and a checksum. Every row begins with a string of its facts,
// empty if the language has no such row.
#ifndef LEITSATZ_CORE_LANGUAGE_DATA_WORDS_PACK_H_
#define LEITSATZ_CORE_LANGUAGE_DATA_WORDS_PACK_H_

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "language/data/language_words.h"
#include "language/data/languages.h"

namespace leitsatz {

// The lists of all languages, by LanguageId.
extern const std::array<const LanguageWords*, kLanguageCount> kAllWords;

// The bytes of the pack.
std::string write_words_pack(std::string_view version);

class WordsPack {
 public:
  // Reads the lists, which then refer to these bytes. False if they are no whole pack of this
  // version. Cost: one pass.
  bool read(std::string_view bytes, std::string_view version);

  // REQUIRES: read() returned true, and the language is not built in.
  const LanguageWords& words_of(LanguageId language) const;
  std::string_view stop_words(LanguageId language) const { return stop_words_[language]; }

 private:
  struct Rows {
    AbbreviationRow abbreviations;
    std::u16string letter_words;
    Lexicon lexicon;
    OpeningRow openings;
    ClauseRow clauses;
    TalkRow talk;
    KeywordRow keywords;
    LanguageWords words;
  };

  std::vector<Rows> rows_;  // by the first language that has them
  std::array<std::string_view, kLanguageCount> stop_words_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_DATA_WORDS_PACK_H_
