// Tells which words a text writes in full, and whether it begins its sentences in lower case.
//
// In:  a text. Out: whether a word stands somewhere without a period behind it, as a whole word
// does and an abbreviation hardly ever; whether more stops are followed by lower case than by
// capitals. No list of abbreviations is complete: stop_rules.h asks here before it believes a stop
// that a lower-case word follows. Cost: nothing until the first question, then one pass over the
// first kMostBytes of the text.
#ifndef LEITSATZ_CORE_SENTENCES_WHOLE_WORDS_H_
#define LEITSATZ_CORE_SENTENCES_WHOLE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/hash_index.h"

namespace leitsatz {

class WholeWords {
 public:
  static constexpr std::uint32_t kMostBytes = 256 * 1024;

  // `text` must outlive this.
  explicit WholeWords(std::string_view text) : text_(text) {}

  // Whether the text writes this word, folded, without a period behind it.
  bool contains(std::u16string_view folded) {
    read();
    return words_.find_number(hash_of(folded)) != 0;
  }

  // Whether sentences begin in lower case here: in chats, in texts whose capitals were lost.
  bool begins_in_lower_case() {
    read();
    return lower_case_;
  }

 private:
  void read();

  std::string_view text_;
  bool is_read_ = false;
  bool lower_case_ = false;
  HashIndex words_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_WHOLE_WORDS_H_
