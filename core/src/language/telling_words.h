// Tells apart languages that the profiles confuse, by words that only one of them has.
//
// In:  text, and the language that the profiles found. Out: that language, or a near one of whose
// words the text has more; kUnd for Hindi in Latin letters, which no profile knows. The profiles
// know the beginnings and endings of words, which Malay and Indonesian share, as do Danish and
// Norwegian. The lists are in data/telling_rows.h. Cost: one pass over texts in these languages and
// over short texts in Latin letters; none over others.
#ifndef LEITSATZ_CORE_LANGUAGE_TELLING_WORDS_H_
#define LEITSATZ_CORE_LANGUAGE_TELLING_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "language/language.h"

namespace leitsatz {

class TellingWords {
 public:
  explicit TellingWords(LanguageId found);

  // The language of the text. `found` in the constructor is what the profiles say.
  LanguageId decide(std::string_view text) const;

 private:
  void add(LanguageId language, std::string_view list);

  LanguageId found_;
  std::vector<LanguageId> languages_;  // of the lists
  HashIndex words_;                    // to the lists that have them: a bit for each
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_TELLING_WORDS_H_
