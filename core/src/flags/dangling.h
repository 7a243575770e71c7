// Finds sentences that need the one before them: without it, a reader does not know who is meant,
// or what the sentence continues.
//
// In:  sentences with their tokens. Out: a confidence each. There are three signs: an opening (a
// pronoun, a connective, "the latter"; opening_rows.h), a pronoun after nothing but words of time
// ("On Monday he ..."), and a quotation without its speaker. Sentences that only look alike are
// excluded by longer phrases ("so far"), by the clause that an expletive stands for ("it is likely
// that"), by the time that a demonstrative points to ("this week"), and by the noun after an
// ordinal ("the second bridge"). Cost: the first words of each sentence, its quotation marks, and
// the words after them. Tests: dangling_test.cpp.
#ifndef LEITSATZ_CORE_FLAGS_DANGLING_H_
#define LEITSATZ_CORE_FLAGS_DANGLING_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "base/hash_index.h"
#include "flags/detectors.h"
#include "flags/quotes.h"
#include "language/data/opening_rows.h"
#include "language/language.h"

namespace leitsatz {

class DanglingDetector {
 public:
  explicit DanglingDetector(LanguageId language);

  // `first`: no candidate precedes the sentence.
  float detect(const SentenceView& s, Pairing pairing, bool first) const;

 private:
  void add_words(std::string_view list, std::uint32_t role);
  void add_phrases(std::string_view list, std::uint32_t kind);
  bool may_begin(std::uint64_t hash) const;
  bool holds(std::string_view head, std::uint32_t role, std::size_t count) const;
  std::uint32_t role_of(const SentenceView& s, std::size_t i) const;
  std::uint32_t role_of_word(std::string_view word) const;
  bool points_at_time(const SentenceView& s) const;
  bool lacks_pair(const SentenceView& s) const;
  bool is_past(const SentenceView& s, std::size_t i) const;
  bool lacks_noun(const SentenceView& s) const;
  bool leans(const SentenceView& s, std::uint32_t begin, std::size_t* standing = nullptr) const;
  bool says_at(const SentenceView& s, std::size_t i) const;
  bool opens_with_later(const SentenceView& s) const;
  bool opens_with_saying(const SentenceView& s) const;
  bool opens_with_late_pronoun(const SentenceView& s, std::size_t standing) const;
  bool names_nobody(const SentenceView& s, std::size_t first) const;
  float detect_speakerless(const SentenceView& s, Pairing pairing) const;

  const OpeningRow& row_;
  HashIndex phrases_, words_;  // by the hash of their bytes
  // A Bloom filter of the beginnings of phrases, word by word: few sentences pass it.
  static constexpr std::size_t kBits = 64;
  std::array<std::uint64_t, 128> beginnings_{};
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_DANGLING_H_
