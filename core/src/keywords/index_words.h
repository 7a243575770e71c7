// Reads the words of a text as an index would list them.
//
// In:  terms. Out: every mention in the order of the text, and every distinct word with what its
// mentions tell of it. Tokens that a hyphen joins are one word ("COVID-19"); what grammar adds to a
// word is no part of it ("l’Europe", "Berlin’s", Turkish "Muğla’da"). Cost: one pass over the
// tokens, of which the first kMostTokens are read.
#ifndef LEITSATZ_CORE_KEYWORDS_INDEX_WORDS_H_
#define LEITSATZ_CORE_KEYWORDS_INDEX_WORDS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/data/keyword_rows.h"
#include "language/language.h"
#include "leitsatz/types.h"
#include "words/terms.h"

namespace leitsatz {

struct KeywordSource {
  std::string_view text;
  const Terms& terms;
  std::span<const std::uint32_t> sentences;  // indices of those to read
  std::span<const TermId> title;             // terms of the title
  LanguageId language = kUnd;
  std::span<const double> scores = {};  // of `sentences`; empty if all are equal
};

// What is known of a mention, as bits.
enum MentionBit : std::uint16_t {
  kStopMention = 1u << 0,      // a stop word
  kFigureMention = 1u << 1,    // a number alone
  kCapitalMention = 1u << 2,   // written like a name
  kCertainMention = 1u << 3,   // and not only since it opens a sentence
  kJoined = 1u << 4,           // of several tokens
  kJoinedLower = 1u << 5,      // of several tokens, the last in lower case: "Geneva-based"
  kPossessive = 1u << 6,       // ends in "'s"
  kFollows = 1u << 7,          // directly behind the mention before
  kLink = 1u << 8,             // may stand between two parts of a name: "de"
  kArticle = 1u << 9,          // a determiner
  kDetermined = 1u << 10,      // behind a determiner or a common word
  kOddMention = 1u << 11,      // can't be a keyword: begins with a figure
  kShortMention = 1u << 12,    // can't be one alone
  kUnspacedMention = 1u << 13  // of a script without spaces between words
};

struct IndexMention {
  Span span;
  std::uint32_t word = 0;  // index into IndexWords::words
  std::uint16_t bits = 0;  // MentionBit

  bool is(std::uint16_t any_of) const { return (bits & any_of) != 0; }
};

struct IndexWord {
  Span span;                // the first mention, if possible one that opens no sentence
  bool settled = false;     // it opens none
  std::uint32_t begin = 0;  // of the first mention
  std::uint32_t classes = 0;
  std::uint16_t bits = 0;  // of all mentions together
  bool in_title = false;
  float best = 0;  // 0..1, the score of the best sentence that mentions it, among all
  // Mentions: all, and of these those that are written like a name, begin in lower case, follow a
  // determiner, an auxiliary, a link, a possessive, stand before a common word, end their sentence.
  std::uint32_t count = 0;
  std::uint32_t certain = 0;
  std::uint32_t lower = 0;
  std::uint32_t determined = 0;
  std::uint32_t verbal = 0;
  std::uint32_t linked = 0;
  std::uint32_t possessed = 0;
  std::uint32_t modifies = 0;
  std::uint32_t last = 0;

  bool is_name() const { return certain > 0 && lower == 0; }
};

struct IndexWords {
  std::vector<IndexWord> words;        // in the order of their first mentions
  std::vector<IndexMention> mentions;  // in the order of the text
  std::vector<std::uint32_t> ends;     // of the sentences: indices into `mentions`
};

inline constexpr std::size_t kMostTokens = std::size_t{1} << 17;  // a long novel

IndexWords read_index_words(const KeywordSource& source);

// The span without what grammar adds to its first and last word.
Span without_clitics(std::string_view text, Span span, const KeywordRow& row);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_KEYWORDS_INDEX_WORDS_H_
