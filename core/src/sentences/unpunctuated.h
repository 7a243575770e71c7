// Cuts talk that was written down without punctuation: dictation, captions.
//
// In:  decoded text and the range of a sentence. Out: the ends of its pieces, if it is long and
// holds next to no punctuation. A piece ends before a word that joins a clause ("and we", "so",
// "because"; talk_rows.h), at a pause, or before a pronoun that begins one; else after some two
// dozen words. None has more than kMaxPieceWords. Cost: a pass up to the first marks for nearly all
// sentences; kMaxPieceWords steps a word for the others.
#ifndef LEITSATZ_CORE_SENTENCES_UNPUNCTUATED_H_
#define LEITSATZ_CORE_SENTENCES_UNPUNCTUATED_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "characters/unicode.h"
#include "language/language.h"

namespace leitsatz {

inline constexpr std::size_t kMaxPieceWords = 40;

// The words of a language that tell where clauses of talk begin.
class TalkWords {
 public:
  explicit TalkWords(LanguageId language);

  enum Role : std::uint8_t {
    kJoins = 1u << 0,     // "and", "because"
    kSubject = 1u << 1,   // may follow one: "we", "the"
    kPronoun = 1u << 2,   // begins a clause even without: "we"
    kLeads = 1u << 3,     // something must follow it: "of", "the"
    kFunction = 1u << 4,  // any stop word
    kDepends = 1u << 5,   // joins a clause that is better not alone: "because", "if"
  };
  std::uint32_t roles_of(std::u16string_view word) const;
  bool has_function_words() const { return has_function_words_; }
  bool has_capital_nouns() const { return has_capital_nouns_; }

 private:
  void add(std::string_view list, Role role);

  HashIndex roles_;
  bool has_function_words_ = false;
  bool has_capital_nouns_ = false;
};

class UnpunctuatedCutter {
 public:
  explicit UnpunctuatedCutter(LanguageId language);

  // Finds the ends of the pieces of [begin, end), the last of which is `end`; false if the range is
  // to stay whole. `source`: the text that `text` was decoded from.
  bool cut(std::string_view source, const unicode::Utf16& text, std::size_t begin, std::size_t end);
  const std::vector<std::size_t>& ends() const { return ends_; }

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t roles = 0;
    std::int32_t gain = 0;  // of a cut before it
  };

  // The same for Chinese and Japanese, where a space stands for the mark that is missing.
  bool cut_at_spaces(std::u16string_view text, std::size_t begin, std::size_t end);

  bool is_unpunctuated(std::u16string_view text, std::size_t begin, std::size_t end);
  void weigh_cuts(std::string_view source, const unicode::Utf16& text);
  void place_cuts(std::size_t end);

  LanguageId language_;
  std::vector<Word> words_;
  std::vector<std::size_t> ends_;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_UNPUNCTUATED_H_
