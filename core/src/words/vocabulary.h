// Looks up words in the word lists of a language.
//
// In:  hash_of() a folded word. Out: its WordClass bits. Cost: some 10 microseconds to build, then
// a hash look-up each.
#ifndef LEITSATZ_CORE_WORDS_VOCABULARY_H_
#define LEITSATZ_CORE_WORDS_VOCABULARY_H_

#include <cstdint>
#include <string_view>

#include "base/hash_index.h"
#include "language/data/lexicon.h"
#include "language/language.h"

namespace leitsatz {

class Vocabulary {
 public:
  explicit Vocabulary(LanguageId language);

  std::uint32_t classes_of(std::uint64_t word) const { return classes_.find_number(word); }
  // Prefetches the entry of a word, for a look-up that follows soon.
  void prefetch(std::uint64_t word) const { classes_.prefetch(word); }

 private:
  // Adds the words of a list (word_list.h).
  void add(std::string_view list, WordClass word_class);

  // Adds the longest word of each phrase of a list.
  void add_phrases(std::string_view list);

  HashIndex classes_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_VOCABULARY_H_
