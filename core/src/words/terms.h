// Turns sentences into tokens, words and terms.
//
// In:  sentences. Out: per sentence its tokens in text order. A token is one mention of a word
// (folded, NFKC_Casefold, without apostrophe clitics). Words with the same stem share a term, which
// is what similarity compares: "Bridge" and "bridge" are one word, "bridges" is another word of the
// same term. Stop words are words without a term. Everything is numbered in order of first mention.
// Words are UAX #29 segments that hold a letter or a digit; debris contains none. Cost: one pass;
// 12 bytes a token and 40 a distinct word.
#ifndef LEITSATZ_CORE_WORDS_TERMS_H_
#define LEITSATZ_CORE_WORDS_TERMS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/debris.h"
#include "language/data/lexicon.h"
#include "language/language.h"
#include "leitsatz/types.h"

namespace leitsatz {

using WordId = std::uint32_t;
using TermId = std::uint32_t;
inline constexpr TermId kNoTerm = 0xFFFFFFFFu;  // of stop words

enum Shape : std::uint16_t {
  kUpperStart = 1u << 0,  // first letter is upper case
  kAllUpper = 1u << 1,    // two letters or more, all upper case
  kLowerStart = 1u << 2,  // first letter is lower case
  kNumeral = 1u << 3,     // begins with a digit
  kUnspaced = 1u << 4,    // of a script without spaces between words
  kMixedCase = 1u << 5,   // an upper case letter after a lower case one: iPhone, YouTube
};

struct Token {
  std::uint32_t begin = 0;  // byte of the text
  std::uint16_t length = 0;
  std::uint16_t shape = 0;  // Shape bits
  WordId word = 0;

  std::uint32_t end() const { return begin + length; }
  Span span() const { return {begin, end()}; }
};

struct Word {
  std::uint64_t hash = 0;  // of the folded form
  Span first;              // its first mention; empty for a word of the title only
  TermId term = kNoTerm;
  std::uint32_t count = 0;    // mentions
  std::uint32_t doubled = 0;  // of these, directly after another mention: "Bora Bora" counts one
  std::uint32_t lower = 0;    // of these, begun in lower case
  std::uint32_t capital = 0;  // of these, capitalized and not the first word of the sentence
  std::uint32_t classes = 0;  // WordClass bits
};

struct Term {
  std::uint64_t hash = 0;                     // of the stem
  std::uint32_t count = 0;                    // mentions
  std::uint32_t sentences = 0;                // sentences that mention it
  WordId word = 0;                            // the first of its words
  std::uint32_t last_sentence = 0xFFFFFFFFu;  // the last sentence counted
};

struct Terms {
  std::vector<std::uint32_t> first_token;  // of sentence i: [first_token[i], first_token[i + 1])
  std::vector<Token> tokens;
  std::vector<Word> words;
  std::vector<Term> terms;
  std::vector<TermId> title;  // of Options::title, each once, in order of first mention

  std::span<const Token> of(std::size_t sentence) const {
    return {tokens.data() + first_token[sentence], tokens.data() + first_token[sentence + 1]};
  }
  TermId term_of(const Token& token) const { return words[token.word].term; }
};

// `debris`: of the whole text, ascending.
Terms find_terms(std::string_view text, std::span<const Span> sentences,
                 std::span<const Debris> debris, LanguageId language, std::string_view title);

// Recounts all mentions after sentences were split between tokens. REQUIRES: each token is in one
// of `sentences`, which are ascending. Cost: one pass over the tokens.
void count_again(Terms& terms, std::span<const Span> sentences);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_WORDS_TERMS_H_
